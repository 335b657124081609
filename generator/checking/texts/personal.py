"""Personal data in all that is published of a record, and of the text of a source.

A quote is judged in its source: the word beside a number may stand outside of it.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from generator.checking.parts.all_words import fields_of_words
from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.checking.proving.proof import Proof
from generator.checking.proving.sources import Reading
from generator.evidence.personal.glance import (
    may_be_personal,
    may_be_personal_text,
    may_be_spelled_out,
)
from generator.problems.problem import Problem, Term, Value
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.parts import Path
from generator.records.source import Source
from generator.records.text import Text, Wording

if TYPE_CHECKING:  # What reads personal data is imported where there may be any.
    from generator.evidence.personal.personal import Personal

#: The personal data in the text of a source that can be read.
InSources = Callable[[str], Sequence["Personal"]]

# Many an office has its mailbox at such a service, but none has a mobile telephone.
_MAY_BE_A_MAILBOX = frozenset({"contact", "report_address"})
_OF_NUMBERS = frozenset(
    {
        *("number-not-in-quote", "number-not-translated", "number-rounded"),
        *("number-rounded-here", "number-scaled", "text-date-not-in-quote"),
    }
)
# What stands before a telephone number.
_COUNTRY = frozenset({"86", "0086"})
# Fewer digits are no secret.
_FEWEST = 5
_DIGITS = re.compile(rf"\d{{{_FEWEST},}}")


def in_sources(quotes: Quotes) -> InSources:
    """The personal data of each source, looked for when first asked for.

    A mailbox that an official text gives is an office's, whatever service it is at.
    """

    @cache
    def found(source: str) -> Sequence["Personal"]:
        text = quotes.readings[source].text.text
        if not may_be_personal_text(text, mailboxes=False):
            return ()
        from generator.evidence.personal.personal import personal_data

        return personal_data(text, quotes.units, mailboxes=False)

    return found


def personal_problems(
    parts: Grouped, proof: Proof, quotes: Quotes, found: InSources, others: list[Problem]
) -> None:
    """Add a problem for all personal data of a record to what ``others`` have found.

    They name what they found: there it is masked. That no quote has a number which must not be
    there is no second mistake.
    """
    rows: list[_Told] = []
    readings = quotes.readings
    personal = {row: own for row in parts.sources if row in readings and (own := found(row))}
    # Nearly always there is none.
    if personal:
        rows += _in_quotes(parts, quotes, personal)
    if isinstance(parts.record, Source):
        rows += _in_whole(parts.record, parts.entry, proof, found)
    if _may_be_in_texts(parts):
        rows += _in_texts(parts, quotes)
    if rows:
        others[:] = [other for other in others if not any(_is_told(other, *row) for row in rows)]
        secrets = {secret: masked for row in rows for secret, masked in row[1].items()}
        others[:] = [_changed(other, partial(_replaced, secrets=secrets)) for other in others]
        others += [problem for problem, _ in rows]


def without_personal(problem: Problem) -> Problem:
    """The same problem, with personal data masked in what it tells.

    Checks name what they found, and a number that must not be published is not to be logged.
    """
    told = [problem.found]
    for value in problem.values.values():
        rows = value if isinstance(value, tuple) else (value,)
        told += [row for row in rows if isinstance(row, str)]
    if not may_be_personal_text("\n".join(told)):
        return problem
    from generator.evidence.personal.personal import without_personal_data

    return _changed(problem, without_personal_data)


# A problem with what it tells unmasked, by how that is masked.
_Told = tuple[Problem, dict[str, str]]


def _is_told(other: Problem, told: Problem, secrets: dict[str, str]) -> bool:
    """Whether a problem is of a number that is personal, at the same place."""
    digits = _digits(other.found)
    return (
        other.code in _OF_NUMBERS
        and other.name == told.name
        and bool(digits)
        and (digits in _COUNTRY or any(digits in _digits(secret) for secret in secrets))
    )


def _digits(written: str) -> str:
    return "".join(re.findall(r"\d", written))


def _in_quotes(
    parts: Grouped, quotes: Quotes, personal: Mapping[str, Sequence["Personal"]]
) -> Iterator[_Told]:
    entry = parts.entry
    for path, row in parts.of(Evidence):
        place = quotes.place((row.source, row.quote, row.after))
        if row.source not in personal or place is None or path[0] in entry.unpublished:
            continue
        reading, (start, end) = quotes.readings[row.source], place
        rows = [own for own in personal[row.source] if own.start < end and start < own.end]
        for masked, secrets, values in _by_kind(rows, reading.text.text, reading):
            values["source"] = row.source
            at = (*path, "quote")
            yield entry.document.problem("personal-in-quote", at, masked, **values), secrets


def _in_whole(source: Source, entry: Entry, proof: Proof, found: InSources) -> Iterator[_Told]:
    if source.show != "whole" or entry.id not in proof.readings:
        return
    reading = proof.readings[entry.id]
    for masked, secrets, values in _by_kind(found(entry.id), reading.text.text, reading):
        values["file"] = source.file
        problem = entry.document.problem("personal-in-source", ("file",), masked, **values)
        yield problem, secrets


def _may_be_in_texts(parts: Grouped) -> bool:
    words = parts.all_words
    return may_be_personal(words.lines, words.data) or any(
        map(may_be_spelled_out, parts.whole_said.values())
    )


def _in_texts(parts: Grouped, quotes: Quotes) -> Iterator[_Told]:
    entry = parts.entry
    for path, words in texts_of(parts):
        mailboxes = _MAY_BE_A_MAILBOX.isdisjoint(path)
        # Sums of files, and mailboxes that may be there, have called most of these here.
        if not may_be_personal_text(words, mailboxes=mailboxes):
            continue
        from generator.evidence.personal.personal import personal_data

        if path[0] not in entry.unpublished:
            rows = personal_data(words, quotes.units, mailboxes=mailboxes)
            for masked, secrets, values in _by_kind(rows, words):
                yield entry.document.problem("personal-in-text", path, masked, **values), secrets


def _by_kind(
    rows: Sequence["Personal"], text: str, reading: Reading | None = None
) -> Iterator[tuple[str, dict[str, str], dict[str, Value]]]:
    """What is told of each kind of personal data in a text: masked; what is masked; values."""
    for kind in dict.fromkeys(row.kind for row in rows):
        own = [row for row in rows if row.kind == kind]
        masked = tuple(dict.fromkeys(row.masked for row in own))
        values: dict[str, Value] = {"what": Term(f"personal-{kind}"), "masked": masked}
        if reading is not None:
            numbers = dict.fromkeys(reading.sentence_at(row.start) for row in own)
            values["sentences"] = tuple(map(str, numbers))
        secrets: dict[str, str] = {}
        for row in own:
            secrets |= _secrets(text[row.start : row.end], row.masked)
        yield ", ".join(masked), secrets, values


def _secrets(written: str, masked: str) -> dict[str, str]:
    """What must not be told of personal data, with what may be told instead."""
    runs = {run: "*" * len(run) for run in _DIGITS.findall(written)}
    digits = _digits(written)
    return runs | ({digits: masked} if len(digits) >= _FEWEST else {}) | {written: masked}


def texts_of(parts: Grouped) -> Iterator[tuple[Path, str]]:
    """Every text of a record with its path; a quote is looked at in its source."""
    for kind, rows in parts.by_model.items():
        for row in rows:
            if isinstance(row.value, Text):
                if row.value.plain is not None:
                    yield row.path, row.value.plain
                yield from _wordings(row.path, row.value.languages)
            elif isinstance(row.value, Evidence):
                yield from _wordings((*row.path, "translations"), row.value.translations)
            for name in fields_of_words(kind):
                value = getattr(row.value, name)
                if isinstance(value, str):
                    yield (*row.path, name), value
                elif value is not None:
                    yield from (((*row.path, name, at), word) for at, word in enumerate(value))


def _wordings(path: Path, rows: dict[str, Wording]) -> Iterator[tuple[Path, str]]:
    for language, wording in rows.items():
        yield (*path, language), wording.text


def _changed(problem: Problem, change: Callable[[str], str]) -> Problem:
    """A problem with all that it tells changed."""
    values: dict[str, Value] = {}
    for name, value in problem.values.items():
        if isinstance(value, tuple):
            values[name] = tuple(row if isinstance(row, Term) else change(row) for row in value)
        else:
            values[name] = value if isinstance(value, Term) else change(value)
    return replace(problem, found=change(problem.found), values=values)


def _replaced(text: str, secrets: dict[str, str]) -> str:
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, secrets[secret])
    return text
