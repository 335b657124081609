"""Names held against other wordings of the same thing: a short form, a form with more around it.

Han names are compared by characters: 文旅局 has those of 文化和旅游局, in their order. Others are
compared by words; short words (of, and) and initials say nothing.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.evidence.characters import HAN_IDEOGRAPHS, HAN_RUN

# Compiled when it is first needed.
_WORD = rf"[^\W\d_{HAN_IDEOGRAPHS}]+"
# What names are compared by: Han characters one by one, and words.
PARTS = re.compile(rf"[{HAN_IDEOGRAPHS}]|[^\W_{HAN_IDEOGRAPHS}]+")
_LEAST = 4


def is_name_of(name: str, wordings: Iterable[str], around: Iterable[str]) -> bool:
    """Say whether a name is one of the wordings, a part of one, or one with more around it.

    What stands around the wording stands in ``around`` as well: the names of its city.
    """
    own = _parts(name)
    places = [_parts(row) for row in around]
    for wording in wordings:
        parts = _parts(wording)
        if _place(own, parts) is not None:
            return True
        place = _place(parts, own)
        if place is not None:
            before, after = own[:place], own[place + len(parts) :]
            if all(_all_in(rest, places) for rest in (before, after)):
                return True
    return False


def is_short_of(short: str, names: Iterable[str]) -> bool:
    """Say whether a name is a short form of one of these: it has nothing that they have not."""
    rows = list(names)
    # Most are a part of a longer name; where no letters are joined, any part is one.
    if not short.isascii() and any(short in name for name in rows if HAN_RUN.match(short)):
        return True
    if HAN_RUN.search(short) is not None:
        return any(_in_order(_parts(short), _parts(name)) for name in rows)
    return not unknown_words(short, rows)


def unknown_words(text: str, known: Iterable[str]) -> list[str]:
    """Return the words of a text, Han characters one by one, that none of these texts has.

    A word that begins one of theirs is known: Sci of Science.
    """
    rows = list(known)
    found = {part for row in rows for part in _parts(row)}
    joined = "\n".join(["", *sorted(found)])
    return [
        word
        for word in _telling(text)
        if word not in found and f"\n{word.removesuffix('s')}" not in joined
    ]


def _telling(text: str) -> list[str]:
    words = [word for word in re.findall(_WORD, text) if len(word) >= _LEAST and not word.isupper()]
    return [word.casefold() for word in words] + list("".join(HAN_RUN.findall(text)))


@lru_cache(maxsize=5_000)
def _parts(text: str) -> tuple[str, ...]:
    return tuple(PARTS.findall(text.casefold()))


def _place(parts: tuple[str, ...], wanted: tuple[str, ...]) -> int | None:
    """Return where some parts stand in this order within others; nothing stands nowhere."""
    size = len(parts)
    places = range(len(wanted) - size + 1) if size else ()
    return next((at for at in places if wanted[at : at + size] == parts), None)


def _all_in(rest: tuple[str, ...], places: list[tuple[str, ...]]) -> bool:
    known = {part for row in places for part in row}
    return all(part in known or (part.isascii() and len(part) < _LEAST) for part in rest)


def _in_order(parts: tuple[str, ...], name: tuple[str, ...]) -> bool:
    rest = iter(name)
    return all(part in rest for part in parts)
