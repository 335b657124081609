"""What a number is of, where words exclude each other: 出口 and 进口, a surplus and a deficit.

Of the poles of an axis a number has one. A word counts where nothing but a verb, a unit or a word
for how many stands between it and the number. A word that may mean more than its pole is left out;
what may mean a pole at all, wherever it stands, is known besides, so that in doubt nothing is told.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from generator.evidence.amounts.axis import Axis
from generator.evidence.amounts.opposite_words import AXES
from generator.evidence.amounts.trends import TREND_SIGNS, may_be_trend

# What may stand between a word and the number behind it. Compiled when first needed, like all here.
_HAN_BETWEEN = (
    "(?:总?[额量数值]|余额|人数|率|规模|同比|环比|[比较]上年(?:同期)?|全年|累计|分别|共计?|约|近|仅|达到?|完成|实现|参与|参加"
    "|服务|接待|为|是|：|了|有|增[长加]?|减少?|提高|下降|降低?|上升|上涨|的|[“”\\s])*"
)
_ENGLISH_BETWEEN = (
    r"(?:was|were|is|are|of|by|to|had|has|have|been|at|about|nearly|only|some|over|came|amounted|reached"
    r"|stood|rose|grew|increased|fell|shrank|dropped|declined|decreased|for|it|the|[:\s$€£¥])*"
)
# What may stand between a number and the word behind it.
_HAN_BEHIND = "[余多万亿个名人件项户家份票次位批的是为\\s]*"
_ENGLISH_BEHIND = (
    r"(?:%|per|cent|percent|percentage|points?|among|million|billion|thousand|people|persons|votes?|cases|members|batches|items|patients"
    r"|pupils|residents|visits?|yuan|days?|weeks?|months?|of|them|these|the|those|whom|were|was|are|is|had|been|have"
    r"|voted|came|went|new|times|took|part|attended|businesses|companies|households|[\s])*"
)


# A short noun, which the other side must have as well: 线上培训12场.
_NOUN = r"[^\W\d_A-Za-z]{1,6}"


#: The number of an axis, and that of a pole.
Sign = tuple[int, int]
_TREND: Sign = (-1, 0)
_SEVERAL = -1
_NOTHING: frozenset[Sign] = frozenset()
# The ends that English words may have.
_ENDS = ("", "s", "es", "d", "ed")
# Most texts have one of these.
_COMMON = frozenset("了为高日天月年周下上有大人时期成男女不入中过在多少")


class Told(NamedTuple):
    """The pole that a number has on an axis, and what stands between, if that is a noun."""

    axis: Axis
    pole: int
    gap: str


# A text is held against its quotes, and against its original.
@lru_cache(maxsize=256)
def signs_in(text: str) -> frozenset[Sign]:
    """The signs that a text has of poles and of trends: most texts have none, told at a glance."""
    keys, pieces = _by_key()
    small = text.lower()
    found = keys.keys() & pieces.findall(small)
    if not found:
        return _NOTHING
    return frozenset([sign for key in found for written, sign in keys[key] if written in small])


@cache
def _by_key() -> tuple[Mapping[str, list[tuple[str, Sign]]], re.Pattern[str]]:
    """The signs by what a text surely has with them, a Han character or a whole word.

    With them comes what finds such characters, and all words.
    """
    found: dict[str, list[tuple[str, Sign]]] = {}
    for at, axis in enumerate(AXES):
        for place, pole in enumerate(axis.poles):
            for written in pole.signs if place not in axis.quoted else ():
                for key in _keys(written):
                    found.setdefault(key, []).append((written, (at, place)))
    for written in TREND_SIGNS:
        for key in (written,) if written.isascii() else _keys(written):
            found.setdefault(key, []).append((written, _TREND))
    characters = "".join(sorted(key for key in found if not key.isascii()))
    return found, re.compile(f"[{characters}]|[a-z]{{2,}}")


def _keys(written: str) -> list[str]:
    if not written.isascii():
        return [next((sign for sign in written[::-1] if sign not in _COMMON), written[-1])]
    word = max(written.replace("-", " ").split(), key=len)
    return [word + end for end in _ENDS] if word == written else [word]


def axes_of(said: frozenset[Sign], quotes: str) -> list[Axis]:
    """The axes of which a text has the sign of one pole, and its quotes that of another.

    ``quotes`` are all quotes of the text, in small letters.
    """
    own: dict[int, int] = {}
    for at, pole in said:
        # Of two poles, each is another one than the other.
        own[at] = pole if own.get(at, pole) == pole else _SEVERAL
    found = [
        at
        for at, pole in own.items()
        if at >= 0 and any(map(quotes.__contains__, _signs_but(at, pole)))
    ]
    return [AXES[at] for at in sorted(found)]


@cache
def _signs_but(at: int, pole: int) -> tuple[str, ...]:
    """The signs of all poles of an axis but one."""
    rows = [row.signs for place, row in enumerate(AXES[at].poles) if place != pole]
    return tuple(dict.fromkeys(sign for signs in rows for sign in signs))


def has_trend(said: frozenset[Sign], quotes: str) -> bool:
    """Say whether a text and its quotes, in small letters, have signs of a trend."""
    return _TREND in said and may_be_trend(quotes)


def may_stand_in(text: str, axes: Iterable[Axis], is_trend: bool) -> bool:
    """Say at a glance whether what stands near a number may tell of a trend, or of these axes."""
    small = text.lower()
    return (is_trend and may_be_trend(small)) or any(
        axis.reach == "clause" or any(sign in small for pole in axis.poles for sign in pole.signs)
        for axis in axes
    )


def told_of(axis: Axis, before: str, after: str) -> Told | None:
    """The pole of a number, from what stands before and behind it; none where it has two."""
    small = f"{before} {after}".lower()
    if not any(sign in small for pole in axis.poles for sign in pole.signs):
        return None
    found: dict[int, str] = {}
    for pole, match in _words(axis, before):
        gap = _gap(before[match.end() :], _HAN_BETWEEN, _ENGLISH_BETWEEN)
        if axis.reach != "beside" or gap is not None:
            found[pole] = gap or "" if axis.reach == "beside" else ""
    for pole, match in _words(axis, after):
        gap = _gap(after[: match.start()], _HAN_BEHIND, _ENGLISH_BEHIND)
        if axis.reach != "beside" or gap == "":
            found.setdefault(pole, "")
    if len(found) != 1:
        return None
    pole, gap = found.popitem()
    return Told(axis, pole, gap)


def says_any(axis: Axis, pole: int, clause: str) -> bool:
    """Say whether a clause may have a pole, wherever its word stands."""
    if any(own == pole for own, _ in _words(axis, clause)):
        return True
    return re.search(axis.poles[pole].loose, clause) is not None


def _words(axis: Axis, text: str) -> Iterator[tuple[int, re.Match[str]]]:
    for match in _pattern(axis).finditer(text):
        yield int((match.lastgroup or "p0")[1:]), match


@lru_cache(maxsize=64)
def _pattern(axis: Axis) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<p{at}>{pole.words})" for at, pole in enumerate(axis.poles)))


def _gap(between: str, han: str, english: str) -> str | None:
    """What stands between a word and its number besides what may; none where it is too much."""
    if not between or any(re.fullmatch(row, between, re.IGNORECASE) for row in (han, english)):
        return ""
    return between if re.fullmatch(_NOUN, between) else None
