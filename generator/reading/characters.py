"""Characters that no record may hold as such: nobody sees them, and they change what is read."""

import re
from collections.abc import Iterable

from generator.problems.place import Place
from generator.problems.problem import Problem

# Blanks of word processors: good inside a text, but no indentation for YAML.
ODD_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"

# Control characters, line breaks that only some programs take for one, zero-width characters,
# marks that turn the direction of text around, and tags. The joiners U+200C and U+200D stay:
# scripts and emoji need them.
_REFUSED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_LIMIT = 20

_REPLACED = "\ufffd"


def readable(text: str, file: str) -> tuple[str, list[Problem]]:
    """``text`` with line feeds alone as line breaks, and a problem for each refused character.

    A refused character is replaced by U+FFFD, so that the rest can be read and each place
    stays where it is. At most one problem a line, and 20 in all.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # A refused character can't be printed; most texts can, and that is told ten times as fast.
    if text.replace("\n", "").isprintable() or not _REFUSED.search(text):
        return text, []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = _REFUSED.search(line)
        if match:
            place = Place(file, number, match.start() + 1)
            found = f"U+{ord(match[0]):04X}"
            problems.append(Problem("control-character", place, found=found))
    return _REFUSED.sub(_REPLACED, text), problems[:_LIMIT]


def is_echo(problem: Problem, told: Iterable[Problem]) -> bool:
    """Whether a problem is only that of a refused character, which was told before."""
    return _REPLACED in problem.found and any(
        row.code == "control-character" and row.place.line == problem.place.line for row in told
    )
