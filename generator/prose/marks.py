"""Which runs of `*` and `_` are marks, and what they enclose.

One pass with a stack of at most four openers (emphasis and strong, by star and by underscore): the
nearest opener wins, an opener that nothing closes is text. Time is linear in the number of pieces.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.prose.nodes import Emphasis, Inline, Link, Strong, Text


@dataclass(slots=True)
class Mark:
    """One side of an emphasis (`size` 1) or a strong (2); `rank` counts pairs as they close."""

    size: int
    rank: int = -1


@dataclass(slots=True)
class Run:
    """Equal marks in a row, between the characters `before` and `after` (empty at an edge).

    Of its characters, `taken` stand for marks; the others turn out to be text.
    """

    character: str
    length: int
    before: str
    after: str
    opens: list[Mark] = field(default_factory=list)
    closes: list[Mark] = field(default_factory=list)
    taken: int = 0

    def can_open(self) -> bool:
        """Tell whether words may begin after it."""
        return _is_solid(self.after) and not (self.character == "_" and _in_word(self.before))

    def can_close(self) -> bool:
        """Tell whether words may end before it."""
        return _is_solid(self.before) and not (self.character == "_" and _in_word(self.after))

    def text(self) -> str:
        """Return the characters of the run that turned out to be text."""
        return self.character * (self.length - self.taken)


Piece = str | Run | Link
LONGEST_RUN = 3
"""More marks in a row than this are text."""
# A mark that may be closed, behind the run that it is of: if each held the other, they would stay
# until a collector finds them.
_Opener = tuple[Run, Mark]
# The sizes that so many characters can close and open; of three, the strong is opened first.
_CLOSING: tuple[tuple[int, ...], ...] = ((), (1,), (2,), (1, 2))
_OPENING: tuple[tuple[int, ...], ...] = ((), (1,), (2,), (2, 1))


def pair(runs: list[Run]) -> None:
    """Find the marks of `runs`, which stand in the order of the text, and note them in each."""
    openers: list[_Opener] = []
    rank = 0
    for run in runs:
        left = run.length if run.length <= LONGEST_RUN else 0
        if openers and run.can_close():
            while left and (found := _nearest(openers, run, left)) is not None:
                found = _innermost(openers, found)
                opening, opener = openers[found]
                del openers[found:]
                opener.rank = rank
                opening.taken += opener.size
                run.taken += opener.size
                run.closes.append(Mark(opener.size, rank))
                left -= opener.size
                rank += 1
        if run.can_open():
            for size in _OPENING[left]:
                _forget(openers, run.character, size)
                mark = Mark(size)
                run.opens.append(mark)
                openers.append((run, mark))


def build(pieces: list[Piece]) -> tuple[Inline, ...]:
    """Return the inlines of `pieces` whose runs are paired; neighbouring texts become one.

    Emphasis within emphasis, and strong within strong, change nothing and vanish.
    """
    rows: list[list[Inline | str]] = [[]]
    sizes: list[int] = []
    for piece in pieces:
        if not isinstance(piece, Run):
            rows[-1].append(piece)
            continue
        for _ in piece.closes:
            row, size = rows.pop(), sizes.pop()
            if size in sizes:
                rows[-1].extend(row)
            else:
                inlines = _join_texts(row)
                rows[-1].append(Emphasis(inlines) if size == 1 else Strong(inlines))
        if piece.taken < piece.length:
            rows[-1].append(piece.text())
        if piece.opens:
            matched = [(mark.rank, mark.size) for mark in piece.opens if mark.rank >= 0]
            for _, size in sorted(matched, reverse=True):
                rows.append([])
                sizes.append(size)
    return _join_texts(rows[0])


def _join_texts(row: list[Inline | str]) -> tuple[Inline, ...]:
    inlines: list[Inline] = []
    words = ""
    for piece in row:
        if isinstance(piece, str):
            words += piece
            continue
        if words:
            inlines.append(Text(words))
            words = ""
        inlines.append(piece)
    if words:
        inlines.append(Text(words))
    return tuple(inlines)


def _nearest(openers: list[_Opener], run: Run, left: int) -> int | None:
    """Return the place of the nearest opener that `left` characters of `run` can close."""
    sizes = _CLOSING[left]
    for index in range(len(openers) - 1, -1, -1):
        opening, opener = openers[index]
        if opening.character == run.character and opener.size in sizes:
            return index
    return None


def _innermost(openers: list[_Opener], found: int) -> int:
    """Move an opener behind its twin of the same run, which has no order yet: `***a** b*`."""
    last = len(openers) - 1
    if found == last - 1 and openers[last][0] is openers[found][0]:
        openers[found], openers[last] = openers[last], openers[found]
        return last
    return found


def _forget(openers: list[_Opener], character: str, size: int) -> None:
    """Drop an opener that a nearer one of its kind replaces."""
    for index, (opening, opener) in enumerate(openers):
        if opening.character == character and opener.size == size:
            del openers[index]
            return


def _is_solid(character: str) -> bool:
    return bool(character) and not character.isspace()


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"
