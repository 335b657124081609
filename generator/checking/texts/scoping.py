"""How far a claim reaches that something is the first or the only one: as far as its quotes say."""

from collections.abc import Iterator
from itertools import islice

from generator.catalog.catalog import Catalog
from generator.checking.parts.stating import Statement, is_han
from generator.evidence.claims.scopes import Level, phrase_of, places_in, quoted_scopes, scopes_of
from generator.evidence.claims.superlatives import Superlative, claims, says
from generator.problems.problem import Term
from generator.records.body import Body

# So many claims of a text are looked at; hardly one has more than two.
_MOST = 64


def exceeding(
    row: Statement, said: str, quotes: tuple[str, ...], catalog: Catalog
) -> Iterator[tuple[str, Term, str]]:
    """The claims of a statement with a scope that no quote gives them, each once.

    With each come the scope, and the scopes of the quotes. What no quote says of any scope is told
    elsewhere, and what the original says as well is told there.
    """
    original = is_han(catalog.first_language)
    told = {
        (one.kind, scope.levels)
        for one in islice(claims(row.original, original), _MOST)
        for scope in scopes_of(row.original, one, original)
    }
    for one in islice(claims(said, row.is_han), _MOST):
        saying = [quote for quote in quotes if says(one.kind, quote)]
        for scope in scopes_of(said, one, row.is_han) if saying else ():
            case = (one.kind, scope.levels)
            if case in told or any(_gives(quote, one, scope.levels, catalog) for quote in saying):
                continue
            told.add(case)
            words = [known.written for quote in saying for known in quoted_scopes(quote, one.kind)]
            known = ", ".join(f"“{word}”" for word in dict.fromkeys(words)) or "–"
            level = next(level for level in _LEVELS if level in scope.levels)
            yield phrase_of(said, one, scope), Term(f"scope-{level}"), known


# Of 全区, which may be an autonomous region, the district is told.
_LEVELS: tuple[Level, ...] = ("world", "country", "city", "county", "district", "town", "province")


def _gives(quote: str, one: Superlative, levels: frozenset[Level], catalog: Catalog) -> bool:
    """Whether a quote may give a claim this scope: it does, or has none and names such a place."""
    known = quoted_scopes(quote, one.kind)
    if known:
        return any(levels & scope.levels for scope in known)
    return bool(levels & places_in(quote)) or any(
        levels & _levels_of(body) for body in catalog.all(Body).values() if _is_named(body, quote)
    )


def _levels_of(body: Body) -> frozenset[Level]:
    levels = frozenset[Level]().union(*map(places_in, body.name.words))
    return levels or frozenset(_LEVELS) - {"world", "country"}


def _is_named(body: Body, quote: str) -> bool:
    return any(name in quote for name in (*body.name.words, *body.place.words))
