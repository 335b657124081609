"""What stands right before a number: its label, as Chinese sources write it.

儿童接种率96.5%，老年人接种率82.4% gives each number its own label. In doubt nothing is told: each
place of a number must surely be of something else.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal
from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from generator.evidence.amounts.proving import stated
from generator.evidence.numbers.numbers import Number

# All are looked at where a text has numbers: compiled when they are first needed.
_ENDS = "[，。；：、！？,;:!?（）()\\n“”]"
_LEADING = "(?:其中|另|分别|包括|还有|而|和|与|及|并)+"
_TRAIL = "(?:共有?|总计|合计|达到?|约|近|超过?|逾|[有为是])+\\Z"
# Where a number is reached, a whole, or of another time, its label stands before another one.
_UNSURE = (
    "[增升提涨降减缩跌][^，。]{0,3}[至到为]|[到至从由]|累计|合计|总|全[年市省区县部]\\Z|平均|共"
    "|[年月日天时期后]\\Z|[此该其实]"
)
_QUARTER = "第?[一二三四1-4]季度|[上下]半年"
_LEAST, _LABEL, _KIN, _NUMBERS, _PAIRS = 3, 4, 2, 64, 16
# What ends a clause, and what may end the words that are taken away behind a label.
_MARKS = frozenset("，。；：、！？,;:!?（）()\n“”")
_TRAILING = frozenset("共有计达到约近超过逾为是")

_REACH = 64


class Labelled(NamedTuple):
    """Another number that has a label in a quote, and how the quote writes both."""

    value: Decimal
    written: str


class Given(NamedTuple):
    """A number with what a text gives it to, and how quotes have that number."""

    number: Number
    said: str
    quoted: str


def label_of_another(
    label: str, value: Decimal, quotes: Iterable[str], units: tuple[str, ...]
) -> Labelled | None:
    """The number behind a label, where quotes have this ``value`` behind other words alone."""
    rows = list(quotes)
    having = [row for row in rows if label in row]
    # Few quotes have the label and another number besides.
    if not having or all(len(stated(row, units).numbers) < 2 for row in having):
        return None
    if _stands_before(label, value, having, units):
        return None
    others: Labelled | None = None
    for quote in rows:
        leads = _leads(quote, units) if label in quote else ()
        own = [(number, lead) for number, lead in leads if number.value == value]
        for number, lead in own:
            if not _is_other(lead, label):
                return None
            follow = quote[number.end : number.end + 1]
            for other, words in leads:
                if (
                    other.value != value
                    and (words == label or (len(label) >= _LEAST and words.endswith(label)))
                    and quote[other.end : other.end + 1] == follow
                ):
                    others = Labelled(other.value, f"{label}{other.written}")
        if not own and any(number.value == value for number in stated(quote, units).numbers):
            return None
    return others


def _stands_before(label: str, value: Decimal, quotes: list[str], units: tuple[str, ...]) -> bool:
    """Say at a glance whether a quote has a value right behind a label, as nearly all have it."""
    if label[-1:] in _TRAILING or _may_be_quarter(label):
        return False
    for quote in quotes:
        numbers = stated(quote, units).numbers
        for number in numbers if len(numbers) <= _NUMBERS else ():
            if number.value == value and quote.endswith(label, 0, number.start):
                return True
    return False


# The same quote proves many statements, and a text is asked for more than once.
@lru_cache(maxsize=2_000)
def _leads(quote: str, units: tuple[str, ...]) -> tuple[tuple[Number, str], ...]:
    """The numbers of a text, each with the words before it in its clause."""
    ends, leading, trail = _clause_patterns()
    found: list[tuple[Number, str]] = []
    last = 0
    said = stated(quote, units)
    numbers = sorted(said.numbers, key=lambda row: row.start) if said.words else said.counts
    for number in numbers[:_NUMBERS]:
        before = quote[max(last, number.start - _REACH) : number.start]
        ended = ends.match(before)
        # Behind another number, its unit is no word before this one.
        if ended is None and last:
            lead = ""
        else:
            lead = "".join(before[ended.end() if ended else 0 :].split())
        begun = leading.match(lead)
        found.append((number, trail.sub("", lead[begun.end() if begun else 0 :])))
        last = number.end
    return tuple(found)


@cache
def _clause_patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    # Up to the last end there is.
    return re.compile(f"(?s:.*){_ENDS}"), re.compile(_LEADING), re.compile(_TRAIL)


def _is_other(lead: str, label: str) -> bool:
    """Whether the words before a number surely name something else than a label does."""
    if _may_be_quarter(lead) and _may_be_quarter(label):
        quarters = [re.search(_QUARTER, text) for text in (lead, label)]
        if all(quarters):
            return len({row[0] for row in quarters if row is not None}) > 1
    return (
        len(lead) > 1
        and not lead.isascii()
        and lead not in label
        and label not in lead
        and not re.search(_UNSURE, lead)
    )


def _may_be_quarter(words: str) -> bool:
    return "季度" in words or "半年" in words


def other_labels(
    text: str, quotes: Sequence[str], units: tuple[str, ...], computed: Set[Decimal] = frozenset()
) -> Iterator[Given]:
    """Numbers of a Chinese text behind a label that has another number in its quotes.

    They have this one behind a label of the same kind: 卫生经费 is not 教育经费. Those that are
    ``computed`` are not looked at.
    """
    if text.isascii() or not _may_be_labelled(text, quotes, units):
        return
    rows = [quote for quote in quotes if not quote.isascii()]
    for number, lead in _leads(text, units):
        if len(lead) < _LABEL or number.value in computed:
            continue
        # What has a longer tail of the words has a shorter one.
        having = [row for row in rows if lead[-_LABEL:] in row]
        if not having:
            continue
        tails = (lead[at:] for at in range(len(lead) - _LABEL + 1))
        label = next(tail for tail in tails if any(tail in row for row in having))
        own = [
            words for row in rows for one, words in _leads(row, units) if one.value == number.value
        ]
        if own and all(_is_kin(words, label, text) for words in own):
            found = label_of_another(label, number.value, rows, units)
            if found is not None:
                yield Given(number, f"{lead}{number.written}", f"{own[0]}{number.written}")


def _may_be_labelled(text: str, quotes: Sequence[str], units: tuple[str, ...]) -> bool:
    """Say at a glance whether a number of a text may stand behind a label that quotes have."""
    for _, start, _, _ in stated(text, units).numbers:
        tail = text[max(0, start - _LABEL) : start]
        if len(tail) < _LABEL or not _MARKS.isdisjoint(tail):
            continue
        # Where blanks or more words stand between the two, all of it is looked at.
        if not tail.isalnum() or tail[-1] in _TRAILING:
            return True
        for quote in quotes:
            if tail in quote:
                return True
    return False


def _is_kin(words: str, label: str, text: str) -> bool:
    """Whether words end as a label does, and begin with others of which a text does not speak."""
    end = 0
    while end < min(len(words), len(label)) and words[-1 - end] == label[-1 - end]:
        end += 1
    other = words[: len(words) - end][-_KIN:]
    return end >= _KIN and len(other) == _KIN and other not in text


def swapped_labels(
    text: str, quotes: Sequence[str], units: tuple[str, ...], computed: Set[Decimal] = frozenset()
) -> Iterator[Given]:
    """Two numbers of a Chinese text, each behind the label that the quote gives the other.

    养老23个、托育38个 of 养老服务点38个、托育服务点23个: both labels are wrong, or neither.
    """
    if text.isascii() or not _may_be_swapped(text, quotes, units):
        return
    rows = [quote for quote in quotes if not quote.isascii()]
    own = [
        (number, lead)
        for number, lead in _leads(text, units)
        if len(lead) >= _KIN and not lead.isascii() and number.value not in computed
    ]
    if len(own) < 2:
        return
    leads = [_leads(quote, units) for quote in rows]
    for (one, label), (two, other) in combinations(own[:_PAIRS], 2):
        if one.value == two.value or _names(label, other) or _names(other, label):
            continue
        said = [(_labels_of(one.value, row), _labels_of(two.value, row)) for row in leads]
        known = [(ones, twos) for ones, twos in said if ones or twos]
        if known and all(
            len(ones) == len(twos) == 1
            and _names(label, twos[0])
            and _names(other, ones[0])
            and not _names(label, ones[0])
            and not _names(other, twos[0])
            for ones, twos in known
        ):
            yield Given(one, f"{label}{one.written}", f"{known[0][0][0]}{one.written}")


def _may_be_swapped(text: str, quotes: Sequence[str], units: tuple[str, ...]) -> bool:
    """Say at a glance whether two labels of a text may be named by quotes."""
    labels = 0
    for _, start, _, _ in stated(text, units).numbers:
        last = text[max(0, start - 1) : start]
        # A quote that names a label has its last sign; more words may stand behind it.
        if last in _TRAILING or last.isspace() or any(last in quote for quote in quotes):
            labels += 1
    return labels > 1


def _names(label: str, quoted: str) -> bool:
    """Whether a label is one of a quote's: 分给司机 names 司机, which stands at its end."""
    return label in quoted or (len(quoted) >= _KIN and label.endswith(quoted))


def _labels_of(value: Decimal, row: Iterable[tuple[Number, str]]) -> list[str]:
    return [lead for number, lead in row if number.value == value]
