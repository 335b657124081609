"""Texts in small letters without white space, as names are looked up in them."""

from functools import lru_cache


def bare(text: str) -> str:
    """A text in small letters without white space."""
    return "".join(text.split()).casefold()


# The same names and quotes are held against each other for many records; a whole source is too
# large to be kept.
kept_bare = lru_cache(maxsize=4_000)(bare)
