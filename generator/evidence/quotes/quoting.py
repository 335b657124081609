"""A quote looked up in its source: word for word, white space folded and nothing else."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.evidence.quotes.findings import (
    Ambiguous,
    Blank,
    Finding,
    Found,
    NotAfter,
    Occurrence,
)
from generator.evidence.quotes.folding import Folded, fold

# A row of a named tuple as quick as one of a plain one.
_new = tuple.__new__
_SHOWN = 50
# How much of what stands before is tried, in characters, to tell occurrences apart.
_TOLD_APART = 1000  # beyond so many places, telling them apart helps nobody
_CONTEXTS = (4, 8, 12, 16, 24, 32, 48, 64, 96, 128)


@dataclass(frozen=True)
class SourceText:
    """The text of a source, folded once for all the quotes that are looked up in it."""

    text: str

    @cached_property
    def folded(self) -> Folded:
        """The text with its white space folded."""
        return fold(self.text)


def find(source: SourceText, quote: str, after: str | None = None) -> Finding:
    """Look a quote up in a source.

    `after` chooses among several places: what stands directly before the quote, word for word,
    white space between the two left open. A blank `after` means the beginning of the source. Also
    where the quote stands only once, what is said must be true.

    Whether the quote's edges cut a word or a number is another question: see `torn`.
    """
    folded = source.folded
    # What stands there as it is typed is folded, and most quotes do.
    wanted = quote.strip(" ")
    place = folded.text.find(wanted) if wanted else -1
    if place < 0:
        wanted = fold(quote).text.strip(" ")
        if not wanted:
            return Blank()
        place = folded.text.find(wanted)
    if after is None and place >= 0 and folded.text.find(wanted, place + 1) < 0:
        return _new(Found, folded.span(place, place + len(wanted)))  # As nearly all do.
    places = list(_places(folded.text, wanted))
    if not places:
        # What compares passages is imported where a quote is wrong.
        from generator.evidence.quotes.nearness import nearest

        return nearest(source.text, folded, fold(quote))
    chosen = places
    if after is not None:
        context = fold(after).text.strip(" ")
        chosen = [place for place in places if _stands_after(folded.text, place, context)]
    if not chosen:
        return NotAfter(_occurrences(folded, places, len(wanted)), len(places))
    if len(chosen) > 1:
        shown = _occurrences(folded, chosen, len(wanted))
        return Ambiguous(shown, len(chosen), narrowed=after is not None)
    return Found(*folded.span(chosen[0], chosen[0] + len(wanted)))


def _places(text: str, wanted: str) -> Iterator[int]:
    place = text.find(wanted)
    while place >= 0:
        yield place
        place = text.find(wanted, place + 1)


def _stands_after(text: str, place: int, context: str) -> bool:
    while place > 0 and text[place - 1] == " ":
        place -= 1
    return text.endswith(context, 0, place) if context else place == 0


def _occurrences(folded: Folded, places: Sequence[int], length: int) -> tuple[Occurrence, ...]:
    telling = _telling_contexts(folded.text, places)
    return tuple(
        Occurrence(*folded.span(place, place + length), telling.get(place, ""))
        for place in places[:_SHOWN]
    )


def _telling_contexts(text: str, places: Sequence[int]) -> dict[int, str]:
    """Return, by place, the shortest whole words before it that stand before no other place."""
    telling: dict[int, str] = {}
    if len(places) > _TOLD_APART:
        return telling
    for length in _CONTEXTS:
        before = {
            place: text[max(0, place - length) : place].rstrip(" ")
            for place in places
            if place >= length  # a shorter context could not be told from a longer one's end
        }
        often = Counter(before.values())
        for place, context in before.items():
            if context.strip(" ") and often[context] == 1 and place not in telling:
                telling[place] = _whole_words(text, place, len(context))
        if len(telling) == len(places):
            break
    return telling


def _whole_words(text: str, place: int, length: int) -> str:
    """Return the context before a place, lengthened to the beginning of its first word."""
    while place > 0 and text[place - 1] == " ":
        place -= 1
    start = place - length
    while start > 0 and _is_latin(text[start - 1 : start + 1]):
        start -= 1
    return text[start:place].strip(" ")


def _is_latin(marks: str) -> bool:
    return marks.isascii() and marks.isalnum()
