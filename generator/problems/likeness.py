"""The word that somebody probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 80


def closest(word: str, known: Iterable[str]) -> str | None:
    """Give the one of ``known`` that looks most like ``word``, or ``None``; case is ignored."""
    if len(word) > _LONGEST:
        return None
    by_folded = {name.lower(): name for name in known}
    matches = get_close_matches(word.lower(), by_folded, 1, 0.6)
    return by_folded[matches[0]] if matches else None
