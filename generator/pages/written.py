"""Numbers as quotes write them."""

import unicodedata
from decimal import Decimal
from functools import lru_cache

from generator.evidence.numbers.numbers import numbers_in

_DIGITS = frozenset("0123456789.,")
# Readers of these languages know such a number as it is written.
_WRITTEN = {"zh": _DIGITS | frozenset("万亿")}


# A figure stands beside those of other years, too.
@lru_cache(maxsize=4096)
def written_in(quote: str, value: Decimal, language: str) -> str:
    """How a quote writes a number, where readers of the language know it so; else nothing."""
    signs = _WRITTEN.get(language, _DIGITS)
    for number in numbers_in(quote, ()):
        if number.value == value:
            written = unicodedata.normalize("NFKC", number.written)
            if signs.issuperset(written):
                return written
    return ""
