"""White space and invisible characters, before anything else looks at a text.

Dropped: control characters, the controls that turn or embed writing directions (an unclosed one
turns the rest of the line), byte order marks and code points that are no characters. A lone half
of a surrogate pair becomes U+FFFD. Line breaks of every kind are one; a run of blanks and tabs is
one blank. No-break, ideographic and zero-width spaces are characters like others and stay.
"""

from __future__ import annotations

import re

_PLANES = range(1, 17)
_DROPPED_FIRST = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff"
)
_DROPPED_MARKS = _DROPPED_FIRST + "".join(
    chr(plane << 16 | low) for plane in _PLANES for low in (0xFFFE, 0xFFFF)
)
_DROPPED = re.compile(f"[{_DROPPED_MARKS}]")
UNSETTLED = rf"\s{_DROPPED_MARKS}\ud800-\udfff"
"""What a class of a pattern leaves out so that folding gives its lines back as they are."""
# The same of the first plane, where nearly everybody writes, and the others' other characters.
_UNSETTLED_FIRST = (
    "\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufffe\uffff"
)
_FAR = "\U00010000-\U0010ffff"
_SETTLED_FAR = "".join(f"{chr(plane << 16)}-{chr(plane << 16 | 0xFFFD)}" for plane in _PLANES)
# What `clean` may change.
_ODD = re.compile(rf"[{_DROPPED_FIRST}\r\x85\u2028\u2029\ud800-\udfff{_FAR}]")
_BREAK = re.compile("\r\n|[\r\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile("[ \t\v\f][ \t\v\f]*+")
_HAN = re.compile(
    "[\u2e80-\u2fdf\u3001-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\U00020000-\U0003fffd]"
)
# Marks that Chinese shares with other writings; they count as Han beside a Han character.
_SHARED = frozenset("“”‘’—…·")
_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")


def settled_but(marks: str) -> str:
    """Return a pattern of one or more characters that folding gives back, no blanks or `marks`.

    A class that leaves out all that is `UNSETTLED` has far characters in its list, and goes
    through them for each character: it takes ten times as long.
    """
    # Python before 3.11.5 gets a possessive repetition of a choice wrong, but no atomic group.
    return rf"(?>(?:[^{_UNSETTLED_FIRST}{_FAR}{re.escape(marks)}]++|[{_SETTLED_FAR}])+)"


def clean(text: str) -> str:
    """Return `text` without what must not reach a page, every line break a line feed."""
    if _ODD.search(text) is None:
        return text
    text = _BREAK.sub("\n", _DROPPED.sub("", text))
    return _SURROGATE.sub("\ufffd", text)


def clean_lines(text: str) -> list[str]:
    """Return the cleaned lines of `text`, blanks folded and both ends stripped."""
    return [line.strip() for line in _BLANKS.sub(" ", clean(text)).split("\n")]


def join_lines(lines: list[str]) -> str:
    """Return stripped, non-empty lines as one: a blank between them, none between Han and Han."""
    if len(lines) == 1:
        return lines[0]
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
