"""Setting text in lines: words and names of any length into a box, in two kinds of script.

Everything is computed in thousandths of the em, so a line that fits at one size fits at all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.breaking.ends import chinese, inside_words, pieces, wide
from generator.pictures.faces import Face

EM = 1000
# The space between Han characters and letters or digits.
_GAP = 140
_HALF = EM // 2
# How much smaller, in per cent, a title may become so that no word is cut.
_SMALLER = 72
_ELLIPSIS = "…"
_DOT = "·"
# Full-width marks whose ink fills one half of their square.
_LEFT_BLANK = frozenset("（〔［｛《〈「『【〖“‘")
_RIGHT_BLANK = frozenset("，。、；：）〕］｝》〉」』】〗”’")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. ``leading`` is from line to line, in thousandths of the em."""

    face: Face
    largest: int
    smallest: int
    lines: int
    leading: int = 1250
    tracking: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """Glyphs with their places from the line's left end, and the line's width."""

    glyphs: tuple[tuple[int, int], ...]
    width: int


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines at a size in pixels, ``leading`` pixels apart; ``cut`` if not all of it fitted."""

    face: Face
    size: int
    leading: int
    lines: tuple[Line, ...]
    cut: bool = False

    @property
    def height(self) -> int:
        """From the top of the first line's box to the bottom of the last one's."""
        return self.leading * len(self.lines)

    @property
    def width(self) -> int:
        """The width of the widest line, in pixels, rounded up."""
        return max((-(-line.width * self.size // EM) for line in self.lines), default=0)


def fitted(text: str, style: Style, width: int, keep: tuple[str, ...] = ()) -> Setting:
    """``text`` at the largest size at which it fits ``width`` pixels and the style's lines.

    A somewhat smaller size is taken where the largest would cut a word, or one of ``keep``.
    What does not fit at the smallest size either ends in an ellipsis.
    """
    text = " ".join(text.split())
    wide_marks = chinese(text)
    parts = _measured(text, style, wide_marks, keep)
    step = max(1, (style.largest - style.smallest) // 24)
    chosen: tuple[int, list[list[_Part]]] | None = None
    for size in range(style.largest, style.smallest - 1, -step):
        if chosen and size * 100 < chosen[0] * _SMALLER:
            break
        lines = _even(parts, width * EM // size, style.lines)
        if lines is None:
            continue
        whole = not any(line[0].inside for line in lines[1:])
        if whole or chosen is None:
            chosen = size, lines
        if whole:
            break
    size, lines = chosen or (
        style.smallest,
        _cut(parts, width * EM // style.smallest, style, wide_marks),
    )
    made = tuple(
        _line("".join(part.text for part in line).strip(), style.face, style.tracking, wide_marks)
        for line in lines
    )
    return Setting(style.face, size, size * style.leading // EM, made, chosen is None)


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    width: int  # with what follows on the same line
    ending: int  # as the last of a line
    inside: bool = False  # a line that begins with it cuts a word


def _measured(text: str, style: Style, wide_marks: bool, keep: tuple[str, ...]) -> list[_Part]:
    """The parts of a text; the widths of a line are the sum of its parts', but for the last."""
    face, tracking = style.face, style.tracking
    found = []
    whole = pieces(text)
    cuts = inside_words(whole, keep) if wide_marks else [False] * len(whole)
    for index, piece in enumerate(whole):
        following = whole[index + 1][0] if index + 1 < len(whole) else ""
        # As inside a line: at its beginning a part may be narrower, never wider.
        alone = _line(piece.rstrip(), face, tracking, wide_marks, inside=True).width
        with_next = _line(piece + following, face, tracking, wide_marks, inside=True)
        last = with_next.glyphs[-1][1] if following and with_next.glyphs else alone
        found.append(_Part(piece, last, alone, cuts[index]))
    return found


def _widths(parts: Sequence[_Part]) -> int:
    return sum(part.width for part in parts[:-1]) + parts[-1].ending if parts else 0


def _greedy(parts: Sequence[_Part], limit: int) -> list[list[_Part]] | None:
    lines: list[list[_Part]] = []
    for part in parts:
        if part.ending > limit:
            return None
        if lines and _widths([*lines[-1], part]) <= limit:
            lines[-1].append(part)
        else:
            lines.append([part])
    return lines


def _even(parts: Sequence[_Part], limit: int, most: int) -> list[list[_Part]] | None:
    """As few lines as can be, and these as even as can be; ``None`` if they are too many.

    An end inside a word costs as much as a line that is empty.
    """
    fewest = _greedy(parts, limit)
    if fewest is None or len(fewest) > most:
        return None
    # best[n] has, for each number of lines, the least cost of the first n parts.
    best: list[dict[int, tuple[int, int]]] = [{0: (0, 0)}]
    for end in range(1, len(parts) + 1):
        costs: dict[int, tuple[int, int]] = {}
        for start in range(end - 1, -1, -1):
            width = _widths(parts[start:end])
            if width > limit:
                break
            cost = (limit - width) ** 2 // EM + (limit * limit // EM) * parts[start].inside
            for lines, (before, _) in best[start].items():
                if lines < most:
                    total = before + cost
                    if lines + 1 not in costs or total < costs[lines + 1][0]:
                        costs[lines + 1] = total, start
        best.append(costs)
    found: list[list[_Part]] = []
    end = len(parts)
    for count in range(len(fewest), 0, -1):
        start = best[end][count][1]
        found.insert(0, list(parts[start:end]))
        end = start
    return found


def _cut(parts: Sequence[_Part], limit: int, style: Style, wide_marks: bool) -> list[list[_Part]]:
    """The first lines of a text that is too long: words too, if one alone is too long.

    Each line is measured as it will be set: marks that are cut apart are narrower or wider than
    together.
    """

    def fits(line: Sequence[_Part], room: int) -> bool:
        text = "".join(part.text for part in line).strip()
        return _line(text, style.face, style.tracking, wide_marks).width <= room

    lines: list[list[_Part]] = []
    for part in parts:
        whole = part.ending <= limit
        for piece in [part] if whole else [_Part(mark, 0, 0) for mark in part.text]:
            if lines and fits([*lines[-1], piece], limit):
                lines[-1].append(piece)
            else:
                lines.append([piece])
    if len(lines) <= style.lines:
        return lines
    lines = lines[: style.lines]
    ellipsis = _Part(_ELLIPSIS, EM, EM)
    while lines[-1] and not fits([*lines[-1], ellipsis], limit):
        lines[-1].pop()
    lines[-1].append(ellipsis)
    return lines


@lru_cache(10_000)
def _line(text: str, face: Face, tracking: int, wide_marks: bool, *, inside: bool = False) -> Line:
    """A line's glyphs. Two marks share their blank; a line does not begin with it.

    A part that is measured as ``inside`` a line keeps the blank at its beginning.
    """
    glyphs: list[tuple[int, int]] = []
    place = 0
    left = ""
    last = -1
    for right, glyph in _glyphs(text, face, wide_marks):
        if not left:
            if wide_marks and right in _LEFT_BLANK and not inside:
                place -= _HALF
        elif wide(left) != wide(right) and left.isalnum() and right.isalnum():
            place += _GAP
        elif wide_marks and _blank_between(left, right):
            place -= _HALF
        elif not wide(left) and not wide(right):
            place += face.kern(last, glyph)
        advance = face.advance(glyph)
        if right == _DOT and advance == EM:
            # A square is too much for a dot between two words.
            glyphs.append((glyph, place - _HALF // 2))
            advance = _HALF
        else:
            glyphs.append((glyph, place))
        place += advance + tracking
        left, last = right, glyph
    if wide_marks and left in _RIGHT_BLANK:
        place -= _HALF
    return Line(tuple(glyphs), place - (tracking if glyphs else 0))


def _blank_between(left: str, right: str) -> bool:
    """Whether the blank halves of two marks stand side by side, or one behind the other."""
    if left in _LEFT_BLANK:
        return right in _LEFT_BLANK
    return left in _RIGHT_BLANK and (right in _RIGHT_BLANK or right in _LEFT_BLANK)


def _glyphs(text: str, face: Face, wide_marks: bool) -> Iterator[tuple[str, int]]:
    for at, character in enumerate(text):
        # An apostrophe inside a foreign word stays narrow in Chinese too.
        foreign = (
            character == "’" and text[at - 1 : at].isascii() and text[at + 1 : at + 2].isascii()
        )
        yield character, face.glyph(character, narrow=not wide_marks or foreign)
