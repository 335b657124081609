"""Numbers of other languages with the marks that English has: 1 234,5 and 1.234,5 are 1,234.5.

Each mark gives way to one other, so every place in a text stays what it was.
"""

import re
from functools import lru_cache

from generator.evidence.patterns import pattern

# Languages in which a comma begins the decimals; a blank, a point or an apostrophe groups digits.
_COMMA = (
    "az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk ky lb lt lv mk nb nl nn"
    " no pl pt ro ru sk sl sq sr sv tg tk tr uk uz vi"
)
# Where one of them is written with the marks of English.
_POINT = "de-ch de-li es-do es-gt es-hn es-mx es-ni es-pa es-pr es-sv es-us it-ch"
#: A language with a decimal comma, whichever.
COMMA = "fr"
# A number that has marks of both kinds in the order of English is left as it is: 1,234.5.
_MARKED = (
    r"(?<![\d.,])(?:(?!0)(?P<grouped>\d{1,3}(?P<mark>[. '\u2019\u2009\u202f\xa0])\d{3}"
    r"(?:(?P=mark)\d{3})*)|\d+(?=,))(?P<part>,\d+)?(?![.,]?\d)"
)
_MARKS = r"\D"


def in_english_marks(text: str, language: str) -> str:
    """Return a text of the same length whose numbers have the marks of English."""
    return pattern(_MARKED).sub(_marked, text) if _has_decimal_comma(language) else text


@lru_cache(maxsize=64)
def _has_decimal_comma(language: str) -> bool:
    code = language.lower()
    return code.split("-")[0] in _COMMA.split() and code not in _POINT.split()


def _marked(match: re.Match[str]) -> str:
    part = match["part"] or ""
    whole = match[0].removesuffix(part)
    return pattern(_MARKS).sub(",", whole) + part.replace(",", ".")
