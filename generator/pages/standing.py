"""Pages about the site itself: data, about, contribute."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.catalog import addresses
from generator.catalog.texts import said, said_quote
from generator.pages import components as c
from generator.pages.blocks import (
    Block,
    heading,
    joined,
    listed,
    marked_heading,
    paragraph,
    raw,
)
from generator.pages.components.colophon import report_address
from generator.pages.languages import tag_of
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.shelves import cutting
from generator.pages.site import Site
from generator.pages.telling import described
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.evidence import Evidence
from generator.records.facts import are_translated
from generator.records.kinds import KINDS
from generator.records.parts import parts
from generator.records.text import Text
from generator.records.vocabulary import Vocabulary, VocabularyTerm

# What the badges say: how each looks, its word, and the word that explains it.
SIGNS = (
    ("inferred", "inferred", "sign_inferred"),
    ("conflict", "point_conflict", "sign_conflict"),
    ("unpublished", "not_published", "sign_not_published"),
    ("unpublished", "not_stated", "sign_not_stated"),
    ("unpublished", "point_unknown", "sign_unknown"),
    ("self-reported", "verified_self-reported", "sign_self_reported"),
    ("unpublished", "point_editors-note", "sign_editors_note"),
    ("translation-inferred", "quote_editorial", "sign_translation"),
    ("translation-inferred", "quote_inferred", "sign_translation_inferred"),
    ("translation-missing", "translation_missing", "sign_missing"),
)


class Untranslated(NamedTuple):
    """A record with texts that are not translated, or no longer."""

    href: str
    name: Text
    states: str


def data_page(site: Site, language: str) -> Page:
    """The files that the records come as."""
    r = Reader(site, language, addresses.DATA)
    return _page(r, "data", r.words["data_title"], r.words["data_lead"], _data_blocks(r))


def _data_blocks(r: Reader) -> Iterator[Block]:
    yield c.standing_cover(r.word("data_title"), r.word("data_lead"))
    yield _files(r)
    yield heading(2, r.words["licence"], "licence")
    yield r.prose(r.catalog.settings.licence)
    # Links may name this place, whatever is left to translate.
    yield heading(2, r.words["translations_to_do"], "translations")
    untranslated = _untranslated(r)
    if not untranslated:
        is_first = r.language == r.catalog.first_language
        yield paragraph(r.words["translations_originals" if is_first else "translations_done"])
        return
    yield paragraph(r.words["translations_note"])
    rows = "".join(_to_translate(r, row) for row in untranslated[: cutting.LINES])
    yield raw(f'<ul class="entries">\n{rows}</ul>')
    further = len(untranslated) - cutting.LINES
    if further > 0:
        yield raw(f'<p class="by">{escape(r.many("further_records", further))}</p>')


def _files(r: Reader) -> Block:
    """The table of files: what of, how many, as what."""
    rows = []
    for kind in KINDS:
        entries = r.catalog.entries.get(kind.name, {})
        if entries:
            names = f"{kind.folder}.csv", f"{kind.folder}.json"
            rows.append(_file_row(r, f"data_{kind.name}", len(entries), *names))
    quotes = sum(len(citations) for citations in r.proof.citations.values())
    rows.append(_file_row(r, "data_quotes", quotes, "quotes.csv"))
    return raw(
        f'<div class="table" role="region" aria-label="{r.word("files")}" tabindex="0"><table>\n'
        f'<thead><tr><th scope="col">{r.word("records")}</th>'
        f'<th scope="col" class="num">{r.word("how_many")}</th>'
        f'<th scope="col">{r.word("file")}</th></tr></thead>\n'
        f"<tbody>\n{''.join(rows)}</tbody></table></div>"
    )


def _file_row(r: Reader, key: str, count: int, *names: str) -> Markup:
    # Half a file's name is a word, and an English one.
    lang = "" if r.language == "en" else ' lang="en"'
    links = []
    for name in names:
        stem, dot, form = name.partition(".")
        # Where there is no room for whole names, their beginnings are not shown.
        shown = f'<span class="stem">{stem}{dot}</span>{form}'
        links.append(f'<a href="{r.root}data/{name}" aria-label="{name}" download>{shown}</a>')
    return (
        f'<tr><th scope="row">{r.word(key)}</th><td class="num">{count:,}</td>'
        f'<td class="files"{lang}>{" · ".join(links)}</td></tr>\n'
    )


def _to_translate(r: Reader, row: Untranslated) -> Markup:
    name = r.line(row.name)
    shown = f'<a href="{row.href}">{name}</a>' if row.href else name
    return f'<li>{shown}<span class="by">{escape(row.states)}</span></li>\n'


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
    r = Reader(site, language, addresses.ABOUT)
    about = r.plain(site.catalog.settings.tagline)
    return _page(r, "about", r.words["about_title"], about, _about_blocks(r))


def _about_blocks(r: Reader) -> Iterator[Block]:
    settings, words = r.catalog.settings, r.words
    yield c.standing_cover(r.word("about_title"), r.line(settings.tagline))
    if settings.about:
        yield r.prose(settings.about)
    yield heading(2, words["how_to_check"], "check")
    yield paragraph(words["how_to_check_text"])
    yield heading(2, words["how_sure"], "signs")
    yield raw(c.facts_list(_signs(r)))
    yield heading(2, words["marks_heading"], "marks")
    yield paragraph(words["marks_text"])
    for number, (id_, vocabulary) in enumerate(explained(r)):
        yield marked_heading(2, r.line(vocabulary.title), id_)
        if not number:
            yield paragraph(words["editors_explain_all"])
        terms = "".join(
            _term(r, term_place(id_, vocabulary, term), term) for term in vocabulary.terms
        )
        yield raw(f'<dl class="glossary">\n{"".join(terms)}</dl>')
    yield heading(2, words["licence"], "licence")
    yield r.prose(settings.licence)


def explained(r: Reader) -> list[tuple[str, Vocabulary]]:
    """The vocabularies that define their terms, with their ids, the glossary first."""
    rows = sorted(r.catalog.all(Vocabulary).items(), key=lambda item: item[1].role != "glossary")
    return [row for row in rows if any(term.definition for term in row[1].terms)]


def term_place(id_: str, vocabulary: Vocabulary, term: VocabularyTerm) -> str:
    """Where a term of the vocabulary ``id_`` is explained on the page about the site."""
    return f"{'g' if vocabulary.role == 'glossary' else id_}-{term.id}"


def _signs(r: Reader) -> Iterator[Markup]:
    """Every sign with what it says."""
    for kind, word, text in SIGNS:
        yield f"<div><dt>{c.badge(kind, r.words[word])}</dt><dd>{r.word(text)}</dd></div>"


def _term(r: Reader, place: str, term: VocabularyTerm) -> Markup:
    """A term with its names and its definition; nothing of one that has none."""
    if not term.definition:
        return ""
    others = "".join(
        f' <span class="aka" lang="{tag_of(other.language)}">{escape(other.text)}</span>'
        for other in r.other_names(term.name)
    )
    return (
        f'<div id="{place}"><dt>{r.line(term.name)}{others}</dt>'
        f"<dd>{r.row(term.definition)}</dd></div>\n"
    )


def contribute_page(site: Site, language: str) -> Page:
    """How a record is corrected or added."""
    r = Reader(site, language, addresses.CONTRIBUTE)
    title, about = r.words["contribute_title"], r.words["contribute_lead"]
    return _page(r, "contribute", title, about, _contribute_blocks(r))


def _contribute_blocks(r: Reader) -> Iterator[Block]:
    words = r.words
    yield c.standing_cover(r.word("contribute_title"), r.word("contribute_lead"))
    yield heading(2, words["correct_heading"], "correct")
    yield from map(paragraph, words["correct_text"].split("\n"))
    address = report_address(r, "content/")
    if address:
        yield raw(_way(address, r.word("report_here")))
    else:
        yield paragraph(words["report_nowhere"])
    yield heading(2, words["add_heading"], "add")
    yield listed(words["add_text"].split("\n"), numbered=True)
    yield heading(2, words["never_heading"], "never")
    yield listed(words["never_text"].split("\n"))
    repository = r.catalog.settings.repository
    if repository:
        yield raw(_way(escape(repository), r.word("to_repository")))


def _way(address: Markup, words: Markup) -> Markup:
    return f'<p><a class="go" href="{address}">{words}</a></p>'


def _page(r: Reader, kind: str, title: str, about: str, blocks: Iterable[Block]) -> Page:
    return Page(
        r.address,
        kind,
        title,
        described([about]),
        joined(blocks),
        (Crumb(r.words["home"], addresses.HOME),),
        r.catalog.settings.first_published.isoformat(),
        column=r.words[kind],
    )
