"""Two features of a font: proportional forms of quotation marks, and kerning of Latin letters.

A Chinese font draws ’ and … as wide as a character; English wants the narrow forms (``pwid``).
Kerning (``kern``) is read pair by pair, for the letters that are asked for.
"""

import struct
from collections.abc import Iterator, Mapping

from generator.pictures.sfnt import Sfnt

_SINGLE, _SUBSTITUTION_EXTENSION = 1, 7
_PAIR, _POSITION_EXTENSION = 2, 9
_ADVANCE = 4  # the bit of a value record that holds a horizontal advance


def proportional(font: Sfnt) -> Mapping[int, int]:
    """From glyphs to their proportional forms."""
    table = font.table("GSUB")
    forms: dict[int, int] = {}
    for at in _subtables(table, "pwid", _SINGLE, _SUBSTITUTION_EXTENSION):
        form, coverage, value = struct.unpack_from(">HHH", table, at)
        glyphs = _covered(table, at + coverage)
        if form == 1:
            forms |= {glyph: (glyph + value) & 0xFFFF for glyph in glyphs}
        else:
            forms |= zip(glyphs, struct.unpack_from(f">{value}H", table, at + 6), strict=True)
    return forms


class Kerning:
    """How much closer two glyphs stand than their widths say, in units of the em."""

    def __init__(self, font: Sfnt) -> None:
        self._table = font.table("GPOS")
        self._subtables = [
            (at, {glyph: index for index, glyph in enumerate(self._covered(at))})
            for at in _subtables(self._table, "kern", _PAIR, _POSITION_EXTENSION)
        ]
        self._classes: dict[int, Mapping[int, int]] = {}

    def between(self, left: int, right: int) -> int:
        """The correction, negative for closer; 0 for most pairs."""
        for at, coverage in self._subtables:
            if left in coverage:
                form, _, one, two = struct.unpack_from(">HHHH", self._table, at)
                if one != _ADVANCE or two:
                    continue
                if form == 2:
                    return self._by_class(at, left, right)
                found = self._by_pair(at, coverage[left], right)
                if found is not None:
                    return found
        return 0

    def _covered(self, at: int) -> list[int]:
        (start,) = struct.unpack_from(">H", self._table, at + 2)
        return _covered(self._table, at + start)

    def _by_pair(self, at: int, index: int, right: int) -> int | None:
        (start,) = struct.unpack_from(">H", self._table, at + 10 + 2 * index)
        (count,) = struct.unpack_from(">H", self._table, at + start)
        rows = struct.unpack_from(">" + "Hh" * count, self._table, at + start + 2)
        return dict(zip(rows[::2], rows[1::2], strict=True)).get(right)

    def _by_class(self, at: int, left: int, right: int) -> int:
        first, second, _, width = struct.unpack_from(">HHHH", self._table, at + 8)
        row = self._class(at + first).get(left, 0)
        column = self._class(at + second).get(right, 0)
        place = at + 16 + 2 * (row * width + column)
        return int(struct.unpack_from(">h", self._table, place)[0])

    def _class(self, at: int) -> Mapping[int, int]:
        if at not in self._classes:
            self._classes[at] = dict(_class_rows(self._table, at))
        return self._classes[at]


def _subtables(table: bytes, tag: str, kind: int, extension: int) -> Iterator[int]:
    """Where the subtables of a feature's lookups of one kind begin, in their order."""
    features, lookups = struct.unpack_from(">HH", table, 6)
    (count,) = struct.unpack_from(">H", table, features)
    wanted: set[int] = set()
    for index in range(count):
        name, start = struct.unpack_from(">4sH", table, features + 2 + 6 * index)
        if name == tag.encode():
            (number,) = struct.unpack_from(">H", table, features + start + 2)
            wanted.update(struct.unpack_from(f">{number}H", table, features + start + 4))
    for index in sorted(wanted):
        (start,) = struct.unpack_from(">H", table, lookups + 2 + 2 * index)
        found, _, number = struct.unpack_from(">HHH", table, lookups + start)
        for offset in struct.unpack_from(f">{number}H", table, lookups + start + 6):
            at = lookups + start + offset
            real = found
            if found == extension:
                _, real, further = struct.unpack_from(">HHI", table, at)
                at += further
            if real == kind:
                yield at


def _covered(table: bytes, at: int) -> list[int]:
    form, count = struct.unpack_from(">HH", table, at)
    if form == 1:
        return list(struct.unpack_from(f">{count}H", table, at + 4))
    rows = struct.unpack_from(f">{count * 3}H", table, at + 4)
    ranges = zip(rows[::3], rows[1::3], strict=True)
    return [glyph for first, last in ranges for glyph in range(first, last + 1)]


def _class_rows(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    form, one, two = struct.unpack_from(">HHH", table, at)
    if form == 1:
        yield from zip(
            range(one, one + two), struct.unpack_from(f">{two}H", table, at + 6), strict=True
        )
        return
    rows = struct.unpack_from(f">{one * 3}H", table, at + 4)
    for first, last, number in zip(rows[::3], rows[1::3], rows[2::3], strict=True):
        for glyph in range(first, last + 1):
            yield glyph, number
