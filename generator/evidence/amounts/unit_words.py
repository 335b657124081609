"""The words behind numbers, held against those of the quotes: 300人 is not what 300人次 says."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.amounts.proving import stated
from generator.evidence.characters import WHITE_SPACE
from generator.evidence.numbers.numbers import Number
from generator.evidence.patterns import pattern

_BEFORE_PERCENT, _LAST = "百分之", "之"
_PERCENT = ("%", "\uff05")
# 3.5万余名, 30 多人: about so many.
_ABOUT = f"[余餘多]?[{WHITE_SPACE}]{{0,2}}"
# A measure word may stand before the word itself: 7个村, 31 of the villages.
_NEAR = rf"[^\d\W]{{0,8}}|[{WHITE_SPACE}]?[A-Za-z-]+(?:[{WHITE_SPACE}][A-Za-z-]+){{0,2}}"
# 个 counts anything: 个 of 10个乡镇.
_MEASURE = "个"
_NONE: frozenset[str] = frozenset()
# Nothing that is counted follows: 13个街道 are no 13个乡镇.
_ALONE = r"\s?个(?:\W|\Z|[少多增减降到至为])"
# Up to three words: list tasks, of the villages.
_WORDS = rf"(?:[{WHITE_SPACE}]{{1,2}}[A-Za-z-]+){{1,3}}"


class UnitWords(NamedTuple):
    """How texts write units: ``forms`` as the vocabulary has them, ``units`` by each word.

    ``ids`` are all units, those without a word included, and ``shares`` those that are shares.
    """

    ids: frozenset[str]
    forms: tuple[str, ...]
    units: Mapping[str, frozenset[str]]
    shares: frozenset[str]
    after: re.Pattern[str]

    def behind(self, text: str, number: Number) -> tuple[str, frozenset[str]]:
        """The word for a unit directly behind a number, and its units; none if there is none."""
        _, start, end, _ = number
        if text[start - 1 : start] == _LAST and text.endswith(_BEFORE_PERCENT, 0, start):
            return "%", self._named(_PERCENT)
        match = self.after.match(text, end)
        if match is None:
            return "", _NONE
        word = match["word"].casefold()
        return word, self.units[word]

    def is_share(self, unit: str) -> bool:
        """Whether a unit is percent or percentage points: 85% less 70% is 15 points."""
        return unit in self.shares

    def near(self, text: str, number: Number) -> frozenset[str]:
        """The units whose words stand behind a number, a measure word between them or not."""
        match = self.after.match(text, number.end)
        start = match.end() if match else number.end
        nearby = pattern(_NEAR).match(text, start)
        words = nearby[0].casefold() if nearby else ""
        found = self.behind(text, number)[1]
        return found.union(*(ids for word, ids in self.units.items() if word in words))

    def up_to(self, text: str, number: Number, unit: str) -> str:
        """A number with what stands behind it up to a word for this unit; empty if none is near."""
        nearby = pattern(_WORDS).match(text, number.end)
        words = nearby[0].casefold() if nearby else ""
        ends = [
            words.index(word) + len(word)
            for word, ids in self.units.items()
            if unit in ids and word in words
        ]
        return text[number.start : number.end + min(ends)] if ends else ""

    def _named(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset().union(*(self.units.get(word, frozenset()) for word in words))


@lru_cache(maxsize=32)
def unit_words(rows: tuple[tuple[str, tuple[str, ...]], ...]) -> UnitWords:
    """The words of units, from the id of each unit and how texts write it."""
    units: dict[str, frozenset[str]] = {}
    for id_, forms in rows:
        for form in forms:
            word = form.strip().casefold()
            if word:
                units[word] = units.get(word, frozenset()) | {id_}
    longest = sorted(units, key=lambda word: (-len(word), word))
    pattern = "|".join(
        re.escape(word) + (r"(?![A-Za-z])" if word[-1].isascii() and word[-1].isalpha() else "")
        for word in longest
    )
    forms = tuple(form for _, written in rows for form in written)
    return UnitWords(
        frozenset(id_ for id_, _ in rows),
        forms,
        units,
        _NONE.union(*[ids for word, ids in units.items() if _tells_share(word)]),
        re.compile(f"{_ABOUT}(?P<word>{pattern or '(?!)'})", re.IGNORECASE),
    )


def _tells_share(word: str) -> bool:
    return "百分" in word or "percent" in word or word in _PERCENT


class Differing(NamedTuple):
    """A number of a text, the word behind it, and the word that a quote has behind it."""

    number: Number
    word: str
    quoted: str


def differing(text: str, quotes: Sequence[str], words: UnitWords) -> Iterator[Differing]:
    """Numbers of a text whose unit is another one than the quotes have behind that number.

    A number that some quote has with no unit of the vocabulary behind it is not told.
    """
    for number in stated(text, words.forms).numbers:
        word, meant = words.behind(text, number)
        if not meant:
            continue
        other = other_word(number.value, meant, quotes, words)
        if not other or words.near(text, number) & words.units[other]:
            continue
        # 10个 of 10个乡镇 leaves out what was counted already; 2.5个 of 2.5个百分点 does not.
        is_short = other.startswith(_MEASURE) and re.match(_ALONE, text[number.end :]) is not None
        if not (is_short and not any(map(words.is_share, words.units[other]))):
            yield Differing(number, word, other)


def other_word(value: Decimal, meant: Set[str], quotes: Iterable[str], words: UnitWords) -> str:
    """The word that quotes have behind a value, where none of them has one that is ``meant``."""
    found, forms = "", words.forms
    for quote in quotes:
        for number in stated(quote, forms).numbers:
            if number[0] == value:
                word, units = words.behind(quote, number)
                if not units or meant & units or meant & words.near(quote, number):
                    return ""
                found = found or word
    return found
