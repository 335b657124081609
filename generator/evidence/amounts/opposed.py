"""Numbers of which a text says the contrary of its quotes: grew by 12%, where they say 下降12%.

What stands with a number tells which way it goes, whether by so many or to so many, and what it is
of. Only words that stand with it count on both sides, in whatever language; each place where the
quotes have the number must say the contrary, and in doubt nothing is told.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal
from itertools import islice, pairwise
from typing import NamedTuple

from generator.evidence.amounts.axis import Axis
from generator.evidence.amounts.opposite_words import SPAN
from generator.evidence.amounts.opposites import (
    Sign,
    Told,
    axes_of,
    has_trend,
    may_stand_in,
    says_any,
    signs_in,
    told_of,
)
from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.trends import Trend, is_pair, is_reached, may_be_pair, trend_at
from generator.evidence.numbers.numbers import Number
from generator.evidence.patterns import pattern

# Looked at where a number has such words: compiled when they are first needed.
_ENDS = r"[，。；：！？;:!?\n()（）]|,(?!\d)|\.(?=\s|\Z)"
_JOINS = r"、|而|但|(?<![总缓调饱柔])和|(?<![参])与|(?i:\b(?:and|but|while|whereas|as)\b)"
_REACH = 80
# 失业率 is not 就业率, nor is satisfied what dissatisfied is.
_NEGATIVE = (
    "[不未无非负缺]|(?<![损丧遗流消])失|空[置缺]|(?i:\\b(?:un(?!i|der|til|chang)[a-z]+|dis(?:satis|agree|appro)\\w*"
    "|non-?\\w+|absen\\w*|vacan\\w*|fail\\w*|idle|empty|not|without)\\b)"
)
# What tells of a trend that it goes on, or not so fast: 增速放缓至2%, the decline narrowed.
_OF_TREND = (
    "[增降跌涨升][速幅势]|放缓|收窄|趋缓|加快"
    r"|(?i:\b(?:growth|reduction|decline|drop|fall|rise|increase|decrease) in\b"
    r"|\b(?:slow|narrow|accelerat|widen)\w*)"
)
# Many texts say that it was so the whole year: that is looked at where quotes tell of half of it.
_WHOLE, _HALF = "全年", "半年"
_NEAR, _COMMA, _STOP = 40, "\uff0c", "\u3002"
_SENTENCE = "[。；！？\n]|[.!?;]\\s"
# OCR sets blanks between characters.
_BLANKS = r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])"
# So many places of a number are looked at, and so many numbers of a text.
_MOST, _MOST_NUMBERS = 16, 64
_PAIR = 12
# So much of a text is shown before two numbers.
_SHOWN = 6


class Opposed(NamedTuple):
    """A number with the words of a text, and those of the quotes that say the contrary."""

    number: Number
    said: str
    quoted: str


class _Around(NamedTuple):
    """What stands around a number: up to the next number or join, and in its clause.

    ``area`` is what may be said of the number and not of others: in 12 boys and girls and 5 adults,
    both are said of 12. ``start`` and ``end`` are those of the clause; ``earlier`` is the number
    before it, if both are told as from and to.
    """

    text: str
    number: Number
    before: str
    after: str
    clause_before: str
    clause: str
    area: str
    start: int
    end: int
    earlier: Decimal | None

    @property
    def written(self) -> str:
        """The clause as its text writes it."""
        return " ".join(self.text[self.start : self.end].split())

    @property
    def sentence(self) -> str:
        """The sentence up to the number, and its clause."""
        before = re.split(_SENTENCE, self.text[max(0, self.start - _REACH) : self.start])[-1]
        return before + self.clause

    @property
    def trend(self) -> Trend | None:
        """Which way the number goes."""
        found = trend_at(self.before, self.after)
        if found is None and self.earlier is not None and self.earlier != self.number.value:
            return Trend("up" if self.earlier < self.number.value else "down", "to", "")
        return found


def may_be_opposed(words: str) -> bool:
    """Say at a glance whether a number beside these words may be opposed, whatever it is."""
    return bool(signs_in(words)) or _WHOLE in words or may_be_pair(words)


def opposed(
    text: str, quotes: Sequence[str], units: tuple[str, ...], computed: Set[Decimal] = frozenset()
) -> Iterator[Opposed]:
    """Numbers of a text of which its quotes say the contrary; none that are ``computed``."""
    has_pairs = may_be_pair(text)
    numbers = stated(text, units).numbers
    # From 240 to 180 goes down without a word for that, and blanks may stand within words.
    beside = text if has_pairs or " " in text else _clauses(text, numbers)
    signs = signs_in(beside)
    if signs or (_WHOLE in text and any(_HALF in quote for quote in quotes)):
        yield from _contrary(text, numbers, quotes, units, computed, signs)
    if has_pairs:
        yield from _reversed(text, quotes, units)


def _clauses(text: str, numbers: Iterable[Number]) -> str:
    """What stands with the numbers of a text between commas and full stops of Chinese."""
    found: list[str] = []
    start = end = 0
    for _, first, last, _ in numbers:
        if not start <= first < end:
            start = max(text.rfind(_COMMA, 0, first), text.rfind(_STOP, 0, first)) + 1
            end, stop = text.find(_COMMA, last), text.find(_STOP, last)
            if end < 0 or 0 <= stop < end:
                end = stop if stop >= 0 else len(text)
            found.append(text[start:end])
    return _COMMA.join(found)


def _contrary(
    text: str,
    numbers: tuple[Number, ...],
    quotes: Sequence[str],
    units: tuple[str, ...],
    computed: Set[Decimal],
    signs: frozenset[Sign],
) -> Iterator[Opposed]:
    """Numbers that words turn: those of a trend, or one of two that exclude each other.

    ``signs`` are those of the clauses that have numbers.
    """
    small = "\n".join(quotes).lower()
    if " " in small and not small.isascii():
        # OCR sets blanks between characters.
        small = f"{small}\n{small.replace(' ', '')}"
    axes, trends = axes_of(signs, small), has_trend(signs, small)
    if _WHOLE in text and _HALF in small:
        axes.append(SPAN)
    if not trends and not axes:
        return
    for number in numbers[:_MOST_NUMBERS]:
        if number.value in computed:
            continue
        near = text[max(0, number.start - _NEAR) : number.start].rpartition(_COMMA)[2]
        near += text[number.end : number.end + _NEAR].partition(_COMMA)[0]
        if not may_stand_in(near, axes, trends):
            continue
        own = _around(text, number, numbers)
        said = [told for axis in axes if (told := _told(axis, own)) is not None]
        trend = own.trend if trends else None
        if trend is None and not said:
            continue
        places = list(islice(_places(number.value, quotes, units), _MOST + 1))
        if not places or len(places) > _MOST or any(own.clause == row.clause for row in places):
            continue
        if (trend is not None and _is_contrary(trend, own, places)) or any(
            _is_other(told, places) for told in said
        ):
            yield Opposed(number, own.written, places[0].written)


def _places(value: Decimal, quotes: Iterable[str], units: tuple[str, ...]) -> Iterator[_Around]:
    """Where quotes have a number."""
    for quote in quotes:
        numbers = stated(quote, units).numbers
        for number in numbers:
            if number.value == value:
                yield _around(quote, number, numbers)


def _reversed(text: str, quotes: Iterable[str], units: tuple[str, ...]) -> Iterator[Opposed]:
    """Two numbers told as from and to, where quotes tell them the other way round."""
    pairs = _pairs(text, units)
    if not pairs:
        return
    known = [row for quote in quotes for row in _pairs(quote, units)]
    values = {(one.value, two.value) for one, two, _ in known}
    for one, two, written in pairs:
        if one.value == two.value or (one.value, two.value) in values:
            continue
        turned = [row[2] for row in known if (row[1].value, row[0].value) == (one.value, two.value)]
        if turned:
            yield Opposed(one, written, turned[0])


def _pairs(text: str, units: tuple[str, ...]) -> list[tuple[Number, Number, str]]:
    numbers = sorted(stated(text, units).numbers, key=lambda row: row.start)
    return [
        (one, two, " ".join(text[max(0, one.start - _SHOWN) : two.end].split()))
        for one, two in pairwise(numbers)
        if is_pair(text[max(0, one.start - _PAIR) : one.start], text[one.end : two.start])
    ]


def _around(text: str, number: Number, numbers: Iterable[Number]) -> _Around:
    previous = max((row for row in numbers if row.end <= number.start), default=None, key=_end)
    last = min((row.start for row in numbers if row.start >= number.end), default=len(text))
    before = text[max(0, number.start - _REACH) : number.start]
    after = text[number.end : number.end + _REACH]
    clause_before = pattern(_ENDS).split(before)[-1]
    clause_after = pattern(_ENDS).split(after)[0]
    first = previous.end if previous is not None else 0
    near_before = clause_before[max(0, len(clause_before) - (number.start - first)) :]
    near_after = clause_after[: last - number.end]
    is_pair_of = previous is not None and is_pair(
        text[max(0, previous.start - _PAIR) : previous.start], text[previous.end : number.start]
    )
    return _Around(
        text,
        number,
        _joined(pattern(_JOINS).split(near_before)[-1]),
        _joined(pattern(_JOINS).split(near_after)[0]),
        _joined(clause_before),
        _joined(clause_before + text[number.start : number.end] + clause_after),
        _joined(f"{_later(near_before, clause_before)}·{_sooner(near_after, clause_after)}"),
        number.start - len(clause_before),
        number.end + len(clause_after),
        previous.value if previous is not None and is_pair_of else None,
    )


def _later(near: str, clause: str) -> str:
    """What stands before a number and is not of another one before it."""
    return pattern(_JOINS).split(near, maxsplit=1)[-1] if len(near) < len(clause) else near


def _sooner(near: str, clause: str) -> str:
    """What stands behind a number and is not of another one behind it."""
    if len(near) == len(clause):
        return near
    joins = list(pattern(_JOINS).finditer(near))
    return near[: joins[-1].start()] if joins else near


def _end(number: Number) -> int:
    return number.end


def _joined(text: str) -> str:
    """A part of a text without the blanks beside Han characters."""
    return text if " " not in text or text.isascii() else pattern(_BLANKS).sub("", text)


def _is_contrary(said: Trend, own: _Around, places: list[_Around]) -> bool:
    """Whether a number goes up in a text and down in its quotes, or by so many and to so many."""
    if re.search(_OF_TREND, own.clause) or any(re.search(_OF_TREND, r.sentence) for r in places):
        return False
    known = [(row.trend, row) for row in places]
    if any(
        (said.how == "from") != (trend is not None and trend.how == "from") for trend, _ in known
    ):
        return False
    if all(trend is not None and _is_turned(said, trend, own, row) for trend, row in known):
        return True
    if said.how == "to":
        return all(trend is not None and trend.how == "by" for trend, _ in known)
    return said.how == "by" and all(
        (trend is None or trend.how == "to") and is_reached(row.clause_before)
        for trend, row in known
    )


def _is_turned(said: Trend, trend: Trend, own: _Around, place: _Around) -> bool:
    if said.way == trend.way or (said.gap and trend.gap and said.gap != trend.gap):
        return False
    # Of what is called by its contrary, the contrary is told.
    return bool(re.search(_NEGATIVE, own.sentence)) == bool(re.search(_NEGATIVE, place.sentence))


def _told(axis: Axis, row: _Around) -> Told | None:
    if axis.reach == "clause":
        return told_of(axis, row.clause, "")
    return told_of(axis, row.before, row.after)


def _is_other(said: Told, places: list[_Around]) -> bool:
    """Whether quotes give a number another pole, and nothing that may mean that of the text."""
    axis = said.axis
    if said.pole in axis.quoted:
        return False
    for place in places:
        told = _told(axis, place)
        if (
            told is None
            or told.pole == said.pole
            or (told.gap and said.gap != told.gap and said.gap)
        ):
            return False
        if says_any(axis, said.pole, place.clause if axis.reach == "clause" else place.area):
            return False
    return True
