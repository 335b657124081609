"""The values of Chinese numerals: 三十二, 两万五千, 二〇二二, 三点五万."""

import re
from decimal import Decimal

DIGITS = "〇零一二三四五六七八九两"
POWERS = "十百千万亿"
# Twenty and thirty in one character.
TENS = "廿卅"
CHARACTERS = DIGITS + POWERS + TENS
# So many characters has the longest numeral that is read.
LONGEST = 40

_VALUES = {mark: value for value, mark in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_STEPS = (("亿", 8), ("万", 4), ("千", 3), ("百", 2), ("十", 1))
_EXPONENTS = dict(_STEPS)
_DECIMAL = re.compile(f"(?P<whole>[^点]+)点(?P<part>[{DIGITS}]+)(?P<powers>[百千万亿]*)")
_RUN = re.compile(f"[{CHARACTERS}][{CHARACTERS}]*+")


def loose_values(text: str) -> set[Decimal]:
    """The values of a text's Chinese numerals, whatever follows: 四季, 三查三看, 两个.

    Each character of a numeral counts by itself as well. What is spelled out in another language
    may come from any of them.
    """
    found: set[Decimal] = set()
    for run in _RUN.findall(text):
        values = [numeral_value(written) for written in (run, *run)]
        found.update(value for value in values if value is not None)
    return found


def numeral_value(written: str) -> Decimal | None:
    """Return the value of a Chinese numeral, or None if it is not one well-formed number.

    Vague counts (两三, 七八十) are no number. Digits in a row (二〇二二) are read one by one from
    three on. A last digit without its power takes the next lower one: 三万五 is 35,000.
    """
    if not written or len(written) > LONGEST:
        return None
    written = written.replace("廿", "二十").replace("卅", "三十")
    decimal = _DECIMAL.fullmatch(written)
    if decimal is None:
        whole = _whole(written)
        return None if whole is None else Decimal(whole)
    whole = _whole(decimal["whole"])
    if whole is None:
        return None
    exponent = sum(_EXPONENTS[power] for power in decimal["powers"])
    return Decimal(f"{whole}.{_row(decimal['part'])}E{exponent}")


def _row(digits: str) -> str:
    return "".join(str(_VALUES[digit]) for digit in digits)


def _whole(written: str) -> int | None:
    if all(mark in _VALUES for mark in written):
        if len(written) == 1:
            return _VALUES[written]
        return int(_row(written)) if len(written) > 2 and "两" not in written else None
    for power, exponent in _STEPS:
        if power in written:
            head, _, tail = written.rpartition(power)
            return _joined(head, tail, exponent)
    return None


def _joined(head: str, tail: str, exponent: int) -> int | None:
    """Return head x 10^exponent + tail: 三 百 二十 gives 320; a head left out is one."""
    # Only 万 and 亿 are multiplied by more than a digit.
    if head and exponent < 4 and head not in _VALUES:
        return None
    times = _whole(head) if head else 1
    rest = _tail(tail, exponent)
    if not times or rest is None or rest >= 10**exponent:
        return None
    return int(times * 10**exponent + rest)


def _tail(tail: str, exponent: int) -> int | None:
    if not tail:
        return 0
    if tail[0] in "零〇":
        return _whole(tail[1:]) if len(tail) > 1 and tail[1] not in "零〇" else None
    if len(tail) == 1 and tail in _VALUES:
        return int(_VALUES[tail] * 10 ** (exponent - 1))
    # More digits in a row would be a vague count: 一百二三.
    return None if all(mark in _VALUES for mark in tail) else _whole(tail)
