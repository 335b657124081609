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
    known_words,
    places_inside_words,
    words_in,
)

# What is shorter fits a line almost everywhere.
_SHORT = 9
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_IS_HAN = re.compile(f"[{_HAN}]")
# The end of a sentence: two characters at least would otherwise be one alone on its line, as would
# a letter or a digit that is a word by itself.
_LONGEST = max(WORD_LENGTHS)
_CLOSED, _CLOSED_LONE = "”’」』》）。！？…", ".,;:!?”’)"
_END = re.compile(f"([{_HAN}]{{1,{_LONGEST}}})([{_CLOSED}]*)$")
_LONE = re.compile(rf"(?<!\S)[^\s<>*\[\]()]+ [A-Za-z0-9][{_CLOSED_LONE}]*$")
# More than a last word and what closes it ever takes: no long sentence is searched from its start.
_TAIL = 24
_OPENS, _CLOSES = (re.compile(f"[{re.escape(''.join(row))}]") for row in (OPENING, CLOSING))
# These lean on the word before them.
_LEANING = frozenset("的和与及等局厅署")
# These lean on the name of a place, which no list of words has: 云禾市直机关.
_OF_A_PLACE = re.compile("[省市州县区镇乡][直级属委]")


@lru_cache(maxsize=8192)
def phrases(title: str) -> tuple[str, ...]:
    """The parts of a title, none of which a line end should divide; one if it is short."""
    if len(title) < _SHORT or not _IS_HAN.search(title):
        return (title,)
    parts: list[str] = []
    start = 0
    for at in sorted(_edges(title) - places_inside_words(title)):
        whole = len(title) - at > 1 and at - start > 1
        if whole and _may_end(title[at - 1], title[at]):
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
    # Where the word ends, if there is one, is seen at once; `$` matches before a line break, too.
    end = len(sentence.rstrip(f"{_CLOSED}\n"))
    found = _END.search(sentence, max(0, len(sentence) - _TAIL, end - _LONGEST))
    if found is None:
        is_lone = sentence.rstrip(f"{_CLOSED_LONE}\n")[-2:-1] == " "
        lone = _LONE.search(sentence) if is_lone else None
        return lone[0] if lone else ""
    han, closing = found.groups()
    known = known_words()
    for length in WORD_LENGTHS:
        if han[-length:] in known:
            return han[-length:] + closing
    return han[-2:] + closing


def _edges(title: str) -> set[int]:
    """Where known words begin and end, and before and behind what is in quotation marks."""
    edges: set[int] = set()
    ends = {0}
    for start, end in words_in(title):
        if start in ends or not (_OF_A_PLACE.match(title, start) and _is_han(title[start - 1])):
            edges.add(start)
        edges.add(end + (title[end : end + 1] in _LEANING))
        ends |= {end, end + (title[end : end + 1] in _LEANING)}
    edges.update([mark.start() for mark in _OPENS.finditer(title)])
    edges.update([mark.end() for mark in _CLOSES.finditer(title)])
    return edges


def _may_end(left: str, right: str) -> bool:
    """Whether a line may end between two characters, one of them Chinese."""
    if right in CLOSING or left in OPENING:
        return False
    if right in OPENING:
        return _is_han(left) or left in CLOSING
    return _is_han(right) and (left in CLOSING or _is_han(left))


def _is_han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"
