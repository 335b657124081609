"""Records that stand in the folder of another kind, told by the names of their fields."""

from collections.abc import Collection
from functools import cache

from generator.problems.problem import Problem, Term
from generator.records.kinds import KINDS, Kind

CODE = "wrong-kind"

_TERM = "kind-"
# Fewer names of fields, all of them known to another kind, may be misspelt ones of this kind.
_FEWEST = 2


def kind_meant(kind: Kind, keys: Collection[str]) -> Kind | None:
    """The kind whose record a file in the folder of ``kind`` holds, by the keys that it has.

    It knows all keys, of which ``kind`` does not know some, and has all that it must have.
    """
    known, needed = _fields(kind)
    if len(known.union(keys)) - len(known) < _FEWEST or needed.issubset(keys):
        return None
    fitting = [row for row in KINDS if _fits(row, keys)]
    return fitting[0] if len(fitting) == 1 else None


def meant_kind(problem: Problem) -> str | None:
    """The name of the kind that a problem says a record is of."""
    term = problem.values.get("kind")
    if problem.code != CODE or not isinstance(term, Term):
        return None
    return kind_of(term)


def kind_term(kind: Kind) -> Term:
    """What a kind is called."""
    return Term(f"{_TERM}{kind.name}")


def kind_of(term: Term) -> str:
    """The name of the kind that a term of :func:`kind_term` is for."""
    return term.key.removeprefix(_TERM)


def _fits(kind: Kind, keys: Collection[str]) -> bool:
    known, needed = _fields(kind)
    return known.issuperset(keys) and needed.issubset(keys)


@cache
def _fields(kind: Kind) -> tuple[frozenset[str], frozenset[str]]:
    """The names of all fields, and of those that must be there."""
    rows = kind.model.model_fields
    needed = (name for name, info in rows.items() if info.is_required())
    return frozenset(rows), frozenset(needed)
