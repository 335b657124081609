"""Classes of characters that folding, alignment and counting agree on.

The classes are written as the inside of a regular expression's brackets.
"""

import re
import unicodedata
from functools import lru_cache

from generator.problems.signs import code_point

#: Unicode's White_Space property. Not `str.isspace`, which adds four control characters, and
#: without the zero-width characters, which are no white space: they differ, and are named.
WHITE_SPACE = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)

#: Han ideographs: radicals, iteration mark and zero, Hangzhou numerals, the blocks of the basic
#: plane, compatibility forms, and planes 2 and 3, which Unicode keeps for ideographs.
HAN_IDEOGRAPHS = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003fffd"
)

#: Marks that only Han typography uses: CJK punctuation, vertical and small forms, the fullwidth
#: marks. Fullwidth digits and letters are left out: two numbers side by side stay two numbers.
HAN_MARKS = (
    "\u3001-\u3003\u3008-\u301f\u3030\u303d\u30fb\ufe10-\ufe19\ufe30-\ufe4f\ufe50-\ufe6b"
    "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff64\uffe0-\uffe6"
)

#: Marks that Han typography shares with Latin: curly quotes, ellipsis, em dash, middle dot. They
#: count as Han marks beside a character that is Han without doubt, not beside each other.
SHARED_MARKS = "\u2018\u2019\u201c\u201d\u2026\u2014\u00b7"

#: Han ideographs in a row. Such a class takes a millisecond to compile: this one is for all.
#: A pattern that begins with a class, not with many of it, is searched for in half the time.
HAN_RUN = re.compile(f"[{HAN_IDEOGRAPHS}][{HAN_IDEOGRAPHS}]*+")

_LATIN = re.compile("[A-Za-z]")
# Letters that are not Latin: compiled sooner than all Han characters are.
_PAIR = r"(?=([^\W\d_A-Za-z]{2}))"

_NAMED_AT_MOST = 8


def han_pairs(text: str) -> list[str]:
    """Every two Han characters of a text that stand side by side, in their order."""
    return re.findall(_PAIR, text)


def in_small(text: str) -> str:
    """A text in small letters, each character where it stood.

    Two capitals become a blot: one has two characters for its small letter, and that of the other
    is the plain k, which is another letter.
    """
    return text.replace("\u0130", "\ufffd").replace("\u212a", "\ufffd").lower()


# All words of a record are asked for this by several rules, one after the other.
@lru_cache(maxsize=64)
def has_latin(text: str) -> bool:
    """Say whether a text has a letter of English: if not, no word of it stands there."""
    return _LATIN.search(text) is not None


def in_one_line(text: str) -> str:
    """A text with each run of white space as one blank, and with one at either end.

    Patterns take a line break, a tab or a no-break space for a blank: a glance looks for words with
    the blanks around them here.
    """
    return f" {' '.join(text.split())} "


def code_points(text: str) -> tuple[str, ...]:
    """Name the characters of a text that an eye may miss or confuse, each once, eight at most.

    Returns names such as ``U+200B ZERO WIDTH SPACE``, in the order of the text. Ideographs, ASCII
    letters and digits, and the blank go without a name: what is seen needs none.
    """
    names = dict.fromkeys(_name(mark) for mark in text if not _is_plain(mark))
    return tuple(names)[:_NAMED_AT_MOST]


def _is_plain(mark: str) -> bool:
    if mark.isascii():
        return mark.isalnum() or mark == " "
    return unicodedata.name(mark, "").startswith("CJK UNIFIED IDEOGRAPH")


def _name(mark: str) -> str:
    # Control characters and private ones have no name: the number alone stands for them.
    return f"{code_point(mark)} {unicodedata.name(mark, '')}".rstrip()
