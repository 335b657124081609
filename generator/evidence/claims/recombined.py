"""Words that changed places: 上午座谈，下午走访 of 上午走访，下午座谈; 先用后学 of 先学后用.

Two clauses of a text are the beginning of one clause of a quote with the end of another one, and
the beginning of that with the end of the first, word for word. Or a text has in front what a quote
has behind: from one place to another, this before that. In doubt nothing is told: of other words,
where some quote has it so.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from generator.evidence.patterns import pattern

# Beginnings that clauses may have in turn: with both words of one of these a quote is looked at.
_TURNS = (
    ("上午", "下午"),
    ("第一", "第二"),
    ("一等", "二等"),
    ("甲", "乙"),
    ("春", "秋"),
    ("东", "西"),
    ("南", "北"),
    ("老人", "儿童"),
    ("白天", "晚"),
    ("男", "女"),
)
_FRAMES = (
    r"先(?P<one>[^，。；、\n先后再]{2,10}?)(?:，)?(?:然后|而后|后|再)(?P<two>[^，。；、\n]{2,16})",
    r"从(?P<one>[^，。；、\n从到至]{2,10}?)(?:搬|迁|转|改|调|移|换|挪|延伸|扩展|流)[^，。；、\n]{0,2}?"
    "(?:到|至|往)(?P<two>[^，。；、\n]{2,16})",
    r"由(?P<one>[^，。；、\n由]{2,10}?)(?:转|改|变|换|调整|升级)[^，。；、\n]{0,2}?(?:为|成)"
    "(?P<two>[^，。；、\n]{2,16})",
)
# What a frame begins with, and what may stand between its two.
_FRAME_SIGNS = (("先", "后再"), ("从", "到至往"), ("由", "为成"))
_ENDS = r"[，。；：！？,;:!?\n]"
# Words that a text may have more or fewer than its quote.
_LIGHT = str.maketrans("", "", "了的则也并而已均还就 　")
_LONGEST, _MOST, _LEAST = 48, 12, 2


class _Frame(NamedTuple):
    """What stands in front and behind in a frame, which one it is, and all of its words."""

    one: str
    two: str
    form: int
    written: str


def may_be_recombined(words: Iterable[str], quotes: str) -> bool:
    """Say at a glance whether words may have what quotes have in another order."""
    if _takes_turns(quotes) and any(map(_takes_turns, words)):
        return True
    # What stands in front stands behind in quotes. Loops: each record is looked at.
    for text in words:
        for sign, between in _FRAME_SIGNS:
            at = text.find(sign) + 1
            while at:
                first = text[at : at + _LEAST]
                for other in between:
                    if other + first in quotes:
                        return True
                at = text.find(sign, at) + 1
    return False


def recombined(text: str, quotes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What a text has in another order than its quotes, and how these have it."""
    frames = _frames(text)
    known = [frame for quote in quotes for frame in _frames(quote)] if frames else ()
    for own in frames if known else ():
        found = _turned(own, known)
        if found:
            yield own.written, found
    # Both words stand in what is made of the same ones.
    turns = _takes_turns(text)
    rows = [_clauses(quote) for quote in quotes if _takes_turns(quote)] if turns else ()
    if not rows:
        return
    whole = [quote.translate(_LIGHT) for quote in quotes]
    strange = [row for row in _clauses(text) if not any(row in quote for quote in whole)]
    for pair in combinations(strange, 2):
        for first, second in (two for row in rows for two in combinations(row, 2)):
            if _is_crossed(*pair, first, second) or _is_crossed(*pair[::-1], first, second):
                yield "，".join(pair), f"{first}，{second}"
                return


def _takes_turns(text: str) -> bool:
    # A loop: nearly all signs are looked for in vain, and each record is looked at.
    for one, two in _TURNS:  # noqa: SIM110
        if two in text and one in text:
            return True
    return False


def _clauses(text: str) -> tuple[str, ...]:
    """The clauses of a text without light words."""
    rows = (row.translate(_LIGHT) for row in re.split(_ENDS, text))
    return tuple(row for row in rows if 2 * _LEAST <= len(row) <= _LONGEST)[:_MOST]


def _is_crossed(one: str, two: str, first: str, second: str) -> bool:
    """Whether two clauses begin like two others, in their order, and end like them in the other."""
    if len(one) + len(two) != len(first) + len(second):
        return False
    for cut in range(1, min(len(one), len(first))):
        behind = len(second) - (len(one) - cut)
        is_one = behind > 0 and one[:cut] == first[:cut] and one[cut:] == second[behind:]
        if is_one and two == second[:behind] + first[cut:]:
            return first[:cut] != second[:behind] and first[cut:] != second[behind:]
    return False


# The same quote proves many statements.
@lru_cache(maxsize=1_000)
def _frames(text: str) -> tuple[_Frame, ...]:
    return tuple(
        _Frame(match["one"], match["two"], form, match[0])
        for form, written in enumerate(_FRAMES)
        for match in pattern(written).finditer(text)
    )


def _turned(own: _Frame, known: Sequence[_Frame]) -> str:
    """How quotes have the words of a frame, if they have them the other way round alone."""
    rows = [row for row in known if row.form == own.form]
    if any(row.one == own.one or own.two.startswith(row.two) for row in rows):
        return ""
    for row in rows:
        if row.two.startswith(own.one) and own.two.startswith(row.one):
            return row.written
    return ""
