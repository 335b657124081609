"""What cards and posters share: the line with the seal, second names, lists of dimensions."""

from collections.abc import Sequence

from generator.breaking.ends import chinese
from generator.pictures import canvas as ink
from generator.pictures.canvas import Box, Canvas, Ink
from generator.pictures.faces import Face, sans, serif
from generator.pictures.sheets import Rod, Sheet
from generator.pictures.typesetting import EM, Setting, Style, fitted
from generator.pictures.vectors import shapes

# By the classes of the marks and of the rods.
INKS: dict[str, Ink] = {"a": ink.INK, "la": ink.INK, "b": ink.RED, "rod": ink.RED}

_BADGE_GAP = 18


def small(size: int, lines: int = 1, leading: int = 1400) -> Style:
    """The sans at one size."""
    return Style(sans(), size, size, lines, leading)


def shrinking(face: Face, largest: int, smallest: int, lines: int, leading: int) -> Style:
    """A size that gives way to the text's length."""
    return Style(face, largest, smallest, lines, leading)


def masthead(
    canvas: Canvas, sheet: Sheet, left: int, top: int, width: int, ground: Ink = ink.PAPER
) -> None:
    """The seal and the site's name beside it."""
    side = 48
    canvas.box((left, top, left + side, top + side), ink.RED)
    if sheet.seal:
        letter = fitted(sheet.seal, Style(serif(), 34, 34, 1, 1000), side)
        at = left + (side - letter.width) // 2
        canvas.text(at, top + (side - 34) // 2 - 1, letter, ink.WHITE, ink.RED)
    name = fitted(sheet.site, shrinking(sans(), 26, 20, 1, 1400), width - side - 18)
    canvas.text(left + side + 18, top + (side - name.height) // 2, name, ink.INK, ground)


def title_in(sheet: Sheet, width: int, room: int, largest: int) -> Setting:
    """A title of one to three lines, as large as it fits ``width`` and ``room`` pixels."""
    leading = 1220 if chinese(sheet.title) else 1090
    tried = []
    for lines in (1, 2, 3):
        size = min(largest, room * EM // (lines * leading))
        style = shrinking(serif(), size, min(size, 36), lines, leading)
        tried.append(fitted(sheet.title, style, width, sheet.keep))
    return max(tried, key=lambda setting: (not setting.cut, setting.size))


def second_height(sheet: Sheet, width: int, size: int) -> int:
    """How high :func:`second_name` will be."""
    return _second(sheet, width, size)[2]


def second_name(
    canvas: Canvas,
    sheet: Sheet,
    left: int,
    top: int,
    width: int,
    size: int,
    ground: Ink = ink.PAPER,
) -> None:
    """The name in the other language, with its badge behind it, or below where it is full."""
    name, badge, _ = _second(sheet, width, size)
    y = canvas.text(left, top, name, ink.MUTED, ground) if name else top
    if badge:
        x = left
        if name and _beside(name, badge, width):
            x += _last_width(name) + _BADGE_GAP
            y -= (name.leading + badge.height + 4) // 2
        elif name:
            y += _BADGE_GAP // 2
        canvas.frame((x, y, x + badge.width + 22, y + badge.height + 4), ink.GOLD, 1)
        canvas.text(x + 11, y + 2, badge, ink.GOLD_TEXT, ground)


def _second(sheet: Sheet, width: int, size: int) -> tuple[Setting | None, Setting | None, int]:
    name = badge = None
    height = 0
    if sheet.second:
        style = shrinking(serif(), size, 24, 2, 1300)
        name = fitted(sheet.second, Style(serif(), size, 28, 1, 1300), width)
        if name.width > width or name.cut:
            name = fitted(sheet.second, style, width)
        height = name.height
    if sheet.badge:
        badge = fitted(sheet.badge, small(20), width)
        if name is None:
            height = badge.height + 4
        elif not _beside(name, badge, width):
            height += badge.height + 4 + _BADGE_GAP // 2
    return name, badge, height


def _beside(name: Setting, badge: Setting, width: int) -> bool:
    return _last_width(name) + _BADGE_GAP + badge.width + 24 <= width


def _last_width(name: Setting) -> int:
    return name.lines[-1].width * name.size // EM if name.lines else 0


def rod_list(canvas: Canvas, rods: Sequence[Rod], box: Box, ground: Ink) -> None:
    """Dimensions one below the other, in the middle of a box."""
    left, top, right, bottom = box
    step = min(92, (bottom - top) // max(1, len(rods)))
    side = 44
    y = top + (bottom - top - step * len(rods)) // 2
    for rod in rods:
        mark_box = (left, y + (step - side) // 2, left + side, y + (step + side) // 2)
        canvas.mark(mark_box, shapes(rod.svg), INKS, serif(), ground, field=16)
        style = shrinking(serif(), 30, 22, 2, 1180)
        name = fitted(rod.name, style, right - left - side - 22)
        canvas.text(left + side + 22, y + (step - name.height) // 2, name, ink.INK, ground)
        y += step
