"""What follows from an error in the same text, or in a quote beside it: no second mistake.

It is told when the first one is mended, if it is still there.
"""

import re
from collections.abc import Iterator, Sequence

from generator.problems.problem import Problem
from generator.problems.wording import severity

# What is wrong with a quote, so that nobody knows what it says.
_OF_QUOTES = frozenset(
    {
        *("after-ambiguous", "after-not-before", "quote-ambiguous", "quote-not-found"),
        *("quote-joined", "quote-nowhere", "quote-other-sign", "quote-with-gap"),
    }
)
# What a statement may only seem to lack where one of its quotes is wrong.
_BY_QUOTES = frozenset(
    {
        *("award-not-in-quote", "date-not-in-quote", "derived-unused", "figure-not-in-quote"),
        *("level-not-in-quote", "name-not-in-quote", "number-not-in-quote", "organ-not-listed"),
        *("organ-not-named", "type-not-in-quote", "wording-not-in-quote"),
    }
)
# What is wrong with the code of a language in a text.
_OF_CODES = frozenset({"unknown-language", "unknown-language-close", "unknown-language-unframed"})
_A_QUOTE = re.compile(r"(?P<of>.*?)\.?evidence\[\d+\]\.(?:quote|after)")
_TRANSLATIONS = ".translations"

_Place = tuple[str, str]


def without_followers(problems: Sequence[Problem]) -> Sequence[Problem]:
    """Problems but those that follow from an error beside them."""
    errors = [row for row in problems if row.name and severity(row) == "error"]
    if not errors:
        return problems
    wrong = {_place(row) for row in errors}
    named = {_place(row) for row in errors if row.code == "name-not-in-quote"}
    linked = {_place(row) for row in errors if row.code == "link-wrong"}
    coded = {_above(row) for row in errors if row.code in _OF_CODES}
    # By the text that has them: name.en is a part of name.
    inside = {_above(row): row.name for row in errors}
    quoted = _quoted(errors)
    with_quotes = {file for file, _ in quoted}

    def follows(row: Problem) -> bool:
        here = _place(row)
        if row.code == "translation-missing":
            return any(place in coded for place in (here, (here[0], f"{here[1]}{_TRANSLATIONS}")))
        if row.code in _BY_QUOTES:
            is_number = row.code == "number-not-in-quote"
            return (is_number and (here in linked or here in named)) or any(
                place in quoted for place in _owners(row)
            )
        if row.code == "year-not-in-quote":  # Any quote of a review may have it.
            return here[0] in with_quotes
        if row.code.startswith("number-"):
            return here in linked
        return row.code == "translation-stale" and _is_wrong(here, wrong, inside)

    return [row for row in problems if not follows(row)]


def _place(problem: Problem) -> _Place:
    return problem.place.file, problem.name


def _above(problem: Problem) -> _Place:
    return problem.place.file, problem.name.rpartition(".")[0]


def _quoted(errors: Sequence[Problem]) -> set[_Place]:
    """What the wrong quotes prove: a block of a record, or by an empty name the record itself."""
    found = ((row, _A_QUOTE.fullmatch(row.name)) for row in errors if row.code in _OF_QUOTES)
    return {(row.place.file, match["of"]) for row, match in found if match is not None}


def _owners(problem: Problem) -> Iterator[_Place]:
    """What may have the quotes of a statement, from the inside: what it stands in, the record."""
    file, name = _place(problem)
    is_item = "[" in name
    while name:
        yield file, name
        name = name[: max(name.rfind("."), name.rfind("["), 0)].rstrip(".")
    # An item of a list has quotes of its own.
    if not is_item:
        yield file, ""


def _is_wrong(place: _Place, wrong: set[_Place], inside: dict[_Place, str]) -> bool:
    """Whether an error is in the original of the translation whose fingerprint is at a place.

    When that is mended, the translation may be up to date.
    """
    file, name = place
    translation = name.removesuffix(".of")
    text = translation.rpartition(".")[0]
    if text.endswith(_TRANSLATIONS):
        return (file, f"{text.removesuffix('translations')}quote") in wrong
    return (file, text) in wrong or inside.get((file, text), translation) != translation
