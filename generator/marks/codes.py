"""QR codes as SVG, made here from an address."""

from collections.abc import Iterator, Sequence

import segno

# Light modules around a code, as its standard asks.
QUIET = 4
# Any of the eight masks can be read. Trying all of them takes five times as long, which
# thousands of pages would feel; for addresses this one never comes out blotched.
_MASK = 3


def qr_rows(address: str) -> list[list[bool]]:
    """The modules of the code, dark ones true, with the quiet zone around it.

    Raises ``ValueError`` for an address too long for any code (about 2,300 bytes).
    """
    code = segno.make_qr(address, error="m", mask=_MASK, boost_error=False)
    beside = [False] * QUIET
    rows = [[*beside, *map(bool, row), *beside] for row in code.matrix]
    blank = [[False] * len(rows[0])] * QUIET
    return [*blank, *rows, *blank]


def qr_svg(address: str) -> str:
    """The code as an ``svg`` document with one path; who places it names it, on white."""
    rows = qr_rows(address)
    side = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path stroke="#000" d="{"".join(_bars(rows))}"/></svg>'
    )


def _bars(rows: Sequence[Sequence[bool]]) -> Iterator[str]:
    """Each run of dark modules as a line one unit thick; relative moves keep the path short."""
    x, y = 0.0, 0.0
    for line, row in enumerate(rows):
        at = 0
        while at < len(row):
            if not row[at]:
                at += 1
                continue
            length = row.index(False, at) - at
            move = f"M{at} {line + 0.5:g}" if y == 0 else f"m{at - x:g} {line + 0.5 - y:g}"
            yield f"{move}h{length}"
            x, y = at + length, line + 0.5
            at += length
