"""What a plain scalar means: the core schema of YAML 1.2, without its surprises.

``no``, ``on``, dates and numbers with leading zeros stay text, as an editor expects; a number
with a fraction is a decimal, so that ``12.30`` keeps its digits.
"""

import re
from decimal import Decimal

Scalar = str | int | Decimal | bool | None

_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,30})", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,30})\.[0-9]{1,30}", re.ASCII)
# What begins as a number does, and words that are none: any other scalar is the text it is.
NUMBER_STARTS = frozenset("-+0123456789")
WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


def plain(text: str) -> Scalar:
    """Give the value of a scalar that stands without quotation marks."""
    if text in WORDS:
        return WORDS[text]
    if text[0] in NUMBER_STARTS:
        if _WHOLE.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return Decimal(text)
    return text
