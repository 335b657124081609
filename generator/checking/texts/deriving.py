"""What a computed number counts: minutes less minutes are minutes, % less % are points."""

import re
from collections.abc import Iterator

from generator.checking.parts.grounds import Grounds
from generator.evidence.amounts.measures import measure_of, name_of
from generator.evidence.amounts.proving import stated
from generator.evidence.formulas.formulas import operands
from generator.evidence.formulas.tree import FormulaError
from generator.problems.problem import Problem
from generator.prose.plain import said_words
from generator.records.evidence import Claim, Derived
from generator.records.parts import Path

# Nothing but numbers that are added or subtracted.
_SUM = re.compile(r"[\d.,\s]+(?:[-+][\d.,\s]+)+", re.ASCII)


def derived_unit_problems(
    grounds: Grounds, start: Path, claim: Claim, derived: Derived
) -> Iterator[Problem]:
    """A computed number that the text of its statement gives another measure than its formula."""
    meant = _measure(grounds, claim, derived)
    if not meant:
        return
    units, document = grounds.quotes.units, grounds.parts.entry.document
    plain = claim.text.plain
    texts = (
        {(): plain}
        if plain is not None
        else {(language,): wording.text for language, wording in claim.text.languages.items()}
    )
    for at, text in texts.items():
        said = said_words(text)
        for number in stated(said, units).numbers:
            own, written = measure_of(said, number)
            if number.value == derived.value and own and own != meant:
                found = f"{number.written} {written}"
                path = (*start, "text", *at)
                yield document.problem("unit-differs", path, found, known=name_of(meant))


def _measure(grounds: Grounds, claim: Claim, derived: Derived) -> str:
    """The one measure that the quotes give to the numbers of a formula; empty if there is none."""
    if not _SUM.fullmatch(derived.formula):
        return ""
    try:
        values = {row.value for row in operands(derived.formula).literals}
    except FormulaError:
        return ""  # Told where it is computed.
    said = list(map(grounds.quotes.counted, claim.evidence))
    stating = [(text, row) for text in said for row in stated(text, grounds.quotes.units).numbers]
    if any(row.value == derived.value for _, row in stating):
        return ""
    found = {measure_of(text, row)[0] for text, row in stating if row.value in values} - {""}
    if len(found) != 1:
        return ""
    return "point" if found == {"percent"} and "-" in derived.formula else found.pop()
