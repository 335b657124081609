"""Two texts cut to the words around what differs."""

import re

# Signs before and behind the difference, and the most of the difference itself.
_AROUND, _MOST = 36, 160
_GAP = " … "
_BLANKS = re.compile(r"\s+")
# Where a word of letters may be cut apart from another one; Han signs stand for themselves.
_WORD = re.compile(r"[A-Za-z0-9\u00c0-\u024f\u0300-\u036f’'-]")


def apart(before: str, after: str) -> tuple[str, str]:
    """Both texts in one line, short, with what differs in them; short ones are left whole."""
    before, after = (_BLANKS.sub(" ", text).strip(" ") for text in (before, after))
    if max(len(before), len(after)) <= _MOST:
        return before, after
    same = _common(before, after)
    end = _common(before[same:][::-1], after[same:][::-1])
    return _cut(before, same, len(before) - end), _cut(after, same, len(after) - end)


def shortened_middle(text: str, most: int = _MOST) -> str:
    """A text in one line; a long one without its middle."""
    text = _BLANKS.sub(" ", text).strip(" ")
    if len(text) <= most:
        return text
    half = (most - len(_GAP)) // 2
    return text[:half].rstrip() + _GAP + text[-half:].lstrip()


def _common(one: str, other: str) -> int:
    """How many signs two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _cut(text: str, start: int, end: int) -> str:
    """A text from a little before ``start`` to a little behind ``end``, whole words each time."""
    first, last = _whole(text, max(0, start - _AROUND), -1), _whole(text, end + _AROUND, 1)
    first = 0 if first < _AROUND // 3 else first
    last = len(text) if len(text) - last < _AROUND // 3 else last
    head = "…" if first else ""
    tail = "…" if last < len(text) else ""
    return head + shortened_middle(text[first:last], _MOST + 2 * _AROUND) + tail


def _whole(text: str, at: int, step: int) -> int:
    """The nearest end of a word from ``at`` on, in one direction; not farther than a long word."""
    at = min(at, len(text))
    for place in range(at, at + step * 20, step):
        if place <= 0 or place >= len(text):
            return max(0, min(place, len(text)))
        if not (_WORD.match(text[place - 1]) and _WORD.match(text[place])):
            return place
    return at
