"""Where a line may end, in Chinese and in languages that put blanks between words.

The rules are those of common typesetting: no line begins with a mark that closes, none ends with
one that opens, numbers and words of letters stay whole. Chinese words are not marked in writing;
a short list of frequent ones keeps titles from being cut inside them where there is a choice.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

OPENING = frozenset("（〔［｛《〈「『【〖“‘([{")
CLOSING = frozenset("，。、；：？！…）〕］｝》〉」』】〗”’％‰℃—～·,.;:?!)]}%")
# A line may end after these, inside what else is one word.
_AFTER = frozenset("-‐–—/")
_QUOTED = re.compile("[“「《『][^”」》』]{1,9}[”」》』]")
# Of the frequent words, the longer ones first.
WORD_LENGTHS = (4, 3, 2)
_WORDS = Path(__file__).with_name("words_zh.txt")


def wide(character: str) -> bool:
    """Whether a character takes a square of its own: Han, kana, and the marks between them."""
    return unicodedata.east_asian_width(character) in ("W", "F")


def width(text: str) -> int:
    """How wide a text is in widths of a Latin letter, of which a square is two."""
    return len(text) + sum(map(wide, text))


def chinese(text: str) -> bool:
    """Whether a text is set as Chinese: its quotation marks wide, its blanks shared."""
    return any(wide(character) for character in text)


def pieces(text: str) -> list[str]:
    """The parts of a text that no line end may divide; a blank belongs to the part before it."""
    found: list[str] = []
    for character in text:
        if found and not _between(found[-1], character):
            found[-1] += character
        else:
            found.append(character)
    return found


def inside_words(whole: list[str], keep: tuple[str, ...] = ()) -> list[bool]:
    """For each part, whether the end before it would cut a Chinese word, or one of ``keep``."""
    inside = places_inside_words("".join(whole), keep)
    starts, place = [], 0
    for part in whole:
        starts.append(place in inside)
        place += len(part)
    return starts


def places_inside_words(text: str, keep: tuple[str, ...] = ()) -> set[int]:
    """The places of a text where an end would cut a Chinese word, or one of ``keep``."""
    inside: set[int] = set()
    for start, end in words_in(text):
        inside.update(range(start + 1, end))
    for word in keep:
        at = text.find(word)
        while at >= 0:
            inside.update(range(at + 1, at + len(word)))
            at = text.find(word, at + len(word))
    # A short name in quotation marks stays whole.
    for match in _QUOTED.finditer(text):
        inside.update(range(match.start() + 1, match.end()))
    # A unit after its number is no word, but reads as one.
    if any(map(str.isdigit, text)):
        places = range(1, len(text))
        inside.update(at for at in places if text[at - 1].isdigit() and text[at].isalpha())
    return inside


# A title is asked about for its words and for what is between them.
@lru_cache(maxsize=16)
def words_in(text: str) -> tuple[tuple[int, int], ...]:
    """Where frequent Chinese words begin and end, from the left, the longer one where two fit."""
    beginning = _words_beginning()
    found: list[tuple[int, int]] = []
    end = 0
    for at, character in enumerate(text):
        if character in beginning and at >= end:
            for word in beginning[character]:
                if text.startswith(word, at):
                    end = at + len(word)
                    found.append((at, end))
                    break
    return tuple(found)


@cache
def known_words() -> frozenset[str]:
    """Frequent Chinese words, of two characters and more."""
    return frozenset(_WORDS.read_text(encoding="utf-8").split())


@cache
def _words_beginning() -> Mapping[str, list[str]]:
    """The words that are looked for, by the character that begins them, longer ones first."""
    found: dict[str, list[str]] = {}
    for word in sorted(known_words(), key=len, reverse=True):
        if len(word) in WORD_LENGTHS:
            found.setdefault(word[0], []).append(word)
    return found


def _between(part: str, right: str) -> bool:
    """Whether a line may end between a part and the character after it."""
    left = part[-1]
    # A mark opens what follows, with a blank between as well.
    if right == " " or right in CLOSING or part.rstrip(" ")[-1:] in OPENING:
        return False
    if left == " " or wide(left) or wide(right):
        return True
    return left in _AFTER and right.isalpha()
