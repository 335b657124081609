"""The small part of SVG that the marks of this site are drawn in, as polygons.

Paths with every command but smooth quadratic curves, circles, ellipses and groups; fills by the
even-odd rule, strokes with butt ends. Coordinates are rounded to 1/64, so that the last bit of
a sine, which differs between machines, never reaches a pixel.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from xml.etree import ElementTree

Point = tuple[float, float]
_TOKEN = re.compile(r"[MmLlHhVvCcSsQqAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)")
_STEPS = 24
# Widths that the stylesheet gives, by class.
_STROKES = {"rod": "2.25"}


@dataclass(frozen=True, slots=True)
class Shape:
    """Closed outlines filled together, or open lines of a width; ``ink`` is the first class."""

    ink: str
    outlines: tuple[tuple[Point, ...], ...]
    stroke: float = 0.0
    text: str = ""


def shapes(svg: str) -> list[Shape]:
    """The shapes of an ``svg`` element as ``marks`` writes it."""
    # The text is our own drawing code's, never a record's but for the escaped monogram.
    return list(_shapes(ElementTree.fromstring(svg), ""))  # noqa: S314


def _shapes(element: ElementTree.Element, inherited: str) -> Iterator[Shape]:
    # The first class is the ink; one behind it is for the stylesheet alone.
    ink = element.get("class", inherited).partition(" ")[0]
    number = {name: float(element.get(name, 0)) for name in ("cx", "cy", "r", "rx", "ry")}
    tag = element.tag.rpartition("}")[2]
    if tag == "path":
        lines = tuple(tuple(row) for row in _path(element.get("d", "")))
        width = element.get("stroke-width", _STROKES.get(ink, "0"))
        yield Shape(ink, lines, float(width))
    elif tag == "circle":
        yield Shape(ink, (_ellipse(number["cx"], number["cy"], number["r"], number["r"]),))
    elif tag == "ellipse":
        yield Shape(ink, (_ellipse(number["cx"], number["cy"], number["rx"], number["ry"]),))
    elif tag == "text":
        at = (float(element.get("x", 0)), float(element.get("y", 0)))
        yield Shape(ink, ((at,),), text=element.text or "")
    for child in element:
        yield from _shapes(child, ink)


def _ellipse(x: float, y: float, rx: float, ry: float) -> tuple[Point, ...]:
    turns = (math.tau * step / (4 * _STEPS) for step in range(4 * _STEPS))
    return tuple(_rounded(x + rx * math.cos(turn), y + ry * math.sin(turn)) for turn in turns)


def _rounded(x: float, y: float) -> Point:
    return round(x * 64) / 64, round(y * 64) / 64


def _path(text: str) -> list[list[Point]]:
    tokens = _TOKEN.findall(text)
    lines: list[list[Point]] = []
    x = y = 0.0
    # The last control point, of which a smooth curve takes the mirror image.
    handle = (x, y)
    command = ""
    at = 0

    def take(count: int) -> list[float]:
        nonlocal at
        at += count
        return [float(token) for token in tokens[at - count : at]]

    while at < len(tokens):
        if tokens[at].isalpha():
            command = tokens[at]
            at += 1
        dx, dy = (x, y) if command.islower() else (0.0, 0.0)
        form = command.upper()
        if form == "Z":
            handle = x, y = lines[-1][0]
            lines[-1].append((x, y))
            continue
        start = (x, y)
        if form == "M":
            x, y = take(2)
            x, y = x + dx, y + dy
            lines.append([_rounded(x, y)])
            command = "l" if command == "m" else "L"
        elif form in "LHV":
            if form == "L":
                x, y = take(2)
                x, y = x + dx, y + dy
            elif form == "H":
                x = take(1)[0] + dx
            else:
                y = take(1)[0] + dy
            lines[-1].append(_rounded(x, y))
        elif form in "QCS":
            values = take(6 if form == "C" else 4)
            points = [(values[i] + dx, values[i + 1] + dy) for i in range(0, len(values), 2)]
            if form == "S":
                points.insert(0, (2 * x - handle[0], 2 * y - handle[1]))
            lines[-1] += _curve([start, *points])
            handle = points[-2]
            x, y = points[-1]
            continue
        else:
            rx, ry, turn, large, sweep, x, y = take(7)
            x, y = x + dx, y + dy
            lines[-1] += _arc(
                start, (x, y), (rx, ry), turn, bool(large) != bool(sweep), bool(sweep)
            )
        handle = (x, y)
    return lines


def _curve(points: list[Point]) -> Iterator[Point]:
    """A Bézier curve of any degree, without its first point."""
    for step in range(1, _STEPS + 1):
        part = step / _STEPS
        row = points
        while len(row) > 1:
            row = [
                (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part) for a, b in pairwise(row)
            ]
        yield _rounded(*row[0])


def _arc(
    start: Point, end: Point, radii: Point, turn: float, positive: bool, sweep: bool
) -> Iterator[Point]:
    """An elliptic arc, by its centre (SVG 1.1, F.6.5), without its first point."""
    rx, ry = radii
    angle = math.radians(turn)
    cos, sin = math.cos(angle), math.sin(angle)
    hx, hy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    px, py = cos * hx + sin * hy, cos * hy - sin * hx
    too_far = math.hypot(px / rx, py / ry)
    if too_far > 1:
        rx, ry = rx * too_far, ry * too_far
    below = (rx * py) ** 2 + (ry * px) ** 2
    root = math.sqrt(max(0.0, (rx * ry) ** 2 / below - 1)) * (1 if positive else -1)
    cx, cy = root * rx * py / ry, -root * ry * px / rx
    first = math.atan2((py - cy) / ry, (px - cx) / rx)
    last = math.atan2((-py - cy) / ry, (-px - cx) / rx)
    if sweep and last < first:
        last += math.tau
    elif not sweep and last > first:
        last -= math.tau
    mx, my = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    for step in range(1, 2 * _STEPS + 1):
        at = first + (last - first) * step / (2 * _STEPS)
        ex, ey = cx + rx * math.cos(at), cy + ry * math.sin(at)
        yield _rounded(mx + cos * ex - sin * ey, my + sin * ex + cos * ey)
