"""Whether the numbers of a text are proved: by quotes, by typed values, in names word for word.

A number that is a part of a date (17 of January 17) counts as a date and as nothing else: it
proves no count, and no count proves it. A year alone may be either.
"""

import re
from collections.abc import Callable, Iterable, Set
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.amounts.rounded import scaled
from generator.evidence.names.quoted_names import quoted_names
from generator.evidence.numbers.about_signs import may_be_about
from generator.evidence.numbers.clocks import Clock
from generator.evidence.numbers.dates import DateParts, WrittenDate, read_dates, within
from generator.evidence.numbers.months import has_month
from generator.evidence.numbers.number_words import number_words, spelled
from generator.evidence.numbers.numbers import Number, apart, may_hold_numbers, read_numbers
from generator.evidence.numbers.numerals import loose_values
from generator.evidence.numbers.ordinals import places_in
from generator.evidence.numbers.readings import is_same_place, other_value, possible_values

# 一 before a measure word is the article of Chinese: 另一个机关, 解一件难事.
ARTICLES = frozenset({"一"})
# Two, both and one are words of every day.
_LEAST_SPELLED = 3
# 21:00 states the hour alone.
_FULL_HOUR = re.compile("\\d[:：]00\\Z")
# 17日 and 17th, said of a day whose month stands elsewhere.
_DAY_ALONE = re.compile("[日号]|(?:st|nd|rd|th)\\b")


# What a year stands behind that nothing follows. Both are looked at seldom.
_YEAR = r"(?:19|20)\d\d"
_BEFORE_YEAR = r"(?i)\b(?:in|of|for|by|end|during|since|until|year|is|was)\s\Z"
_YEAR_REACH = 8


class Stated(NamedTuple):
    """The numbers of a text that count something, and its dates.

    ``counts`` are numbers outside of dates, years that stand alone included. ``dated`` are the
    numbers within a date of more than a year, each with its date. ``words`` are numbers that are
    spelled out in English. ``about`` says that a number may be one that is not exact: of a
    passage, one of its whole text.
    """

    counts: tuple[Number, ...] = ()
    dated: tuple[tuple[Number, WrittenDate], ...] = ()
    dates: tuple[WrittenDate, ...] = ()
    words: tuple[Number, ...] = ()
    about: bool = False

    @property
    def numbers(self) -> tuple[Number, ...]:
        """All numbers that count something: those in digits or numerals, then the others."""
        return (*self.counts, *self.words) if self.words else self.counts

    @property
    def values(self) -> frozenset[Decimal]:
        """What these numbers are."""
        return frozenset([number.value for number in self.numbers])


_NOTHING = Stated()
# Each text is asked for what it states: so that is made in half the time.
_NEW = tuple.__new__


# What gives the readings of passages that were read within their texts, until they are asked for.
_WITHIN: dict[tuple[str, tuple[str, ...]], Callable[[], Stated | None]] = {}
_MOST_WITHIN = 1_000


def read_within(passage: str, units: tuple[str, ...], read: Callable[[], Stated | None]) -> None:
    """Take note of who gives what `stated` says of a passage, without reading it again.

    That is nothing where the passage may say something else by itself.
    """
    if len(_WITHIN) >= _MOST_WITHIN:
        _WITHIN.clear()
    _WITHIN[passage, units] = read


# The same quote proves many statements.
@lru_cache(maxsize=4_000)
def stated(text: str, units: tuple[str, ...]) -> Stated:
    """What a text states in numbers and dates; most texts hold none, and are told at a glance."""
    within = _WITHIN.pop((text, units), None)
    known = within() if within is not None else None
    if known is not None:
        return known
    if not may_hold_numbers(text):
        words = spelled(text)
        return _sorted_out(text, (), (), words) if words else _NOTHING
    return sorted_out(text, read_numbers(text, units), read_dates(text))


def sorted_out(text: str, numbers: Iterable[Number], dates: tuple[WrittenDate, ...]) -> Stated:
    """The numbers of a text, those within dates apart; all in the order of the text."""
    return _sorted_out(text, numbers, dates, spelled(text))


def _sorted_out(
    text: str, numbers: Iterable[Number], dates: tuple[WrittenDate, ...], words: list[Number]
) -> Stated:
    full = [date for date in dates if date.month is not None] if dates else dates
    counts: list[Number] = []
    dated: list[tuple[Number, WrittenDate]] = []
    ahead = 0
    for number in numbers:
        if number.written == "00" and _FULL_HOUR.search(text, max(0, number.start - 2), number.end):
            continue
        if full:
            while ahead < len(full) and full[ahead].end < number.end:
                ahead += 1
            if ahead < len(full) and full[ahead].start <= number.start:
                dated.append((number, full[ahead]))
                continue
        counts.append(number)
    every = [*counts, *words] if words else counts
    about = bool(every) and may_be_about(text, every)
    return _NEW(Stated, (tuple(counts), tuple(dated), dates, tuple(words), about))


def outside(said: Stated, spans: Iterable[Clock]) -> Stated:
    """The same without the numbers of some times of day."""
    rows = list(spans)
    return said._replace(counts=apart(said.counts, rows), words=apart(said.words, rows))


def date_around(number: Number, dates: Iterable[WrittenDate]) -> WrittenDate | None:
    """The date that a number is a part of."""
    return next(
        (date for date in dates if date.start <= number.start and number.end <= date.end), None
    )


def year_told(text: str, number: Number) -> int | None:
    """The year that a number outside of dates is told as: 2022年, in 2022, but not 2022 cases."""
    if re.fullmatch(_YEAR, number.written) is None:
        return None
    before = text[max(0, number.start - _YEAR_REACH) : number.start]
    is_year = text.startswith("年", number.end) or re.search(_BEFORE_YEAR, before)
    return int(number.value) if is_year else None


class Proved(NamedTuple):
    """What may stand in a text: numbers, dates, and the quotes that names are looked up in."""

    numbers: Set[Decimal]
    dates: Set[DateParts]
    quotes: tuple[str, ...]
    # Whether a number of the quotes may be one that is not exact.
    about: bool = False

    @classmethod
    def by(
        cls,
        quotes: Iterable[str],
        units: tuple[str, ...],
        numbers: Iterable[Decimal] = (),
        dates: Iterable[DateParts] = (),
    ) -> "Proved":
        """What quotes prove, and typed numbers and dates beside them."""
        kept = tuple(dict.fromkeys(quotes))
        rows = [stated(quote, units) for quote in kept]
        return cls.of([(row, row.values) for row in rows], kept, numbers, dates)

    @classmethod
    def of(
        cls,
        rows: Iterable[tuple[Stated, Set[Decimal]]],
        quotes: tuple[str, ...],
        numbers: Iterable[Decimal] = (),
        dates: Iterable[DateParts] = (),
    ) -> "Proved":
        """The same, of quotes that were read already, each with its numbers."""
        known, written, about = set(numbers), set(dates), False
        for (_, _, in_row, _, is_about), values in rows:
            known |= values
            if in_row:
                written.update([date[2:] for date in in_row])
            about = about or is_about
        return cls(known, written, quotes, about)

    def joined(self, numbers: Iterable[Decimal], dates: Iterable[DateParts]) -> "Proved":
        """The same, and further typed numbers and dates."""
        known, written = {*self.numbers, *numbers}, {*self.dates, *dates}
        return Proved(known, written, self.quotes, self.about)

    def has_date(self, date: WrittenDate) -> bool:
        """Whether a quote or a typed value has this date, as far as it is written."""
        return any(within(date.parts, known) for known in self.dates)


def unproved(
    text: str, proved: Proved, units: tuple[str, ...], original: str = ""
) -> tuple[Number, ...]:
    """Return the numbers of a text that nothing proves, in order; those within dates are not told.

    What an ``original`` says in words that count nothing by themselves (a second pass, more than
    two) its translation may count: 第二条, 两条多.
    Values are compared, so 8,283 equals 8283, and sixty-four equals 64. In a name in quotation
    marks a number is proved, too, where a quote has the whole name word for word.
    """
    said, numbers = stated(text, units), proved.numbers
    left = [
        number
        for number in said.counts
        if number.value not in numbers and not _counts(number, text, said, proved)
    ]
    if not left:
        return ()
    known, names = proved.numbers | possible_values(proved.quotes, units), quoted_names(text)
    known |= scaled(proved.quotes, proved.numbers)
    if original:
        known |= {value for value in number_words(original) if value < _LEAST_SPELLED}
        known |= places_in(original)
    return tuple(
        number
        for number in left
        if number.value not in known
        and other_value(text, number) not in known
        and not _is_in_name(number, text, names, proved)
        and not is_same_place(text, number, proved.quotes)
    )


def unproved_dates(text: str, proved: Proved, units: tuple[str, ...]) -> tuple[WrittenDate, ...]:
    """Return the dates of a text that nothing proves, in order.

    A year alone is a number like others, unless it is written in Chinese numerals.
    """
    left = [
        date
        for date in stated(text, units).dates
        if not proved.has_date(date)
        and not _is_part_of_month(date, text)
        and not has_month(date, proved.quotes)
        and (date.month is not None or _is_other_year(date, text, proved))
    ]
    names = quoted_names(text) if left else ()
    return tuple(date for date in left if not _is_in_name(date, text, names, proved))


def _is_part_of_month(date: WrittenDate, text: str) -> bool:
    """Whether it is 六月 of 六月底: that proves a month, but many a comment has it."""
    written = text[date.start : date.end]
    is_month = date.year is None and date.day is None and date.month is not None
    return is_month and not written.isascii() and not any(map(str.isdecimal, written))


def _is_other_year(date: WrittenDate, text: str, proved: Proved) -> bool:
    in_digits = any(map(str.isdecimal, text[date.start : date.end]))
    return not in_digits and date.year not in proved.numbers


def unproved_words(
    text: str, proved: Proved, units: tuple[str, ...], originals: Iterable[str] = ()
) -> tuple[Number, ...]:
    """Return the numbers of three or more that a text spells out and nothing proves.

    A quote has the number, spells it out as well, or has a Chinese numeral of that value; so may
    the ``originals`` of a translation.
    """
    left = [
        row
        for row in stated(text, units).words
        if row.value >= _LEAST_SPELLED and row.value not in proved.numbers
    ]
    if not left:
        return ()
    rows = [*proved.quotes, *originals]
    known = possible_values(rows, units)
    for said in rows:
        known |= loose_values(said) | number_words(said).keys()
    return tuple(row for row in left if row.value not in known)


def _counts(number: Number, text: str, said: Stated, proved: Proved) -> bool:
    """Whether a number that nothing states needs no proof, or is that of a date which is proved."""
    if number.written in ARTICLES:
        return True
    if is_day(number, text, proved.dates):
        return True
    date = date_around(number, said.dates)
    return date is not None and proved.has_date(date)


def is_day(number: Number, text: str, dates: Iterable[DateParts]) -> bool:
    """Say whether a number is the day, told without its month, of one of these dates."""
    return _DAY_ALONE.match(text, number.end) is not None and any(
        day == number.value for _, _, day in dates
    )


def _is_in_name(
    part: Number | WrittenDate, text: str, names: Iterable[tuple[int, int]], proved: Proved
) -> bool:
    """Say whether what a text writes stands in a name that a quote has word for word."""
    return any(
        start < part.start and part.end < end and _names(text[start + 1 : end - 1], proved)
        for start, end in names
    )


def _names(name: str, proved: Proved) -> bool:
    """Say whether a quote has a name word for word, white space left out."""
    bare = "".join(name.split())
    return any(bare in "".join(quote.split()) for quote in proved.quotes)
