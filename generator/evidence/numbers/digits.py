"""Numbers written with digits: width, grouping, decimals, sign, and the power that follows."""

import re
from decimal import Decimal

from generator.evidence.characters import WHITE_SPACE
from generator.evidence.numbers.units import Units
from generator.evidence.patterns import pattern

# What groups digits: commas, apostrophes, thin and no-break spaces; a plain blank does not.
_GROUPING = ",\uff0c'\u2019\u2009\u202f\xa0"
_POINT = "[.\uff0e]"
# Groups must be well formed as a whole, or the marks are those of a list. Fewer of them are never
# followed by what follows all; were they possessive, Python 3.11.2 would take the next mark, too.
_GROUPED = "|".join(
    rf"(?<!\d)(?<!\d{mark})(?![0\uff10])\d{{1,3}}(?:{mark}\d{{3}})+(?!{mark}?\d)"
    for mark in _GROUPING
)
_PART = rf"{_POINT}\d++(?!{_POINT}\d)"
_NUMBER = re.compile(rf"(?P<whole>{_GROUPED}|\d++|(?<![\w.\uff0e])(?={_PART}))(?P<part>{_PART})?")
# A run of digits, found at once: a pattern that begins with one sign of a class is searched for in
# half the time. What may lengthen it, or a power or a sign, is looked for beside.
_RUN = re.compile(r"\d\d*+")
_POINTS = ".\uff0e"
_LENGTHENED = frozenset(_GROUPING + _POINTS)
#: Letters that may stand for a power right behind digits: £3bn, 2.4m people, 300k visits.
LETTERS = {"k": 3, "m": 6, "mn": 6, "mln": 6, "b": 9, "bn": 9, "t": 12, "tn": 12, "trn": 12}
_MAY_BE_POWER = frozenset(f"{WHITE_SPACE}-余多十百千万亿htmbkHTMBK")
_POWER = (
    rf"(?i)[{WHITE_SPACE}]{{0,2}}(?:[余多]?(?:(?P<small>[十百千])?(?P<large>万亿|[万亿])|(?P<bare>[百千])[余多]?))"
    rf"|(?:[{WHITE_SPACE}]{{0,2}}|-)(?P<word>hundred|thousand|million|billion|trillion)\b"
    rf"|(?P<letters>{'|'.join(sorted(LETTERS, key=len, reverse=True))})(?![A-Za-z])"
)
_TO = " to "
_SHARED = rf"(?i){_TO}\d++(?:\.\d++)? (thousand|million|billion|trillion)\b"
_EXPONENTS = {
    "十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "万亿": 12,
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
}  # fmt: skip
#: Signs of money, which stand directly before a number: $300,000.
CURRENCY = "$€£¥\uffe5"
#: Fractions that may stand right behind digits: 4½ is 4.5. Thirds have no end, and count nothing.
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75", "⅛": ".125", "⅜": ".375", "⅝": ".625", "⅞": ".875"}
# A year that begins in one year and ends in the next: 2023/24, 2023–24, 2023/2024.
_FISCAL = r"(?:[/\-\u2010-\u2013](?P<short>\d\d)|/(?P<long>\d{4}))(?![\d/.\-\u2010-\u2013]\d|\d)"
_SLASHES = frozenset("/-\u2010\u2011\u2012\u2013")
# What more of a number may begin with, behind its digits.
_GOES_ON = _MAY_BE_POWER | _SLASHES | frozenset(_FRACTIONS)
_MINUS = "\u2212"
_HYPHENS = "-\uff0d"
_SIGNS = frozenset(_MINUS + _HYPHENS)
# 增长率为-1.5% and 增长率-1.5%, but 一层-1.5米.
_BEFORE_A_SIGN = r"(?:(?![为是达至到约率值])\w|[\-\u2212)\]\u201d\u2019/.])\Z"
_MOST_MERGED = 24
_FIRST_YEAR, _LAST_YEAR, _MONTHS = 1900, 2199, 12

#: Value, start and end of a number.
Found = tuple[Decimal, int, int]


def digit_numbers(text: str, units: Units) -> list[Found]:
    """Return the numbers that a text writes with digits, in order.

    The minus sign is read, and a hyphen where no word or number stands before it. A number right
    after a larger power belongs to it: 1亿2000万, 3万5千 before a unit.
    """
    found: list[Found] = []
    # The power of the number before.
    power = 0
    place, length = 0, len(text)
    while run := _RUN.search(text, place):
        start, end = run.span()
        has_point = start > place and text[start - 1] in _POINTS
        # Most marks behind digits are those of a clause.
        goes_on = end < length and text[end] in _LENGTHENED and text[end + 1 : end + 2].isdecimal()
        if has_point or goes_on:
            start, place, digits = _whole(text, start - has_point)
        else:
            place, digits = end, run[0]
            if not digits.isascii():
                digits = _plain(digits)
        exponent = 0
        if place < length and text[place] in _GOES_ON:
            if text[place] in _FRACTIONS and "." not in digits:
                digits += _FRACTIONS[text[place]]
                place += 1
            if text[place : place + 1] in _SLASHES and place - start == 4 and digits.isdecimal():
                place, digits = _fiscal(text, place, digits)
            behind = text[place : place + 1]
            # A power behind a blank begins with such a sign as well.
            if behind in _MAY_BE_POWER and (
                behind != " " or text[place + 1 : place + 2] in _MAY_BE_POWER
            ):
                exponent, place = _power(text, start, place, units)
                if not exponent and "." in digits and text.startswith(_TO, place):
                    exponent = _shared_power(text, place)
        value = Decimal(f"{digits}E{exponent}" if exponent else digits)
        if found and found[-1][2] == start and _belongs(value, found[-1][0], power):
            before, start, _ = found.pop()
            value = before - value if before < 0 else before + value
        elif start and text[start - 1] in _SIGNS and _has_sign(text, start):
            start -= 1
            value = value.copy_negate()
        found.append((value, start, place))
        power = exponent
    return found


def _whole(text: str, place: int) -> tuple[int, int, str]:
    """The start and the end of the number that begins here, and its plain digits."""
    match = _NUMBER.search(text, place)
    if match is None:
        raise AssertionError("digits are a number")
    whole, part = match["whole"], match["part"] or ""
    start, end = match.span("whole")
    if part and not _has_point_before(text, start):
        return start, match.end(), _plain(whole) + _plain(part)
    return start, end, _plain(whole)


def fiscal_year(value: Decimal) -> str:
    """How a number is written that `digit_numbers` read as 2023/24; empty for any other."""
    year = int(value)
    is_one = _FIRST_YEAR <= year <= _LAST_YEAR and value == _fiscal_value(year)
    return f"{year}/{(year + 1) % 100:02}" if is_one else ""


def _fiscal_value(year: int) -> Decimal:
    return Decimal(f"{year}.{(year + 1) % 100:02}")


def _fiscal(text: str, place: int, digits: str) -> tuple[int, str]:
    """Where the year ends that goes on behind four digits, and its digits: 2023.24 for 2023/24.

    So it is another number than 2023 and than 24. What may be a month (2011/12) is one.
    """
    match, year = pattern(_FISCAL).match(text, place), int(digits)
    if match is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return place, digits
    short = int(match["short"] or match["long"][2:])
    is_next = short == (year + 1) % 100 and (match["long"] or str(year + 1)) == str(year + 1)
    if not is_next or (match["short"] and 1 <= short <= _MONTHS):
        return place, digits
    return match.end(), str(_fiscal_value(year))


def _plain(digits: str) -> str:
    """Return a run of digits in ASCII, without grouping."""
    if digits.isascii():
        return digits.replace(",", "").replace("'", "")
    return "".join(
        str(int(mark)) if mark.isdecimal() else "." for mark in digits if mark not in _GROUPING
    )


def _has_point_before(text: str, start: int) -> bool:
    """Say whether a number goes on a chain such as 2022.1.17, which has no decimals."""
    return re.search(rf"\d{_POINT}\Z", text[max(0, start - 2) : start]) is not None


def _power(text: str, start: int, place: int, units: Units) -> tuple[int, int]:
    """Return the exponent that the power after a number gives, and where the number ends."""
    match = pattern(_POWER).match(text, place)
    if match is None:
        return 0, place
    if match["bare"]:
        # 千 alone may begin a unit (千克) or another word: it counts before a unit only.
        if units.follow(text, place) or not units.follow(text, match.end()):
            return 0, place
        return _EXPONENTS[match["bare"]], match.end("bare")
    if match["letters"]:
        # 2.4m may be a length, unless it is a sum of money.
        letters = match["letters"].lower()
        is_sure = letters == "bn" or text[start - 1 : start] in tuple(CURRENCY)
        return (LETTERS[letters], match.end()) if is_sure else (0, place)
    names = (match["small"], match["large"], (match["word"] or "").lower())
    return sum(_EXPONENTS[name] for name in names if name), match.end()


def _shared_power(text: str, place: int) -> int:
    """The exponent that decimals have from the number that they lead to: 5.1 to 4.7 million."""
    match = pattern(_SHARED).match(text, place)
    return _EXPONENTS[match[1].lower()] if match is not None else 0


def _belongs(value: Decimal, before: Decimal, power: int) -> bool:
    """Say whether a number goes on the larger one right before it."""
    digits = max(len(value.as_tuple().digits), before.adjusted() + 2)
    return 0 < value < 10 ** min(power, _MOST_MERGED) and digits < _MOST_MERGED


def _has_sign(text: str, start: int) -> bool:
    """Say whether the hyphen or minus before a number is its sign."""
    sign, before = text[start - 1 : start], text[max(0, start - 2) : max(0, start - 1)]
    if sign == _MINUS:
        return not before.isdecimal()
    return bool(sign) and sign in _HYPHENS and pattern(_BEFORE_A_SIGN).search(before) is None
