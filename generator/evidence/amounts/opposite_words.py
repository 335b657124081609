"""Words that exclude each other beside a number, in both languages.

``words`` mean their pole and nothing else where they stand; ``loose`` is what may mean it at all.
"""

from typing import Literal, NamedTuple

Reach = Literal["beside", "part", "clause"]


class Pole(NamedTuple):
    """One of several that exclude each other.

    ``words`` is the pattern of its words, and ``loose`` that of what may mean the same. Each of the
    words has one of the ``signs`` in it, in small letters: by these they are told at a glance.
    """

    signs: tuple[str, ...]
    words: str
    loose: str


class Axis(NamedTuple):
    """Poles that exclude each other.

    ``reach`` is where a word may stand: directly beside a number, anywhere in the part of a clause
    that is the number's, or anywhere in its clause. Poles that are ``quoted`` are no signs of a
    text: many have them.
    """

    poles: tuple[Pole, ...]
    reach: Reach
    quoted: frozenset[int]


def _axis(*poles: Pole, reach: Reach = "beside", quoted: frozenset[int] = frozenset()) -> Axis:
    return Axis(poles, reach, quoted)


# So many of each day, told of who or what there is: 日活.
_OF_TIME = r"(?<![\d本当每]){}(?:均|平均|活|产)"
# 300 a day, but not what came in a day.
_A = r"(?<!\bin )(?<!\bwithin )(?<!\bover )(?<!\bfor )(?<!\bhalf )a"

_THAN = r"(?:than|from|on|over)(?: the)?"

#: Half of a year, or all of it.
SPAN = _axis(
    Pole(
        ("上半年", "in the first half"),
        r"上半年|(?i:\bin the first half\b)",
        "上半年|(?i:first half|first six)",
    ),
    Pole(
        ("下半年", "in the second half"),
        r"下半年|(?i:\bin the second half\b)",
        "下半年|(?i:second half|last six)",
    ),
    Pole(("全年",), "全年", "(?<!半)年(?!度)|(?i:year|annual)"),
    reach="clause",
    quoted=frozenset((2,)),
)

#: What is held against each other.
AXES = (
    _axis(
        Pole(("出口", "export"), r"(?<!进)出口|(?i:\bexports?\b)", "进出口|(?i:export)"),
        Pole(("进口", "import"), r"进口|(?i:\bimports?\b)", "进出口|(?i:import)"),
    ),
    _axis(
        Pole(
            ("收入", "income", "revenue"),
            r"(?<![低中等高])收入|(?i:\b(?:income|revenues?)\b)",
            "[收税]|(?i:earn|receipt)",
        ),
        Pole(
            ("支出", "spending", "expenditure"),
            r"支出|(?i:\b(?:spending|expenditures?)\b)",
            "[收开]支|(?i:spen[dt]|cost)",
        ),
    ),
    _axis(
        Pole(
            ("盈余", "盈利", "结余", "surplus", "profit"),
            r"盈余|结余|盈利|(?i:\b(?:surplus|profits?)\b)",
            "盈|余|(?i:profit)",
        ),
        Pole(("赤字", "亏损", "deficit"), r"赤字|亏损|(?i:\bdeficit\b)", "亏|赤|(?i:loss|lost)"),
    ),
    _axis(
        Pole(
            ("节约", "节省", "节支", "saved", "saves", "saving"),
            r"节[约省支](?:资金|成本|经费|费用|财政资金)?|(?i:\b(?:saved|saves|savings?)\b)",
            "[节省降减]|(?i:sav|less|fell|fall|lower|reduc|cut|drop|down)",
        ),
        Pole(
            ("超支", "投入资金", "耗资", "花费", "cost", "overspent"),
            r"超支|投入资金|耗资|花费|(?i:\b(?:cost|overspent)\b)",
            "[超投耗花]|(?i:cost|spen)",
        ),
    ),
    _axis(
        Pole(
            ("赞成", "in favour", "in favor"),
            r"赞成|(?i:\bin favou?r\b)",
            r"[赞同支]|(?i:favou?r|support|agree|yes|\bfor\b)",
        ),
        Pole(
            ("反对", "against", "opposed"),
            r"反对|(?i:\b(?:against|opposed)\b)",
            r"[反否]|(?i:oppos|against|object|\bno\b)",
        ),
        Pole(
            ("弃权", "abstained", "abstention"),
            r"弃权|(?i:\b(?:abstained|abstentions?)\b)",
            "弃|(?i:abst)",
        ),
    ),
    _axis(
        Pole(
            ("合格", "达标", "passed"),
            r"(?<![不未非])(?:合格|达标)率?|(?i:\bpassed\b)",
            "(?<!不)合格|(?i:(?<!un)qualif|pass|met )",
        ),
        Pole(
            ("不合格", "不达标", "未达标", "failed"),
            r"(?:不合格|[不未]达标)率?|(?i:\bfailed\b)",
            r"[不未]|(?i:unqual|fail|not\b)",
        ),
    ),
    _axis(
        Pole(
            ("满意", "satisfied"),
            r"(?<![不未])满意[率度]?|(?i:(?<!not )\bsatisfied\b)",
            r"(?<!不)满意|(?i:\bsatisf|happy)",
        ),
        Pole(
            ("不满意", "dissatisfied", "not satisfied", "unsatisfied"),
            r"不满意[率度]?|(?i:\b(?:dissatisfied|not satisfied|unsatisfied)\b)",
            r"不|(?i:dissat|not\b|unhapp)",
        ),
    ),
    _axis(
        Pole(
            ("按期", "按时", "如期", "on time"),
            r"(?<![未不])(?:按[期时]|如期)(?:办结|完成)?率?|(?i:\bon time\b)",
            "(?i:time)",
        ),
        Pole(
            ("逾期", "超期", "未按", "不按", "overdue"),
            r"逾期率?|超期|[未不]按[期时]|(?i:\boverdue\b)",
            "[逾超]|(?i:overdue|late|delay)",
        ),
    ),
    _axis(
        Pole(
            ("提前", "early", "ahead"),
            r"提前|(?i:\b(?:early|ahead)\b)",
            "早|(?i:early|earlier|ahead|before)",
        ),
        Pole(
            ("推迟", "延期", "延后", "late", "behind"),
            r"推迟|延[期后]|(?i:\b(?:late|behind)\b)",
            "[晚迟延]|(?i:late|behind|delay)",
        ),
    ),
    _axis(
        Pole(("城镇", "urban"), r"城镇|(?i:\burban\b)", "城|(?i:urban|town|cit)"),
        Pole(
            ("农村", "乡村", "rural"),
            r"农村|乡村|(?i:\brural\b)",
            "[农乡村]|(?i:rural|country|villag)",
        ),
    ),
    _axis(
        Pole(("线上", "online"), r"线上|(?i:\bonline\b)", "[网云]|(?i:online|web|remote)"),
        Pole(
            ("线下", "offline", "in person"),
            r"线下|(?i:\b(?:offline|in person)\b)",
            r"现场|(?i:offline|person\b|site)",
        ),
    ),
    _axis(
        Pole(("工作日", "weekdays"), r"在?工作日|(?i:\b(?:on )?weekdays\b)", "(?i:week ?day)"),
        Pole(
            ("周末", "weekend"),
            r"在?周末|(?i:\b(?:on |at )?(?:the )?weekends?\b)",
            "双休|(?i:weekend)",
        ),
    ),
    _axis(
        Pole(
            ("男性", "男党", "男职", "男干", "男代", "men", "male", "boys"),
            r"男性(?!化)|男(?:党员|职工|干部|代表)|(?i:\b(?:men|male|boys)\b(?![’']))",
            r"男|(?i:\b(?:m[ae]n|male|boy))",
        ),
        Pole(
            ("女性", "女党", "女职", "女干", "女代", "妇女", "women", "female", "girls"),
            r"女性|女(?:党员|职工|干部|代表)|妇女(?!联)|(?i:\b(?:women|female|girls)\b(?![’']))",
            "女|(?i:wom|fema|girl)",
        ),
    ),
    _axis(
        Pole(
            ("成人", "成年", "adults"),
            r"(?<!未)成年?人|(?i:\badults\b(?![’']))",
            "(?<!未)成年|(?i:adult)",
        ),
        Pole(
            ("儿童", "未成年", "children"),
            r"儿童(?![医公中福之])|未成年人|(?i:\bchildren\b(?![’']))",
            "[童孩幼生未]|(?i:child|kid|pupil|minor)",
        ),
        Pole(
            ("老人", "老年", "elderly", "older people"),
            r"老年?人|(?i:\b(?:elderly|older people)\b)",
            "老|(?i:elder|older|senior)",
        ),
    ),
    _axis(
        Pole(
            ("新增", "新设", "added", "newly registered"),
            r"新[增设]|(?i:\b(?:added|newly registered)\b)",
            "[增新]|(?i:new|add)",
        ),
        Pole(("注销", "deregistered"), r"注销|(?i:\bderegistered\b)", "[销关停]|(?i:clos|dereg)"),
    ),
    _axis(
        Pole(
            ("死亡", "遇难", "killed", "dead", "died"),
            r"死亡|遇难|(?i:\b(?:killed|dead|died)\b)",
            "[死亡难]|(?i:kill|dead|die|death)",
        ),
        Pole(
            ("受伤", "injured", "wounded"),
            r"受伤|(?i:\b(?:injured|wounded)\b)",
            "伤|(?i:injur|hurt|wound)",
        ),
    ),
    _axis(
        Pole(
            (
                *("平均", "人均", "户均", "场均", "次均", "日均", "月均", "年均"),
                *("average", "averaging"),
            ),
            r"平均(?:每[人户天日月年场次])?(?:用时)?|[人户场次日月年]均"
            r"|(?i:\b(?:on )?averag(?:e|ed|ing)\b)",
            r"[均每各]"
            r"|(?i:average|mean|per |each|every|\ban? (?:head|day|month|year|week|hour))",
        ),
        Pole(
            (
                *("累计", "总计", "合计", "共计", "总共", "共有", "共"),
                *("a total of", "in total", "altogether", "in all"),
            ),
            r"(?<!人均)(?<!户均)(?:累计|总计|合计|共计|总共)|共有?(?=\Z)"
            r"|(?i:\b(?:a total of|in total|altogether|in all)\b)",
            r"[累总合共]|(?i:total|\ball\b|altogether|overall|cumul)",
        ),
        Pole(
            ("最多", "最高", "最长", "最大", "at most", "a maximum of"),
            r"最[多高长大](?:需|要)?|(?i:\b(?:at most|a maximum of)\b)",
            r"最|以[内下]|[不上]|(?i:most|max|up to|no more|within|limit|longest|est\b)",
        ),
    ),
    _axis(
        Pole(
            ("以下", "younger"),
            r"周?岁(?:[及或]|[(（]含[)）])?以下|(?i:\b(?:or|and) younger\b)",
            "以下|以内|不满|未满|(?i:young|under|below|up to)",
        ),
        Pole(
            ("以上", "older"),
            r"周?岁(?:[及或]|[(（]含[)）])?以上|(?i:\b(?:or|and) older\b)",
            "以上|年满|(?i:old|over|above|least)",
        ),
    ),
    _axis(
        Pole(
            ("最高",),
            "最高的?[^，。、\\d最]{0,4}",
            "最[高多大好富]|(?i:high|most|max|peak|top|rich)",
        ),
        Pole(
            ("最低",),
            "最低的?[^，。、\\d最]{0,4}",
            "最[低少小差穷]|(?i:low|least|min|poor)",
        ),
    ),
    _axis(
        Pole(("新建", "新增"), "(?<!累计)(?:当年)?新[增建][^，。\\d]{0,6}", "[新净当]|年内|全年"),
        Pole(("累计",), "(?<!均)累计", "累计|总|共|至今|以来"),
        reach="part",
    ),
    _axis(
        Pole(
            ("其中", "of them", "of these", "of those", "of whom"),
            r"其中有?[^，。；\d]{0,8}|(?i:\bof (?:them|these|those|whom)\b)",
            "其中|包括|含|占|(?i:among|of (?:them|these|those|whom)|includ)",
        ),
        Pole(
            ("另有", "另外", "besides", "in addition"),
            r"另[有外][^，。；\d]{0,8}|(?i:\b(?:besides|in addition)\b)",
            "另|此外|还有|(?i:beside|addition|another|also|further)",
        ),
        reach="part",
    ),
    _axis(
        Pole(("倍", "times"), r"倍|(?i:\btimes\b)", "[倍番]|(?i:times|fold)"),
        Pole(
            ("%", "％", "percent", "per cent"),
            r"[%％]|(?i:\bper ?cent\b)",
            r"[%％成]|百分|(?i:per ?cent)",
        ),
        quoted=frozenset((1,)),
    ),
    _axis(
        Pole(
            ("人均", "per person", "per capita", "per head"),
            r"人均(?:[^，。\d]{0,6})|(?i:\bper (?:person|capita|head)\b(?: \w+)?)",
            "每[个名位]?人|(?i:person|capita|head|people)",
        ),
        Pole(
            ("户均", "per household"),
            r"户均(?:[^，。\d]{0,6})|(?i:\bper household\b(?: \w+)?)",
            "户|家庭|(?i:household|famil)",
        ),
    ),
    _axis(
        Pole(
            (
                *("日均", "日平均", "日活", "日产", "每天", "每日"),
                *("a day", "per day", "each day", "every day"),
            ),
            rf"{_OF_TIME.format('日')}|每[日天]|(?i:\b(?:{_A}|per|each|every) day\b)",
            "[日天]|(?i:day|dai|night)",
        ),
        Pole(
            ("每周", "a week", "per week", "each week", "every week"),
            rf"每周|(?i:\b(?:{_A}|per|each|every) week\b)",
            "周|星期|(?i:week|(?:mon|fri|sun)day)",
        ),
        Pole(
            (
                *("月均", "月平均", "月活", "月产", "均月", "每月"),
                *("a month", "per month", "each month", "every month"),
            ),
            rf"{_OF_TIME.format('月')}|[人户]均月|每月|(?i:\b(?:{_A}|per|each|every) month\b)",
            "月|(?i:month)",
        ),
        Pole(
            (
                *("年均", "年平均", "年活", "年产", "均年", "每年"),
                *("a year", "per year", "each year", "every year", "annually"),
            ),
            rf"{_OF_TIME.format('年')}|[人户]均年|每年"
            rf"|(?i:\b(?:{_A} year(?! (?:earlier|before|ago|and))|(?:per|each|every) year"
            r"|annually)\b)",
            "年均|均年|年(?:平均|产)|[每一]年|(?i:year|annual)",
        ),
        Pole(("累计", "全年"), "(?<!均)累计|全年", "累计|全年|(?i:total|whole year)"),
        reach="part",
        quoted=frozenset((4,)),
    ),
    SPAN,
    _axis(
        Pole(
            ("加快", "提速", "faster"),
            r"加快了?|提速|(?i:\bfaster\b)",
            "[快速升高增]|(?i:fast|quick|accelerat|sped|speed)",
        ),
        Pole(
            ("放缓", "slower"),
            r"放缓了?|(?i:\bslower\b)",
            "[缓慢落低降减]|(?i:slow|lag)",
        ),
    ),
    _axis(
        Pole(("收窄", "narrowed"), r"收窄了?|(?i:\bnarrowed\b)", "[窄缩小少]|(?i:narrow|small)"),
        Pole(("扩大", "widened"), r"扩大了?|(?i:\bwidened\b)", "[大扩增]|(?i:wid|larg|great|grew)"),
    ),
    _axis(
        Pole(
            ("较上周", "比上周", "week before", "previous week", "last week"),
            rf"[比较]上周|(?i:\b{_THAN} (?:week before|(?:previous|last) week)\b)",
            "周|(?i:week)",
        ),
        Pole(
            (
                "较上月",
                "比上月",
                "较上个月",
                "比上个月",
                "month before",
                "previous month",
                "last month",
            ),
            rf"[比较]上月|(?i:\b{_THAN} (?:month before|(?:previous|last) month)\b)",
            "月|环比|(?i:month)",
        ),
        Pole(
            ("较上年", "比上年", "较去年", "比去年", "year before", "previous year", "last year"),
            rf"[比较](?:上|去)年|(?i:\b{_THAN} (?:year before|(?:previous|last) year)\b)",
            "年|同比|(?i:year)",
        ),
        reach="part",
    ),
    _axis(
        Pole(
            ("高于", "above", "higher than"),
            r"高于[^，。；、\d]{2,12}|(?i:\b(?:above|higher than)\b)",
            "[高多优快超]|(?i:above|higher|more|over|ahead|exceed|better|top)",
        ),
        Pole(
            ("低于", "below", "lower than"),
            r"低于[^，。；、\d]{2,12}|(?i:\b(?:below|lower than)\b)",
            "[低少不差慢落]|(?i:below|lower|less|under|behind|short|fewer|worse)",
        ),
    ),
    _axis(
        Pole(
            ("内", "within"),
            "(?:个?小时|分钟|个?工作日|天|日|周|个?月|年)[以之]?内|(?i:\\bwithin\\b)",
            r"内|不[超到足]|少于|(?i:within|\bin\b|less|under|up to|at most)",
        ),
        Pole(
            ("后", "after", "later"),
            "(?:个?小时|分钟|个?工作日|天|日|周|个?月|年)[以之]?后|(?i:\\bafter\\b)",
            "[后满过超外]|(?i:after|later|more|over|beyond|past|later)",
        ),
    ),
    _axis(
        Pole(
            (
                *("同比", "year-on-year", "year on year", "the previous year"),
                *("the preceding year", "previous year", "preceding year"),
                *("a year earlier", "a year before", "the year earlier"),
                *("the year before",),
            ),
            r"同比|(?i:\b(?:year(?:-on-| on )year|(?:on|from|than|over) the (?:previous"
            r"|preceding) year|(?:from|than|on) (?:a|the) year (?:earlier|before))\b)",
            "[上去]年|年初|同[比期]|(?i:year)",
        ),
        Pole(
            (
                *("环比", "month-on-", "month on ", "quarter-on", "quarter on"),
                *("previous month", "previous quarter", "preceding month"),
                *("preceding quarter", "the month before", "the quarter before"),
            ),
            r"环比|(?i:\b(?:(?:month|quarter)(?:-on-| on )(?:month|quarter)|(?:on|from|than"
            "|over) the (?:(?:previous|preceding) (?:month|quarter)|(?:month"
            r"|quarter) before))\b)",
            "环比|上个?[月季]|(?i:month|(?:previous|last) quarter|quarter before)",
        ),
        reach="part",
    ),
    _axis(
        Pole(
            ("元", "人民币", "yuan", "rmb", "cny"),
            r"(?<![美欧港日澳英])元|(?i:\b(?:yuan|RMB|CNY)\b)",
            "[元¥￥]|(?i:yuan|rmb|cny)",
        ),
        Pole(("美元", "dollars"), r"美元|(?i:\b(?:US )?dollars\b)", "美元|[$]|(?i:dollar|usd)"),
        Pole(("欧元", "euro"), r"欧元|(?i:\beuros?\b)", "[欧€]|(?i:euro)"),
        Pole(("港元", "港币"), "港元|港币", "港|(?i:hk)"),
    ),
)
