"""Numbers that only tell how large they are: 数十, 几百, 上千, dozens, hundreds of thousands."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.characters import has_latin
from generator.evidence.numbers.numerals import numeral_value

# Both are looked at where a text has such a word: compiled when they are first needed.
_NO_UP = "(?<![以之向年月日会网线路街市晚早身百])上"  # 以上十项, 网上万家, 成百上千
_HAN = f"(?:[数數几幾]|{_NO_UP})(?P<power>[十百千]?[万萬亿億]|[十百千])(?!分)"
_ENGLISH = (
    r"(?i)\b(?P<word>dozens|(?:scores|tens)(?= of\b)|hundreds|thousands|millions)"
    r"(?: of (?P<times>thousands|millions))?\b"
)
_WORDS = {
    "dozens": 10,
    "scores": 10,
    "tens": 10,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 1_000_000,
}
_SIMPLE = str.maketrans("萬億", "万亿")
# What every such text has.
_HAN_GLANCE = re.compile("[数數几幾上][十百千万萬亿億]")
_TIMES = 10


class Vague(NamedTuple):
    """How large something is said to be: the power of ten, and the words."""

    power: Decimal
    written: str


def vague_in(text: str) -> list[Vague]:
    """The vague numbers of a text, in either language."""
    return list(_vague(text)) if may_be_vague(text) else []


def may_be_vague(text: str) -> bool:
    """Say at a glance whether a text can hold a vague number."""
    if _HAN_GLANCE.search(text) is not None:
        return True
    return has_latin(text) and any(map(text.lower().__contains__, _WORDS))


def _vague(text: str) -> Iterator[Vague]:
    for match in re.finditer(_HAN, text):
        power = numeral_value(match["power"].translate(_SIMPLE))
        if power:
            yield Vague(power, match[0])
    for match in re.finditer(_ENGLISH, text):
        times = _WORDS[match["times"].lower()] if match["times"] else 1
        yield Vague(Decimal(_WORDS[match["word"].lower()] * times), match[0])


def other_powers(
    text: str, quotes: Iterable[str], numbers: Iterable[Decimal]
) -> Iterator[tuple[Vague, str]]:
    """Vague numbers of a text where the quotes have one of another power of ten, and theirs.

    One of their ``numbers`` may be meant, too: 数百 of 563.
    """
    own = vague_in(text)
    known = [row for quote in quotes for row in vague_in(quote)] if own else []
    values = list(numbers) if known else []
    for row in own if known else ():
        is_known = any(other.power == row.power for other in known)
        if not is_known and not any(row.power <= one < row.power * _TIMES for one in values):
            yield row, known[0].written
