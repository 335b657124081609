"""White space folded, with the way back to the text as it was.

A run of white space equals one blank; between two Han characters or Han marks it equals nothing.
Nor does a soft hyphen, which is seen at the end of a line alone, with the line break behind it.
Nothing else is folded. Whether a run closes depends on the two characters beside it alone, so a
passage folds the same by itself and within its text.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from generator.evidence.characters import (
    HAN_IDEOGRAPHS,
    HAN_MARKS,
    SHARED_MARKS,
    WHITE_SPACE,
)

_HAN = f"[{HAN_IDEOGRAPHS}{HAN_MARKS}]"
_HAN_OR_SHARED = f"[{HAN_IDEOGRAPHS}{HAN_MARKS}{SHARED_MARKS}]"
_REST = f"[{WHITE_SPACE}]*+"
# A lone blank between other characters stays as it is: not matching it keeps large texts quick.
# So does beginning with a class, which is looked for at once; what stands before comes after it.
# Blanks between English words, of which a text has most, are passed over first.
_GAP = re.compile(
    f"[{WHITE_SPACE}](?!(?<=[!-~] )[!-~])(?:"
    f"(?P<closed>(?<={_HAN}.){_REST}(?={_HAN_OR_SHARED})|(?<=[{SHARED_MARKS}].){_REST}(?={_HAN}))"
    f"|[{WHITE_SPACE}]++|(?<! ))",
    re.DOTALL,
)
# Texts from the web and from layouts are hyphenated with it.
_SOFT_HYPHEN = "\u00ad"
_SOFT = re.compile(rf"{_SOFT_HYPHEN}[{_SOFT_HYPHEN}{WHITE_SPACE}]*+")


class Folded(NamedTuple):
    """A folded text and where each of its characters stood before.

    `starts` holds the folded offsets from which a shift holds, `shifts` what to add there.
    """

    text: str
    starts: tuple[int, ...]
    shifts: tuple[int, ...]

    def place(self, offset: int) -> int:
        """Return the original offset of the character at a folded offset (0 to the length)."""
        return offset + self.shifts[bisect_right(self.starts, offset) - 1]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original start and end of a folded stretch, without white space after it."""
        starts, shifts = self.starts, self.shifts
        first = start + shifts[bisect_right(starts, start) - 1]
        return first, end + shifts[bisect_right(starts, end - 1) - 1] if end > start else first


def fold(text: str) -> Folded:
    """Fold the white space of a text; at its edges a run becomes one blank, as elsewhere."""
    return _without_soft_hyphens(text) if _SOFT_HYPHEN in text else _folded(text)


def _without_soft_hyphens(text: str) -> Folded:
    kept: list[int] = []
    copied = 0
    for soft in _SOFT.finditer(text):
        kept += range(copied, soft.start())
        copied = soft.end()
    kept += range(copied, len(text) + 1)
    folded = _folded(_SOFT.sub("", text))
    starts, shifts = [0], [0]
    for offset in range(len(folded.text) + 1):
        shift = kept[folded.place(offset)] - offset
        if shift != shifts[-1]:
            starts.append(offset)
            shifts.append(shift)
    return Folded(folded.text, tuple(starts), tuple(shifts))


def _folded(text: str) -> Folded:
    pieces: list[str] = []
    starts, shifts = [0], [0]
    folded_length = copied = 0
    for gap in _GAP.finditer(text):
        start, end = gap.span()
        blank = "" if gap["closed"] is not None else " "
        pieces += (text[copied:start], blank)
        folded_length += start - copied + len(blank)
        copied = end
        if end - folded_length != shifts[-1]:
            starts.append(folded_length)
            shifts.append(end - folded_length)
    pieces.append(text[copied:])
    return Folded("".join(pieces), tuple(starts), tuple(shifts))


def trim(folded: Folded) -> tuple[int, int]:
    """Return the folded start and end of a text without the blanks at its edges."""
    bare = folded.text.strip(" ")
    start = len(folded.text) - len(folded.text.lstrip(" "))
    return start, start + len(bare)
