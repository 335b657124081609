"""Simple YAML: the part of the language in which nearly every record is written.

A file is read here in half of the time that a whole YAML reader takes. What it gives is just what
:mod:`generator.reading.composing` gives; a test compares both on files that were spoilt at
random. Whatever is not in this grammar, right or wrong, is left to composing:

    file      lines, each ended; no tab, no " #"
    line      blanks ["- "] key ":" [" " value]  |  blanks "- " scalar  |  nothing  |  "#" anything
    key       letters, digits, "_" and "-" of ASCII, once in its mapping
    value     scalar  |  "[" item {", " item} "]"  |  "[]"  |  "|-" or ">-", and the lines below
    item      words of letters, digits, "_" and "-" of any script, or a quoted scalar without ","
    scalar    "'" without "'" "'"  |  '"' without '"' and "\\" '"'  |  a text that begins with no
              mark of YAML, has no ": " in it, and ends neither in a blank nor in a colon

A mapping or a list stands below its key, deeper than it; a list may stand as deep as its key.
Lines below ``|-`` and ``>-`` begin at the same depth; those of ``>-`` with no further blank.
"""

import re
from functools import cached_property

from generator.reading.characters import readable, text_of
from generator.reading.data import MAX_DEPTH, Data
from generator.reading.scalars import NUMBER_STARTS, WORDS, plain

# A key with a blank behind its colon and nothing more has no value here: it is no key of the
# grammar, nor is the whole line a scalar.
_LINE = re.compile(
    r"( *)(- )?(?:([A-Za-z_][A-Za-z0-9_-]*):"
    # Nearly every value is a text that shows at once that it is one.
    r"(?:\n| (?:([^\s0-9+?:,\[\]{}#&*!|>'\"%@`-][^:\n]*(?<! ))|(.+))\n)"
    r"|(.*)\n)"
)
_ITEM = r"""(?:\w[\w-]*(?: \w[\w-]*)*|"[^"\\,]*"|'[^',]*')"""
_ITEMS = re.compile(rf"\[{_ITEM}(?:, {_ITEM})*\]")
_FOLD = re.compile(r"\n+")
_MARKS = frozenset(" -?:,[]{}#&*!|>'\"%@`")
_QUOTES = ("'", '"')

# A line cut up: blanks, dash, key, value (one that is a text or a word, or another one), and what
# stands there if there is no key. What a line does not have is empty.
_Row = tuple[str, str, str, str, str, str]


class _OtherError(Exception):
    """Something that is not in the grammar."""


def simply_loaded(raw: bytes) -> dict[str, Data] | None:
    """The data in the bytes of a file that is simple and good; else ``None``.

    What this gives is what :func:`generator.reading.document.loaded` gives, in half of the time.
    """
    try:
        text, problems = readable(text_of(raw), "")
    except UnicodeDecodeError:
        return None
    return None if problems else simple_data(text)


def simple_data(text: str) -> dict[str, Data] | None:
    """The data of a file, or ``None`` where it is not simple."""
    if "\t" in text or " #" in text or not text.endswith("\n"):
        return None
    reader = _Reader(text)
    try:
        data = reader.mapping("", 1)
    except _OtherError:
        return None
    return data if reader.at == len(reader.rows) and data else None


class _Reader:
    """``at`` is the line in hand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.rows: list[_Row] = _LINE.findall(text)
        self.at = 0

    @cached_property
    def lines(self) -> list[str]:
        """The lines as they stand: only texts of several lines are read from these."""
        return self.text.split("\n")[:-1]

    def mapping(self, indent: str, depth: int) -> dict[str, Data]:
        """The mapping whose keys stand behind these blanks."""
        data: dict[str, Data] = {}
        rows = self.rows
        at, count = self.at, len(rows)
        while at < count:
            blanks, dash, key, text, value, _ = rows[at]
            if blanks != indent or dash or not key or key in data:
                self.at = at
                if not key and self._says_nothing():
                    at = self.at
                    continue
                if len(blanks) < len(indent):
                    break
                raise _OtherError
            at += 1
            if text:
                data[key] = _scalar(text) if text in WORDS else text
            elif not value:
                self.at = at
                data[key] = self._below(indent, depth + 1)
                at = self.at
            elif value[0] in "|>":
                self.at = at
                data[key] = self._lines(value, indent)
                at = self.at
            else:
                data[key] = _items(value) if value[0] == "[" else _scalar(value)
        self.at = at
        return data

    def _list(self, indent: str, depth: int) -> tuple[Data, ...]:
        data: list[Data] = []
        rows = self.rows
        while self.at < len(rows):
            blanks, dash, key, text, value, bare = rows[self.at]
            if not dash and self._says_nothing():
                continue
            if len(blanks) < len(indent) or (not dash and blanks == indent):
                break
            if not dash or blanks != indent:
                raise _OtherError
            if not key:
                data.append(_scalar(bare))
                self.at += 1
            elif depth == MAX_DEPTH:
                raise _OtherError
            else:
                # The line goes on as the first one of a mapping.
                deeper = f"{blanks}  "
                rows[self.at] = (deeper, "", key, text, value, "")
                data.append(self.mapping(deeper, depth + 1))
        return tuple(data)

    def _below(self, indent: str, depth: int) -> Data:
        """What stands below a key behind these blanks."""
        while self.at < len(self.rows) and self._says_nothing():
            pass
        if self.at == len(self.rows) or depth > MAX_DEPTH:
            raise _OtherError
        blanks, dash, key, *_ = self.rows[self.at]
        if dash and len(blanks) >= len(indent):
            return self._list(blanks, depth)
        if not key or dash or len(blanks) <= len(indent):
            raise _OtherError
        return self.mapping(blanks, depth)

    def _says_nothing(self) -> bool:
        """Pass over a line that is empty or a comment."""
        blanks, dash, key, _, _, bare = self.rows[self.at]
        if blanks or dash or key or (bare and bare[0] != "#"):
            return False
        self.at += 1
        return True

    def _lines(self, style: str, indent: str) -> str:
        """The lines below ``|-`` or ``>-``, whose key stands behind these blanks."""
        first = self.lines[self.at] if self.at < len(self.lines) else ""
        blanks = first[: len(first) - len(first.lstrip(" "))]
        if style not in ("|-", ">-") or len(blanks) <= len(indent) or blanks == first:
            raise _OtherError
        found: list[str] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line and not line.startswith(blanks):
                break
            line = line[len(blanks) :]
            if line[:1] == " " and (style == ">-" or line.isspace()):
                raise _OtherError
            found.append(line)
            self.at += 1
        text = "\n".join(found).rstrip("\n")
        return text if style == "|-" else _FOLD.sub(_folded, text)


def _folded(match: re.Match[str]) -> str:
    """One line break becomes a blank; of several, one goes."""
    return match[0][1:] or " "


def _items(listed: str) -> tuple[Data, ...]:
    if listed == "[]":
        return ()
    if not _ITEMS.fullmatch(listed):
        raise _OtherError
    return tuple(map(_scalar, listed[1:-1].split(", ")))


def _scalar(words: str) -> Data:
    first = words[:1]
    if first in _QUOTES:
        inner = words[1:-1]
        if words != f"{first}{inner}{first}" or first in inner or "\\" in inner:
            raise _OtherError
        return inner
    if not words or first in _MARKS or words[-1] in ": " or ": " in words:
        raise _OtherError
    if first not in NUMBER_STARTS and words not in WORDS:
        return words
    value = plain(words)
    if value is None:
        raise _OtherError
    return value
