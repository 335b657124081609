"""Where a list of rows is cut into pieces, so that one more row changes one piece."""

import hashlib
from collections.abc import Iterator, Sequence

from generator.exploring.rows import Row

# A row in so many ends a piece.
MEAN = 48


def ends_piece(id_: str) -> bool:
    """Whether a piece ends after this row: a matter of its id alone, not of its neighbours."""
    return int.from_bytes(hashlib.sha256(id_.encode()).digest()[:4], "big") % MEAN == 0


def pieces(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The rows in pieces, in order.

    A row added or removed changes one piece, or makes two of one or one of two; all others stay
    as they are, however many there are.
    """
    start = 0
    for at, row in enumerate(rows, 1):
        if ends_piece(row.id):
            yield rows[start:at]
            start = at
    if start < len(rows):
        yield rows[start:]
