"""A canvas of few inks: text, marks, codes and rules on paper, written as a small PNG."""

import io
from collections.abc import Sequence
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFont

from generator.pictures.faces import GLYPHS, Face
from generator.pictures.typesetting import EM, Setting
from generator.pictures.vectors import Shape

Ink = tuple[int, int, int]
Box = tuple[int, int, int, int]

PAPER: Ink = (251, 248, 242)
PLATE: Ink = (243, 237, 226)
INK: Ink = (31, 26, 23)
MUTED: Ink = (95, 85, 78)
RED: Ink = (164, 22, 26)
LINE: Ink = (221, 210, 191)
GOLD: Ink = (184, 137, 43)
GOLD_TEXT: Ink = (122, 90, 18)
WHITE: Ink = (255, 255, 255)

# Edges of letters and marks: shades between a ground and an ink.
_SHADES = 20
# Marks are drawn so many times larger, and then made small.
_FINE = 4


class Canvas:
    """A picture in the making. Coordinates are pixels from the top left."""

    def __init__(self, width: int, height: int, ground: Ink = PAPER) -> None:
        self._image = Image.new("RGB", (width, height), ground)
        self._draw = ImageDraw.Draw(self._image)
        self._pairs: dict[tuple[Ink, Ink], None] = {}
        self._ground = ground

    def box(self, box: Box, ink: Ink) -> None:
        """A filled rectangle; right and bottom are the first pixels outside."""
        left, top, right, bottom = box
        self._draw.rectangle((left, top, right - 1, bottom - 1), fill=ink)

    def frame(self, box: Box, ink: Ink, width: int) -> None:
        """The outline of a rectangle, inside it."""
        left, top, right, bottom = box
        self._draw.rectangle((left, top, right - 1, bottom - 1), outline=ink, width=width)

    def text(self, left: int, top: int, setting: Setting, ink: Ink, ground: Ink = PAPER) -> int:
        """Lines from ``top`` down; gives where they end."""
        font = _font(setting.face, setting.size)
        # Noto's Latin and Han share a line in which the Han square is 0.88 above the base.
        rise = (setting.leading - setting.size) // 2 + setting.size * 880 // EM
        for index, line in enumerate(setting.lines):
            base = top + index * setting.leading + rise
            for glyph, place in line.glyphs:
                at = (left + place * setting.size / EM, base)
                self._draw.text(at, chr(GLYPHS + glyph), ink, font, anchor="ls")
        self._pairs[ground, ink] = None
        return top + setting.height

    def mark(
        self,
        box: Box,
        drawn: Sequence[Shape],
        inks: dict[str, Ink],
        letters: Face,
        ground: Ink = PAPER,
        field: int = 64,
    ) -> None:
        """A mark of this site, drawn on a ``field`` of so many units, into a square box."""
        left, top, right, _ = box
        side = right - left
        for shape in drawn:
            ink = inks[shape.ink]
            mask = _mask(shape, side, field, letters)
            self._image.paste(ink, (left, top), mask)
            self._pairs[ground, ink] = None

    def code(self, left: int, top: int, side: int, rows: Sequence[Sequence[bool]]) -> None:
        """A QR code in whole pixels, as large as fits ``side``, centred."""
        each = side // len(rows)
        margin = (side - each * len(rows)) // 2
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    at = (left + margin + x * each, top + margin + y * each)
                    self.box((*at, at[0] + each, at[1] + each), INK)

    def png(self) -> bytes:
        """The picture with a palette of its inks and their shades; no metadata."""
        colours: dict[Ink, None] = {self._ground: None}
        for ink in (PLATE, LINE, GOLD, GOLD_TEXT, WHITE, INK, RED, MUTED):
            colours[ink] = None
        for ground, ink in self._pairs:
            for step in range(1, _SHADES):
                colours[_between(ground, ink, step)] = None
        table = Image.new("P", (1, 1))
        table.putpalette([value for colour in list(colours)[:256] for value in colour])
        flat = self._image.quantize(palette=table, dither=Image.Dither.NONE)
        file = io.BytesIO()
        # No page loads it: it is for programs, and for who asks. Two levels more would take twice
        # as long for a tenth less.
        flat.save(file, "PNG", compress_level=6)
        return file.getvalue()


def _between(ground: Ink, ink: Ink, step: int) -> Ink:
    red, green, blue = (
        (a * (_SHADES - step) + b * step + _SHADES // 2) // _SHADES
        for a, b in zip(ground, ink, strict=True)
    )
    return red, green, blue


def _mask(shape: Shape, side: int, field: int, letters: Face) -> Image.Image:
    fine = side * _FINE
    scale = fine / field
    if shape.text:
        return _letters(shape, side, field, letters)
    mask = Image.new("1", (fine, fine))
    for outline in shape.outlines:
        points = [(x * scale, y * scale) for x, y in outline]
        if shape.stroke:
            if points[0] == points[-1]:
                points.append(points[1])  # joins the end with the beginning
            draw = ImageDraw.Draw(mask)
            width = round(shape.stroke * scale)
            draw.line(points, fill=1, width=width, joint="curve")
        else:
            layer = Image.new("1", (fine, fine))
            ImageDraw.Draw(layer).polygon(points, fill=1)
            mask = ImageChops.logical_xor(mask, layer)
    return mask.convert("L").resize((side, side), Image.Resampling.BOX)


def _letters(shape: Shape, side: int, field: int, letters: Face) -> Image.Image:
    """A monogram: one or two characters, centred, as large as its frame allows."""
    mask = Image.new("L", (side, side))
    (x, y), *_ = shape.outlines[0]
    size = side * (38 if len(shape.text) == 1 else 24) // field
    glyphs = [letters.glyph(mark, narrow=True) for mark in shape.text]
    widths = [letters.advance(glyph) * size / EM for glyph in glyphs]
    at = x * side / field - sum(widths) / 2
    base = y * side / field - (0 if len(shape.text) == 1 else size * 0.2)
    draw = ImageDraw.Draw(mask)
    for glyph, width in zip(glyphs, widths, strict=True):
        draw.text((at, round(base)), chr(GLYPHS + glyph), 255, _font(letters, size), anchor="ls")
        at += width
    return mask


@lru_cache(64)
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    # The basic engine alone: the other one asks the system for a library.
    return ImageFont.truetype(face.file, size, layout_engine=ImageFont.Layout.BASIC)
