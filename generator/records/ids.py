"""What may be an id: a word of addresses and of file names, on every system."""

import re
from functools import lru_cache
from typing import LiteralString

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LONGEST_ID = 80
"""Names of files that are made for a record hold more than its id, and 255 bytes at most."""

_matches = re.compile(ID_PATTERN, re.ASCII).fullmatch
# Windows keeps these for devices, whatever stands behind the full stop.
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{at}" for port in ("com", "lpt") for at in range(10))]
)


# The same few ids stand in many records.
@lru_cache(maxsize=10_000)
def id_fault(word: str) -> LiteralString | None:
    """The code of the problem that keeps a word from being an id, or ``None``."""
    if not _matches(word):
        return "bad-id"
    if len(word) > LONGEST_ID:
        return "id-too-long"
    return "id-reserved" if word in _DEVICES else None


def likely_id(name: str) -> str:
    """The id that somebody meant who wrote this; empty where nothing of it can be kept."""
    words = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:LONGEST_ID].strip("-")
    return f"{words}-1" if words in _DEVICES else words
