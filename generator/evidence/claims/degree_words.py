"""The words and patterns of degrees: shares, multiples and prizes, in both languages."""

from fractions import Fraction

from generator.evidence.numbers.number_words import SMALL

# All are looked at where a text has a sign of them: compiled when they are first needed.
DENOMINATORS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
NUMERATORS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7}
NUMERATORS |= {"nine": 9}
PLACES = DENOMINATORS | {"second": 2, "fourth": 4}
HAN_SHARE = (
    "(?P<change>[增升涨漲降减減跌缩縮少多高低][^，。；、\\d一二三四五六七八九十]{0,4}?)?"
    "(?P<near>近|约|約|超过|超|逾|不到|不足|过)?"
    "(?<![一二三四五六七八九十百千万\\d])(?P<den>[二三四五六七八九十])分之"
    "(?P<num>[一二两三四五六七八九])(?P<more>多|以上|左右|强|弱)?"
)
HAN_HALF = (
    "(?P<near>过|超|近|逾|不到|不足|超过|将近)?"
    "(?P<half>半数|一半(?![天时路月年])|过半(?![年月天百径]))(?P<more>以上)?"
)
_ENGLISH_NEAR = (
    r"(?P<near>(?:more|less|fewer) than |over |under |nearly |almost |about |at least |around )?"
)
SHARE = (
    rf"(?i)\b{_ENGLISH_NEAR}(?P<num>one|two|three|four|five|seven|nine|an?)[ -]"
    r"(?P<den>third|quarter|fifth|sixth|eighth|tenth)s?\s+of\s+(?!(?:19|20)\d\d)"
)
HALF = (
    r"(?i)(?<!first )(?<!second )(?<!other )(?<!latter )(?<!time and a )(?<!and a )"
    rf"\b{_ENGLISH_NEAR}(?P<half>half)"
    r"\s+(?:of\s+)?(?:the|its|their|our|all)\s+(?!(?:year|day|time|way|week|month|night|hour|story|battle)\b)"
)
# What may prove a share: any words for one, tenths (三成), and what is said of most.
LOOSE_SHARE = "(?P<den>[二三四五六七八九十]|\\d{1,2})分之(?P<num>[一二两三四五六七八九]|\\d{1,2})"
TENTHS = "(?P<num>[一二两三四五六七八九])成(?![立果为就员绩本长熟效功都])"
LOOSE_ENGLISH = r"(?i)\b(?P<num>\w+)[ -](?P<den>third|quarter|fifth|sixth|eighth|tenth)s?\b"
_SMALL = "|".join(SMALL)
ONE_IN = (
    rf"(?i)\b(?P<num>{_SMALL}|\d{{1,3}}|[一二两三四五六七八九])(?: \w+)? (?:in|out of)(?: every)?"
    r" (?P<den>\w+)\b"
)
EVERY = r"(?i)\bevery (?P<den>second|third|fourth|fifth|sixth|eighth|tenth)\b"
LOOSE_HALF = r"半|对折|五成|多数|(?i:\bhal(?:f|v)|\bmajority\b|\bmost\b|\bfifty\b|\bmedian\b)|中位"
PERCENT = (
    r"(\d+(?:\.\d+)?)\s?(?:[%％]|percent|per cent)|百分之(\d+(?:\.\d+)?|[一二三四五六七八九十]+)"
)

HAN_MULTIPLE = (
    "翻(?:了|上)?(?P<num>[一两二三])?番(?!茄)|(?P<half>减半|减少(?:了)?一半|下降(?:了)?一半)"
)
MULTIPLE = (
    r"(?i)\b(?P<word>doubled|tripled|trebled|quadrupled|halved)\b(?!\s(?:as|up|back|over|down|for)\b)"
    r"|\b(?P<twice>twice) as (?:many|much|large|high|big|long|often|fast)\b"
    r"|\b(?P<fold>two|three|four|five|ten)-?fold\b"
)
# By how many times something grew, or how many times as many there are: 增长两倍, 上年的三倍.
HAN_TIMES = (
    r"(?P<of>的)?(?:将近|接近|超过|[近约超逾达])?"
    r"(?<![\d一二三四五六七八九十百千万亿数几多点])(?P<num>[一二两三四五六七八九十])倍"
    "(?![频增率速镜数距百于]|的?(?:努力|热情|干劲|用心|信心|精力))"
)
WORDS = {"doubled": 2, "twice": 2, "tripled": 3, "trebled": 3, "quadrupled": 4}
FOLDS = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
# What may prove a multiple, whatever is counted: a rise by twice as much is three times as much.
LOOSE_MULTIPLES = {
    Fraction(1, 2): r"半|对折|(?i:\bhal(?:f|v))",
    Fraction(2): "翻(?:了|上)?(?:一)?番|[一1](?:\\.0)?\\s?倍|"
    # What grew by twice as much is three times as much.
    "(?<!增[长加])(?<!增[长加][了近约超逾])(?<!提[高升])(?<!提[高升][了近约超逾])(?<!上升)(?<!上升[了近约超])"
    "[两二2](?:\\.0)?\\s?倍|成倍|倍增|加倍|双倍|翻倍"
    r"|(?i:\bdoubl|\btwice\b|\btwo-?fold|\btwo times\b|\b2\s?(?:x|times)\b)",
    Fraction(3): r"[两二三23](?:\.0)?\s?倍"
    r"|(?i:\btripl|\btrebl|\bthrice\b|\bthree-?fold|\b(?:three|3) times\b)",
    Fraction(4): "翻(?:了|上)?[两二]番|[三四34](?:\\.0)?\\s?倍"
    r"|(?i:\bquadrupl|\bfour-?fold|\b(?:four|4) times\b)",
    Fraction(5): r"[四五45](?:\.0)?\s?倍|(?i:\bfive-?fold|\b(?:five|5) times\b)",
    Fraction(8): "翻(?:了|上)?三番|[七八78](?:\\.0)?\\s?倍"
    r"|(?i:\beight-?fold|\b(?:eight|8) times\b)",
    Fraction(10): "[九十]倍|(?:9|10)\\s?倍|(?i:\\bten-?fold|\\b(?:ten|10) times\\b)",
}

# Its first prize is the first that it ever won.
_OWN = "(?<!its )(?<!their )(?<!our )"
PRIZES: dict[str, tuple[str, str, str]] = {
    # In Chinese and in English, and whatever may prove it in either.
    "gold": (
        "金奖|(?:获|夺得?|摘得?|捧得?|拿下|斩获|颁发)[^，。；]{0,8}金牌(?![讲导服调教店选顾])",
        r"\bgold(?:en)? (?:medals?|awards?|prizes?)\b",
        "金[奖牌质杯像星]|(?i:\\bgold)",
    ),
    "silver": (
        "银奖|银牌",
        r"\bsilver (?:medals?|awards?|prizes?)\b",
        "银[奖牌质杯像星]|(?i:\\bsilver)",
    ),
    "bronze": (
        "铜奖|铜牌",
        r"\bbronze (?:medals?|awards?|prizes?)\b",
        "铜[奖牌质杯像星]|(?i:\\bbronze)",
    ),
    "special": ("特等奖", r"\bgrand prizes?\b", "特[等别]|大奖|(?i:\\b(?:grand|special|top)\\b)"),
    "first": (
        "一等奖",
        rf"{_OWN}\bfirst(?:(?:[ -](?:class|place))? prizes?|[ -]class awards?)\b",
        "一等|一类|头[奖等名]|第[一1]|冠军|1等|(?i:\\b(?:first|1st|top|winner|champion))",
    ),
    "second": (
        "二等奖",
        rf"{_OWN}\bsecond(?:(?:[ -](?:class|place))? prizes?|[ -]class awards?)\b",
        "二等|二类|第[二2]|亚军|2等|(?i:\\b(?:second|2nd|runner))",
    ),
    "third": (
        "三等奖",
        rf"{_OWN}\bthird(?:(?:[ -](?:class|place))? prizes?|[ -]class awards?)\b",
        "三等|三类|第[三3]|季军|3等|(?i:\\b(?:third|3rd))",
    ),
}

# One of these stands in whatever claims a degree.
HAN_SIGNS = (
    *("分之", "半数", "一半", "过半", "减半", "番", "倍", "等奖"),
    *("金奖", "金牌", "银奖", "银牌", "铜奖", "铜牌"),
)
ENGLISH_SIGNS = (
    *(
        "half",
        "third",
        "quarter",
        "th of",
        "ths of",
        "bled",
        "pled",
        "halved",
        "twice as",
        "fold",
        "prize",
    ),
    *("award", "medal"),
)

# It did not win one: 没有获得一等奖.
DENIED = (
    "[没未无不][^，。；：,;]{0,8}\\Z"
    r"|(?i:(?:\b(?:not|never|no|without|nor)\b|n[’']t\b)[^,;.]{0,24}\Z)"
)
REACH = 32

OVER = frozenset(
    ("more than", "over", "just over", "at least", "过", "超", "超过", "逾", "多", "以上", "强")
)
UNDER = frozenset(
    (
        *("less than", "fewer than", "under", "just under", "nearly", "almost"),
        *("近", "将近", "不到", "不足", "弱"),
    )
)
MENTIONED = (
    "(?P<near>将近|超过|不到|不足|近|超|逾|过)?"
    "(?:(?P<den>[二三四五六七八九十])分之(?P<num>[一二两三四五六七八九])|(?P<half>半数|一半|(?<=过)半(?![数年月天百径])))"
    "(?P<more>多|以上|强|弱)?"
    r"|(?i:\b(?P<en_near>(?:more|less|fewer) than|(?:just )?(?:over|under)|nearly|almost|at least)?"
    r"\s*\b(?:(?P<en_num>one|two|three|four|five|seven|nine|an?)[ -]"
    r"(?P<en_den>third|quarter|fifth|sixth|eighth|tenth)s?|(?P<en_half>half))\b)"
)
