"""A text in the words of a quote, but for one word that is turned: 24小时后 of 24小时内.

The words beside the turned one are the same, and so are the numbers of its clause: who tells of
the rest (大专以下 of 大专以上) has another number. No quote has the turned words, nor has the text
those of the quote. Where that is not certain, nothing is said.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from generator.evidence.claims.tenth_shares import may_be_tenths


class _Turn(NamedTuple):
    """Words that exclude each other beside the same words: ``anchor`` is their pattern.

    It stands before them or ``behind``. A ``whole`` is no part: only a text may turn that, and it
    may have other words for it. Whatever has one of the words has one of its ``signs``, in small
    letters: by these they are told at a glance.
    """

    one: str
    other: str
    anchor: str
    behind: bool
    signs: tuple[tuple[str, ...], tuple[str, ...]]
    whole: bool = False


# All are looked at where a text and a quote have such words: compiled when they are first needed.
_TIME = "(?:个?小时|分钟|个?工作日|天|日|周|个?月|年)"
_N = r"(?:\d[\d.,]*|[一二三四五六七八九十两百]+)"
_HAN = (
    _Turn("[以之]?内", "[以之]?后", rf"{_N}\s?{_TIME}", False, (("内",), ("后",))),
    _Turn(
        *("[以之]?前", "[以之]?后", rf"{_N}\s?(?:日|号|月底|月|年底|年|[点时])"),
        *(False, (("前",), ("后",))),
    ),
    _Turn(
        *("以上", "以下", rf"(?:{_N}[^\W\d_]{{1,2}}|[^\W_]{{2}})[及或含]?"),
        *(False, (("以上",), ("以下",))),
    ),
    _Turn("高于", "低于", r"[^\W_]{3}", True, (("高于",), ("低于",))),
    _Turn("多于", "少于", r"[^\W_]{3}", True, (("多于",), ("少于",))),
    _Turn("大于", "小于", r"[^\W_]{3}", True, (("大于",), ("小于",))),
    _Turn("早于", "晚于", r"[^\W_]{3}", True, (("早于",), ("晚于",))),
    _Turn("[优好]于", "[劣差]于", r"[^\W_]{3}", True, (("优于", "好于"), ("劣于", "差于"))),
    _Turn(
        *("(?<![不未])已?满", "[不未]满", rf"{_N}\s?(?:周?岁|个?月|年|天)"),
        *(True, (("满",), ("不满", "未满"))),
    ),
    _Turn(
        *("免费", "收费|付费", r"[^\W_]{2}", True),
        (("免费",), ("收费", "付费")),
    ),
    _Turn(
        *("共同|联合|合作", "独自|单独", r"[^\W_]{2}", True),
        *((("共同", "联合", "合作"), ("独自", "单独")), True),
    ),
    _Turn(
        *("至少|不少于", "至多|最多|不超过", rf"\s?{_N}[^\W\d_]", True),
        (("至少", "不少于"), ("至多", "最多", "不超过")),
    ),
    _Turn("有偿", "无偿", r"[^\W_]{2}", True, (("有偿",), ("无偿",))),
    _Turn(
        *("迁入|流入|转入|调入", "迁出|流出|转出|调出", rf"[^\W\d_]{{0,4}}?{_N}"),
        *(True, (("迁入", "流入", "转入", "调入"), ("迁出", "流出", "转出", "调出"))),
    ),
    _Turn(
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
_UP_SIGNS = ("增加", "增长", "上升", "提高", "提升", "延长", "扩大", "上涨")
_DOWN_SIGNS = ("减少", "下降", "降低", "缩短", "压缩", "缩小", "下跌", "压减")
_UP, _DOWN = "|".join(_UP_SIGNS), "|".join(_DOWN_SIGNS)
_PART = "(?:将近|超过|[近约超逾])?(?:[一二两三四五六七八九]成半?|一半|[一二两三四五六七八九]倍)"
_BOTH_SIGNS = (*_UP_SIGNS, *_DOWN_SIGNS)
_PARTED = (
    _Turn(rf"(?:{_UP})了?", rf"(?:{_DOWN})了?", _PART, True, (_UP_SIGNS, _DOWN_SIGNS)),
    _Turn(
        *(rf"(?:{_UP}|{_DOWN})[至到为]", rf"(?:{_UP}|{_DOWN})了?", _PART),
        *(True, (_BOTH_SIGNS, _BOTH_SIGNS)),
    ),
)
_WORD = r"[A-Za-z][\w’'-]*"
_ENGLISH = (
    _Turn(
        *("within", "after|more than", rf"\s+(?:\d[\d.,]*|{_WORD})\s+{_WORD}"),
        *(True, (("within",), ("after", "more than"))),
    ),
    _Turn(
        *("at least|no fewer than", "at most|no more than"),
        *(rf"\s+(?:\d[\d.,]*|{_WORD})\s+{_WORD}", True),
        (("at least", "no fewer than"), ("at most", "no more than")),
    ),
    _Turn("above", "below", rf"\s+{_WORD}\s+{_WORD}", True, (("above",), ("below",))),
    _Turn("over", "under", r"\s+(?:the age of\s+)?\d+", True, (("over ",), ("under ",))),
    _Turn(
        *("or (?:over|older|more)", "or (?:under|younger|less|fewer)", r"\d+\s+", False),
        (("or over", "or older", "or more"), ("or under", "or younger", "or less", "or fewer")),
    ),
    _Turn(
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


def _signs(turns: Iterable[_Turn]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each sign that a text may have, with those that its quotes must have for a turn."""
    rows: list[tuple[str, tuple[str, ...]]] = []
    for turn in turns:
        one, other = turn.signs
        rows += [(sign, one) for sign in other]
        if not turn.whole:
            rows += [(sign, other) for sign in one]
    return tuple(rows)


_HAN_SIGNS, _ENGLISH_SIGNS = _signs(_HAN), _signs(_ENGLISH)
_HAN_ALONE, _ENGLISH_ALONE = (
    tuple(dict.fromkeys(sign for sign, _ in rows)) for rows in (_HAN_SIGNS, _ENGLISH_SIGNS)
)
_DENIED = "[不未没非无][宜得应可能曾有]?\\Z"
_NUMBERS = r"\d+(?:[.,]\d+)*|[〇零一二三四五六七八九十百千万亿两]+"
_HAN_CLAUSE, _CLAUSE = "[，。；：！？\\n]", r"[,;:!?\n]\s|\.(?:\s|\Z)"
# What goes on in the same words.
_HAN_BEHIND, _HAN_BEFORE = r"[^\W_]{1,2}", r"[^\W_]{2}\Z"
_BEHIND, _BEFORE = r"\s+[\w’'-]+", r"[\w’'-]+\s+\Z"
_MOST, _REACH = 16, 60


def has_sign(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text in small letters has a word that may be turned."""
    # A loop: nearly all signs are looked for in vain, and each record is looked at.
    for sign in _HAN_ALONE if is_han else _ENGLISH_ALONE:
        if sign in text:
            return True
    return is_han and _has_part(text)


def _has_part(text: str) -> bool:
    return "倍" in text or "一半" in text or may_be_tenths(text)


def may_turn(text: str, quotes: str, is_han: bool) -> bool:
    """Say at a glance whether a text may turn a word of its quotes, all of them together.

    Both are in small letters.
    """
    # Loops: nearly all signs are looked for in vain, and each record is looked at.
    for sign, others in _HAN_SIGNS if is_han else _ENGLISH_SIGNS:
        if sign in text:
            for other in others:
                if other in quotes:
                    return True
    return is_han and _has_part(text) and _has_part(quotes)


def _ways(text: str, quotes: str, is_han: bool) -> Iterator[tuple[_Turn, str, str]]:
    """The turns of which a text may have one word and its quotes the other, and these words."""
    parted = _PARTED if is_han and _has_part(text) else ()
    for turn in (*_HAN, *parted) if is_han else _ENGLISH:
        one, other = turn.signs
        if _has(text, other) and _has(quotes, one):
            yield turn, turn.one, turn.other
        if not turn.whole and _has(text, one) and _has(quotes, other):
            yield turn, turn.other, turn.one


def _has(text: str, signs: tuple[str, ...]) -> bool:
    return any(sign in text for sign in signs)


def turned(text: str, quotes: Sequence[str], is_han: bool) -> tuple[str, str]:
    """What a text says in the words of a quote, one of them turned, and theirs; both empty else."""
    small = "\n".join(quotes).lower()
    for turn, quoted, own in _ways(text.lower(), small, is_han):
        for quote in quotes:
            found = _turned_in(text, quote, quotes, turn, (quoted, own), is_han)
            if found[0]:
                return found
    return "", ""


def _turned_in(
    text: str, quote: str, quotes: Iterable[str], turn: _Turn, words: tuple[str, str], is_han: bool
) -> tuple[str, str]:
    quoted, own = words
    for match in islice(_places(turn, quoted, quote), _MOST):
        anchor = re.escape(match["anchor"])
        turned_words = _joined(turn, own, anchor, is_han)
        there = re.search(turned_words, text)
        if there is None or re.search(_joined(turn, quoted, anchor, is_han), text):
            continue
        if any(re.search(turned_words, row) for row in quotes):
            continue
        clauses = _clause(text, *there.span(), is_han), _clause(quote, *match.span(), is_han)
        denials = (
            re.search(_DENIED, row[max(0, at - 2) : at]) is not None
            for row, at in ((text, there.start()), (quote, match.start()))
        )
        if len(set(denials)) > 1:
            continue
        numbers = set(re.findall(_NUMBERS, match["anchor"]))
        here, theirs = (set(re.findall(_NUMBERS, row)) - numbers for row in clauses)
        ends = (
            (text[there.end() :], text[: there.start()]),
            (quote[match.end() :], quote[: match.start()]),
        )
        if turn.whole or here & theirs or (here == theirs and _go_on(*ends, is_han)):
            return " ".join(there[0].split()), " ".join(match[0].split())
    return "", ""


def _go_on(one: tuple[str, str], other: tuple[str, str], is_han: bool) -> bool:
    """Whether what stands behind two places is the same as well, or before them at an end."""
    behind, before = (_HAN_BEHIND, _HAN_BEFORE) if is_han else (_BEHIND, _BEFORE)
    after = [re.match(behind, row[0]) for row in (one, other)]
    if after[0] is not None and after[1] is not None:
        return after[0][0].lower() == after[1][0].lower()
    lead = [re.search(before, row[1]) for row in (one, other)]
    is_end = after[0] is None and after[1] is None
    return is_end and all(lead) and len({row[0].lower() for row in lead if row}) == 1


def _places(turn: _Turn, words: str, text: str) -> Iterator[re.Match[str]]:
    """Where a text has one of the words beside what may be an anchor."""
    edge = r"(?<![A-Za-z])" if words.isascii() else ""
    form = f"(?P<anchor>{turn.anchor})"
    pattern = f"{edge}(?:{words}){form}" if turn.behind else f"{form}(?:{words})"
    return re.finditer(f"(?i){pattern}", text)


def _joined(turn: _Turn, words: str, anchor: str, is_han: bool) -> str:
    edge = "" if is_han else r"\b"
    row = f"(?:{words}){anchor}" if turn.behind else f"{anchor}(?:{words})"
    return f"(?i){edge}{row}{edge}"


def _clause(text: str, start: int, end: int, is_han: bool) -> str:
    """The clause around a part of a text."""
    ends = _HAN_CLAUSE if is_han else _CLAUSE
    before = re.split(ends, text[max(0, start - _REACH) : start])[-1]
    return before + text[start:end] + re.split(ends, text[end : end + _REACH], maxsplit=1)[0]
