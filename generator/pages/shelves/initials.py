"""Under which letter a name is looked for: Chinese by its sound in pinyin, Latin by its letters.

Pure: names in, letters out. Quotation marks, blanks and articles count for nothing; a digit or a
script that has no letters of its own stands under ``OTHER``, which comes last.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from generator.searching.pinyin import syllables
from generator.searching.tables import SIMPLIFIED

# What has no letter. No id looks like this, so an address may hold it beside ids.
OTHER = "_"
# The letters in shares that names fill about evenly; a name in Chinese never sounds with i, u, v.
GROUPS = ("a-d", "e-h", "i-l", "m-r", "s-w", "x-z")

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(f"[{_HAN}]+|[a-z]+|[0-9]+|[^\\W_]")
_IS_HAN = re.compile(f"[{_HAN}]")
_MARKS = re.compile("[\u0300-\u036f]")
# "The Lantern Readers" are looked for under L.
_ARTICLES = ("a", "an", "the")
# So many steps keep apart what is listed together, even behind the name of a city.
STEPS = 6


# A name is sorted, cut and shown by its letter in several lists.
@lru_cache(maxsize=1 << 16)
def letter(name: str) -> str:
    """The letter, ``a`` to ``z``, under which a name stands, or ``OTHER``."""
    first = step(name, 0)[0]
    return first if first.isalpha() else OTHER


def group(name: str) -> str:
    """The one of ``GROUPS`` that the letter of a name is in, or ``OTHER``."""
    first = letter(name)
    return next((row for row in GROUPS if row[0] <= first <= row[2]), OTHER)


def step(name: str, number: int) -> str:
    """A step of the way to a name, from 0: a syllable of pinyin, two letters, digits, ``OTHER``."""
    taken = _taken(name)
    return taken[number] if number < len(taken) else OTHER


def order(name: str) -> tuple[bool, tuple[str, ...], str]:
    """A key that sorts names as they are listed: by sound and letters, ``OTHER`` at the end."""
    return letter(name) == OTHER, _taken(name), name


@lru_cache(maxsize=1 << 16)
def _taken(name: str) -> tuple[str, ...]:
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", name[:80])).casefold()
    return tuple(islice(_steps(plain), STEPS)) or (OTHER,)


def _steps(plain: str) -> Iterator[str]:
    runs = _RUN.findall(plain)
    if runs and runs[0] in _ARTICLES and len(runs) > 1:
        del runs[0]
    for run in runs:
        if _IS_HAN.match(run):
            read = syllables("".join(SIMPLIFIED.get(mark, mark) for mark in run[: STEPS + 1]))
            yield from (syllable or OTHER for syllable in read)
        elif run[0].isascii() and run[0].isalpha():
            yield from (run[at : at + 2] for at in range(0, len(run), 2))
        else:
            yield run if run[0].isascii() else OTHER
