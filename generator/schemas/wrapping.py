"""Breaks the sentences of a comment into lines, Chinese ones too."""

from collections.abc import Iterator

# Chinese marks that may not end a line, and those that may not begin one.
_OPENING = "（“《‘「【"
_CLOSING = "）”》’」】，。；：、！？…"


def wrapped(text: str, width: int) -> Iterator[str]:
    """Lines of at most ``width`` columns; a Han character takes two. Empty text: one line."""
    line, taken = "", 0
    for piece in _pieces(text):
        wide = columns(piece.rstrip())
        if line and taken + wide > width:
            yield line.rstrip()
            line, taken = "", 0
        line += piece
        taken += columns(piece)
    yield line.rstrip()


def columns(text: str) -> int:
    """How wide a text is; a Han character takes two columns."""
    return sum(2 if ord(mark) > 0x2E7F else 1 for mark in text)


def _pieces(text: str) -> Iterator[str]:
    """Parts between which a line may end."""
    piece = ""
    for mark, following in zip(text, text[1:] + " ", strict=False):
        piece += mark
        is_wide = ord(mark) > 0x2E7F and mark not in _OPENING
        if (mark == " " or is_wide) and following not in _CLOSING:
            yield piece
            piece = ""
    if piece:
        yield piece
