"""Figures and derived numbers: in a quote, or computed again from what is."""

from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.wordings import said_in
from generator.checking.texts.computing import (
    circular_problems,
    formula_problems,
    mixed_problems,
    uses_of,
)
from generator.checking.texts.deriving import derived_unit_problems
from generator.checking.texts.unproved import known_numbers
from generator.evidence.amounts.about import contrary_sign, only_about, says_about
from generator.evidence.amounts.labels import out_of_order
from generator.evidence.amounts.leads import label_of_another
from generator.evidence.amounts.opposed import may_be_opposed, opposed
from generator.evidence.amounts.unit_words import other_word
from generator.evidence.amounts.years import year_of_another
from generator.evidence.formulas.formulas import operands
from generator.evidence.formulas.tree import FormulaError
from generator.evidence.numbers.number_words import spelled
from generator.evidence.numbers.numbers import numbers_in
from generator.evidence.numbers.readings import other_value
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Claim
from generator.records.figure import BEYOND_SOURCE, Figure
from generator.records.parts import Path
from generator.records.text import Text


def figure_problems(grounds: Grounds) -> Iterator[Problem]:
    """Everything wrong with the figures and the derived numbers of a record."""
    entry = grounds.parts.entry
    figures = grounds.parts.of(Figure)
    claims = [row for row in grounds.parts.of(Claim) if row[1].derived]
    if not figures and not claims:
        return
    names: dict[str, Decimal] = {}
    for path, figure in figures:
        if figure.id in names:
            yield entry.document.problem("figure-twice", (*path, "id"))
        names.setdefault(figure.id, figure.value)
    kinds = {figure.id: figure.unit for _, figure in figures}
    uses = uses_of(figure for _, figure in figures)
    labels = [words for _, figure in figures for words in figure.label.words]
    may_oppose = may_be_opposed(" \n".join([*labels, ""]))
    for path, figure in figures:
        rows = [grounds.quotes.read(row) for row in figure.evidence]
        own = rows[0].values if len(rows) == 1 else grounds.numbers_of(figure.evidence)
        is_known = _has(figure, own)
        if not is_known:
            own = grounds.possible_numbers_of(figure.evidence)
        if not is_known or figure.breakdown or figure.formula is not None:
            yield from _figure(entry, path, figure, names, own)
        if figure.formula is None:
            said = [row.counted for row in rows]
            yield from _unit(grounds, path, figure, said)
            yield from _of_another(grounds, path, figure, said, may_oppose)
        else:
            yield from mixed_problems(
                grounds, path, figure.formula, figure.evidence, kinds, figure.unit
            )
        if any(row.stated.about for row in rows):
            yield from _about(grounds, path, figure)
        if len(figure.breakdown) > 1:
            yield from _labels(grounds, path, figure)
        if figure.verification in BEYOND_SOURCE and figure.note is None:
            yield entry.document.problem("verification-unexplained", (*path, "verification"))
        if figure.id in uses:
            yield from circular_problems(entry, path, figure, uses)
    for start, claim in claims:
        own = grounds.possible_numbers_of(claim.evidence)
        for index, derived in enumerate(claim.derived):
            path = (*start, "derived", index)
            yield from formula_problems(entry, path, derived.formula, derived.value, names, own)
            yield from mixed_problems(grounds, path, derived.formula, claim.evidence, kinds)
            yield from derived_unit_problems(grounds, start, claim, derived)
            if not _written_in(claim, derived.value, grounds.quotes.units):
                yield entry.document.problem("derived-unused", (*path, "value"))


def _figure(
    entry: Entry, path: Path, figure: Figure, names: Mapping[str, Decimal], own: Set[Decimal]
) -> Iterator[Problem]:
    told = list(_numbers(entry, path, figure, names, own))
    yield from told
    # A number that is wrong by itself spoils the sum as well: that is no second mistake.
    if figure.breakdown and not told:
        total = sum((part.value for part in figure.breakdown), Decimal(0))
        if total != figure.value:
            yield entry.document.problem("breakdown-differs", (*path, "value"), sum=f"{total:f}")


def _numbers(
    entry: Entry, path: Path, figure: Figure, names: Mapping[str, Decimal], own: Set[Decimal]
) -> Iterator[Problem]:
    """The value and its parts that neither a quote nor the formula has."""
    if figure.formula is not None:
        yield from formula_problems(entry, path, figure.formula, figure.value, names, own)
    elif figure.value not in own:
        yield entry.document.problem(
            "figure-not-in-quote", (*path, "value"), known=known_numbers(own)
        )
    for index, part in enumerate(figure.breakdown):
        if part.value not in own:
            at = (*path, "breakdown", index, "value")
            yield entry.document.problem("figure-not-in-quote", at, known=known_numbers(own))


def _has(figure: Figure, own: Set[Decimal]) -> bool:
    """Whether quotes have the parts of a figure, and its value or what its formula takes."""
    for part in figure.breakdown:
        if part.value not in own:
            return False
    if figure.formula is None:
        return figure.value in own
    try:
        return all(literal.value in own for literal in operands(figure.formula).literals)
    except FormulaError:
        return True  # Told where it is computed.


def _unit(grounds: Grounds, path: Path, figure: Figure, said: Sequence[str]) -> Iterator[Problem]:
    """A figure of which its quotes, as ``said``, count something else: 人次 is not 人."""
    quotes = grounds.quotes
    known = figure.unit in quotes.words.ids
    other = other_word(figure.value, {figure.unit}, said, quotes.words) if known else ""
    if other:
        document = grounds.parts.entry.document
        yield document.problem("unit-differs", (*path, "unit"), known=other)
    for index, row in enumerate(said):
        if row[-1:].isdecimal():
            yield from _unit_behind(grounds, path, figure, index)


def _of_another(
    grounds: Grounds, path: Path, figure: Figure, all_said: Sequence[str], may_oppose: bool
) -> Iterator[Problem]:
    """A value that the quotes give to something else, or to another year, than the figure does.

    One with a scope or a note may be of a part of what its label names. Whether a label
    ``may_oppose`` its quotes is told of all labels of the record.
    """
    quotes, entry = grounds.quotes, grounds.parts.entry
    languages: set[str] = set()
    said: list[str] = []
    for row, words in zip(figure.evidence, all_said, strict=True):
        reading = quotes.readings.get(row.source)
        if reading is not None:
            languages.add(reading.source.language)
            said.append(words)
    units = quotes.units
    is_whole = figure.scope is None and figure.note is None
    for language in languages if is_whole else ():
        label = "".join(said_in(figure.label, language, grounds.parts.first).split())
        found = label_of_another(label, figure.value, said, units) if label else None
        if found is not None:
            known = f"{label}: {found.value:f}"
            at = (*path, "label")
            yield entry.document.problem("breakdown-label", at, label, known=known)
            return
    if may_oppose:
        yield from _contrary_label(grounds, path, figure, said)
    year = str(figure.period or "")
    if year.isdecimal():
        other = year_of_another(figure.value, int(year), said, units)
        if other:
            shown = f"{year}: {figure.value:f}"
            yield entry.document.problem("number-contrary", (*path, "period"), shown, known=other)


def _contrary_label(
    grounds: Grounds, path: Path, figure: Figure, quotes: Sequence[str]
) -> Iterator[Problem]:
    """A label that says the contrary of what the quotes say of its number: 环比增长 of 同比增长."""
    for at, words in _labels_of(figure):
        # The number stands behind its label, as a text would write it.
        label = f"{words} " if words.isascii() else words
        if not may_be_opposed(label):
            continue
        told = opposed(f"{label}{figure.value:f}", quotes, grounds.quotes.units)
        for row in told:
            if row.number.value == figure.value:
                document = grounds.parts.entry.document
                yield document.problem("number-contrary", (*path, *at), words, known=row.quoted)
                return


def _about(grounds: Grounds, path: Path, figure: Figure) -> Iterator[Problem]:
    """A figure that is exact where its quotes say about so many, and that says so nowhere.

    Nor does it say more than where they say less than.
    """
    if figure.formula is not None:
        return
    said = [text for row in figure.evidence for text in grounds.quotes.worded(row)]
    words = grounds.quotes.words
    about = only_about(figure.value, said, words)
    entry = grounds.parts.entry
    if about and not any(says_about(text) for _, text in _words_beside(figure)):
        yield entry.document.problem("figure-about", (*path, "value"), known=about)
    for at, text in _words_beside(figure):
        sign, known = contrary_sign(text, figure.value, said, words)
        if sign:
            yield entry.document.problem("number-bound", (*path, *at), sign, known=known)


def _unit_behind(grounds: Grounds, path: Path, figure: Figure, index: int) -> Iterator[Problem]:
    """A quote that ends with the value of its figure, words before the unit: 100 list tasks.

    One that ends directly before its unit is torn, whatever it proves.
    """
    row, quotes = figure.evidence[index], grounds.quotes
    found = quotes.place((row.source, row.quote, row.after))
    last = next(reversed(quotes.stated(row).counts), None)
    if found is None or last is None or (last.end, last.value) != (found.end, figure.value):
        return
    text = quotes.readings[row.source].text.text
    whole = quotes.words.up_to(text, last, figure.unit)
    if whole:
        at = (*path, "evidence", index, "quote")
        yield grounds.parts.entry.document.problem("quote-torn", at, whole=whole)


def _words_beside(figure: Figure) -> Iterator[tuple[Path, str]]:
    """What readers are told beside the number of a figure, each with its place."""
    yield from _labels_of(figure)
    for name, text in (("scope", figure.scope), ("note", figure.note)):
        if text is not None:
            yield from _words(name, text)


def _labels_of(figure: Figure) -> Iterator[tuple[Path, str]]:
    """The label of a figure in each language, with its place."""
    return _words("label", figure.label)


def _words(name: str, text: Text) -> Iterator[tuple[Path, str]]:
    if text.plain is not None:
        yield (name,), text.plain
    else:
        for language, row in text.languages.items():
            yield (name, language), row.text


def _labels(grounds: Grounds, path: Path, figure: Figure) -> Iterator[Problem]:
    """Parts of a figure whose quotes have their names in another order than their numbers."""
    quotes = grounds.quotes
    values = [part.value for part in figure.breakdown]
    labels: dict[str, list[str]] = {}
    for row in figure.evidence:
        if row.source not in quotes.readings:
            continue  # Told at the source.
        language = quotes.readings[row.source].source.language
        names = labels.get(language)
        if names is None:
            names = [
                said_in(part.label, language, grounds.parts.first) for part in figure.breakdown
            ]
            labels[language] = names
        swapped = out_of_order(quotes.counted(row), names, values, quotes.stated(row).numbers)
        if swapped is not None:
            at = (*path, "breakdown", swapped.place, "label")
            known = f"{swapped.label}: {swapped.value:f}"
            document = grounds.parts.entry.document
            yield document.problem("breakdown-label", at, names[swapped.place], known=known)
            return


def _written_in(claim: Claim, value: Decimal, units: tuple[str, ...]) -> bool:
    return any(
        value in (number.value, other_value(text, number))
        for text in claim.text.words
        for number in (*numbers_in(text, units), *spelled(text))
    )
