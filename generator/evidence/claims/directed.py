"""Two that changed sides: 柳塘镇向红十字会捐赠 is not what 红十字会向柳塘镇捐赠 says."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

# Looked at where quotes have such a word: compiled when it is first needed.
_GIVEN = (
    r"向(?<=[^\W\d_A-Za-z]{2}.)(?P<two>[^\W\d_A-Za-z]{2,12}?)"
    "(?=捐|赠)"
)
_EDGE = 2


class _Two(NamedTuple):
    """What stands on one side and on the other, as far as it tells, and all of it."""

    one: str
    two: str
    written: str


def may_be_directed(quotes: str) -> bool:
    """Say at a glance whether quotes may tell who gave to whom."""
    return "捐" in quotes or "赠" in quotes


def is_directed(quote: str) -> bool:
    """Whether a quote tells so."""
    return may_be_directed(quote) and bool(_twos(quote))


def redirected(text: str, quotes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What a text says of the other side than its quotes, and theirs."""
    rows = _twos(text)
    known = [row for quote in quotes for row in _twos(quote)] if rows else []
    for own in rows if known else ():
        if any((row.one, row.two) == (own.one, own.two) for row in known):
            continue
        for row in known:
            if (row.one, row.two) == (own.two, own.one):
                yield own.written, row.written
                break


# The same quote proves many statements.
@lru_cache(maxsize=1_000)
def _twos(text: str) -> tuple[_Two, ...]:
    rows: list[_Two] = []
    # A name is told by its end.
    for match in re.finditer(_GIVEN, text) if "向" in text else ():
        one = text[match.start() - _EDGE : match.start()]
        rows += [_Two(one, match["two"][-_EDGE:], f"{one}{match[0]}")]
    return tuple(row for row in rows if row.one != row.two)
