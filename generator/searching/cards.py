"""What a hit shows: the pages' titles and texts, a few pages a file."""

from __future__ import annotations

from collections.abc import Iterable


def file(pages: Iterable[tuple[int, bytes]]) -> bytes:
    """The file of some pages of a block: the number of each, then its card (see `document`)."""
    return b"[%b]" % b",".join([b"[%d,%b]" % page for page in pages])
