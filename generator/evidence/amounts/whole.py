"""A whole text, its numbers and dates read once: what a passage of it states, and what it cuts.

Of quotes many are looked at, and most share their sources. What a passage holds is read in its
surroundings: 三十 before 人 is a number, also where a quote ends between the two.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TypeVar

from generator.evidence.amounts.proving import Stated, read_within, sorted_out, stated
from generator.evidence.characters import HAN_IDEOGRAPHS
from generator.evidence.numbers.about_signs import may_be_about
from generator.evidence.numbers.dates import WrittenDate, read_dates
from generator.evidence.numbers.numbers import Number, has_traditional, read_numbers
from generator.evidence.numbers.units import units_of

T = TypeVar("T")
# So they are made in a third of the time.
_NEW = tuple.__new__

_REACH = 64
# No number and no date goes on across one of these. A comma beside a digit would be another thing.
_MARKS = frozenset("。；！？“”（）《》")
_MARKS_BESIDE = _MARKS | {"\uff0c", ""}
# Those of English, with a blank behind them.
_STOPS = frozenset(".!?")
# Thai and Lao, Burmese, Khmer, kana: without blanks between words no edge can be told.
_NO_BLANKS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
# Looked at where a word is cut: compiled when it is first needed.
_WORD = rf"[^\W{HAN_IDEOGRAPHS}{_NO_BLANKS}]+"
_IN_WORD = re.compile(rf"[^\W{HAN_IDEOGRAPHS}{_NO_BLANKS}]{{2}}")


class Whole:
    """A text whose passages are asked for; ``units`` are those of the vocabulary.

    ``written`` is the same text, mark by mark, as it is shown.
    """

    def __init__(self, text: str, units: Iterable[str], written: str | None = None) -> None:
        self._text = text
        self._written = text if written is None else written
        self._vocabulary = tuple(units)
        self._units = units_of(self._vocabulary)
        self._numbers = read_numbers(text, self._vocabulary)
        self._starts = [number.start for number in self._numbers]
        self._ends = [number.end for number in self._numbers]
        # What all of it states.
        self.all = sorted_out(text, self._numbers, read_dates(text))
        self._counts = [number.start for number in self.all.counts]
        self._dated = [number.start for number, _ in self.all.dated]
        self._dates = [date.start for date in self.all.dates]
        self._words = [number.start for number in self.all.words]
        self._is_traditional = has_traditional(text)

    def stated(self, start: int, end: int) -> Stated:
        """What a passage states that cuts no number; offsets are those of the whole text.

        Where it cuts a date (17 of January 17), what is left of that is read by itself.
        """
        every = self.all
        dates = every.dates
        if dates:
            first, last = bisect_left(self._dates, start), bisect_left(self._dates, end)
            if (first and dates[first - 1].end > start) or (last and dates[last - 1].end > end):
                return stated(self._text[start:end], self._vocabulary)
            dates = dates[first:last]
        counts = _between(start, end, self._counts, every.counts)
        dated = _between(start, end, self._dated, every.dated) if self._dated else ()
        words = _between(start, end, self._words, every.words) if self._words else ()
        said = _NEW(Stated, (counts, dated, dates, words, every.about))
        # Those with numbers are asked for by themselves next. Of a traditional text, all of it
        # tells how units are read.
        if (counts or dates) and not self._is_traditional:
            passage = self._text[start:end]
            read_within(passage, self._vocabulary, partial(self._alone, start, end, said))
        return said

    def _alone(self, start: int, end: int, said: Stated) -> Stated | None:
        """What is ``said`` of a passage, as it surely says it by itself: its offsets are its own.

        Nothing where marks at its edges do not show that what is beyond them means nothing to it.
        """
        text = self._text
        if not (text[start] in _MARKS or (text[start].isalpha() and self._begins(start))):
            return None
        if not (text[end - 1] in _MARKS or (text[end - 1].isalpha() and self._ends_at(end))):
            return None
        counts, words = _moved(said.counts, start), said.words and _moved(said.words, start)
        dated: list[tuple[Number, WrittenDate]] = []
        for number, date in said.dated:
            dated += zip(_moved((number,), start), _moved_dates((date,), start), strict=True)
        about = bool(counts or words) and may_be_about(text[start:end], counts + words)
        dates = _moved_dates(said.dates, start) if said.dates else ()
        return _NEW(Stated, (counts, tuple(dated), dates, words, about))

    def _begins(self, place: int) -> bool:
        """Whether a mark stands before a place, or before the blanks there, or nothing does."""
        text, start = self._text, place
        while start and text[start - 1].isspace():
            start -= 1
        before = text[start - 1] if start else ""
        return before in _MARKS_BESIDE or (before in _STOPS and start < place)

    def _ends_at(self, place: int) -> bool:
        """Whether a mark stands behind a word: behind English ones, a full stop and a blank."""
        text = self._text
        behind = text[place : place + 1]
        if behind in _STOPS:
            return not text[place + 1 : place + 2].strip()
        return behind in _MARKS_BESIDE and not text[place - 1].isascii()

    def torn(self, start: int, end: int) -> tuple[str, ...]:
        """Return the words and numbers of which the passage from ``start`` to ``end`` has a part.

        A number counts whole: 8,283 with its grouping, 12.3万 with its power, 二百三十 before its
        unit, sixty-four. So does a unit behind a number: 300人 is not what 300人次 says, nor is
        300.
        """
        first = self._across(start)
        last = self._across(end) or self._before_unit(end)
        return tuple(dict.fromkeys(filter(None, (first, last)))) if first or last else ()

    def _across(self, edge: int) -> str:
        """Return what goes across an edge: the number if there is one, else the word."""
        if edge in (0, len(self._text)):
            return ""
        index = bisect_left(self._starts, edge) - 1
        if index >= 0:
            end = self._ends[index]
            # No unit goes as far as to nearly all edges.
            if end < edge < end + self._units.most:
                unit = self._units.after.match(self._text, end)
                end = unit.end() if unit else end
            if edge < end:
                return self._written[self._starts[index] : end]
        spelled = bisect_left(self._words, edge) - 1 if self._words else -1
        if spelled >= 0 and edge < self.all.words[spelled].end:
            return self.all.words[spelled].written
        if _IN_WORD.match(self._text, edge - 1) is None:
            return ""
        first = max(0, edge - _REACH)
        nearby = self._text[first : edge + _REACH]
        for match in re.finditer(_WORD, nearby):
            if match.start() < edge - first < match.end():
                return match[0]
        return ""

    def _before_unit(self, end: int) -> str:
        """Return a number at whose end a passage stops though its unit stands right behind it."""
        index = bisect_right(self._ends, end) - 1
        if index < 0 or self._ends[index] != end:
            return ""
        unit = self._units.after.match(self._text, end)
        dates = bisect_right(self._dates, end) - 1
        if unit is None or (dates >= 0 and self.all.dates[dates].end >= end):
            return ""
        return self._written[self._numbers[index].start : unit.end()]


def _moved(numbers: Iterable[Number], start: int) -> tuple[Number, ...]:
    """Numbers with their places counted from ``start``."""
    return tuple(
        [
            _NEW(Number, (value, first - start, last - start, written))
            for value, first, last, written in numbers
        ]
    )


def _moved_dates(dates: Iterable[WrittenDate], start: int) -> tuple[WrittenDate, ...]:
    return tuple(
        [_NEW(WrittenDate, (first - start, last - start, *parts)) for first, last, *parts in dates]
    )


def _between(start: int, end: int, places: Sequence[int], rows: tuple[T, ...]) -> tuple[T, ...]:
    """The rows whose places are from ``start`` on and before ``end``."""
    return rows[bisect_left(places, start) : bisect_left(places, end)]
