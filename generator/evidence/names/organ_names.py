"""The names of organs in running text: which ones stand there, and whether it speaks of an organ.

A name stands where a text has its words as they are written; of several at one place it is the
longest. A text speaks of an organ that it names by any wording, and of one that it gives away
beside the names of others: by the beginning of a word, or by two Han characters that stand near
each other as in 文旅局, if hardly another organ of the same body has these in its names.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from generator.evidence.characters import HAN_IDEOGRAPHS, HAN_RUN
from generator.evidence.names.bare import bare, kept_bare
from generator.evidence.names.name_forms import PARTS

# Looked at seldom: compiled when it is first needed.
_WORD = rf"[^\W\d_{HAN_IDEOGRAPHS}]{{4,}}"
# Shorter names are words that stand anywhere: 市委, Water.
_LEAST_WORDS, _LEAST_HAN = 2, 3
# So many letters a word begins with in all its forms; so near a short form has two characters.
_STEM, _NEAR = 6, 4
# What so many other organs of a body have in their names tells of none: 市局, Bureau.
_COMMON = 2
# Texts whose names are remembered.
_REMEMBERED = 500
# So many endings of names are looked for one by one: 局, 院, Bureau.
_MOST_ENDINGS = 24

# Where a name begins and ends, and the ids of who is called so.
_Place = tuple[int, int, frozenset[str]]


class Named(NamedTuple):
    """An organ's names in one language; ``body`` is the id of its body."""

    body: str
    names: tuple[str, ...]


class OrganNames:
    """The names of organs in one language, by id."""

    def __init__(self, organs: Mapping[str, Named]) -> None:
        self.organs = organs
        self._telling = cache(self._telling_of)
        # Many records quote the same list of organs.
        self._places = lru_cache(_REMEMBERED)(self._looked_up)
        self._of_body: dict[str, list[str]] = {}
        # Who is called by a name, by its parts; by the two that it begins with, how many there are.
        self._called: dict[tuple[str, ...], set[str]] = {}
        self._sizes: dict[tuple[str, ...], set[int]] = {}
        for id_, organ in organs.items():
            self._of_body.setdefault(organ.body, []).append(id_)
            for name in organ.names:
                parts = tuple(PARTS.findall(name))
                if len(parts) >= (_LEAST_HAN if HAN_RUN.search(name) else _LEAST_WORDS):
                    self._called.setdefault(parts, set()).add(id_)
                    self._sizes.setdefault(parts[:2], set()).add(len(parts))
        self._firsts = {first for first, _ in self._sizes}
        self._glance = re.compile(_ends_of(self._called))

    def may_mention(self, text: str) -> bool:
        """Say at a glance whether a name may stand in a text, or end where the text begins."""
        return self._glance.search(text) is not None

    def mentioning(self, texts: Iterable[str]) -> list[str]:
        """Those texts in which a name may stand, as few do."""
        search = self._glance.search
        return [text for text in texts if search(text) is not None]

    def behind(self, text: str, ids: Iterable[str]) -> str:
        """A text without the name of one of these organs that it begins with, as many do."""
        for start in ("", "The "):
            for id_ in ids if text.startswith(start) else ():
                for name in self.organs[id_].names if id_ in self.organs else ():
                    if text.startswith(name, len(start)):
                        return text[len(start) + len(name) :]
        return text

    def mentioned(self, text: str) -> Iterator[tuple[str, frozenset[str]]]:
        """The names that stand in a text, as written there, each with the ids of who is called so.

        Organs of several bodies may share a name.
        """
        return ((text[start:end], ids) for start, end, ids in self._places(text))

    def _looked_up(self, text: str) -> Sequence[_Place]:
        parts = tuple(PARTS.findall(text))
        # Most texts hold none, which is seen at once.
        begun = [
            at
            for at, first in enumerate(parts)
            if first in self._firsts and parts[at : at + 2] in self._sizes
        ]
        found: list[tuple[int, int]] = []
        for at in begun:
            if not found or at >= found[-1][1]:
                sizes = self._sizes[parts[at : at + 2]]
                rows = [parts[at : at + size] for size in sizes]
                here = [len(row) for row in rows if row in self._called]
                if here:
                    found.append((at, at + max(here)))
        if not found:
            return ()
        places = [match.span() for match in islice(PARTS.finditer(text), found[-1][1])]
        return [
            (places[at][0], places[end - 1][1], frozenset(self._called[parts[at:end]]))
            for at, end in found
        ]

    def speaks_of(self, ids: Iterable[str], text: str) -> bool:
        """Whether a text in this language speaks of one of these organs.

        It may speak of one that has no name in this language.
        """
        wanted = frozenset(ids)
        places = self._places(text)
        if not wanted <= self.organs.keys() or any(wanted & row for _, _, row in places):
            return True
        for start, end, _ in reversed(places):
            text = f"{text[:start]}\n{text[end:]}"
        plain, given_away = bare(text), _given_away(text, _NEAR)
        return any(
            any(kept_bare(name) in plain for name in self.organs[id_].names)
            or not self._telling(id_).isdisjoint(given_away)
            for id_ in wanted
        )

    def _telling_of(self, id_: str) -> frozenset[str]:
        """What hardly another organ of the body has in its names."""
        own = self.organs[id_]
        others = Counter(
            part
            for other in self._of_body[own.body]
            if other != id_
            for part in _of_all(self.organs[other].names)
        )
        return frozenset(part for part in _of_all(own.names) if others[part] < _COMMON)


def _ends_of(names: Iterable[tuple[str, ...]]) -> str:
    """The pattern of how names end: with a part behind the last letter of the one before it.

    What is no letter may stand between both, as between all parts.
    """
    before: dict[str, set[str]] = {}
    for parts in names:
        before.setdefault(parts[-1], set()).add(parts[-2][-1])
    if len(before) > _MOST_ENDINGS:
        return ""
    rows = ((re.escape(end), "".join(sorted(letters))) for end, letters in before.items())
    ends = (rf"{end}(?:(?<=[{letters}\W_]{end})|(?<=\A{end}))" for end, letters in rows)
    return "|".join(sorted(ends)) or "(?!)"


def _of_all(names: Iterable[str]) -> set[str]:
    return {part for name in names for part in _given_away(name, len(name))}


def _given_away(text: str, near: int) -> set[str]:
    """The beginnings of words, and pairs of Han characters that are less than so far apart."""
    found = {word[:_STEM] for word in re.findall(_WORD, text.casefold())}
    for run in HAN_RUN.findall(text):
        for start in range(len(run) - 1):
            first, *rest = run[start : start + near]
            found.update(first + other for other in rest)
    return found
