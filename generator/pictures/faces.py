"""The two faces of cards and posters, from the locked fonts.

Text is set glyph by glyph. Pillow takes characters, not glyphs, so each font is handed over with
a cmap of our own, in which the character ``GLYPHS + n`` is glyph n: narrow quotation marks, which
no character of the font leads to, are within reach that way, and Pillow lays nothing out itself.
"""

import io
import mmap
import os
import struct
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO

import pylopdf_fonts_zh_cn

from generator.pictures.features import Kerning, proportional
from generator.pictures.sfnt import Sfnt

PACKAGE = "pylopdf-fonts-zh-cn"
# The first of the private characters that stand for glyphs.
GLYPHS = 0xF0000
# Marks that are a character wide in Chinese and narrow in other languages.
_NARROW = "‘’“”…"


@dataclass(frozen=True)
class Face:
    """A font, with what typesetting asks of it; widths are in thousandths of the em."""

    path: Path

    @cached_property
    def font(self) -> Sfnt:
        """The font's tables; ten megabytes that all processes share with the file."""
        with self.path.open("rb") as file:
            return Sfnt(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))

    @cached_property
    def _kerning(self) -> Kerning:
        return Kerning(self.font)

    @cached_property
    def _narrow(self) -> dict[str, int]:
        forms = proportional(self.font)
        glyphs = self.font.glyphs
        return {mark: forms.get(glyphs[ord(mark)], glyphs[ord(mark)]) for mark in _NARROW}

    def missing(self, text: str) -> tuple[str, ...]:
        """Characters of ``text`` that the font can't draw, each once; white space is none."""
        glyphs = self.font.glyphs
        lacking = (mark for mark in text if ord(mark) not in glyphs and not mark.isspace())
        return tuple(dict.fromkeys(lacking))

    def glyph(self, character: str, *, narrow: bool) -> int:
        """The glyph of a character. Raises ``KeyError`` for one that the font lacks."""
        if narrow and character in self._narrow:
            return self._narrow[character]
        return self.font.glyphs[ord(character)]

    def advance(self, glyph: int) -> int:
        """The width of a glyph."""
        widths = self.font.advances
        return widths[min(glyph, len(widths) - 1)]

    def kern(self, left: int, right: int) -> int:
        """How much to add between two glyphs; mostly 0."""
        return self._kerning.between(left, right)

    def _for_pillow(self) -> tuple[bytes | memoryview, ...]:
        """The parts of the font with its glyphs reachable one by one."""
        data = memoryview(self.font.data)
        count = struct.unpack_from(">H", self.font.table("maxp"), 4)[0]
        group = struct.pack(">III", GLYPHS, GLYPHS + count - 1, 0)
        subtable = struct.pack(">HHIII", 12, 0, 16 + len(group), 0, 1) + group
        table = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + subtable
        start = (len(data) + 3) // 4 * 4
        entry = 12 + 16 * list(self.font.tables).index("cmap")
        place = struct.pack(">II", start, len(table))
        return data[: entry + 8], place, data[entry + 16 :], bytes(start - len(data)), table

    @property
    def file(self) -> str | BinaryIO:
        """The font for Pillow: a file's name where it can be had, else a file.

        Pillow copies ten megabytes for each size of a font that has no name. The named one is in
        memory alone, and gone with the process.
        """
        return self._named or io.BytesIO(b"".join(self._for_pillow()))

    @cached_property
    def _named(self) -> str | None:
        if not (hasattr(os, "memfd_create") and os.path.isdir("/proc/self/fd")):  # noqa: PTH112
            return None
        file = os.memfd_create(self.path.name)
        with os.fdopen(os.dup(file), "wb") as writing:
            writing.writelines(self._for_pillow())
        return f"/proc/self/fd/{file}"

    def load(self) -> None:
        """Have it in memory before processes are forked, which then share it."""
        _ = self.font.glyphs, self.font.advances, self._kerning, self._narrow, self._named


@cache
def serif() -> Face:
    """For titles, names, quotations and numerals."""
    return Face(pylopdf_fonts_zh_cn.serif_path())


@cache
def sans() -> Face:
    """For everything small."""
    return Face(pylopdf_fonts_zh_cn.sans_path())


def fonts_version() -> str:
    """The version of the fonts, a part of every picture's key."""
    return version(PACKAGE)
