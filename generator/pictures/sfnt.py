"""The parts of an OpenType font that typesetting needs, read from its tables.

Only what the locked fonts have is read: cmap formats 4 and 12, hmtx, one kind of substitution.
"""

import struct
from collections.abc import Iterator, Mapping
from functools import cached_property
from mmap import mmap


class Sfnt:
    """A font file's tables. Numbers of glyphs are indexes; widths are in units of the em."""

    def __init__(self, data: mmap) -> None:
        self.data = data
        (count,) = struct.unpack_from(">H", data, 4)
        self.tables: dict[str, tuple[int, int]] = {}
        for at in range(12, 12 + 16 * count, 16):
            tag, _, start, length = struct.unpack_from(">4sIII", data, at)
            self.tables[tag.decode("latin-1")] = (start, length)

    def table(self, tag: str) -> bytes:
        """The bytes of a table; empty where the font has none."""
        start, length = self.tables.get(tag, (0, 0))
        return self.data[start : start + length]

    @cached_property
    def units(self) -> int:
        """How many units make an em."""
        return int(struct.unpack_from(">H", self.table("head"), 18)[0])

    @cached_property
    def glyphs(self) -> Mapping[int, int]:
        """From code points to glyphs: the whole cmap."""
        table = self.table("cmap")
        (count,) = struct.unpack_from(">H", table, 2)
        best: dict[int, int] = {}
        for at in range(4, 4 + 8 * count, 8):
            _, _, start = struct.unpack_from(">HHI", table, at)
            (form,) = struct.unpack_from(">H", table, start)
            if form in (4, 12):
                best[form] = start
        if 12 in best:
            return dict(_format_12(table, best[12]))
        return dict(_format_4(table, best[4])) if 4 in best else {}

    @cached_property
    def advances(self) -> tuple[int, ...]:
        """The width of each glyph; glyphs after the last share its width."""
        (count,) = struct.unpack_from(">H", self.table("hhea"), 34)
        pairs = struct.unpack_from(f">{count * 2}H", self.table("hmtx"))
        return pairs[::2]


def _format_12(table: bytes, start: int) -> Iterator[tuple[int, int]]:
    (groups,) = struct.unpack_from(">I", table, start + 12)
    rows = struct.unpack_from(f">{groups * 3}I", table, start + 16)
    for first, last, glyph in zip(rows[::3], rows[1::3], rows[2::3], strict=True):
        yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)


def _format_4(table: bytes, start: int) -> Iterator[tuple[int, int]]:
    (double,) = struct.unpack_from(">H", table, start + 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", table, start + 14)
    firsts = struct.unpack_from(f">{count}H", table, start + 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, start + 16 + 2 * double)
    offsets_at = start + 16 + 3 * double
    offsets = struct.unpack_from(f">{count}H", table, offsets_at)
    for index in range(count):
        for code in range(firsts[index], min(ends[index], 0xFFFE) + 1):
            if offsets[index] == 0:
                glyph = code
            else:
                at = offsets_at + 2 * index + offsets[index] + 2 * (code - firsts[index])
                (glyph,) = struct.unpack_from(">H", table, at)
            if glyph or offsets[index] == 0:
                yield code, (glyph + deltas[index]) & 0xFFFF
