"""Texts by language: which words a reader gets, and what is wrong with a translation."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from generator.catalog.codes import FRAME_LANGUAGES, language_meant
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.reading.scalars import plain
from generator.records.evidence import Evidence
from generator.records.fingerprint import fingerprint
from generator.records.parts import Path, parts
from generator.records.text import Text, Wording

State = Literal["original", "official", "editorial", "inferred", "stale", "missing"]


class Said(NamedTuple):
    """Words for a reader: ``language`` is what they are in, ``state`` how they came about.

    A stale or missing translation gives the original words, in the original's language.
    """

    text: str
    language: str
    state: State

    @property
    def translated(self) -> bool:
        """Whether these words are a translation."""
        return self.state in ("official", "editorial", "inferred")


def said(text: Text, language: str, first: str) -> Said:
    """The words of ``text`` for a reader of ``language``; ``first`` is the site's first one."""
    return _said(text.original(first), first, language, text.languages)


def said_quote(evidence: Evidence, source_language: str, language: str) -> Said:
    """A quote for a reader of ``language``: the quote itself, or its translation."""
    return _said(evidence.quote, source_language, language, evidence.translations)


def _said(
    original: str,
    original_language: str,
    language: str,
    wordings: Mapping[str, Wording],
) -> Said:
    if language == original_language:
        return Said(original, original_language, "original")
    wording = wordings.get(language)
    if wording is None or wording.how is None:
        return Said(original, original_language, "missing")
    if wording.of != fingerprint(original):
        return Said(original, original_language, "stale")
    return Said(wording.text, language, wording.how)


def text_problems(
    entry: Entry, languages: tuple[str, ...], source_languages: Mapping[str, str]
) -> Iterator[Problem]:
    """Everything wrong with the languages of the texts and quotes of one record.

    ``source_languages`` has the language of each source by id.
    """
    for part in parts(entry.record):
        if isinstance(part.value, Text):
            yield from _text(entry, part.path, part.value, languages)
        elif isinstance(part.value, Evidence):
            path = (*part.path, "translations")
            for language, wording in part.value.translations.items():
                here = (*path, language)
                if language not in languages:
                    yield _unknown_language(entry, here, language, languages)
                yield from _translation(entry, here, wording, part.value.quote)
            spoken = source_languages.get(part.value.source)
            for language in _lacking(part.value.translations, languages):
                if spoken not in (None, language):
                    yield entry.document.problem(
                        "translation-missing", part.path, part.value.quote, language=language
                    )


def _text(entry: Entry, path: Path, text: Text, languages: tuple[str, ...]) -> Iterator[Problem]:
    first = languages[0]
    if text.plain is None and first not in text.languages:
        known = ", ".join(text.languages)
        yield entry.document.problem("no-first-language", path, known, language=first)
        return
    for language, wording in text.languages.items():
        here = (*path, language)
        if language == first:
            if wording.how is not None or wording.of is not None:
                yield entry.document.problem("original-as-translation", here, language)
        elif language not in languages:
            yield _unknown_language(entry, here, language, languages)
        else:
            yield from _translation(entry, here, wording, text.original(first))
    for language in _lacking({first, *text.languages}, languages):
        yield entry.document.problem(
            "translation-missing", path, text.original(first), language=language
        )


def _translation(entry: Entry, path: Path, wording: Wording, original: str) -> Iterator[Problem]:
    mark = fingerprint(original)
    # In digits alone it would be read as a number.
    typed = mark if isinstance(plain(mark), str) else f'"{mark}"'
    if wording.how is None or wording.of is None:
        code = "translation-without-origin" if wording.how is None else "translation-unstamped"
        yield entry.document.problem(code, path, wording.text, mark=typed)
    elif wording.of != mark:
        yield entry.document.problem(
            "translation-stale", (*path, "of"), wording.of, mark=typed, original=original
        )


def _unknown_language(
    entry: Entry, path: Path, language: str, languages: tuple[str, ...]
) -> Problem:
    close = language_meant(language, languages)
    if close is None:
        # What the settings could not have either is no language to be added there.
        is_framed = language in FRAME_LANGUAGES
        code = "unknown-language" if is_framed else "unknown-language-unframed"
        return entry.document.key_problem(code, path, language, known=languages)
    code = "unknown-language-close"
    return entry.document.key_problem(code, path, language, known=languages, close=close)


def _lacking(there: Iterable[str], languages: tuple[str, ...]) -> Iterator[str]:
    """The languages that a text has neither under their codes nor under wrong ones."""
    meant = {language_meant(language, languages) or language for language in there}
    return (language for language in languages if language not in meant)
