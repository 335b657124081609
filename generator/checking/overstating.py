"""Texts that say more than their quotes: the first, the only, the most, where no quote says so.

A statement stands on the quotes beside it, and the translation of a quote on that quote. What the
editors comment, infer or leave open is theirs, and shown as such.
"""

from collections.abc import Iterator

from generator.catalog.catalog import Catalog
from generator.checking.grounds import Grounds
from generator.evidence.superlatives import (
    Superlative,
    is_among_all,
    may_be_superlative,
    says,
    superlatives,
)
from generator.problems.problem import Problem, Term
from generator.prose.plain import said_in
from generator.records.brand import Brand
from generator.records.evidence import Claim, Evidence, OpenPoint
from generator.records.fingerprint import fingerprint
from generator.records.organ import Organ
from generator.records.parts import Part, Path
from generator.records.text import Text

# Records that state what sources say; the texts of others are the editors' own.
_STATING = frozenset({"brand", "practice", "review", "participation", "problem"})
# What quotes count can be compared: 31 at sites, 12 at stations.
_COMPARED = 2


def overstating_problems(grounds: Grounds, catalog: Catalog) -> Iterator[Problem]:
    """Every word of a record for the first, the only or the most that no quote bears out."""
    if grounds.parts.entry.kind.name not in _STATING:
        return
    first = catalog.first_language
    for part in grounds.parts.by_type.get(Text, ()):
        text: Text = part.value
        if text.plain is not None:
            if may_be_superlative(text.plain, _is_han(first)):
                yield from _text(grounds, catalog, part, part.path, first, text.plain)
            continue
        for language, wording in text.languages.items():
            if may_be_superlative(wording.text, _is_han(language)):
                path = (*part.path, language)
                if language == first or _is_fresh(wording.of, text.original(first)):
                    yield from _text(grounds, catalog, part, path, language, wording.text)
    for part in grounds.parts.by_type.get(Evidence, ()):
        if part.value.translations:
            yield from _translations(grounds, part)


def _text(
    grounds: Grounds, catalog: Catalog, part: Part, path: Path, language: str, words: str
) -> Iterator[Problem]:
    if _is_own(part):
        return
    found = superlatives("\n".join(said_in(words)), _is_han(language))
    if not found:
        return
    proved = grounds.of_text(part)
    lacking = [row for row in found if not any(says(row.kind, quote) for quote in proved.quotes)]
    if not lacking or not proved.quotes:
        return
    names = _names(grounds, catalog)
    is_computed = len(proved.numbers) >= _COMPARED and not is_among_all(words)
    first = catalog.first_language
    original = part.value.original(first) if language != first else ""
    told = {row.kind for row in superlatives(original, _is_han(first))}
    for row in lacking:
        if row.kind in told or (row.kind == "most" and is_computed):
            continue
        if not any(row.written in name for name in names):
            yield _problem(grounds, path, row)


def _translations(grounds: Grounds, part: Part) -> Iterator[Problem]:
    evidence: Evidence = part.value
    for language, wording in evidence.translations.items():
        for row in superlatives(wording.text, _is_han(language)):
            quote = grounds.quotes.said(evidence)
            if not says(row.kind, quote) and _is_fresh(wording.of, quote):
                yield _problem(grounds, (*part.path, "translations", language), row)


def _problem(grounds: Grounds, path: Path, row: Superlative) -> Problem:
    kind = Term(f"superlative-{row.kind}")
    entry = grounds.parts.entry
    return entry.document.problem("superlative-not-in-quote", path, row.written, kind=kind)


def _is_han(language: str) -> bool:
    return language.startswith("zh")


def _is_own(part: Part) -> bool:
    """Whether a text is the editors' own word: a comment, an inference, an open point."""
    owner = part.owner
    return (
        part.commentary
        or isinstance(owner, OpenPoint)
        or (isinstance(owner, Claim) and owner.inferred is not None)
    )


def _is_fresh(of: str | None, original: str) -> bool:
    """Whether a translation is of these words: a stale one is not shown, and told of as such."""
    return of is None or of == fingerprint(original)


def _names(grounds: Grounds, catalog: Catalog) -> list[str]:
    """The names of the brand and the organ that a record is about, which mean nothing more."""
    record = grounds.parts.record
    brand = record if isinstance(record, Brand) else None
    brand = brand or catalog.all(Brand).get(getattr(record, "brand", None) or "")
    organ = getattr(record, "owner" if isinstance(record, Brand) else "organ", None)
    about = catalog.all(Organ).get(organ or "")
    texts = [row.name for row in (brand, about) if row is not None]
    plain = [text.plain for text in texts if text.plain is not None]
    return [*plain, *(row.text for text in texts for row in text.languages.values())]
