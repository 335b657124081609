"""What a text says in the words of its quotes, but for one that it turns: after 24 hours, all."""

from collections.abc import Iterable, Iterator

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating, is_han, worded
from generator.evidence.claims.turned import may_turn, turned
from generator.problems.problem import Problem, field_path

# Where one of these tells of a text, that is enough.
_TOLD = frozenset(("number-contrary", "number-bound"))


def turning_problems(stating: Stating) -> Iterable[Problem]:
    """Every statement in the words of a quote with one of them turned.

    Where it was told that a number is turned, that is enough.
    """
    quotes, translations = stating.quoted, stating.grounds.parts.translations
    if translations:
        quotes = "\n".join([quotes, *(row.words for row in translations)])
    if stating.may_say(lambda said, in_han: _may_turn(said, quotes, in_han)):
        return _turning(stating, quotes)
    return ()


def _turning(stating: Stating, quotes: str) -> Iterator[Problem]:
    known = [one for one in stating.told if one.code in _TOLD]
    for row in stating.statements:
        if _may_turn(row.words, quotes, row.is_han):
            path = field_path(row.path)
            if not any(one.name == path for one in known):
                yield from _turned(row, stating.grounds)


def _may_turn(said: str, quotes: str, in_han: bool) -> bool:
    # Signs in Chinese have no small letters.
    if in_han:
        return may_turn(said, quotes, True)
    small = said.lower()
    return may_turn(small, quotes.lower(), False)


def _turned(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    quotes = worded(row, grounds)
    written, known = turned(row.said(), quotes, row.is_han)
    first = is_han(grounds.parts.first)
    if written and not (row.original and turned(row.original, quotes, first)[0]):
        document = grounds.parts.entry.document
        yield document.problem("contrary-to-quote", row.path, written, known=known)
