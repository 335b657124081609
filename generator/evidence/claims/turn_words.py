"""The words that a text may turn, each with what it stands beside: 24小时内 and 24小时后."""

from typing import NamedTuple


class Turn(NamedTuple):
    """Words that exclude each other beside the same words: ``anchor`` is their pattern.

    It stands before them or ``behind``. A ``whole`` is no part: only a text may turn that, and it
    may have other words for it. Who turns a ``bound`` need not tell the other numbers of a clause,
    and may tell nothing else.
    Whatever has one of the words has one of its ``signs``, in small letters: by these they are told
    at a glance.
    """

    one: str
    other: str
    anchor: str
    behind: bool
    signs: tuple[tuple[str, ...], tuple[str, ...]]
    whole: bool = False
    bound: bool = False


# All are looked at where a text and a quote have such words: compiled when they are first needed.
_TIME = "(?:个?小时|分钟|个?工作日|天|日|周|个?月|年)"
_N = r"(?:\d[\d.,]*|[一二三四五六七八九十两百]+)"
HAN = (
    Turn("[以之]?内", "[以之]?后", rf"{_N}\s?{_TIME}", False, (("内",), ("后",))),
    Turn(
        *("[以之]?前", "[以之]?后", rf"{_N}\s?(?:日|号|月底|月|年底|年|[点时])"),
        *(False, (("前",), ("后",))),
    ),
    Turn(
        *("[以之]?内", "[以之]?外", rf"{_N}\s?(?:米|公里|千米|里)"),
        *(False, (("内",), ("外",))),
    ),
    Turn(
        *("以上", "以下", rf"(?:{_N}[^\W\d_]{{1,2}}|[^\W_]{{2}})(?:[及或含]|[（(]含[）)])?"),
        *(False, (("以上",), ("以下",))),
    ),
    Turn("高于", "低于", r"[^\W_]{3}", True, (("高于",), ("低于",))),
    Turn("多于", "少于", r"[^\W_]{3}", True, (("多于",), ("少于",))),
    Turn("大于", "小于", r"[^\W_]{3}", True, (("大于",), ("小于",))),
    Turn("早于", "晚于", r"[^\W_]{3}", True, (("早于",), ("晚于",))),
    Turn("[优好]于", "[劣差]于", r"[^\W_]{3}", True, (("优于", "好于"), ("劣于", "差于"))),
    Turn(
        *("(?<![不未])已?满", "[不未]满", rf"{_N}\s?(?:周?岁|个?月|年|天)"),
        *(True, (("满",), ("不满", "未满"))),
    ),
    Turn(
        *("免费", "收费|付费", r"[^\W_]{2}", True),
        (("免费",), ("收费", "付费")),
    ),
    Turn(
        *("共同|联合|合作", "独自|单独", r"[^\W_]{2}", True),
        *((("共同", "联合", "合作"), ("独自", "单独")), True),
    ),
    Turn(
        *("至少|不少于", "至多|最多|不超过", rf"(?:[^\W\d_]{{2}})?\s?{_N}[^\W\d_]", True),
        (("至少", "不少于"), ("至多", "最多", "不超过")),
        bound=True,
    ),
    Turn("最高", "最低", r"[^\W_]{3}", False, (("最高",), ("最低",))),
    Turn("首次", "再次", r"[^\W_]{2}", True, (("首次",), ("再次",))),
    Turn(
        "增长|上升|回升|提高|增加",
        "负增长|下降|回落|降低|减少",
        rf"连续{_N}(?:个?[年月周天届]|个?季度?)(?:保持|实现)?",
        behind=False,
        signs=(("连续",), ("连续",)),
        bound=True,
    ),
    Turn("有偿", "无偿", r"[^\W_]{2}", True, (("有偿",), ("无偿",))),
    Turn(
        *("迁入|流入|转入|调入", "迁出|流出|转出|调出", rf"[^\W\d_]{{0,4}}?{_N}"),
        *(True, (("迁入", "流入", "转入", "调入"), ("迁出", "流出", "转出", "调出"))),
    ),
    Turn(
        "(?:部分|多数|少数|个别|一些|近?半数|大半|[近约超过逾]*"
        f"(?:{_N}分之{_N}|[一二三四五六七八九]成(?:[半多]|(?=的))))的?",
        "所有的?|全部的?|全体|每一?个",
        r"(?:[^\W_]{8}|[^\W_]{3,7}(?![^\W_]))",
        True,
        (
            (
                "部分",
                "分之",
                "多数",
                "少数",
                "半数",
                "个别",
                "一些",
                "大半",
                "成的",
                "成半",
                "成多",
            ),
            ("所有", "全部", "全体", "每个", "每一个"),
        ),
        whole=True,
    ),
)
# What rises or falls by a share in words: 缩短七成, 增长一倍. Looked at where a text has such one.
_UP_SIGNS = ("增加", "增长", "上升", "提高", "提升", "延长", "扩大", "上涨", "上调", "上浮")
_DOWN_SIGNS = ("减少", "下降", "降低", "缩短", "压缩", "缩小", "下跌", "压减", "下调", "下浮")
_UP, _DOWN = "|".join(_UP_SIGNS), "|".join(_DOWN_SIGNS)
_PART = "(?:将近|超过|[近约超逾])?(?:[一二两三四五六七八九]成半?|一半|[一二两三四五六七八九]倍)"
_BOTH_SIGNS = (*_UP_SIGNS, *_DOWN_SIGNS)
PARTED = (
    Turn(rf"(?:{_UP})了?", rf"(?:{_DOWN})了?", _PART, True, (_UP_SIGNS, _DOWN_SIGNS)),
    Turn(
        *(rf"(?:{_UP}|{_DOWN})[至到为]", rf"(?:{_UP}|{_DOWN})了?", _PART),
        *(True, (_BOTH_SIGNS, _BOTH_SIGNS)),
    ),
)
# By how much one thing is more than another: 比上年多出11场.
_FILL, _MUCH = "(?:将近|超过|[近约超逾])?", r"(?:\d[\d.,]*|[一二两三四五六七八九十]+)[^\W\d_]"
_MORE_SIGNS, _FEWER_SIGNS = ("多", "高", "长"), ("少", "低", "短")
COMPARED = (
    Turn(
        *(
            "(?:(?<![最至不许增])多|(?<![最提不])高|长)[出了]?",
            "(?:(?<![至最不减])少|(?<![最不降])低|短)了?",
        ),
        f"{_FILL}{_MUCH}",
        behind=True,
        signs=(_MORE_SIGNS, _FEWER_SIGNS),
    ),
    Turn("快了?", "慢了?", f"{_FILL}{_MUCH}", True, (("快",), ("慢",))),
    Turn("早了?", "晚了?", f"{_FILL}{_MUCH}", True, (("早",), ("晚",))),
)
_WORD = r"[A-Za-z][\w’'-]*"
ENGLISH = (
    Turn(
        *("within", "after|more than", rf"\s+(?:\d[\d.,]*|{_WORD})\s+{_WORD}"),
        *(True, (("within",), ("after", "more than"))),
    ),
    Turn(
        *("at least|no fewer than", "at most|no more than|up to"),
        *(rf"\s+(?:\d[\d.,]*|{_WORD})\s+{_WORD}", True),
        (("at least", "no fewer than"), ("at most", "no more than", "up to")),
        bound=True,
    ),
    Turn("above", "below", rf"\s+{_WORD}\s+{_WORD}", True, (("above",), ("below",))),
    Turn("over", "under", r"\s+(?:the age of\s+)?\d+", True, (("over ",), ("under ",))),
    Turn(
        *("or (?:over|older|more)", "or (?:under|younger|less|fewer)", r"\d+\s+", False),
        (("or over", "or older", "or more"), ("or under", "or younger", "or less", "or fewer")),
    ),
    Turn(
        r"(?:some|most|many|several|half|part|(?:nearly |over |about )?[a-z]+ "
        r"(?:thirds|quarters|fifths))(?: of)?(?: the)?",
        r"(?:all|every|each)(?: of)?(?: the)?",
        rf"(?:\s+{_WORD}){{3}}(?:\s+{_WORD}|(?=[,.;:!?]|\Z))",
        True,
        (
            (
                "some ",
                "most ",
                "many ",
                "several ",
                "half ",
                "part ",
                "thirds",
                "quarters",
                "fifths",
            ),
            ("all ", "every ", "each "),
        ),
        whole=True,
    ),
)
