"""The units of the vocabulary, as patterns that the reading of numbers looks ahead with."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.characters import WHITE_SPACE

_NEVER = "(?!)"
_BLANKS = 2
_BLANK = f"[{WHITE_SPACE}]{{0,{_BLANKS}}}"
_LARGE = "万亿"


class Units(NamedTuple):
    """Compiled units. `after` matches a unit, white space before it allowed.

    It takes no more than `most` characters.
    """

    after: re.Pattern[str]
    has_percent: bool
    most: int

    def follow(self, text: str, place: int) -> bool:
        """Say whether a unit stands directly at this place of the text."""
        return self.after.match(text, place) is not None


def units_of(written: Iterable[str]) -> Units:
    """Compile units from their written forms (人, 人次, 元, persons); blank ones are left out."""
    return _units_of(tuple(written))


@lru_cache(maxsize=32)
def _units_of(written: tuple[str, ...]) -> Units:
    return _compiled(frozenset(unit.strip() for unit in written))


@lru_cache(maxsize=32)
def _compiled(written: frozenset[str]) -> Units:
    # 万元 is 元 counted in 万: the power belongs to the number, however the vocabulary writes it.
    bare = sorted(
        {unit.lstrip(_LARGE) for unit in written} - {""}, key=lambda unit: (-len(unit), unit)
    )
    pattern = "|".join(map(re.escape, bare)) or _NEVER
    return Units(
        re.compile(f"{_BLANK}(?:{pattern})"),
        not {"%", "\uff05"}.isdisjoint(written),
        _BLANKS + max(map(len, bare), default=0),
    )
