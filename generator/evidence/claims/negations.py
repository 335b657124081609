"""A negation right before a passage: 尚未|建立台账 and not yet |open say the contrary."""

import re

# These are looked at seldom: compiled when they are first needed.
_HAN = "(?:(?<!有)没有|尚未|并未|从未|仍未|还未|未能|未曾|不得|(?<!能)不能|不再|无法|未)\\Z"
_LAST = frozenset("有未曾能得再法")
_ENGLISH = (
    r"(?i)\b(?:not(?: yet)?|never|no|nor|neither|without|cannot|fail(?:s|ed)? to"
    r"|ha(?:s|ve|d) yet to)"
    r"(?: been| be)?\s+\Z"
)
_ENGLISH_LAST = ("ot", "yet", "ever", "o", "or", "either", "out", "been", "be", "O", "OT")
# Not only this, but that.
_BOTH = ("only", "just", "merely")
_REACH = 24


def negation_before(text: str, start: int) -> str:
    """Return the negation that stands directly before a place, if one does."""
    last = text[start - 1 : start]
    if last in _LAST:
        found = re.search(_HAN, text[max(0, start - 4) : start])
        return found[0] if found else ""
    if last.isspace() and text.endswith(_ENGLISH_LAST, 0, start - 1):
        found = re.search(_ENGLISH, text[max(0, start - _REACH) : start])
        if found and not text.startswith(_BOTH, start):
            return " ".join(found[0].split()) + " "
    return ""
