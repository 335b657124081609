"""How much of a source is cited, and by what: figures and passages."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

# What :meth:`str.split` takes for white space, and Unicode does not.
_NO_WHITE = "\x1c\x1d\x1e\x1f"


class Span(NamedTuple):
    """A cited passage: offsets in the source's text, and the key of what cites it."""

    start: int
    end: int
    key: str


class Segment(NamedTuple):
    """A passage that the same keys cite throughout; no keys where nothing cites it."""

    start: int
    end: int
    keys: tuple[str, ...]


class Coverage(NamedTuple):
    """Cited and all characters of a text, white space not counted.

    `percent` has one decimal and is rounded down, so that 100.0 means every character.
    """

    cited: int
    total: int
    percent: Decimal


def coverage(text: str, spans: Sequence[Span]) -> Coverage:
    """Count the cited characters of a text; an empty text has 0.0 percent.

    Raises ValueError for a span outside of the text or without length.
    """
    return coverage_by(text, [span[:2] for span in spans])


def coverage_by(text: str, places: Iterable[tuple[int, int]]) -> Coverage:
    """The same where nobody asks what cites: the passages begin and end at these places."""
    passages: list[str] = []
    begun, reached, length = 0, 0, len(text)
    for start, end in sorted(places):
        if not 0 <= start < end <= length:
            raise ValueError(f"not a passage of {length} characters: {start} to {end}")
        if start > reached:
            passages.append(text[begun:reached])
            begun = start
        if end > reached:
            reached = end
    passages.append(text[begun:reached])
    return of_counts(_counted("".join(passages)), _counted(text))


def of_counts(cited: int, total: int) -> Coverage:
    """The coverage of a text of which so many characters are cited."""
    tenths = cited * 1000 // total if total else 0
    return Coverage(cited, total, Decimal(tenths).scaleb(-1))


# A source is asked about once for each dimension that cites it.
@lru_cache(maxsize=8)
def _counted(text: str) -> int:
    """How many characters a text has, white space not counted."""
    # Python splits at four control characters besides.
    return sum(map(len, text.split())) + sum(map(text.count, _NO_WHITE))


def _look_at(text: str, spans: Sequence[Span]) -> None:
    for span in spans:
        if not 0 <= span.start < span.end <= len(text):
            raise ValueError(f"not a passage of {len(text)} characters: {span}")


def segments(text: str, spans: Sequence[Span]) -> tuple[Segment, ...]:
    """Cut a text into the longest passages that the same keys cite; joined they give the text.

    Keys stand in the order in which the spans first name them. Raises ValueError for a span
    outside of the text or without length.
    """
    _look_at(text, spans)
    order = {key: rank for rank, key in enumerate(dict.fromkeys(span.key for span in spans))}
    changes: dict[int, list[tuple[str, int]]] = {}
    for span in spans:
        changes.setdefault(span.start, []).append((span.key, 1))
        changes.setdefault(span.end, []).append((span.key, -1))
    found: list[Segment] = []
    open_spans: dict[str, int] = {}
    start = 0
    for place in (*sorted(changes), len(text)):
        if place > start:
            _append(found, Segment(start, place, tuple(sorted(open_spans, key=order.__getitem__))))
        for key, step in changes.get(place, ()):
            open_spans[key] = open_spans.get(key, 0) + step
            if not open_spans[key]:
                del open_spans[key]
        start = place
    return tuple(found)


def _append(found: list[Segment], segment: Segment) -> None:
    """Add a segment, or lengthen the last one where a span of the same keys goes on."""
    if found and found[-1].keys == segment.keys:
        segment = Segment(found.pop().start, segment.end, segment.keys)
    found.append(segment)
