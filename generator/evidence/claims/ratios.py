"""Ratios whose parts changed places: 4:3:3 of 3:4:3, or 6∶4 for other parties than the quote's.

The parties are those that a quote lists before a ratio or behind it. A text that has them in
another order may have the parts in that order too. Where it is not sure who gets what, only a
ratio in the same words is told, or one in the other language.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from generator.evidence.numbers.numerals import numeral_value
from generator.evidence.patterns import pattern

# All are looked at where quotes have a ratio: compiled when they are first needed.
_N = r"(?:\d{1,3}(?:\.\d)?|[一二三四五六七八九十])"
_RATIO = (
    rf"(?<![\d:：∶.比])(?:\d{{1,3}}(?:\.\d)?(?:[:：∶]\s?\d{{1,3}}(?:\.\d)?){{1,4}}"
    rf"|{_N}(?:比{_N}){{1,4}})(?![\d:：∶])"
)
_ENGLISH = (
    r"(?<!from )(?<!between )(?<![\d.,:：∶–-])\d{1,2}\s+to\s+\d{1,2}(?:\s+to\s+\d{1,2})?"
    r"(?![\d%:：∶]|[.,]\d|\s*per ?cent)"
)
_TENTHS = "(?<![第一二三四五六七八九十])[一二三四五六七八九](?=成(?![为立员不]))"
_PART = r"\d{1,3}(?:\.\d)?|[一二三四五六七八九十]"
_ITEMS = r"、|和|与|及|同|以及|[：:]|,\s(?:and\s)?|\sand\s"
_END = r"[，。；！？;!?\n]|,\s(?!and\b)|\.\s"
# What stands beside a list of parties and is none of them.
_LEAD = r".*(?:由|在|对|将|给|向|予|让|为|其中|金|款|益|额)(?=.)"
_TRAIL = r"(?:分别|共同|之间)?(?:按照?|以|的?比例|之比|的|为|是|达|约|占)+.*\Z"
_BEHIND = r"\A(?:的?比例|的|之比)?(?:[^，。；、]{0,4}(?:分[配给派到成]*|给|安排|承担|负担|由))?"
_GLANCES = {sign: re.compile(rf"{sign}(?<=\d.)\s?\d") for sign in ":∶："}
_HAN_GLANCE = r"比(?<=[\d一二三四五六七八九十].)[\d一二三四五六七八九十]"
_MOST, _WORD = 16, 3


class Ratio(NamedTuple):
    """A ratio as a text writes it, its parts, where it stands, and its clause."""

    parts: tuple[Fraction, ...]
    start: int
    end: int
    written: str
    before: str
    behind: str


def may_be_ratio(text: str) -> bool:
    """Say at a glance whether a quote may have a ratio."""
    if "比" in text and pattern(_HAN_GLANCE).search(text) is not None:
        return True
    # A loop: nearly all signs are looked for in vain, and each record is looked at.
    for sign, glance in _GLANCES.items():
        if sign in text and glance.search(text) is not None:
            return True
    return False


def has_ratio(quote: str) -> bool:
    """Whether a quote has a ratio."""
    return bool(ratios(quote))


def ratios(text: str) -> list[Ratio]:
    """The ratios that a text writes with signs or 比."""
    return [
        _ratio(text, match.start(), match.end(), re.findall(_PART, match[0]))
        for match in re.finditer(_RATIO, text)
    ][:_MOST]


def shares_of_ratios(text: str) -> set[Fraction]:
    """The shares of the parts in their sums: six tenths and four of 6∶4."""
    rows = ratios(text) if may_be_ratio(text) else []
    return {part / sum(row.parts) for row in rows for part in row.parts if sum(row.parts)}


def turned_ratios(text: str, quotes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The ratios of a text that have the parts of a quote's in another order, and that of it."""
    known = [row for quote in quotes for row in ratios(quote)]
    orders = {row.parts for row in known}
    for own in [*ratios(text), *_spelled(text), *_in_tenths(text)] if known else ():
        for row in known:
            has_same = sorted(row.parts) == sorted(own.parts) and len(set(own.parts)) > 1
            if has_same and _is_turned(own, row, orders):
                yield own.written, row.written
                break


def _is_turned(own: Ratio, quoted: Ratio, orders: set[tuple[Fraction, ...]]) -> bool:
    own_words = own.before + own.behind
    if own_words.isascii() != (quoted.before + quoted.behind).isascii():
        return own.parts not in orders
    names = _parties(quoted)
    places = [own_words.find(name) for name in names]
    if names and all(place >= 0 for place in places) and len(set(places)) == len(places):
        order = sorted(range(len(names)), key=places.__getitem__)
        return tuple(quoted.parts[at] for at in order) != own.parts
    lead = own.before[-_WORD:]
    return own.parts not in orders and len(lead) == _WORD and quoted.before.endswith(lead)


def _parties(row: Ratio) -> list[str]:
    """The parties that a ratio is between, if they are listed in its clause."""
    before = re.sub(_TRAIL, "", row.before)
    for words in (before, re.sub(_BEHIND, "", row.behind)):
        items = [part.strip() for part in re.split(_ITEMS, words)]
        if len(items) == len(row.parts):
            items[0] = re.sub(_LEAD, "", items[0])
            if all(items) and len(set(items)) == len(items):
                return items
    return []


def _spelled(text: str) -> Iterator[Ratio]:
    """Ratios in English words: 6 to 4."""
    for match in re.finditer(_ENGLISH, text) if " to " in text else ():
        yield _ratio(text, match.start(), match.end(), re.findall(r"\d+", match[0]))


def _in_tenths(text: str) -> Iterator[Ratio]:
    """Tenths in one sentence that make a whole: 四成、三成、三成."""
    for sentence in re.split("[。；;\\n]", text) if "成" in text else ():
        rows = list(re.finditer(_TENTHS, sentence))
        parts = [_value(row[0]) for row in rows]
        if len(rows) > 1 and sum(parts) == 10:
            start, end = rows[0].start(), rows[-1].end() + 1
            written = sentence[start:end]
            yield Ratio(tuple(parts), start, end, written, sentence[:start], sentence[start:])


def _ratio(text: str, start: int, end: int, parts: Sequence[str]) -> Ratio:
    before = re.split(_END, text[:start])[-1]
    behind = re.split(_END, text[end:], maxsplit=1)[0]
    written = " ".join(text[start:end].split())
    return Ratio(tuple(map(_value, parts)), start, end, written, before, behind)


def _value(word: str) -> Fraction:
    return Fraction(word) if word[0].isdecimal() else Fraction(numeral_value(word) or 0)
