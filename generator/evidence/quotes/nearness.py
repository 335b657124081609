"""The passage nearest to a quote that is not in its source, and what differs first.

A large text is never compared as a whole: pieces of the quote are looked up in it, the places
where most of them agree are candidates, and only there the quote is laid over the text.
"""

from collections import defaultdict
from collections.abc import Iterator

from generator.evidence.quotes.alignment import Alignment, align
from generator.evidence.quotes.findings import Difference, Missing
from generator.evidence.quotes.folding import Folded, trim

# Only so much of a quote is compared, beginning so far before its first difference.
_STRETCH = 400
_LEAD = 100
_PIECES = (32, 16, 8, 4, 2, 1)
_MOST_PIECES = 32
_MOST_HITS = 64
# Below this length each piece is tried, and more candidates: both cost little then.
_SHORT = 64
# A passage is near if at most this part of the quote differs.
_FARTHEST = 0.6


def nearest(text: str, source: Folded, quote: Folded) -> Missing:
    """Describe a quote that a source does not hold; text and quote are compared folded."""
    first, last = trim(quote)
    wanted = quote.text[first:last]
    skipped, anchor = _stretch(source.text, wanted)
    stretch = wanted[skipped : skipped + _STRETCH]
    best: tuple[int, Alignment, tuple[int, int, int, int]] | None = None
    for low, high in (*_windows(source.text, stretch), *anchor):
        alignment = align(source.text[low:high], stretch)
        # Without a difference only the stretch stands there: of a repetitive text it may.
        if alignment.difference and (best is None or alignment.cost < best[1].cost):
            best = (low, alignment, alignment.difference)
            if alignment.cost == 1:
                break  # nothing is nearer
    if best is None or best[1].cost > _FARTHEST * len(stretch):
        return Missing("", 0, 0, Difference(quote.place(first), 0, "", wanted[:_STRETCH]))
    low, alignment, (place, place_end, index, index_end) = best
    start, end = source.span(low + alignment.start, low + alignment.end)
    difference = Difference(
        index=quote.place(first + skipped + index),
        place=source.place(low + place),
        found=source.text[low + place : low + place_end],
        expected=stretch[index:index_end],
    )
    return Missing(text[start:end], start, end, difference)


def _stretch(text: str, wanted: str) -> tuple[int, tuple[tuple[int, int], ...]]:
    """Return where to begin comparing a long quote, and the window of what precedes."""
    if len(wanted) <= _STRETCH:
        return 0, ()
    # The longest beginning that the text holds, by halving: a shorter one is there as well.
    low, high = 0, len(wanted)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if wanted[:middle] in text else (low, middle)
    skipped = max(0, min(low - _LEAD, len(wanted) - _STRETCH))
    start = text.find(wanted[:low]) + skipped
    return skipped, ((max(0, start - _LEAD), start + _STRETCH + _LEAD),)


def _windows(text: str, stretch: str) -> Iterator[tuple[int, int]]:
    """Yield the windows of the text in which most pieces of the quote agree, the best first."""
    short = len(stretch) <= _SHORT
    slack = 40 + len(stretch) // 4
    votes: defaultdict[int, float] = defaultdict(float)
    for size in _PIECES:
        if size > len(stretch) or (size == 1 and votes):
            continue
        step = 1 if short else max(1, size // 2, (len(stretch) - size) // _MOST_PIECES)
        offsets = range(0, len(stretch) - size + 1, step)
        hits = 0
        for offset in offsets:
            places = _some_places(text, stretch[offset : offset + size])
            hits += bool(places)
            for place in places:
                votes[(place - offset) // slack] += size / len(places)
        if hits * 3 >= len(offsets) and size > 4:
            break  # enough long pieces are known: shorter ones only add noise
    weights = {
        bucket: votes[bucket] + (votes.get(bucket - 1, 0) + votes.get(bucket + 1, 0)) / 2
        for bucket in tuple(votes)
    }
    best = sorted(weights, key=lambda bucket: (-weights[bucket], bucket))[: 8 if short else 3]
    for bucket in best:
        low = bucket * slack
        yield max(0, low - slack), max(0, low + 2 * slack + len(stretch))


def _some_places(text: str, piece: str) -> list[int]:
    places: list[int] = []
    place = text.find(piece)
    while place >= 0 and len(places) < _MOST_HITS:
        places.append(place)
        place = text.find(piece, place + 1)
    return places
