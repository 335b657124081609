"""English words for numbers: sixty-four, a dozen, two hundred and fifty, twelve thousand.

*One* is left out, unless a power follows: it is an article and a pronoun as often as a number.
So is what may be a part of another number (*twenty-second*, *three and a half*), and what counts
vaguely (*several dozen*).
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.evidence.characters import in_small
from generator.evidence.numbers.numbers import Number
from generator.evidence.numbers.numerals import numeral_value

_ROW = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_ROW += " sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
#: Words for numbers that stand by themselves, and those that multiply the one before.
SMALL = {word: value for value, word in enumerate(_ROW.split(), 1)}
SMALL |= {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
TIMES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
# The beginnings of these words, in letters of any size, looked for at once: most texts have none,
# and are told at a glance. What stands before the first letter is looked at behind it.
_START = re.compile(
    r"[BDEFHMNSTbdefhmnst](?<!\w\w)(?:[Ww][EeOo]|[Oo](?:[Zz]|[Uu][Rr]|[Rr][Tt])"
    r"|[Ii](?:[Gg][Hh]|[Ff][Tt]|[Vv][Ee]|[Nn][Ee]|[Xx]|[Ll][Ll])|[Ll][Ee][Vv]|[Uu][Nn][Dd]"
    r"|[Ee](?:[Vv][Ee][Nn]|[Nn]\b)|[Hh](?:[Ii][Rr]|[Rr][Ee]|[Oo][Uu][Ss])|[Rr][Ii][Ll])",
    re.ASCII,
)
_ANY = "|".join(sorted([*SMALL, *TIMES], key=lambda word: (-len(word), word)))
# The rest is compiled when a text first needs it.
_RUN = rf"(?a)(?:{_ANY})\b(?:(?: and |[- ])(?:{_ANY})\b)*+"
_PART = r"(?a)(?P<join> and |[- ])?(?P<word>[a-z]+)"
# What may stand before a power that has no number of its own.
_ONE = r"(?a)\b(?:an?|one)[ -]\Z"
# 24 in a hundred is a share.
_SHARE = r"(?a)\b(?:in|of|per|every) a \Z"
_HALF = r"(?a)(?<! and a )\bhalf[ -](?:an?[ -])?\Z"
_VAGUE = r"(?a)(?:\d|\b(?:several|few|many|some|couple|couple of|hundred|thousand|half)) \Z"
# What makes the words before it a part of another number.
_GOES_ON = (
    r"(?a)[- ](?:and )?(?:(?P<first>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|eleventh|twelfth|\w{3,5}teenth|\w{3,5}tieth)|(?:hundred|thousand|million)th)\b"
    r"|(?: and a|-and-a)[ -]half\b|[ -]quarters of\b"
    r"|[ -](?:thirds|fifths|sixths|sevenths|eighths|ninths|tenths)\b"
)
_REACH = 16

_Read = tuple[Decimal, int, int]


def whole_number(word: str) -> int:
    """A whole number in digits, or in a word of English or Chinese; 0 for anything else."""
    small = word.lower()
    if small.isdecimal():
        return int(small)
    return SMALL.get(small) or int(numeral_value(small) or 0)


def may_spell_numbers(text: str) -> bool:
    """Say at a glance whether a text can spell a number out."""
    return _START.search(text) is not None


def number_words(text: str) -> Counter[Decimal]:
    """How often a text spells each number out: twelve, twenty-four, a dozen."""
    return Counter(row.value for row in spelled(text))


def spelled(text: str, *, loosely: bool = False) -> list[Number]:
    """The numbers that a text spells out, in order.

    ``loosely`` read, a number counts that may be a part of another one, too.
    """
    if not may_spell_numbers(text):
        return []
    found: list[Number] = []
    small, run_of = in_small(text), re.compile(_RUN)
    end = 0
    for begun in _START.finditer(small):
        if begun.start() >= end:
            run = run_of.match(small, begun.start())
            if run is not None:
                end = run.end()
                for value, first, last in _numbers(small, run, loosely):
                    found.append(Number(value, first, last, text[first:last]))
    return found


def _numbers(text: str, run: re.Match[str], loosely: bool) -> Iterator[_Read]:
    """The numbers of a run of words: *sixty one-two* are two."""
    parts = list(re.compile(_PART).finditer(text, *run.span()))
    place = 0
    while place < len(parts):
        value, start = _beginning(text, parts[place])
        total, following = _read(parts, place, value or Decimal(1))
        last, end = parts[following - 1]["word"], parts[following - 1].end()
        place = following
        goes_on = re.compile(_GOES_ON).match(text, end) if place == len(parts) else None
        # Two second prizes, but the twenty-second one.
        if goes_on and text[end] == " " and _kind(last) in ("unit", "small"):
            goes_on = None if goes_on["first"] else goes_on
        doubtful = goes_on or (
            total == value and re.search(_SHARE, text[max(0, start - _REACH) : start])
        )
        if value and total > 1 and (loosely or not doubtful):
            yield total, start, end


def _beginning(text: str, part: re.Match[str]) -> tuple[Decimal, int]:
    """What the first word of a number counts, and where it begins; 0 where that is vague.

    A power may have its article.
    """
    word, start = part["word"], part.start("word")
    if word in SMALL:
        return Decimal(SMALL[word]), start
    before = text[max(0, start - _REACH) : start]
    for sign, parts in ((_HALF, 2), (_ONE, 1)):
        match = re.search(sign, before)
        if match is not None:
            # A quote may leave out an article, and begin with the power.
            first = start if match[0].startswith("a") else start - len(match[0])
            return Decimal(TIMES[word]) / parts, first
    is_dozen = word == "dozen" and re.search(_VAGUE, before) is None
    return Decimal(12 if is_dozen else 0), start


@dataclass(slots=True)
class _Count:
    """A number that grows with its words: those before the last power, and those behind it."""

    total: Decimal
    current: Decimal
    last: str
    # The least power so far.
    power: int = 10**15

    @classmethod
    def of(cls, value: Decimal, word: str) -> "_Count":
        """The number that begins with a word, which counts so much."""
        kind = _kind(word)
        if kind == "power":
            return cls(value, Decimal(0), kind, TIMES[word])
        return cls(Decimal(0), value, kind)

    @property
    def value(self) -> Decimal:
        return self.total + self.current

    def takes(self, word: str, has_and: bool, following: str) -> bool:
        """Say whether the next word belongs to this number, and count it then."""
        kind, times = _kind(word), TIMES.get(word, 0)
        if not times:
            fits = (
                (self.last == "tens" and kind == "unit" and not has_and)
                or (self.last == "hundred" and following != "hundred")
                or (self.last == "power" and not (has_and and following in TIMES))
            )
            self.current += SMALL[word] if fits else 0
        else:
            fits = not has_and and self.current > 0 and self.last != "dozen"
            if fits and kind == "power":
                fits = times < self.power
                if fits:
                    self.total += self.current * times
                    self.current, self.power = Decimal(0), times
            elif fits:
                fits = self.current < 100 and self.last != "hundred"
                self.current *= times if fits else 1
        if fits:
            self.last = kind
        return fits


def _kind(word: str) -> str:
    value = SMALL.get(word)
    if value is None:
        return word if word in ("dozen", "hundred") else "power"
    return "unit" if value < 10 else "small" if value < 20 else "tens"


def _read(parts: list[re.Match[str]], place: int, value: Decimal) -> tuple[Decimal, int]:
    """The number that begins at a place with this value, and the place behind it."""
    count = _Count.of(value, parts[place]["word"])
    for index in range(place + 1, len(parts)):
        part = parts[index]
        following = parts[index + 1]["word"] if index + 1 < len(parts) else ""
        if not count.takes(part["word"], part["join"] == " and ", following):
            return count.value, index
    return count.value, len(parts)
