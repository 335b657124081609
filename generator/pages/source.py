"""A source's page: the text sentence by sentence, each passage with what cites it."""

from dataclasses import dataclass

from generator.catalog.addresses import ABOUT, HOME, SOURCES, address_of
from generator.checking.proof import Citation
from generator.checking.sources import Reading
from generator.evidence.coverage import Segment, Span, segments
from generator.pages.dates import percent_words
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.site import Site
from generator.records.brand import Brand
from generator.records.participation import Participation
from generator.records.practice import Practice
from generator.records.problem import FoundProblem
from generator.records.review import Review
from generator.records.text import Text


@dataclass(frozen=True, slots=True)
class CitedBy:
    """What cites a passage: a link, its words, the dimension that gives its colour."""

    href: str
    name: Text
    dimension: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a sentence that the same records cite; ``place`` is its colour, 0 for none."""

    start: int
    text: str
    cited: bool
    place: int
    many: bool
    omitted: bool = False


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence, or (``left_out`` > 0) a run of sentences that may not be shown."""

    number: int
    pieces: list[Piece]
    cited_by: list[CitedBy]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """A cited run on the coverage bar, in thousandths of the text."""

    x: int
    width: int
    place: int


def source_page(site: Site, language: str, id_: str) -> Page:
    """The page of a source."""
    reading = site.proof.readings[id_]
    reader = Reader(site, language, address_of("source", id_) or "")
    words = reader.words
    source = reading.source
    citations = site.proof.citations[id_]
    cited_by = {row: _cited_by(reader, row) for row in citations}
    text = reading.text.text
    spans = [Span(row.start, row.end, str(index)) for index, row in enumerate(citations)]
    cut = segments(text, spans)
    places = {
        segment.start: _place(reader, [cited_by[citations[int(key)]] for key in segment.keys])
        for segment in cut
        if segment.keys
    }
    rows = _rows(reading, cut, places, citations, cited_by)
    dimensions = sorted(
        {row.dimension for row in cited_by.values() if row.dimension}, key=reader.place
    )
    return Page(
        reader.address,
        "source",
        reader.plain(source.title),
        described([reader.plain(source.about) if source.about else words["sources_lead"]]),
        body(
            "source.md.j2",
            reader,
            id=id_,
            source=source,
            percent=percent_words(site.proof.coverages[id_].percent),
            bars=_bars(text, cut, places),
            dimensions=dimensions,
            rows=rows,
            complete=not any(
                row.left_out or any(piece.omitted for piece in row.pieces) for row in rows
            ),
        ),
        (Crumb(words["home"], HOME), Crumb(words["sources_title"], SOURCES)),
        source.first_published.isoformat(),
        reader.plain(source.title),
        words["sources_title"],
    )


def _cited_by(reader: Reader, row: Citation) -> CitedBy:
    catalog = reader.catalog
    name, dimension, kind, id_, fragment = None, "", row.kind, row.id, ""
    record = catalog.entry(kind, id_).record
    if isinstance(record, Practice | Brand):
        dimension = record.dimension
    elif isinstance(record, Review) and row.path[0] == "dimensions":
        dimension = record.dimensions[int(row.path[1])].dimension
        fragment = f"d-{dimension}"
        name = reader.term("dimensions", dimension)
    elif isinstance(record, Participation | FoundProblem):
        kind, id_ = "organ", record.organ
    if address_of(kind, id_) is None:
        return CitedBy(reader.to(ABOUT), reader.name(row.kind, row.id), "")
    href = reader.to_record(kind, id_, fragment)
    return CitedBy(href, name or reader.name(kind, id_), dimension)


def _place(reader: Reader, rows: list[CitedBy]) -> tuple[int, bool]:
    """The colour of a passage: that of its one dimension; 0 for none; whether there are many."""
    dimensions = {row.dimension for row in rows if row.dimension}
    if len(dimensions) == 1:
        return reader.place(next(iter(dimensions))), False
    return 0, len(dimensions) > 1


def _bars(text: str, cut: tuple[Segment, ...], places: dict[int, tuple[int, bool]]) -> list[Bar]:
    bars: list[Bar] = []
    scale = 1000 / max(len(text), 1)
    for segment in cut:
        if not segment.keys:
            continue
        place = places[segment.start][0]
        start, end = round(segment.start * scale), round(segment.end * scale)
        if bars and bars[-1].place == place and bars[-1].x + bars[-1].width >= start:
            bars[-1] = Bar(bars[-1].x, end - bars[-1].x, place)
        elif end > start:
            bars.append(Bar(start, end - start, place))
    return bars


def _rows(
    reading: Reading,
    cut: tuple[Segment, ...],
    places: dict[int, tuple[int, bool]],
    citations: tuple[Citation, ...],
    cited_by: dict[Citation, CitedBy],
) -> list[SentenceRow]:
    rows: list[SentenceRow] = []
    whole = reading.source.show == "whole"
    text = reading.text.text
    for sentence in reading.sentences:
        pieces: list[Piece] = []
        by: dict[tuple[str, str], CitedBy] = {}
        for segment in cut:
            start = max(segment.start, sentence.start)
            end = min(segment.end, sentence.end)
            if start >= end:
                continue
            cited = bool(segment.keys)
            for key in segment.keys:
                found = cited_by[citations[int(key)]]
                by.setdefault((found.href, found.dimension), found)
            place, many = places.get(segment.start, (0, False))
            words = text[start:end]
            omitted = not cited and not whole and any(mark.isalnum() for mark in words)
            pieces.append(Piece(start, words, cited, place, many, omitted))
        if by or whole:
            rows.append(SentenceRow(sentence.number, pieces, list(by.values())))
        elif rows and rows[-1].left_out:
            rows[-1] = SentenceRow(rows[-1].number, [], [], rows[-1].left_out + 1)
        else:
            rows.append(SentenceRow(sentence.number, [], [], 1))
    return rows
