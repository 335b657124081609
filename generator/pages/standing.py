"""Pages about the site itself: data, about, contribute."""

from dataclasses import dataclass

from generator.catalog import addresses
from generator.catalog.texts import said, said_quote
from generator.pages.components.colophon import report_address
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.shelves import cutting
from generator.pages.site import Site
from generator.records.evidence import Evidence
from generator.records.facts import are_translated
from generator.records.kinds import KINDS
from generator.records.parts import parts
from generator.records.text import Text
from generator.records.vocabulary import Vocabulary, VocabularyTerm


@dataclass(frozen=True, slots=True)
class DataFile:
    """A row of the table of files."""

    title: str
    count: int
    names: list[str]


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A record with texts that are not translated, or no longer."""

    href: str
    name: Text
    states: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """A vocabulary for the page About: the terms that have a definition."""

    id: str
    role: str
    title: Text
    terms: tuple[VocabularyTerm, ...]


def data_page(site: Site, language: str) -> Page:
    """The files that the records come as."""
    reader = Reader(site, language, addresses.DATA)
    words = reader.words
    files = []
    for kind in KINDS:
        rows = site.catalog.entries.get(kind.name, {})
        if rows:
            names = [f"{kind.folder}.csv", f"{kind.folder}.json"]
            files.append(DataFile(words[f"data_{kind.name}"], len(rows), names))
    quotes = sum(len(rows) for rows in site.proof.citations.values())
    files.append(DataFile(words["data_quotes"], quotes, ["quotes.csv"]))
    untranslated = _untranslated(reader)
    return Page(
        addresses.DATA,
        "data",
        words["data_title"],
        described([words["data_lead"]]),
        body(
            "data.md.j2",
            reader,
            files=files,
            untranslated=untranslated[: cutting.LINES],
            further=max(len(untranslated) - cutting.LINES, 0),
        ),
        (Crumb(words["home"], addresses.HOME),),
        site.catalog.settings.first_published.isoformat(),
        column=words["data"],
    )


def _untranslated(reader: Reader) -> list[Untranslated]:
    catalog = reader.catalog
    spoken = catalog.spoken
    rows = []
    for entry in catalog.walk():
        if are_translated(entry.facts, catalog.languages, spoken):
            continue
        states = []
        for part in parts(entry.record):
            if isinstance(part.value, Text):
                states.append(said(part.value, reader.language, catalog.first_language).state)
            elif isinstance(part.value, Evidence) and part.value.source in spoken:
                language = spoken[part.value.source]
                states.append(said_quote(part.value, language, reader.language).state)
        told = [
            reader.many(f"state_{state}", states.count(state))
            for state in ("missing", "stale")
            if state in states
        ]
        if told:
            address = addresses.address_of(entry.kind.name, entry.id)
            href = reader.to(address) if address else ""
            name = _name(entry.record) or Text.model_validate(entry.id)
            rows.append(Untranslated(href, name, " · ".join(told)))
    return rows


def _name(record: object) -> Text | None:
    found = getattr(record, "title", None) or getattr(record, "name", None)
    return found if isinstance(found, Text) else None


def about_page(site: Site, language: str) -> Page:
    """What the site is, how to check it, and its glossary."""
    reader = Reader(site, language, addresses.ABOUT)
    words = reader.words
    glossaries = [
        Glossary(id_, row.role, row.title, tuple(term for term in row.terms if term.definition))
        for id_, row in sorted(
            site.catalog.all(Vocabulary).items(), key=lambda item: item[1].role != "glossary"
        )
        if any(term.definition for term in row.terms)
    ]
    signs = [
        ("inferred", words["inferred"], words["sign_inferred"]),
        ("conflict", words["point_conflict"], words["sign_conflict"]),
        ("unpublished", words["not_published"], words["sign_not_published"]),
        ("translation-inferred", words["quote_editorial"], words["sign_translation"]),
        ("translation-missing", words["translation_missing"], words["sign_missing"]),
    ]
    return Page(
        addresses.ABOUT,
        "about",
        words["about_title"],
        described([reader.plain(site.catalog.settings.tagline)]),
        body("about.md.j2", reader, glossaries=glossaries, signs=signs),
        (Crumb(words["home"], addresses.HOME),),
        site.catalog.settings.first_published.isoformat(),
        column=words["about"],
    )


def contribute_page(site: Site, language: str) -> Page:
    """How a record is corrected or added."""
    reader = Reader(site, language, addresses.CONTRIBUTE)
    words = reader.words
    return Page(
        addresses.CONTRIBUTE,
        "contribute",
        words["contribute_title"],
        described([words["contribute_lead"]]),
        body("contribute.md.j2", reader, address=report_address(reader, "content/")),
        (Crumb(words["home"], addresses.HOME),),
        site.catalog.settings.first_published.isoformat(),
        column=words["contribute"],
    )
