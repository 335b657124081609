"""Chinese titles as phrases, and the last word of a sentence.

A browser divides Chinese between any two characters. A title that is given to it in phrases is
divided between these: a phrase begins and ends where a known word does, or at a quotation mark.
"""

import re
from functools import lru_cache

from generator.breaking.ends import (
    CLOSING,
    OPENING,
    WORD_LENGTHS,
    inside_words,
    known_words,
    words_in,
)

# What is shorter fits a line almost everywhere.
_SHORT = 9
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_IS_HAN = re.compile(f"[{_HAN}]")
# The end of a sentence: two characters at least would otherwise be one alone on its line, as would
# a letter or a digit that is a word by itself.
_END = re.compile(f"([{_HAN}]{{1,4}})([”’」』》）。！？…]*)$")
# More than a last word and what closes it ever takes: no long sentence is searched from its start.
_TAIL = 24
_LONE = re.compile(r"(?<!\S)[^\s<>*\[\]()]+ [A-Za-z0-9][.,;:!?”’)]*$")
_MARKS = OPENING | CLOSING
# These lean on the word before them.
_LEANING = frozenset("的和与及等")


@lru_cache(maxsize=8192)
def phrases(title: str) -> tuple[str, ...]:
    """The parts of a title, none of which a line end should divide; one if it is short."""
    if len(title) < _SHORT or not _IS_HAN.search(title):
        return (title,)
    inside = inside_words(list(title))
    edges = _edges(title)
    parts: list[str] = []
    start = 0
    for at in range(1, len(title)):
        whole = len(title) - at > 1 and at - start > 1
        if at in edges and not inside[at] and whole:
            parts.append(title[start:at])
            start = at
    return (*parts, title[start:])


def with_breaks(title: str) -> str:
    """A title in plain words, U+200B between its phrases: a script makes line ends of these."""
    return "\u200b".join(phrases(title))


def last_word(sentence: str) -> str:
    """The last Chinese word of a text with what closes it; one letter with the word before it.

    Nothing if the text ends otherwise.
    """
    found = _END.search(sentence, max(0, len(sentence) - _TAIL))
    if found is None:
        lone = _LONE.search(sentence)
        return lone[0] if lone else ""
    han, closing = found[1], found[2]
    length = next((n for n in WORD_LENGTHS if han[-n:] in known_words()), 2)
    return han[-length:] + closing


def _edges(title: str) -> set[int]:
    """Where known words begin and end, and before and behind what is in quotation marks."""
    edges: set[int] = set()
    for start, end in words_in(title):
        edges |= {start, end + (title[end : end + 1] in _LEANING)}
    if not _MARKS.isdisjoint(title):
        edges.update(
            place
            for place in range(1, len(title))
            if title[place] in OPENING or title[place - 1] in CLOSING
        )
    return {place for place in edges if _may_end(title[place - 1 : place + 1])}


def _may_end(pair: str) -> bool:
    """Whether a line may end between two characters, one of them Chinese."""
    left, right = pair[:1], pair[1:]
    if not left or not right or right in CLOSING or left in OPENING:
        return False
    if right in OPENING:
        return bool(_IS_HAN.match(left)) or left in CLOSING
    return bool(_IS_HAN.match(right)) and (left in CLOSING or bool(_IS_HAN.match(left)))
