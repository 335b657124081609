"""Texts in small letters without white space, as names are looked up in them."""

from collections.abc import Iterable
from functools import lru_cache


def bare(text: str) -> str:
    """A text in small letters without white space and soft hyphens."""
    return "".join(text.replace("\u00ad", "").split()).casefold()


# The same names and quotes are held against each other for many records; a whole source is too
# large to be kept.
kept_bare = lru_cache(maxsize=4_000)(bare)


def stands_apart(word: str, text: str, others: Iterable[str]) -> bool:
    """Whether a word stands in a text where it is no part of a longer one: 好 is not in 较好."""
    plain, own = kept_bare(text), kept_bare(word)
    for other in sorted(map(kept_bare, others), key=len, reverse=True):
        if own in other and own != other:
            plain = plain.replace(other, "\n")
    return own in plain
