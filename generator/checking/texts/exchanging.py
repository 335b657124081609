"""What a text exchanges against its quotes: the parts of a ratio, who did what."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating, worded
from generator.evidence.claims.directed import is_directed, may_be_directed, redirected
from generator.evidence.claims.ratios import has_ratio, may_be_ratio, turned_ratios
from generator.evidence.claims.recombined import may_be_recombined, recombined
from generator.evidence.claims.respective import mixed_up, tells_in_turn
from generator.evidence.claims.swapped import is_paired, may_be_swapped, swapped
from generator.problems.problem import Problem, field_path

_Look = Callable[[str, Sequence[str]], Iterator[tuple[str, str]]]
_Sees = Callable[[str], bool]
# What is looked for, where a glance at all quotes sees that it may be there, and a look at one;
# and what a text must have for it.
_LOOKS: tuple[tuple[_Sees, _Sees, _Look, _Sees], ...] = (
    (may_be_ratio, has_ratio, turned_ratios, bool),
    (may_be_swapped, is_paired, swapped, bool),
    (may_be_directed, is_directed, redirected, is_directed),
)


def exchanging_problems(stating: Stating) -> Iterable[Problem]:
    """Everything that a statement has in another order than its quotes.

    Where it was told that a number is given to something else, that is enough.
    """
    quoted = stating.quoted
    looks = [
        (look, has_own)
        for may_be, has, look, has_own in _LOOKS
        if may_be(quoted) and any(map(has, stating.said))
    ]
    words = stating.words.values()
    if may_be_recombined(words, quoted):
        looks.append((recombined, bool))
    # Here a text may have the list, and its quotes clauses.
    if any(map(tells_in_turn, (quoted, *words))):
        looks.append((mixed_up, bool))
    return _exchanging(stating, looks) if looks else ()


def _exchanging(stating: Stating, looks: Sequence[tuple[_Look, _Sees]]) -> Iterator[Problem]:
    told = {one.name for one in stating.told if one.code in ("number-contrary", "number-misplaced")}
    for row in stating.statements:
        own = [look for look, has_own in looks if has_own(row.words)]
        if own and field_path(row.path) not in told:
            yield from _exchanged(row, stating.grounds, own)


def _exchanged(row: Statement, grounds: Grounds, looks: Iterable[_Look]) -> Iterator[Problem]:
    quotes, said = worded(row, grounds), row.said()
    for look in looks:
        written, known = next(look(said, quotes), ("", ""))
        # What the original says as well is told there.
        if written and not (row.original and next(look(row.original, quotes), None)):
            document = grounds.parts.entry.document
            yield document.problem("contrary-to-quote", row.path, written, known=known)
            return
