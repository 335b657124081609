"""What is told of a record only because another one could not be had: no second mistake.

It could not be read, or a reference to it leads nowhere.
"""

import re
from collections.abc import Collection, Iterable, Sequence

from generator.catalog import addresses
from generator.catalog.catalog import Catalog
from generator.catalog.joining import leads_nowhere
from generator.problems.problem import Problem
from generator.records.kinds import BY_FOLDER

#: Kind and id of a record that could not be read.
Broken = Collection[tuple[str, str]]

# What is judged with the words of vocabularies: of units, of levels, of types.
_BY_TERMS = frozenset(
    {
        *("derived-unused", "figure-about", "figure-not-in-quote", "formula-operand"),
        *("formula-units", "level-not-in-quote", "level-not-in-scale", "number-about"),
        *("number-bound", "number-exact", "number-left-out", "number-not-in-quote"),
        *("number-rounded", "number-rounded-here", "number-scaled"),
        *(
            "number-not-translated",
            "quote-torn",
            "type-not-in-original",
            "type-not-in-quote",
            "unit-differs",
        ),
    }
)
# What is judged with the records that a record names.
_BY_NAMED = frozenset(
    {
        *("earlier-of-another", "level-not-in-quote", "level-not-in-scale"),
        *("not-a-short-form", "organ-name-unknown", "organ-not-listed", "organ-not-named"),
        "review-not-quoted",
    }
)
_LINKS = frozenset({"link-nowhere", "link-nowhere-close"})
# What is wrong with the language that a source is said to be in.
_OF_LANGUAGE = frozenset({"language-close", "source-other-language"})
_A_QUOTE = re.compile(r"(?:^|\.)evidence\[\d+\]$")
# Pages with a place for each term.
_WITH_TERMS = frozenset({addresses.ABOUT, addresses.PRACTICES})


def without_echoes(
    problems: Iterable[Problem], catalog: Catalog, broken: Broken, joined: Sequence[Problem] = ()
) -> Iterable[Problem]:
    """Problems but those that may be gone when the ``broken`` records are mended.

    So may those of records that name a record which is not there, or one that names such a record
    itself; ``joined`` has the problems of these references.
    """
    lost = {(row.place.file, target) for row in joined if (target := leads_nowhere(row))}
    if not broken and not lost:
        return problems
    kinds = {kind for kind, _ in broken}
    named = {f"{kind}/{id_}" for kind, id_ in (*broken, *(target for _, target in lost))}
    files = {file for file, _ in lost}
    named |= {f"{row.kind.name}/{row.id}" for row in catalog.walk() if files and row.file in files}
    naming = {
        entry.file
        for entry in catalog.walk()
        if not named.isdisjoint(entry.facts.refers_to.split())
    }

    def is_echo(problem: Problem) -> bool:
        code = problem.code
        if code in _LINKS or code == "link-no-place":
            return _leads_to(problem, broken, kinds)
        return ("vocabulary" in kinds and code in _BY_TERMS) or (
            problem.place.file in naming and code in _BY_NAMED
        )

    return (problem for problem in problems if not is_echo(problem))


def without_untranslated(problems: Sequence[Problem]) -> Sequence[Problem]:
    """Problems but those of quotes that lack a translation into what may be their own language."""
    if not any(row.code in _OF_LANGUAGE for row in problems):
        return problems
    return [
        row
        for row in problems
        if row.code != "translation-missing" or not _A_QUOTE.search(row.name)
    ]


def _leads_to(problem: Problem, broken: Broken, kinds: Collection[str]) -> bool:
    """Whether a link leads to a broken record, or to a place that one may make."""
    target, _, _ = problem.found.partition("#")
    folder, _, id_ = target.partition("/")
    kind = BY_FOLDER.get(folder)
    if problem.code in _LINKS:
        return kind is not None and (kind.name, id_) in broken
    if kind is None:
        return "vocabulary" in kinds and target.lstrip("/") in _WITH_TERMS
    return kind.name == "organ" and "review" in kinds
