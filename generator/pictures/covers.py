"""The cover of a brand: an upright sheet with the mark of this site, to head a post or a folder."""

from generator.pictures import canvas as ink
from generator.pictures.canvas import Canvas
from generator.pictures.faces import sans, serif
from generator.pictures.parts import (
    INKS,
    masthead,
    second_height,
    second_name,
    shrinking,
    small,
    title_in,
)
from generator.pictures.sheets import Sheet
from generator.pictures.typesetting import fitted
from generator.pictures.vectors import shapes

SIZE = (1080, 1440)
_LEFT = 96
_WIDTH = SIZE[0] - 2 * _LEFT
_PLATE = 848
_MARK = 500
_ROD = 44


def cover(sheet: Sheet) -> bytes:
    """The cover as a PNG."""
    canvas = Canvas(*SIZE)
    canvas.box((0, 0, SIZE[0], _PLATE), ink.PLATE)
    canvas.box((0, _PLATE, SIZE[0], _PLATE + 3), ink.GOLD)
    masthead(canvas, sheet, _LEFT, 84, _WIDTH, ink.PLATE)
    left, top = (SIZE[0] - _MARK) // 2, 132 + (_PLATE - 132 - _MARK) // 2
    place = (left, top, left + _MARK, top + _MARK)
    canvas.mark(place, shapes(sheet.mark), INKS, serif(), ink.PLATE)
    _names(canvas, sheet, _PLATE + 56, _foot(canvas, sheet))
    return canvas.png()


def _names(canvas: Canvas, sheet: Sheet, top: int, bottom: int) -> None:
    """What it is, its name, and its name in the other language."""
    kicker = fitted(sheet.kicker, small(28), _WIDTH)
    below = second_height(sheet, _WIDTH, 42)
    room = bottom - top - kicker.height - 8 - below - 12
    y = canvas.text(_LEFT, top, kicker, ink.MUTED) + 8
    y = canvas.text(_LEFT, y, title_in(sheet, _WIDTH, room, 128), ink.INK)
    second_name(canvas, sheet, _LEFT, y + 12, _WIDTH, 42)


def _foot(canvas: Canvas, sheet: Sheet) -> int:
    """Whose brand it is, under which dimension, and what the sign is; gives where it begins."""
    note = fitted(sheet.mark_note, shrinking(sans(), 22, 18, 2, 1400), _WIDTH)
    y = SIZE[1] - 64 - note.height
    canvas.text(_LEFT, y, note, ink.MUTED)
    y -= 24
    canvas.box((_LEFT, y, SIZE[0] - _LEFT, y + 1), ink.LINE)
    width = _WIDTH
    if sheet.dimension:
        width = _WIDTH * 2 // 3
        name = fitted(sheet.dimension.name, shrinking(serif(), 32, 22, 2, 1180), _WIDTH // 3 - 72)
        left = SIZE[0] - _LEFT - name.width
        middle = y - 28 - _ROD // 2
        canvas.text(left, middle - name.height // 2, name, ink.INK)
        box = (left - 16 - _ROD, middle - _ROD // 2, left - 16, middle + _ROD // 2)
        canvas.mark(box, shapes(sheet.dimension.svg), INKS, serif(), field=16)
    owner = fitted(sheet.note, shrinking(sans(), 30, 22, 2, 1360), width)
    y -= 28 + max(owner.height, _ROD)
    canvas.text(_LEFT, y + (max(owner.height, _ROD) - owner.height) // 2, owner, ink.INK)
    return y - 32
