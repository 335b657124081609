"""Ranks that a text gives a wider or another area than its quotes: third in the country."""

from collections.abc import Iterable, Iterator

from generator.catalog.catalog import Catalog
from generator.checking.parts.stating import Stating
from generator.evidence.claims.ranks import exceeding_ranks, may_be_ranked
from generator.evidence.claims.scopes import places_in
from generator.problems.problem import Problem, Term
from generator.records.body import Body


def ranking_problems(stating: Stating) -> Iterable[Problem]:
    """Every rank whose area no quote has.

    What the original says as well is told there.
    """
    return _ranked(stating) if stating.may_say(may_be_ranked) else ()


def _ranked(stating: Stating) -> Iterator[Problem]:
    grounds, first = stating.grounds, stating.first_is_han
    for row in stating.statements:
        quotes = row.quotes(grounds) if may_be_ranked(row.words, row.is_han) else ()
        told = {one.level for one in exceeding_ranks(row.original, quotes, first)}
        for rank in exceeding_ranks(row.said(), quotes, row.is_han) if quotes else ():
            if rank.level not in told and not _may_be_named(rank.level, quotes, stating.catalog):
                kind = Term(f"scope-{rank.level}")
                document = grounds.parts.entry.document
                yield document.problem(
                    "superlative-scope", row.path, rank.written, kind=kind, known=rank.known
                )


def _may_be_named(level: str, quotes: tuple[str, ...], catalog: Catalog) -> bool:
    """Whether quotes name a body of such an area by its name alone."""
    return any(
        any(name in quote for quote in quotes for name in (*body.name.words, *body.place.words))
        and any(level in places_in(name) for name in body.name.words)
        for body in catalog.all(Body).values()
    )
