"""Lists told in turn that were mixed up: 甲队、乙队分别办5场、3场 of 甲队、乙队分别办3场、5场.

Behind 分别, or before "respectively", stands what each of a list has, in the order of that list. A
text that gives one what the other has, in a list as well or clause by clause, has mixed them up;
and so has one whose list gives what its quotes give to others clause by clause. In doubt nothing
is told: of lists that differ in length, of what could be two of a list, where a quote has it so.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.characters import han_pairs
from generator.evidence.patterns import pattern

_HAN_SIGNS = ("分别", "依次")
_SIGN = "respectively"
_SENTENCE = r"[。！？!?；;\n]|\.(?=\s|\Z)"
_CLAUSE = r"[，：,:](?!\d)"
# What ends a piece in which one of a list has something.
_PIECE = r"[，。；：！？!?;:、\n]|,(?!\d)|\.(?=\s|\Z)|(?i:\b(?:and|while|but)\b)"
_JOINTS = "以及|[和与及暨]"
_ENGLISH_JOINTS = r",\s+and\s+|,(?!\d)\s*|\s+and\s+"
_NUMBER = r"(?<![\d.])\d[\d,]*(?:\.\d+)?%?"
_WORD = r"[A-Za-z]+(?:['’-][A-Za-z]+)*"
_HAN = r"[^\W\d_A-Za-z]"
_PROPER = r"\b(?!The\b)[A-Z][A-Za-z'’-]+"
_COUNT = rf"({_NUMBER})\s?(?:({_HAN})|({_WORD}))?"
_LEAST, _MOST, _SHORT = 2, 12, 3
# So many of what clauses give have to be of others than in a list.
_MIXED = 2

_Words = frozenset[str]


class _List(NamedTuple):
    """What each of a list has: the words that only the one has, and only the other.

    Where two of the list have the same, there are none.
    """

    who: tuple[_Words, ...]
    what: tuple[_Words, ...]
    written: str


def tells_in_turn(text: str) -> bool:
    """Say at a glance whether a text may have a list of which each has something else."""
    return _HAN_SIGNS[0] in text or _HAN_SIGNS[1] in text or _SIGN in text


def mixed_up(text: str, quotes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What a text gives one of a list and its quotes another, and how these have it."""
    own = _lists(text)
    rows = [row for quote in quotes for row in _lists(quote)]
    for row in rows:
        for written, ways in _mixed(text, own, row):
            if not any(_has_so(quote, row, ways) for quote in quotes):
                yield written, row.written
    if not rows:
        for listed in own:
            known = _clauses_against(quotes, listed)
            if known:
                yield listed.written, known


_Way = tuple[int | None, int | None]


def _mixed(text: str, own: Sequence[_List], row: _List) -> Iterator[tuple[str, list[_Way]]]:
    """Lists and clauses of a text in which one has what a quote's list gives to another."""
    rows = [(listed.written, _ways(listed, row)) for listed in own]
    rows += [(piece, [_given(piece, row)]) for piece in _pieces(text)]
    for written, ways in rows:
        wrong = [way for way in ways if None not in way and way[0] != way[1]]
        if wrong:
            yield written, wrong


def _clauses_against(quotes: Sequence[str], listed: _List) -> str:
    """The clauses of quotes that give to others what a list does, if all of several do."""
    rows = [(piece, _given(piece, listed)) for quote in quotes for piece in _pieces(quote)]
    given = {piece: way for piece, way in rows if None not in way}
    is_mixed = len(given) >= _MIXED and all(who != what for who, what in given.values())
    return "，".join(given) if is_mixed else ""


def _has_so(quote: str, row: _List, ways: Sequence[_Way]) -> bool:
    """Whether a quote gives what a list gives to others, in a clause or in another list."""
    return any(_given(piece, row) in ways for piece in _pieces(quote)) or any(
        way in ways for one in _lists(quote) for way in _ways(one, row)
    )


def _ways(listed: _List, row: _List) -> list[_Way]:
    """The places in another list of whom a list names, and of what it gives them."""
    return [
        (_place(who, row.who, len(who)), _place(what, row.what, len(what)))
        for who, what in zip(listed.who, listed.what, strict=True)
    ]


def _given(piece: str, row: _List) -> _Way:
    """Who of a list has what in a piece of a text."""
    words = _words(piece) | _counts(piece)
    return _place(words, row.who), _place(words, row.what)


def _place(words: _Words, among: Sequence[_Words], most: int = _MOST) -> int | None:
    """The one of a list that words are of: at least half of its own, or of ``most`` that count."""
    found = [at for at, row in enumerate(among) if words & row]
    if len(found) != 1:
        return None
    row = among[found[0]]
    return found[0] if 2 * len(words & row) >= min(len(row), most) else None


def _pieces(text: str) -> list[str]:
    """The parts of a text between its marks, without sentences that tell in turn."""
    return [
        piece.strip()
        for sentence in re.split(_SENTENCE, text)
        if not tells_in_turn(sentence)
        for piece in re.split(_PIECE, sentence)
        if piece and piece.strip()
    ]


# The same quote proves many statements.
@lru_cache(maxsize=1_000)
def _lists(text: str) -> tuple[_List, ...]:
    """The lists of a text that it tells in turn."""
    if not tells_in_turn(text):
        return ()
    found = []
    for sentence in re.split(_SENTENCE, text):
        rows = _english(sentence) if _SIGN in sentence else _chinese(sentence)
        if rows is not None:
            found.append(rows)
    return tuple(found)


def _chinese(sentence: str) -> _List | None:
    """The list before the sign, and what stands behind it up to the next clause."""
    signs = [sign for sign in _HAN_SIGNS if sign in sentence]
    if len(signs) != 1 or sentence.count(signs[0]) != 1:
        return None
    before, sign, behind = sentence.partition(signs[0])
    what = re.split(_CLAUSE, behind, maxsplit=1)[0]
    for who in reversed(re.split(_CLAUSE, before)):
        for names in _items(who):
            for things in _items(what):
                if len(names) == len(things):
                    written = f"{before[before.rfind(who) :]}{sign}{what}"
                    return _list(names, things, written)
    return None


def _items(listed: str) -> Iterator[list[str]]:
    """The items of a list: the last two may be joined by a word, if that stands there once."""
    rows = listed.split("、")
    last = re.split(_JOINTS, rows[-1])
    if len(last) == 2 and all(last):
        yield [*rows[:-1], *last]
    if len(rows) > 1:
        yield rows


def _english(sentence: str) -> _List | None:
    """The list before its numbers, and these before the sign."""
    told = sentence.partition(_SIGN)[0]
    numbers = list(re.finditer(_NUMBER, told))
    if len(numbers) < _LEAST:
        return None
    names = [row for row in re.split(_ENGLISH_JOINTS, told[: numbers[0].start()]) if row.strip()]
    # The last one is followed by what they did: of names only their own words count.
    proper = [" ".join(re.findall(_PROPER, name)) for name in names]
    names = proper if all(proper[1:]) else names
    behind = told[numbers[-1].end() :]
    # What opens a sentence is none of a list: in the summer, the library and the museum …
    for start in (0, 1):
        if len(names) - start == len(numbers):
            things = [f"{row[0]}{behind}" for row in numbers]
            return _list(names[start:], things, sentence)
    return None


def _list(names: Sequence[str], things: Sequence[str], written: str) -> _List | None:
    if not _LEAST <= len(names) <= _MOST:
        return None
    who = _only([_words(name) for name in names])
    # What is counted may stand behind the last number alone. A number tells more than other words.
    measure = re.sub(rf"\A.*{_NUMBER}", "", things[-1])
    counted = [_counts(row + measure if row[-1:].isdigit() else row) for row in things]
    what = _only(counted if any(counted) else [_words(row) for row in things])
    if not all(who) or (any(counted) and not all(counted)) or sum(map(bool, what)) < _LEAST:
        return None
    return _List(who, what, " ".join(written.split()))


def _only(rows: list[_Words]) -> tuple[_Words, ...]:
    """Of each the words that no other one has; none where another one is the same."""
    return tuple(row.difference(*rows[:at], *rows[at + 1 :]) for at, row in enumerate(rows))


def _words(row: str) -> _Words:
    """The pairs of Han characters of a row, or the one that it is, and its longer other words."""
    pairs = han_pairs(row) or pattern(_HAN).findall(row)[:1]
    others = (word.lower() for word in re.findall(_WORD, row))
    return frozenset((*pairs, *(word for word in others if len(word) >= _SHORT)))


def _counts(row: str) -> _Words:
    """The numbers of a row, each with the beginning of what it counts."""
    return frozenset(
        number.replace(",", "") + (measure or word.lower().removesuffix("s"))
        for number, measure, word in pattern(_COUNT).findall(row)
    )
