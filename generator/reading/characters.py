"""Characters that no record may hold as such: nobody sees them, and they change what is read."""

import codecs
import re
from collections.abc import Iterable, Iterator

from generator.problems.place import Place
from generator.problems.problem import Problem
from generator.problems.signs import code_point, sign_name

# Blanks of word processors: good inside a text, but no indentation for YAML.
ODD_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"

# Control characters, line breaks that only some programs take for one, zero-width characters,
# marks that turn the direction of text around, fillers that look like blanks, what stands for a
# picture that was lost in copying, codes that are no characters, and tags. The joiners U+200C and
# U+200D stay, and so do selectors of variants: scripts, rare characters and emoji need them.
_NO_CHARACTERS = "".join(
    chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_REFUSED = re.compile(
    f"[{_NO_CHARACTERS}\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffc"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
_LIMIT = 20

_REPLACED = "\ufffd"
_KEY = re.compile(rf"{_REPLACED} *([\w-]*) *:")
# So long is no key of a record.
_LONGEST = 40


def text_of(raw: bytes) -> str:
    """The text in the bytes of a file. Raises ``UnicodeDecodeError``."""
    return raw.removeprefix(codecs.BOM_UTF8).decode()


def readable(text: str, file: str) -> tuple[str, list[Problem]]:
    """``text`` with line feeds alone as line breaks, and a problem for each refused character.

    A refused character is replaced by U+FFFD, so that the rest can be read and each place
    stays where it is. At most one problem a line, and 20 in all.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Most texts can be printed, and hold none of the few; that is told ten times as fast.
    if _is_seen(text) or not _REFUSED.search(text):
        return text, []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = _REFUSED.search(line)
        if match:
            place = Place(file, number, match.start() + 1)
            sign, values = code_point(match[0]), {"name": sign_name(match[0])}
            problems.append(Problem("control-character", place, found=sign, values=values))
    return _REFUSED.sub(_REPLACED, text), problems[:_LIMIT]


def _is_seen(text: str) -> bool:
    """Whether all of a text can be printed, and nothing that counts as such is refused.

    The last two are looked for from the end, where that takes less time.
    """
    return text.replace("\n", " ").isprintable() and not (
        "\uffa0" in text
        or "\ufffc" in text
        or "\u115f" in text
        or "\u1160" in text
        or text.rfind("\u3164") >= 0
        or text.rfind("\u2800") >= 0
    )


def keys_beside(text: str) -> Iterator[str]:
    """The keys that refused characters may hide in a text that is :func:`readable`.

    They stand right behind one, as where it is in the place of a line's end, or have one in them.
    """
    for match in _KEY.finditer(text):
        yield match[1]
        before = re.search(r"[\w-]*\Z", text[max(0, match.start() - _LONGEST) : match.start()])
        yield f"{before[0]}{match[1]}" if before else match[1]


def is_echo(problem: Problem, told: Iterable[Problem]) -> bool:
    """Whether a problem is only that of a refused character, which was told before."""
    return _REPLACED in problem.found and any(
        row.code == "control-character" and row.place.line == problem.place.line for row in told
    )
