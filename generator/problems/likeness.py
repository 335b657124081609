"""The word that somebody probably meant."""

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

_LONGEST = 80
# So many letters or digits of an id are enough to know it by.
_WORDS = 4
# The share of letters that two lines have in common, in the same order, if one is a slip.
_NEARLY = 0.85


def closest(word: str, known: Iterable[str]) -> str | None:
    """Give the one of ``known`` that looks most like ``word``, or ``None``; case is ignored."""
    if len(word) > _LONGEST:
        return None
    by_folded = {name.lower(): name for name in known}
    matches = get_close_matches(word.lower(), by_folded, 1, 0.6)
    return by_folded[matches[0]] if matches else None


def closest_id(id_: str, known: Iterable[str]) -> str | None:
    """The same of ids: also the only one that has this one's words among its own."""
    rows = list(known)
    holding = [row for row in rows if len(id_) >= _WORDS and f"-{id_}-" in f"-{row}-"]
    return holding[0] if len(holding) == 1 else closest(id_, rows)


def closest_line(words: str, text: str) -> str | None:
    """The line of a text that is nearly these words, wherever white space stands."""
    own = "".join(words.split())
    for line in text.splitlines():
        other = "".join(line.split())
        if other and abs(len(other) - len(own)) * 5 <= len(own):
            matcher = SequenceMatcher(None, own, other, autojunk=False)
            if matcher.quick_ratio() >= _NEARLY and matcher.ratio() >= _NEARLY:
                return line.strip()
    return None
