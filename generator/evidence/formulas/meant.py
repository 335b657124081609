"""The formula that was meant, where one is written as a calculator, a table or a hand writes it.

``1000×2`` is 1000 * 2, ``=(40+2)/6`` has the sign of a table before it, 3万 is 30000, and behind
a number its unit may stand. Whether what comes out was meant, its result has to tell.
"""

import re
import unicodedata
from decimal import Decimal

from generator.evidence.formulas.syntax import LONGEST, parse
from generator.evidence.formulas.tree import FormulaError

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("×✕✖∗⋅·", "*"),
        **dict.fromkeys("÷∶∕", "/"),
        **dict.fromkeys("−–—﹣", "-"),
        **dict.fromkeys("[{【", "("),
        **dict.fromkeys("]}】", ")"),
        "、": ",",
    }
)
_TIMES = re.compile(r"(?<=[\d)\s])[xX](?=[\s\d(])")
_RESULT = re.compile(r"\s*=[^=]*\Z")
_MYRIADS = re.compile(r"(\d+(?:\.\d+)?)\s*([万亿])")
_POWERS = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}
_UNIT = re.compile(r"(?<=\d)\s*[^\W\d_a-zA-Z]{1,4}(?=\s*(?:[-+*/),]|\Z))")
_OPERATOR = re.compile(r"\s*([+*/])\s*|(?<=[\d)])\s*(-)\s*(?=[\w(])|(?<=[\w)])\s+(-)\s+")
_COMMA = re.compile(r"\s*,(?!\d{3}(?!\d))\s*")


def _written_out(row: re.Match[str]) -> str:
    return f"{(Decimal(row[1]) * _POWERS[row[2]]).normalize():f}"


def formula_meant(formula: str) -> str:
    """The formula that was probably meant, which can be computed; empty where there is none."""
    if len(formula) > LONGEST:
        return ""
    text = unicodedata.normalize("NFKC", formula).translate(_SIGNS).strip()
    text = _RESULT.sub("", text.removeprefix("=").strip())
    text = _TIMES.sub("*", text)
    text = _MYRIADS.sub(_written_out, text)
    text = _OPERATOR.sub(lambda row: f" {row[1] or row[2] or row[3]} ", _UNIT.sub("", text))
    text = _COMMA.sub(", ", text).strip()
    try:
        parse(text)
    except FormulaError:
        return ""
    return text if text != formula else ""
