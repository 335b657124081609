"""What may stand beside a number that is not exact: nearly all numbers are told at a glance."""

from collections.abc import Iterable

from generator.evidence.numbers.digits import CURRENCY
from generator.evidence.numbers.numbers import Number

_HAN: tuple[str, ...] = ("过", "過", "超", "逾", "近", "约", "約", "多于", "高于", "少于", "低于")
_HAN += ("至少", "不足", "不到", "最多", "至多", "突破")
_LAST = frozenset(sign[-1] for sign in _HAN)
# What may stand between a sign and its number: approx. $300,000.
_CURRENCY = frozenset(CURRENCY)
_BEHIND = frozenset("余餘多有+")
_WORDS = (
    *("than", "least", "nearly", "most", "approximately", "approx.", "roughly", "over", "about"),
    *("some", "upwards of", "excess of", "up to", "under", "below", "maximum of"),
    *("above", "exceeding", *_HAN),
)
# More than a hundred.
_ARTICLES = (" a", " an")
# With one of these such a word ends, or an article behind it.
_ENDS = frozenset([*(word[-1] for word in _WORDS), "a", "n"])
_REACH = 32


def may_be_about(text: str, numbers: Iterable[Number]) -> bool:
    """Say at a glance whether a text may say that one of its numbers is not exact."""
    for _, start, end, written in numbers:
        before = text[start - 1] if start else ""
        if before in _CURRENCY:
            start -= 1
            before = text[start - 1] if start else ""
        if before in _LAST and text.endswith(_HAN, 0, start):
            return True
        if before.isspace() and _is_word_before(text, start):
            return True
        behind = text[end : end + 1]
        if (text[end + 1 : end + 2] if behind.isspace() else behind) in _BEHIND:
            return True
        if not written.isascii() and ("余" in written or "多" in written):
            return True
    # What may stand behind the unit of a number.
    if "以" in text and ("以上" in text or "以下" in text or "以内" in text or "以內" in text):
        return True
    if "左右" in text or "之内" in text or "之內" in text:
        return True
    small = text.lower()
    if "or " in small and ("or more" in small or "or less" in small or "or fewer" in small):
        return True
    return "plus" in small or "odd" in small


def _is_word_before(text: str, start: int) -> bool:
    """Whether what stands before the blank before a number ends with one of the words."""
    last = text[max(0, start - 2) : start - 1].lower()
    if last not in _ENDS and not last.isspace():
        return False
    words = " ".join(text[max(0, start - _REACH) : start].lower().split())
    for article in _ARTICLES:
        words = words.removesuffix(article)
    return words.endswith(_WORDS)
