"""The square poster: 1080 × 1080 pixels with a QR code, to save and pass on."""

from generator.breaking.ends import chinese
from generator.marks.codes import qr_rows
from generator.pictures import canvas as ink
from generator.pictures.canvas import Canvas
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
from generator.pictures.typesetting import Setting, Style, fitted
from generator.pictures.vectors import shapes

SIDE = 1080
_LEFT = 80
_WIDTH = SIDE - 2 * _LEFT
_MARK = 200
_CODE = 246
_FOOT = SIDE - 60 - _CODE


def poster(sheet: Sheet) -> bytes:
    """The poster as a PNG."""
    canvas = Canvas(SIDE, SIDE)
    bottom = _head(canvas, sheet)
    _middle(canvas, sheet, bottom)
    _foot(canvas, sheet)
    return canvas.png()


def _head(canvas: Canvas, sheet: Sheet) -> int:
    """A plate over the whole width with title and mark; gives where it ends."""
    width = _WIDTH - (_MARK + 56 if sheet.mark else 0)
    kicker = fitted(sheet.kicker, small(27), width)
    note = fitted(sheet.note, shrinking(sans(), 28, 22, 2, 1360), width)
    below = second_height(sheet, width, 36)
    height = kicker.height + 6
    height += 12 + below if below else 0
    height += 16 + note.height if sheet.note else 0
    # What is below the plate needs room too.
    rows = -(-len(sheet.rods) // 2) * 60 + 56 if sheet.rods else 230
    title = title_in(sheet, width, _FOOT - 28 - rows - 150 - 48 - height, 84)
    height += title.height
    top = 150
    bottom = top + max(height, _MARK if sheet.mark else 0) + 48
    canvas.box((0, 0, SIDE, bottom), ink.PLATE)
    canvas.box((0, bottom, SIDE, bottom + 2), ink.GOLD)
    masthead(canvas, sheet, _LEFT, 60, _WIDTH, ink.PLATE)
    y = top + (bottom - 48 - top - height) // 2
    y = canvas.text(_LEFT, y, kicker, ink.MUTED, ink.PLATE) + 6
    y = canvas.text(_LEFT, y, title, ink.INK, ink.PLATE)
    if below:
        second_name(canvas, sheet, _LEFT, y + 12, width, 36, ink.PLATE)
        y += 12 + below
    if sheet.note:
        canvas.text(_LEFT, y + 16, note, ink.INK, ink.PLATE)
    if sheet.mark:
        left, at = SIDE - _LEFT - _MARK, (top + bottom - 48 - _MARK) // 2
        place = (left, at, left + _MARK, at + _MARK)
        canvas.mark(place, shapes(sheet.mark), INKS, serif(), ink.PLATE)
    return bottom + 2


def _middle(canvas: Canvas, sheet: Sheet, top: int) -> None:
    """The quotation, or the dimensions, between the plate and the foot."""
    bottom = _FOOT - 28
    if sheet.quote:
        label = fitted(sheet.quote_label, small(22), _WIDTH)
        label_height = label.height + 10 if sheet.quote_label else 0
        free = bottom - top - 2 * 30 - label_height
        leading = 1500 if chinese(sheet.quote) else 1340
        quote = _quote(sheet, free, leading)
        y = top + 30 + max(0, (free - quote.height) // 2)
        y = canvas.text(_LEFT, y, quote, ink.INK)
        canvas.text(_LEFT, y + 10, label, ink.MUTED)
    elif sheet.rods:
        _rods(canvas, sheet, top + 24, bottom - 24)


def _quote(sheet: Sheet, free: int, leading: int) -> Setting:
    """The quotation as large as it fits so many pixels in height."""
    for size in range(48, 25, -2):
        lines = free * 1000 // (size * leading)
        if lines:
            style = Style(serif(), size, size, lines, leading)
            quote = fitted(sheet.quote, style, _WIDTH)
            if not quote.cut:
                return quote
    style = Style(serif(), 28, 28, max(1, free * 1000 // (28 * leading)), leading)
    return fitted(sheet.quote, style, _WIDTH)


def _rods(canvas: Canvas, sheet: Sheet, top: int, bottom: int) -> None:
    """The dimensions in as many columns as the room asks for."""
    count = len(sheet.rods)
    columns = 1 if count * 64 <= bottom - top else 2
    each = -(-count // columns)
    width = _WIDTH // columns
    for column in range(columns):
        left = _LEFT + column * width
        rods = sheet.rods[column * each : (column + 1) * each]
        # A shorter last column begins as high as the others.
        end = bottom if len(rods) == each else top + (bottom - top) * len(rods) // each
        box = (left, top, left + width - 32, end)
        rod_list(canvas, rods, box, ground=ink.PAPER)


def _foot(canvas: Canvas, sheet: Sheet) -> None:
    left = SIDE - _LEFT - _CODE
    canvas.box((_LEFT, _FOOT - 28, SIDE - _LEFT, _FOOT - 27), ink.LINE)
    canvas.box((left, _FOOT, left + _CODE, _FOOT + _CODE), ink.WHITE)
    canvas.code(left, _FOOT, _CODE, qr_rows(sheet.address))
    width = _WIDTH - _CODE - 48
    invitation = fitted(sheet.invitation, shrinking(sans(), 30, 24, 2, 1400), width)
    address = fitted(sheet.shown_address, shrinking(sans(), 23, 17, 2, 1400), width)
    height = invitation.height + 8 + address.height
    y = _FOOT + (_CODE - height) // 2
    y = canvas.text(_LEFT, y, invitation, ink.INK) + 8
    canvas.text(_LEFT, y, address, ink.MUTED)
