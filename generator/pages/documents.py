"""What search finds: the texts of every page, with the places on it where they stand."""

from collections.abc import Callable, Iterator, Mapping

from generator.breaking.phrases import with_breaks
from generator.catalog.addresses import address_of, language_path
from generator.catalog.texts import said
from generator.evidence.quotes.coverage import Span, segments
from generator.pages.all_pages import Name, page_names
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.pages.shelves.filing import organ_text
from generator.pages.shown import plain
from generator.pages.site import Site
from generator.pages.standing_documents import standing_document
from generator.records.brand import BRAND_STORY, Brand
from generator.records.evidence import DateClaim, Evidence
from generator.records.figure import Figure
from generator.records.model import Model
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.parts import Part, parts
from generator.records.practice import PRACTICE_STORY, Practice
from generator.records.problem import FoundProblem
from generator.records.record import Record
from generator.records.review import Review
from generator.records.source import Source
from generator.records.text import Text
from generator.searching.document import Document

Passages = tuple[tuple[str, str], ...]

# Where a field's text stands on its page; what is not named here stands near the top.
_PLACES: Mapping[str | int, str] = {
    "open_points": "open",
    "replication": "copy",
    "aliases": "names",
    "identity": "names",
    **{name: name for name in (*BRAND_STORY, *PRACTICE_STORY)},
}
# What a date is called on its page, by its field; of others the page tells in a sentence.
_DATES = {"date": "meeting_held", "first_year": "first_year", "last_year": "last_year"}
# What these fields say is what the document is called.
_NAMING = ("name", "title", "short_name")
_KINDS: Mapping[str, type[Record]] = {
    "brand": Brand,
    "practice": Practice,
    "organ": Organ,
    "review": Review,
    "source": Source,
}


def document_of(site: Site, language: str, name: Name) -> Document | None:
    """What search knows of one page, which is one of `page_names`; many pages it need not know.

    It is made of what the page itself shows, so whoever makes the page can make it as well,
    and keep it under the same key. Ratings hold no text, so what is not public can't be found;
    of a source that may be shown in excerpts only, nothing but the cited passages is in it.
    """
    kind, id_ = name
    if not kind:
        return standing_document(site, language, id_)
    model = _KINDS.get(kind)
    if model is None or (kind == "source" and id_ not in site.proof.readings):
        return None
    return _document(Reader(site, language, ""), kind, id_, site.catalog.get(model, id_))


def documents(site: Site) -> Iterator[Document]:
    """The documents of every page in each language."""
    for language in site.catalog.languages:
        for name in page_names(site):
            document = document_of(site, language, name)
            if document:
                yield document


def _document(reader: Reader, kind: str, id_: str, record: Record) -> Document:
    address = address_of(kind, id_) or ""
    path = language_path(reader.language, reader.catalog.languages)
    title, subtitle = reader.plain_name(kind, id_), _subtitle(reader, record)
    passages = (
        list(_of_source(reader, id_)) if kind == "source" else _of_record(reader, record, subtitle)
    )
    if kind == "organ":
        passages += _of_years(reader, id_)
    return Document(
        path + address,
        kind,
        tag_of(reader.language),
        with_breaks(title) if reader.language == "zh" else title,
        tuple(dict.fromkeys(_names(reader, kind, id_, record, title))),
        tuple(_headings(reader, record)),
        tuple(dict.fromkeys(passages)),
        subtitle,
        address,
    )


def _names(reader: Reader, kind: str, id_: str, record: Record, own: str) -> Iterator[str]:
    """Names other than its ``own``: in other languages, short ones, aliases, what readers may say.

    The words of its address as well, which are what the plain index of the search page knows.
    """
    # Of records that are searched, organs alone have short names and aliases.
    organ = record if isinstance(record, Organ) else None
    short = organ.short_name if organ is not None else None
    name = reader.name(kind, id_)
    for text in (name,) if short is None else (name, short):
        for language in reader.catalog.languages:
            words = said(text, language, reader.catalog.first_language)
            if words.state != "missing" and words.text != own:
                yield plain(words.text)
    for alias in organ.aliases if organ is not None else ():
        if alias.text != own:
            yield alias.text
    yield from getattr(record, "search_words", ())
    yield id_.replace("-", " ")


def _headings(reader: Reader, record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Review):
        for row in record.dimensions:
            yield f"d-{row.dimension}", reader.plain(reader.term("dimensions", row.dimension))
    if isinstance(record, Practice | Brand):
        yield "", reader.plain(reader.term("dimensions", record.dimension))
    if isinstance(record, Practice):
        yield "", reader.plain(reader.term("practice-kinds", record.kind))
    if isinstance(record, Organ) and record.sector:
        yield "", reader.plain(reader.term("sectors", record.sector.term))


def _subtitle(reader: Reader, record: Record) -> str:
    ended = isinstance(record, Brand) and record.status == "ended"
    return _whose(reader, record) + (f" · {reader.words['status_ended']}" if ended else "")


def _whose(reader: Reader, record: Record) -> str:
    if isinstance(record, Practice | Brand):
        organ = record.organ if isinstance(record, Practice) else record.owner
        if organ is None:
            return reader.plain(_owner(reader, record))
        # Organs of several bodies may have one short name.
        return reader.plain(organ_text(reader.catalog, organ, reader.site.several["body"]))
    if isinstance(record, Organ | Review):
        return reader.plain(reader.name("body", record.body))
    return ""


def _owner(reader: Reader, record: Practice | Brand) -> Text:
    """Whose it is, by the short name."""
    if isinstance(record, Practice):
        return reader.owner(record.organ, record.body)
    return reader.short(record.owner)


def _of_record(reader: Reader, record: Record, subtitle: str) -> list[tuple[str, str]]:
    # Readers look for an organ's practices by the organ's names, and for an organ by its city's.
    rows = [("", subtitle)]
    if isinstance(record, Practice | Brand):
        rows.append(("", reader.plain(_owner(reader, record))))
    # A hit that fits by its name alone shows the first passage: no words of the editors' own.
    later: list[tuple[str, str]] = []
    review = record if isinstance(record, Review) else None
    for part in parts(record):
        say = _SAYING.get(type(part.value))
        if say is None:
            continue
        name = part.path[0]
        if say is _text and name in _NAMING:
            continue
        anchor = _PLACES.get(name, "")
        if review is not None and name == "dimensions":
            anchor = f"d-{review.dimensions[int(part.path[1])].dimension}"
        own = later if part.commentary else rows
        for words in say(reader, part):
            own.append((anchor, words))
    return rows + later


def _text(reader: Reader, part: Part) -> tuple[str, ...]:
    return (reader.plain(part.value),)


def _quote(reader: Reader, part: Part) -> tuple[str, ...]:
    words, verbatim, _ = reader.quote(part.value)
    # Of two passages that hold the same, a hit shows the first: the one in its own language.
    return (words.text, verbatim) if words.translated else (verbatim,)


def _figure(reader: Reader, part: Part) -> tuple[str, ...]:
    value: Figure = part.value
    label, unit = reader.plain(value.label), reader.plain(reader.term("units", value.unit))
    gap = "" if reader.language == "zh" or unit == "%" else " "
    return (f"{label}{reader.words['colon']}{reader.figure(value)}{gap}{unit}",)


def _date(reader: Reader, part: Part) -> tuple[str, ...]:
    word = _DATES.get(str(part.path[-1]))
    before = reader.words[word] + reader.words["colon"] if word else ""
    return (before + reader.date(part.value.value),)


# How a text, quotation, figure or date is told as the page has it; nothing is of anything else.
_SAYING: Mapping[type, Callable[[Reader, Part], tuple[str, ...]]] = {
    Text: _text,
    Evidence: _quote,
    Figure: _figure,
    DateClaim: _date,
}


def _of_years(reader: Reader, organ: str) -> Iterator[tuple[str, str]]:
    """What reviews say of an organ, which its page tells: problems and comments."""
    key = ("organ", organ)
    for id_ in reader.site.problems_of.get(key, ()):
        yield from _all_of(reader, reader.catalog.get(FoundProblem, id_), "problems")
    for id_ in reader.site.participations_of.get(key, ()):
        record = reader.catalog.get(Participation, id_)
        if record.comment:
            yield from _all_of(reader, record.comment, f"y-{record.review}")


def _all_of(reader: Reader, model: Model, anchor: str) -> Iterator[tuple[str, str]]:
    for part in parts(model):
        say = _SAYING.get(type(part.value))
        if say is not None:
            yield from ((anchor, words) for words in say(reader, part))


def _of_source(reader: Reader, id_: str) -> Iterator[tuple[str, str]]:
    reading = reader.proof.readings[id_]
    if reading.source.about is not None:
        yield "", reader.plain(reading.source.about)
    text = reading.text.text
    if reading.source.show == "whole":
        for sentence in reading.sentences:
            yield f"s{sentence.number}", " ".join(text[sentence.start : sentence.end].split())
        return
    spans = [Span(row.start, row.end, "") for row in reader.proof.citations[id_]]
    for segment in segments(text, spans):
        if segment.keys:
            number = reading.sentence_at(segment.start)
            yield f"s{number}", " ".join(text[segment.start : segment.end].split())
