"""Words that are in another language than the one that they stand for, and codes of none."""

from collections.abc import Iterator

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
    for path, words, language, is_prose in _doubtful(parts):
        if is_other_language(words, language, is_prose):
            values = {"language": Term(f"language-{language}")}
            yield entry.document.problem("other-language", path, words, **values)
    for path, code in _codes(parts):
        close = language_meant(code, catalog.languages)
        if close is not None:
            yield entry.document.problem("language-close", path, code, close=close)


def _codes(parts: Grouped) -> Iterator[tuple[Path, str]]:
    for path, alias in parts.of(Alias):
        yield (*path, "language"), alias.language
    if isinstance(parts.record, Source):
        yield ("language",), parts.record.language


def _doubtful(parts: Grouped) -> Iterator[tuple[Path, str, str, bool]]:
    """Words to be looked at, with path and language, and whether they are more than a name."""
    languages = [
        language
        for language, words in parts.whole_texts.items()
        if may_have_other_language(words, language)
    ]
    for row in parts.texts if languages else ():
        if row.language in languages:
            yield row.path, row.words, row.language, row.part.prose
    for row in parts.translations:
        yield row.path, row.words, row.language, True
    for path, alias in parts.of(Alias):
        yield (*path, "text"), alias.text, alias.language, False
