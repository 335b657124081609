"""Formulas of figures and of derived numbers: computed again, of what is quoted, in one unit."""

from collections.abc import Iterable, Iterator, Mapping, Set
from decimal import Decimal

from generator.checking.parts.grounds import Grounds
from generator.checking.texts.unproved import known_numbers
from generator.evidence.amounts.proving import stated
from generator.evidence.formulas.formulas import agrees, evaluate, operands
from generator.evidence.formulas.meant import formula_meant
from generator.evidence.formulas.tree import FormulaError, Literal, Name
from generator.evidence.formulas.units import may_mix, mixed_units
from generator.problems.problem import Problem, Term
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.figure import Figure
from generator.records.parts import Path

_NONE: frozenset[str] = frozenset()


def formula_problems(
    entry: Entry,
    path: Path,
    formula: str,
    value: Decimal,
    names: Mapping[str, Decimal],
    quoted: Set[Decimal],
) -> Iterator[Problem]:
    """A formula whose result is not ``value``, or whose operands no quote and no figure has."""
    at = (*path, "formula")
    try:
        result = evaluate(formula, names)
        literals = operands(formula).literals
    except FormulaError as error:
        close = formula_meant(formula)
        if close and _gives(close, names, value):
            yield entry.document.problem("formula-wrong-close", at, close=close)
        else:
            yield _wrong(entry, at, error.reason.value, error.position)
        return
    for literal in literals:
        if literal.value not in quoted:
            yield entry.document.problem(
                "formula-operand", at, operand=f"{literal.value:f}", known=known_numbers(quoted)
            )
    if not agrees(value, result):
        shown = f"{result:.6f}".rstrip("0").rstrip(".")
        yield entry.document.problem("formula-differs", (*path, "value"), result=shown)


def _gives(formula: str, names: Mapping[str, Decimal], value: Decimal) -> bool:
    try:
        return agrees(value, evaluate(formula, names))
    except FormulaError:
        return False


def mixed_problems(
    grounds: Grounds,
    path: Path,
    formula: str,
    evidence: Iterable[Evidence],
    kinds: Mapping[str, str],
    unit: str = "",
) -> Iterator[Problem]:
    """A formula that adds what is counted in different units, or whose value is in another one."""
    try:
        if not may_mix(formula):
            return
    except FormulaError:
        return  # Told where it is computed.
    words, said = grounds.quotes.words, list(map(grounds.quotes.counted, evidence))

    def known(units: Set[str]) -> Set[str]:
        return _NONE if any(map(words.is_share, units)) else units

    def units_of(operand: Literal | Name) -> Set[str]:
        if isinstance(operand, Name):
            return known({kinds[operand.name]} if operand.name in kinds else _NONE)
        found = [
            words.near(text, number)
            for text in said
            for number in stated(text, words.forms).numbers
            if number.value == operand.value
        ]
        return known(_NONE.union(*found) if all(found) else _NONE)

    mixed = mixed_units(formula, units_of, known({unit} if unit else _NONE))
    if mixed:
        at = (*path, "formula")
        shown = ", ".join(sorted(mixed))
        yield grounds.parts.entry.document.problem("formula-units", at, known=shown)


def uses_of(figures: Iterable[Figure]) -> dict[str, tuple[Name, ...]]:
    """The figures that each computed one is computed from; of equal ids the first counts."""
    uses: dict[str, tuple[Name, ...]] = {}
    for figure in figures:
        if figure.formula is not None and figure.id not in uses:
            try:
                uses[figure.id] = operands(figure.formula).names
            except FormulaError:
                continue  # Told where it is computed.
    return uses


def circular_problems(
    entry: Entry, path: Path, figure: Figure, uses: Mapping[str, tuple[Name, ...]]
) -> Iterator[Problem]:
    """A figure that is computed from itself would prove itself."""
    for name in uses.get(figure.id, ()):
        seen, waiting = set[str](), [name.name]
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting += [row.name for row in uses.get(here, ())]
        if figure.id in seen:
            yield _wrong(entry, (*path, "formula"), "circular", name.start)
            return


def _wrong(entry: Entry, path: Path, reason: str, place: int) -> Problem:
    return entry.document.problem(
        "formula-wrong", path, reason=Term(f"formula-{reason}"), position=str(place + 1)
    )
