"""Which level of a rating a text gives to whom: 甲局为“好”等次，乙局为“较好”等次.

Whatever is not sure counts as given: a level before and one behind the same name, two levels in a
row (由“较好”升为“好”), a list that goes on.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from generator.evidence.names.bare import bare

# Looked at seldom: compiled when they are first needed.
_SENTENCE = "[。\uff01\uff1f]|[.!?]\\s"
_CLAUSE = "[\uff1b;]"
_GOES_ON = "等(?![次级])|其余|其他|other|rest"


def gives_level(
    text: str,
    level: str,
    words: Mapping[str, Iterable[str]],
    own: Iterable[str],
    others: Callable[[], Iterable[str]],
) -> bool:
    """Say whether a text may give a level to whoever has one of the names ``own``.

    ``words`` are those of each level. Names are in small letters without white space; ``others``,
    asked for where one level is not all that there is, are those of everybody else.
    """
    by_word = {bare(word): id_ for id_, row in words.items() for word in row}
    longest = sorted(by_word, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest)) or "(?!)")

    def levels_of(clause: str) -> list[tuple[int, str]]:
        return [(match.start(), by_word[match[0]]) for match in pattern.finditer(clause)]

    names = list(own)
    sentences = list(map(bare, re.split(_SENTENCE, text)))
    mine = [row for row in sentences if _places(names, row) and levels_of(row)]
    if not mine:
        given = [row for row in sentences if any(id_ == level for _, id_ in levels_of(row))]
        return any(re.search(_GOES_ON, row) or not _places(others(), row) for row in given)
    for sentence in mine:
        clauses = [
            row for row in re.split(_CLAUSE, sentence) if _places(names, row) and levels_of(row)
        ]
        for clause in clauses or [sentence]:
            levels = levels_of(clause)
            if {id_ for _, id_ in levels} == {level}:
                return True
            if _told(levels, _places(names, clause), _places(others(), clause)) in ("", level):
                return True
    return False


def _places(names: Iterable[str], text: str) -> list[int]:
    return [text.index(name) for name in names if name in text]


def _told(levels: list[tuple[int, str]], own: list[int], others: list[int]) -> str:
    """The level of the one whose name stands at ``own``; empty where it is not sure."""
    place, everybody = min(own), sorted([*own, *others])
    first, last = everybody[0], everybody[-1]
    if first < levels[0][0] and last < levels[-1][0]:
        behind = [row for row in levels if row[0] > place]
        end = next((at for at in everybody if at > behind[0][0]), behind[-1][0] + 1)
        told = {id_ for at, id_ in behind if at < end}
    elif levels[0][0] < first and levels[-1][0] < last:
        before = [row for row in levels if row[0] < place]
        start = max((at for at in everybody if at < before[-1][0]), default=-1)
        told = {id_ for at, id_ in before if at > start}
    else:
        return ""
    return told.pop() if len(told) == 1 else ""
