"""The social card: 1200 × 630 pixels, shown by messengers beside a link."""

from generator.pictures import canvas as ink
from generator.pictures.canvas import Box, Canvas
from generator.pictures.faces import sans, serif
from generator.pictures.parts import (
    INKS,
    masthead,
    rod_list,
    second_height,
    second_name,
    shrinking,
    small,
    title_in,
)
from generator.pictures.sheets import Sheet
from generator.pictures.typesetting import fitted
from generator.pictures.vectors import shapes

SIZE = (1200, 630)
_LEFT = 72
_PLATE = 816
_WIDTH = _PLATE - _LEFT - 56
_SECOND = 38


def card(sheet: Sheet) -> bytes:
    """The card as a PNG."""
    canvas = Canvas(*SIZE)
    _plate(canvas, sheet, (_PLATE, 0, *SIZE))
    masthead(canvas, sheet, _LEFT, 60, _WIDTH)
    foot = SIZE[1] - 60
    if sheet.note:
        note = fitted(sheet.note, shrinking(sans(), 28, 22, 2, 1360), _WIDTH)
        foot -= note.height
        canvas.text(_LEFT, foot, note, ink.INK)
        foot -= 22
        canvas.box((_LEFT, foot - 2, _LEFT + 56, foot), ink.RED)
        foot -= 34
    _title(canvas, sheet, 142, foot)
    return canvas.png()


def _title(canvas: Canvas, sheet: Sheet, top: int, bottom: int) -> None:
    """Kicker, title and second name, in the middle of the space that they have."""
    kicker = fitted(sheet.kicker, small(26), _WIDTH)
    below = second_height(sheet, _WIDTH, _SECOND) + 14
    room = bottom - top - kicker.height - 8 - below
    title = title_in(sheet, _WIDTH, room, 96)
    y = top + max(0, (room - title.height) // 2)
    y = canvas.text(_LEFT, y, kicker, ink.MUTED) + 8
    y = canvas.text(_LEFT, y, title, ink.INK)
    second_name(canvas, sheet, _LEFT, y + 14, _WIDTH, _SECOND)


def _plate(canvas: Canvas, sheet: Sheet, box: Box) -> None:
    left, top, right, bottom = box
    canvas.box(box, ink.PLATE)
    canvas.box((left, top, left + 2, bottom), ink.GOLD)
    middle, width = (left + right) // 2, right - left
    if sheet.mark:
        side = 248
        y = (bottom - side) // 2
        place = (middle - side // 2, y, middle + side // 2, y + side)
        canvas.mark(place, shapes(sheet.mark), INKS, serif(), ink.PLATE)
    elif sheet.numeral:
        style = shrinking(serif(), 300, 110, 1, 1000)
        number = fitted(sheet.numeral, style, width - 72)
        label = fitted(sheet.numeral_label, shrinking(sans(), 28, 22, 2, 1360), width - 72)
        y = (bottom - number.height - label.height) // 2
        y = canvas.text(middle - number.width // 2, y, number, ink.INK, ink.PLATE)
        canvas.text(middle - label.width // 2, y + 10, label, ink.MUTED, ink.PLATE)
    elif sheet.rods:
        inner = (left + 56, top + 60, right - 40, bottom - 60)
        rod_list(canvas, sheet.rods, inner, ground=ink.PLATE)
