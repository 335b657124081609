"""What a text says in the words of its quotes, but for one that it turns: after 24 hours, all."""

from collections.abc import Iterable, Iterator, Mapping

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, is_han, statements, worded
from generator.evidence.claims.turned import has_sign, may_turn, turned
from generator.problems.problem import Problem, field_path

# Where one of these tells of a text, that is enough.
_TOLD = frozenset(("number-contrary", "number-bound"))


def turning_problems(
    grounds: Grounds, words: Mapping[str, str], known: Iterable[Problem]
) -> Iterator[Problem]:
    """Every statement in the words of a quote with one of them turned.

    ``words`` are those of the record by language. Where a ``known`` problem tells that a number is
    turned, that is enough.
    """
    # Signs in Chinese have no small letters.
    signed = [
        (small, han)
        for small, han in ((_small(said, is_han(key)), is_han(key)) for key, said in words.items())
        if has_sign(small, han)
    ]
    if not signed:
        return
    quotes = grounds.whole_quoted
    if grounds.parts.translations:
        quotes = "\n".join([quotes, *(row.words for row in grounds.parts.translations)])
    turning = {han for small, han in signed if may_turn(small, _small(quotes, han), han)}
    for row in statements(grounds) if turning else ():
        if row.is_han in turning and _may_turn(row, quotes):
            path = field_path(row.path)
            if not any(one.code in _TOLD and one.name == path for one in known):
                yield from _turned(row, grounds)


def _small(text: str, is_han: bool) -> str:
    return text if is_han else text.lower()


def _may_turn(row: Statement, quotes: str) -> bool:
    return may_turn(_small(row.words, row.is_han), _small(quotes, row.is_han), row.is_han)


def _turned(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    quotes = worded(row, grounds)
    written, known = turned(row.said(), quotes, row.is_han)
    first = is_han(grounds.parts.first)
    if written and not (row.original and turned(row.original, quotes, first)[0]):
        document = grounds.parts.entry.document
        yield document.problem("contrary-to-quote", row.path, written, known=known)
