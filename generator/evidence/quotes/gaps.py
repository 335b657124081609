"""Quotes that leave words out: the source has their parts, and not the dots between them."""

import re
from dataclasses import dataclass

from generator.evidence.quotes.folding import fold
from generator.evidence.quotes.quoting import SourceText

_DOTS = re.compile(r"[\[(（【]?(?:…+|⋯+|\.{3,}|。{3,})[\])）】]?")


@dataclass(frozen=True, slots=True)
class Gapped:
    """Where the first part of a quote begins in the source, where the last one ends, the dots."""

    start: int
    end: int
    dots: str


def gapped(source: SourceText, quote: str) -> Gapped | None:
    """What a quote leaves out, if all else of it stands in the source in the same order."""
    dots = _DOTS.search(quote)
    if dots is None:
        return None
    text = source.folded.text
    places: list[int] = []
    for part in _DOTS.split(quote):
        words = fold(part).text.strip(" ")
        place = text.find(words, places[-1] if places else 0)
        if place < 0:
            return None
        if words:
            places += [place, place + len(words)]
    return Gapped(*source.folded.span(places[0], places[-1]), dots[0]) if places else None
