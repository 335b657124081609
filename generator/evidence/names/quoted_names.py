"""Names in quotation marks, in which a claim may hold numbers that no quote proves."""

import re

_PAIRS = {
    "\u201c": "\u201d",
    "\u2018": "\u2019",
    "「": "」",
    "『": "』",
    "《": "》",
    "\u3008": "\u3009",
    "\uff02": "\uff02",
    '"': '"',
}
_OPENING = re.compile(f"[{''.join(_PAIRS)}]")
_LONGEST = 100
# A name has letters: a bare number in quotation marks is still a number.
_LETTER = re.compile(r"[^\W\d_]")
# What stands inside ends no sentence and no paragraph; otherwise it is a quotation, not a name.
_NO_NAME = re.compile(r"[。\uff01\uff1f]|[.!?]\s|\n\s*\n")


def may_hold_names(text: str) -> bool:
    """Say at a glance whether a text can hold a name in quotation marks."""
    return _OPENING.search(text) is not None


def quoted_names(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end, marks included, of each name in quotation marks, outermost only.

    Counted are curly, straight double, corner and title marks. A single curly mark between
    letters is an apostrophe. A name has a letter, at most 100 characters, and ends no sentence.
    """
    found: list[tuple[int, int]] = []
    place = 0
    while opening := _OPENING.search(text, place):
        start = opening.start()
        end = _closing(text, start)
        if end is None:
            place = start + 1
            continue
        inside = text[start + 1 : end]
        if _LETTER.search(inside) and not _NO_NAME.search(inside):
            found.append((start, end + 1))
        place = end + 1
    return tuple(found)


def _closing(text: str, start: int) -> int | None:
    """Return where the name that opens at `start` closes, or None if it does not."""
    opening, closing = text[start], _PAIRS[text[start]]
    if opening == closing and text[start - 1 : start].isdecimal():
        return None  # a straight mark after a digit is an inch
    depth = 0
    for place in range(start + 1, min(len(text), start + _LONGEST + 2)):
        mark = text[place]
        if mark == closing and not (mark == "\u2019" and _is_apostrophe(text, place)):
            if depth == 0:
                return place
            depth -= 1
        elif mark == opening:
            depth += 1
    return None


def _is_apostrophe(text: str, place: int) -> bool:
    """Say whether a single curly mark stands within a Latin word, as in a bureau's."""
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return before.isascii() and before.isalpha() and after.isascii() and after.isalpha()
