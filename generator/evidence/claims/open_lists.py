"""Lists that a text leaves open: 等单位, and other organs, among others.

等 after a list may also close it, where a number says how many there are (等6个单位); this is no
mark of an open one.
"""

import re

# 平等, 高等, 等次 and the like are words of their own.
_HAN_END = (
    "等(?<![平同高初中劣优均相何我你他她它]等)"
    "(?=机关|单位|部门|党组织|局|同志|有关|相关|市直|市级|区直|区级|县直|县级|现场|书面|作|依次|先后|分别"
    "|在会上|参加|负责|书记|代表|$|[\uff0c。\uff1b、\uff09\\s])"
)
_NOUNS = (
    "organs?|units?|bureaus?|bureaux|departments?|offices?|agenc(?:y|ies)|organizations?"
    "|organisations?|institutions?|bod(?:y|ies)|committees?|commissions?|branch(?:es)?"
    "|associations?|federations?|centres?|centers?|districts?|count(?:y|ies)"
)
_ENGLISH_END = (
    rf"(?i)\b(?:and|or)\s+(?:\w+\s+){{0,2}}?other\s+(?:\w+\s+){{0,2}}?(?:{_NOUNS})\b"
    r"|\b(?:and|among)\s+others\b|\bet\s+al\b|\betc\b|\band\s+so\s+(?:on|forth)\b"
)
_GOES_ON = 60
_LEAD = 8
_SHOWN = 12


def open_mark(text: str, start: int, end: int) -> str:
    """Return how a list leaves room for more, as the text writes it; empty if it does not.

    The list is the passage from ``start`` to ``end``; a mark right behind it belongs to it.
    """
    for pattern in (_HAN_END, _ENGLISH_END):
        # A quote may begin with its mark: and, which stands before other organs.
        search = re.compile(pattern).search
        found = search(text, max(0, start - _LEAD), end)
        if found is None or found.end() <= start:
            found = search(text, start, end) or _behind(pattern, text, end)
        if found is not None:
            words = found[0] if pattern is _ENGLISH_END else text[found.start() :][:_SHOWN]
            return re.split("[\uff0c。\uff1b\\s]", words)[0] if pattern is _HAN_END else words
    return ""


def _behind(pattern: str, text: str, end: int) -> re.Match[str] | None:
    """What goes on right behind a passage, white space and a comma between."""
    place = end
    while place < len(text) and text[place] in ", \n\uff0c":
        place += 1
    return re.compile(pattern).match(text, place, place + _GOES_ON)
