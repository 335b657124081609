"""What may stand beside a number that is not exact: nearly all numbers are told at a glance."""

from collections.abc import Iterable

from generator.evidence.numbers.digits import CURRENCY
from generator.evidence.numbers.numbers import Number

_HAN: tuple[str, ...] = ("过", "過", "超", "逾", "近", "约", "約", "多于", "高于", "少于", "低于")
_HAN += ("至少", "不足", "不到", "最多", "至多")
_LAST = frozenset(sign[-1] for sign in _HAN)
# What may stand between a sign and its number: approx. $300,000.
_CURRENCY = frozenset(CURRENCY)
_BEHIND = frozenset("余餘多有+")
_WORDS: tuple[str, ...] = (
    "than",
    "least",
    "early",
    "most",
    "ately",
    "pprox.",
    "ughly",
    "ver",
    "bout",
)
_WORDS += ("ome", "wards of", "xcess of", "p to", "nder", "elow", "mum of", *_HAN)


def may_be_about(text: str, numbers: Iterable[Number]) -> bool:
    """Say at a glance whether a text may say that one of its numbers is not exact."""
    for _, start, end, written in numbers:
        before = text[start - 1] if start else ""
        if before in _CURRENCY:
            start -= 1
            before = text[start - 1] if start else ""
        if before in _LAST and text.endswith(_HAN, 0, start):
            return True
        if before == " ":
            # More than a hundred.
            start -= 2 if text.endswith(" a", 0, start - 1) else 0
            if text.endswith(_WORDS, 0, start - 1):
                return True
        if text[end : end + 1] in _BEHIND:
            return True
        if not written.isascii() and ("余" in written or "多" in written):
            return True
    # What may stand behind the unit of a number.
    if "or " in text and ("or more" in text or "or less" in text or "or fewer" in text):
        return True
    if "以" in text and ("以上" in text or "以下" in text or "以内" in text):
        return True
    return "左右" in text or "之内" in text
