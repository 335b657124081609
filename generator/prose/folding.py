"""White space and invisible characters, before anything else looks at a text.

Dropped: control characters, the controls that turn or embed writing directions (an unclosed one
turns the rest of the line), byte order marks and code points that are no characters. A lone half
of a surrogate pair becomes U+FFFD. Line breaks of every kind are one; a run of blanks and tabs is
one blank. No-break, ideographic and zero-width spaces are characters like others and stay.
"""

from __future__ import annotations

import re

_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
_DROPPED_MARKS = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef"
    + _NONCHARACTERS
)
_DROPPED = re.compile(f"[{_DROPPED_MARKS}]")
UNSETTLED = rf"\s{_DROPPED_MARKS}\ud800-\udfff"
"""What a class of a pattern leaves out so that folding gives its lines back as they are."""
_BREAK = re.compile("\r\n|[\r\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile("[ \t\v\f]+")
_HAN = re.compile(
    "[\u2e80-\u2fdf\u3001-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\U00020000-\U0003fffd]"
)
# Marks that Chinese shares with other writings; they count as Han beside a Han character.
_SHARED = frozenset("“”‘’—…·")
_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")


def clean(text: str) -> str:
    """Return `text` without what must not reach a page, every line break a line feed."""
    text = _BREAK.sub("\n", _DROPPED.sub("", text))
    return _SURROGATE.sub("\ufffd", text)


def clean_lines(text: str) -> list[str]:
    """Return the cleaned lines of `text`, blanks folded and both ends stripped."""
    return [_BLANKS.sub(" ", line).strip() for line in clean(text).split("\n")]


def join_lines(lines: list[str]) -> str:
    """Return stripped, non-empty lines as one: a blank between them, none between Han and Han."""
    parts: list[str] = []
    previous = ""
    for line in lines:
        if previous:
            parts.append("" if _joins(previous[-1], line[0]) else " ")
        parts.append(line)
        previous = line
    return "".join(parts)


def fold(text: str) -> str:
    """Return `text` as one line; a blank at either end of it stays one blank."""
    if _PLAIN.fullmatch(text):
        return text
    text = _BLANKS.sub(" ", clean(text))
    if "\n" not in text:
        return text
    lines = [line for line in (line.strip(" ") for line in text.split("\n")) if line]
    head = " " if text[0] in " \n" else ""
    tail = " " if lines and text[-1] in " \n" else ""
    return head + join_lines(lines) + tail


def _joins(before: str, after: str) -> bool:
    han_before, han_after = _HAN.match(before), _HAN.match(after)
    return bool(
        (han_before and (han_after or after in _SHARED)) or (han_after and before in _SHARED)
    )
