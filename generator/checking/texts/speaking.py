"""Words that are in another language than the one that they stand for, and codes of none."""

from collections.abc import Iterable, Iterator

from generator.catalog.catalog import Catalog
from generator.catalog.codes import language_meant
from generator.checking.parts.grouped import Grouped
from generator.evidence.names.languages import is_other_language, may_have_other_language
from generator.problems.problem import Problem, Term
from generator.records.organ import Alias
from generator.records.parts import Path
from generator.records.source import Source


def language_problems(parts: Grouped, catalog: Catalog) -> Iterator[Problem]:
    """Each text, translation and wording of a record that is surely in another language."""
    entry = parts.entry
    aliases = parts.of(Alias)
    for path, words, language in _foreign(parts, aliases):
        values = {"language": Term(f"language-{language}")}
        yield entry.document.problem("other-language", path, words, **values)
    for path, code in _codes(parts, aliases):
        close = language_meant(code, catalog.languages)
        if close is not None:
            yield entry.document.problem("language-close", path, code, close=close)


def _codes(parts: Grouped, aliases: Iterable[tuple[Path, Alias]]) -> Iterator[tuple[Path, str]]:
    for path, alias in aliases:
        yield (*path, "language"), alias.language
    if isinstance(parts.record, Source):
        yield ("language",), parts.record.language


def _foreign(
    parts: Grouped, aliases: Iterable[tuple[Path, Alias]]
) -> Iterator[tuple[Path, str, str]]:
    """Words that are in another language than their own, with path and language."""
    doubtful = [
        language
        for language, words in parts.whole_texts.items()
        if may_have_other_language(words, language)
    ]
    for row in parts.texts if doubtful else ():
        is_doubtful = row.language in doubtful
        if is_doubtful and is_other_language(row.words, row.language, row.part.prose):
            yield row.path, row.words, row.language
    for row in parts.translations:
        if is_other_language(row.words, row.language):
            yield row.path, row.words, row.language
    for path, alias in aliases:
        if is_other_language(alias.text, alias.language, is_prose=False):
            yield (*path, "text"), alias.text, alias.language
