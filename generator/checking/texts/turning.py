"""What a text says in the words of its quotes, but for one that it turns: after 24 hours, all."""

from collections.abc import Iterable, Iterator, Mapping

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, is_han, statements, worded
from generator.evidence.claims.turned import has_sign, may_turn, turned
from generator.problems.problem import Problem, field_path


def turning_problems(
    grounds: Grounds, words: Mapping[str, str], known: Iterable[Problem]
) -> Iterator[Problem]:
    """Every statement in the words of a quote with one of them turned.

    ``words`` are those of the record by language. Where a ``known`` problem tells that a number is
    turned, that is enough.
    """
    signed = [
        (small, is_han(language))
        for language, small in ((key, said.lower()) for key, said in words.items())
        if has_sign(small, is_han(language))
    ]
    if not signed:
        return
    rows = [row.words for row in grounds.parts.translations]
    quotes = "\n".join([grounds.whole_quoted, *rows]).lower()
    turning = {han for small, han in signed if may_turn(small, quotes, han)}
    for row in statements(grounds) if turning else ():
        if row.is_han in turning and may_turn(row.words.lower(), quotes, row.is_han):
            path = field_path(row.path)
            if not any(one.code == "number-contrary" and one.name == path for one in known):
                yield from _turned(row, grounds)


def _turned(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    quotes = worded(row, grounds)
    written, known = turned(row.said(), quotes, row.is_han)
    first = is_han(grounds.parts.first)
    if written and not (row.original and turned(row.original, quotes, first)[0]):
        document = grounds.parts.entry.document
        yield document.problem("contrary-to-quote", row.path, written, known=known)
