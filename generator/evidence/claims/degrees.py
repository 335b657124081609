"""How much a text says in words alone: a third of them, doubled, 半数, 翻两番, 一等奖.

A claim is read strictly, and what may prove it loosely, in both languages. A share is proved by the
same one, by a percentage near it, or by two numbers of which one is that part of the other; so is a
multiple. A rise or a fall by a share is proved by the numbers that it led from and to. The class of
a prize is proved by its own word alone.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import islice, permutations
from typing import Literal, NamedTuple

from generator.evidence.characters import in_one_line
from generator.evidence.claims.negations import negation_before
from generator.evidence.names.quoted_names import quoted_names
from generator.evidence.numbers.number_words import SMALL
from generator.evidence.numbers.numerals import numeral_value

Kind = Literal["share", "multiple", "prize"]

# All are looked at where a text has a sign of them: compiled when they are first needed.
_DENOMINATORS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_NUMERATORS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7}
_NUMERATORS |= {"nine": 9}
_PLACES = _DENOMINATORS | {"second": 2, "fourth": 4}
_HAN_SHARE = (
    "(?P<change>[增升涨漲降减減跌缩縮少多高低][^，。；、\\d一二三四五六七八九十]{0,4}?)?"
    "(?P<near>近|约|約|超过|超|逾|不到|不足|过)?"
    "(?<![一二三四五六七八九十百千万\\d])(?P<den>[二三四五六七八九十])分之"
    "(?P<num>[一二两三四五六七八九])(?P<more>多|以上|左右|强|弱)?"
)
_HAN_HALF = (
    "(?P<near>过|超|近|逾|不到|不足|超过|将近)?"
    "(?P<half>半数|一半(?![天时路月年])|过半(?![年月天百径]))(?P<more>以上)?"
)
_ENGLISH_NEAR = (
    r"(?P<near>(?:more|less|fewer) than |over |under |nearly |almost |about |at least |around )?"
)
_SHARE = (
    rf"(?i)\b{_ENGLISH_NEAR}(?P<num>one|two|three|four|five|seven|nine|an?)[ -]"
    r"(?P<den>third|quarter|fifth|sixth|eighth|tenth)s?\s+of\s+(?!(?:19|20)\d\d)"
)
_HALF = (
    r"(?i)(?<!first )(?<!second )(?<!other )(?<!latter )(?<!time and a )(?<!and a )"
    rf"\b{_ENGLISH_NEAR}(?P<half>half)"
    r"\s+(?:of\s+)?(?:the|its|their|our|all)\s+(?!(?:year|day|time|way|week|month|night|hour|story|battle)\b)"
)
# What may prove a share: any words for one, tenths (三成), and what is said of most.
_LOOSE_SHARE = "(?P<den>[二三四五六七八九十]|\\d{1,2})分之(?P<num>[一二两三四五六七八九]|\\d{1,2})"
_TENTHS = "(?P<num>[一二两三四五六七八九])成(?![立果为就员绩本长熟效功都])"
_LOOSE_ENGLISH = r"(?i)\b(?P<num>\w+)[ -](?P<den>third|quarter|fifth|sixth|eighth|tenth)s?\b"
_SMALL = "|".join(SMALL)
_ONE_IN = (
    rf"(?i)\b(?P<num>{_SMALL}|\d{{1,3}}|[一二两三四五六七八九])(?: \w+)? (?:in|out of)(?: every)?"
    r" (?P<den>\w+)\b"
)
_EVERY = r"(?i)\bevery (?P<den>second|third|fourth|fifth|sixth|eighth|tenth)\b"
_LOOSE_HALF = r"半|对折|五成|多数|(?i:\bhal(?:f|v)|\bmajority\b|\bmost\b|\bfifty\b|\bmedian\b)|中位"
_PERCENT = (
    r"(\d+(?:\.\d+)?)\s?(?:[%％]|percent|per cent)|百分之(\d+(?:\.\d+)?|[一二三四五六七八九十]+)"
)

_HAN_MULTIPLE = (
    "翻(?:了|上)?(?P<num>[一两二三])?番(?!茄)|(?P<half>减半|减少(?:了)?一半|下降(?:了)?一半)"
)
_MULTIPLE = (
    r"(?i)\b(?P<word>doubled|tripled|trebled|quadrupled|halved)\b(?!\s(?:as|up|back|over|down|for)\b)"
    r"|\b(?P<fold>two|three|four|five|ten)-?fold\b"
)
_WORDS = {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4}
_FOLDS = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
# What may prove a multiple, whatever is counted: a rise by twice as much is three times as much.
_LOOSE_MULTIPLES = {
    Fraction(1, 2): r"半|对折|(?i:\bhal(?:f|v))",
    Fraction(2): "翻(?:了|上)?(?:一)?番|[一两二12](?:\\.0)?\\s?倍|成倍|倍增|加倍|双倍|翻倍"
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
_PRIZES: dict[str, tuple[str, str, str]] = {
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
_HAN_SIGNS = ("分之", "半", "番", "等奖", "金", "银", "铜")
_ENGLISH_SIGNS = (
    *("half", "third", "quarter", "th of", "ths of", "bled", "pled", "halved", "fold", "prize"),
    *("award", "medal"),
)

# It did not win one: 没有获得一等奖.
_DENIED = (
    "[没未无不][^，。；：,;]{0,8}\\Z"
    r"|(?i:(?:\b(?:not|never|no|without|nor)\b|n[’']t\b)[^,;.]{0,24}\Z)"
)
_REACH = 32

_OVER = frozenset(
    ("more than", "over", "just over", "at least", "过", "超", "超过", "逾", "多", "以上", "强")
)
_UNDER = frozenset(
    (
        *("less than", "fewer than", "under", "just under", "nearly", "almost"),
        *("近", "将近", "不到", "不足", "弱"),
    )
)
_MENTIONED = (
    "(?P<near>将近|超过|不到|不足|近|超|逾|过)?"
    "(?:(?P<den>[二三四五六七八九十])分之(?P<num>[一二两三四五六七八九])|(?P<half>半数|一半))"
    "(?P<more>多|以上|强|弱)?"
    r"|(?i:\b(?P<en_near>(?:more|less|fewer) than|(?:just )?(?:over|under)|nearly|almost|at least)?"
    r"\s*\b(?:(?P<en_num>one|two|three|four|five|seven|nine|an?)[ -]"
    r"(?P<en_den>third|quarter|fifth|sixth|eighth|tenth)s?|(?P<en_half>half))\b)"
)
# So far apart, a share and a number are still called the same.
_ON_THE_EDGE = Fraction(5, 1000)
# A share of 33 % is a third, and one of 30 % is none; 31 % is nearly one. 68 % is more than half.
_CLOSE, _NEARLY, _NEAR = Fraction(2, 100), Fraction(5, 100), Fraction(1, 4)
# Who says that something doubled may round.
_ROUND = Fraction(15, 100)
# So many numbers of quotes are held against each other; so many claims of a text are looked at.
_MOST_NUMBERS, _MOST = 40, 32


class Degree(NamedTuple):
    """A degree that a text claims.

    ``amount`` is the share or the multiple, ``prize`` the class of a prize; ``near`` says that the
    text has about, more or less than that, ``change`` that something rose or fell by it, ``leans``
    is 1 for more and -1 for less.
    """

    kind: Kind
    written: str
    amount: Fraction = Fraction(0)
    prize: str = ""
    near: bool = False
    change: bool = False
    leans: int = 0


def may_be_degree(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text, or one of several, may claim a degree."""
    if is_han:
        return any(sign in text for sign in _HAN_SIGNS)
    small = in_one_line(text.lower())
    return any(sign in small for sign in _ENGLISH_SIGNS)


def degrees(text: str, is_han: bool) -> Iterator[Degree]:
    """The degrees that a text claims without doubt, in no name in quotation marks."""
    if not may_be_degree(text, is_han):
        return
    names = quoted_names(text)
    for match, degree in islice(_claims(text, is_han), _MOST):
        start, end = match.span()
        inside = any(first < start and end < last for first, last in names)
        before = text[max(0, start - _REACH) : start]
        if not inside and not negation_before(text, start) and not re.search(_DENIED, before):
            yield degree


def _claims(text: str, is_han: bool) -> Iterator[tuple[re.Match[str], Degree]]:
    for match in re.finditer(_HAN_SHARE if is_han else _SHARE, text):
        share = _share(match["num"], match["den"])
        if not is_han:
            near = bool(match["near"])
            leans = _leans(match["near"])
            yield match, Degree("share", match[0].strip(), share, near=near, leans=leans)
            continue
        near, change = bool(match["near"] or match["more"]), bool(match["change"])
        written = text[match.start("den") : match.end("num")]
        leans = _leans(match["near"] or match["more"])
        if leans:
            written = text[
                match.start("near") if match["near"] else match.start("den") : match.end()
            ]
        yield match, Degree("share", written, share, near=near, change=change, leans=leans)
    for match in re.finditer(_HAN_HALF if is_han else _HALF, text):
        near = bool(match["near"]) or match["half"] == "过半"
        more = match["more"] if is_han else None
        leans = 1 if match["half"] == "过半" else _leans(match["near"] or more)
        half = Degree("share", match[0].strip(), Fraction(1, 2), near=near or bool(more))
        yield match, half._replace(leans=leans)
    for match in re.finditer(_HAN_MULTIPLE if is_han else _MULTIPLE, text):
        yield match, Degree("multiple", match[0].strip(), _multiple(match, is_han))
    for prize, (han, english, _) in _PRIZES.items():
        for match in re.finditer(han if is_han else f"(?i:{english})", text):
            yield match, Degree("prize", match[0].strip(), prize=prize)


def bears_out(
    degree: Degree,
    quotes: Iterable[str],
    numbers: Iterable[Decimal],
    derived: Iterable[Decimal] = (),
) -> bool:
    """Whether quotes may say so, with the ``numbers`` that they have; ``derived`` are computed."""
    rows = list(quotes)
    if degree.kind == "prize":
        return any(re.search(_PRIZES[degree.prize][2], row) for row in rows)
    known = [Fraction(row) for row in islice(numbers, _MOST_NUMBERS)]
    made = list(map(Fraction, derived))
    shares = {share for row in rows for share in _shares(row)} | {row / 100 for row in made}
    if degree.kind == "multiple":
        return _multiplied(degree.amount, rows, known, shares) or any(
            _is_about(row, degree.amount) for row in made
        )
    amounts = {*shares, *made}
    pairs = [(one, two) for one, two in permutations(known, 2) if 0 < one < two]
    amounts |= {one / two for one, two in pairs}
    if degree.change:
        amounts |= {(two - one) / whole for one, two in pairs for whole in (one, two)}
    is_half = degree.amount == Fraction(1, 2)
    close = (_NEAR if is_half else _NEARLY) if degree.near else _CLOSE
    supports = [row for row in amounts if abs(row - degree.amount) <= close]
    if is_half and degree.leans:
        # What fell by nearly a half is said with the same words: 缩短近一半.
        changes = ((two - one) / two for one, two in pairs)
        supports += [row for row in changes if abs(row - degree.amount) <= close]
    if degree.leans and _leans_the_other_way(degree, rows, supports):
        return False
    if supports:
        return True
    return is_half and any(re.search(_LOOSE_HALF, row) for row in rows)


def _leans_the_other_way(degree: Degree, rows: Iterable[str], supports: Iterable[Fraction]) -> bool:
    """Whether quotes have less of a share than a text that says more than it, or more.

    Their numbers decide; where they have none but the share in words, the sign before that does.
    """
    apart = [(row - degree.amount) * degree.leans for row in supports if row != degree.amount]
    if apart:
        return max(apart) < -_ON_THE_EDGE
    leans = {_leans(sign) for row in rows for sign in _signs_of(row, degree.amount)}
    return leans == {-degree.leans}


def _signs_of(text: str, amount: Fraction) -> Iterator[str]:
    """What stands before or behind each mention of a share in words; empty for nothing."""
    for match in re.finditer(_MENTIONED, text):
        groups = match.groupdict()
        is_half = groups["half"] or groups["en_half"]
        share = (
            Fraction(1, 2)
            if is_half
            else _share(groups["num"] or groups["en_num"], groups["den"] or groups["en_den"])
        )
        if share == amount:
            yield groups["near"] or groups["more"] or groups["en_near"] or ""


def _leans(sign: str | None) -> int:
    """1 for a sign that a share is larger, -1 for one that it is smaller, and 0 for any other."""
    plain = (sign or "").strip().lower()
    return 1 if plain in _OVER else -1 if plain in _UNDER else 0


def _multiplied(
    amount: Fraction, rows: Iterable[str], known: list[Fraction], shares: Iterable[Fraction]
) -> bool:
    if any(re.search(_LOOSE_MULTIPLES[amount], row) for row in rows):
        return True
    # A rise by 100 % is twice as much, and so is one to 200 %.
    if any(_is_about(row, amount) or (row and _is_about(row + 1, amount)) for row in shares):
        return True
    return any(one and _is_about(two / one, amount) for one, two in permutations(known, 2))


def _is_about(one: Fraction, two: Fraction) -> bool:
    return abs(one - two) <= two * _ROUND


def _shares(text: str) -> Iterator[Fraction]:
    """All shares that a text may name."""
    for pattern in (_LOOSE_SHARE, _LOOSE_ENGLISH, _ONE_IN, _TENTHS):
        for match in re.finditer(pattern, text):
            groups = match.groupdict()
            share = _share(groups["num"], groups.get("den") or "十")
            if 0 < share < 1:
                yield share
    for match in re.finditer(_EVERY, text):
        yield Fraction(1, _PLACES[match["den"].lower()])
    for match in re.finditer(_PERCENT, text):
        yield _percent(match[1] or match[2]) / 100


def _share(numerator: str, denominator: str) -> Fraction:
    two = _value(denominator, _DENOMINATORS)
    return _value(numerator, _NUMERATORS) / two if two else Fraction(0)


def _value(word: str, words: dict[str, int]) -> Fraction:
    if word.isdecimal():
        return Fraction(int(word))
    small = word.lower()
    known = words.get(small) or numeral_value(word) or _NUMERATORS.get(small) or SMALL.get(small)
    return Fraction(known or 0)


def _percent(word: str) -> Fraction:
    return Fraction(word if word[0].isdecimal() else numeral_value(word) or 0)


def _multiple(match: re.Match[str], is_han: bool) -> Fraction:
    if is_han:
        if match["half"]:
            return Fraction(1, 2)
        return Fraction(2 ** int(numeral_value(match["num"] or "一") or 1))
    if match["fold"]:
        return Fraction(_FOLDS[match["fold"].lower()])
    return Fraction(_WORDS.get(match["word"].lower(), 0)) or Fraction(1, 2)
