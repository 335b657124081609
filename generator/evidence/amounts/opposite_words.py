"""Words that exclude each other beside a number, in both languages: how it is counted or compared.

With those of what is counted they are all that are known.
"""

from generator.evidence.amounts.axis import Pole, axis
from generator.evidence.amounts.opposite_groups import GROUPS

# So many of each day, told of who or what there is: 日活.
_OF_TIME = r"(?<![\d本当每]){}(?:均|平均|活|产)"
# 300 a day, but not what came in a day.
_A = r"(?<!\bin )(?<!\bwithin )(?<!\bover )(?<!\bfor )(?<!\bhalf )a"

_THAN = r"(?:than|from|on|over)(?: the)?"

#: Half of a year, or all of it.
SPAN = axis(
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
    *GROUPS,
    axis(
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
    axis(
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
    axis(
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
    axis(
        Pole(("新建", "新增"), "(?<!累计)(?:当年)?新[增建][^，。\\d]{0,6}", "[新净当]|年内|全年"),
        Pole(("累计",), "(?<!均)累计", "累计|总|共|至今|以来"),
        reach="part",
    ),
    axis(
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
    axis(
        Pole(("倍", "times"), r"倍|(?i:\btimes\b)", "[倍番]|(?i:times|fold)"),
        Pole(
            ("%", "％", "percent", "per cent"),
            r"[%％]|(?i:\bper ?cent\b)",
            r"[%％成]|百分|(?i:per ?cent)",
        ),
        quoted=frozenset((1,)),
    ),
    axis(
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
    axis(
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
    axis(
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
    axis(
        Pole(("收窄", "narrowed"), r"收窄了?|(?i:\bnarrowed\b)", "[窄缩小少]|(?i:narrow|small)"),
        Pole(("扩大", "widened"), r"扩大了?|(?i:\bwidened\b)", "[大扩增]|(?i:wid|larg|great|grew)"),
    ),
    axis(
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
    axis(
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
    axis(
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
    axis(
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
    axis(
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
