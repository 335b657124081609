"""A source's text, cut where what cites it changes."""

from typing import NamedTuple

from generator.catalog.addresses import ABOUT, address_of
from generator.checking.proving.proof import Citation
from generator.evidence.quotes.coverage import Span, segments
from generator.pages.citing import cited_place
from generator.pages.reader import Reader
from generator.pages.standing import term_place
from generator.prose.markup import Markup
from generator.records.organ import Organ
from generator.records.review import Review
from generator.records.vocabulary import Vocabulary

# A source has hundreds of passages: each is made in half the time.
_NEW = tuple.__new__
# Records of these kinds have a page with a seal for all that they say, or are told of on one.
_SEALED = frozenset({"practice", "brand", "organ", "participation", "problem"})


class CitedBy(NamedTuple):
    """What cites a passage: its address and name, the dimension that gives its colour.

    ``page`` is where the link leads, whichever seal there it leads to; ``sign`` begins an item of
    a list.
    """

    href: str
    dimension: str
    page: str
    sign: Markup
    name: Markup

    @property
    def item(self) -> Markup:
        """An item of a list."""
        return f'{self.sign}<a href="{self.href}">{self.name}</a></li>\n'


class Passage(NamedTuple):
    """A passage that the same records cite throughout.

    ``dimension`` is the one that cites it, ``place`` its colour, 0 for none; ``many`` where there
    are several. ``ends`` are those of the quotes that begin with it.
    """

    start: int
    end: int
    cited_by: tuple[CitedBy, ...]
    dimension: str
    place: int
    many: bool
    ends: tuple[int, ...]


class Cut(NamedTuple):
    """The passages of a text; joined they give it. ``dimensions`` are those that cite it."""

    passages: tuple[Passage, ...]
    dimensions: tuple[str, ...]


class Piece(NamedTuple):
    """What a sentence has of a passage; ``ends`` are those of the quotes that begin here."""

    start: int
    text: str
    cited: bool
    place: int
    many: bool
    omitted: bool
    ends: tuple[int, ...]


class Sentence(NamedTuple):
    """A sentence, or (``left_out`` > 0) a run of sentences that may not be shown."""

    number: int
    pieces: list[Piece]
    cited_by: list[CitedBy]
    left_out: int = 0


def cut_by_citations(reader: Reader, id_: str) -> Cut:
    """The text of a source, cut by what cites it."""
    citations = reader.proof.citations[id_]
    rows = _cited_by(reader, id_, citations)
    by = {str(index): row for index, row in enumerate(rows)}
    spans = [Span(row.start, row.end, str(index)) for index, row in enumerate(citations)]
    ends: dict[int, set[int]] = {}
    for row in citations:
        ends.setdefault(row.start, set()).add(row.end)
    dimensions = {row.dimension for row in rows if row.dimension}
    places = {row: reader.place(row) for row in sorted(dimensions)}
    passages = []
    for start, end, keys in segments(reader.proof.readings[id_].text.text, spans):
        own = tuple([by[key] for key in keys])
        dimension, *others = {row.dimension for row in own if row.dimension} or ("",)
        if others:
            dimension = ""
        begun = tuple(sorted(ends.get(start, ())))
        place = places.get(dimension, 0)
        passage = (start, end, own, dimension, place, bool(others), begun)
        passages.append(_NEW(Passage, passage))
    return Cut(tuple(passages), tuple(sorted(places, key=places.__getitem__)))


def sentences_of(reader: Reader, id_: str, cut: Cut) -> list[Sentence]:
    """The sentences of a source with their passages, as far as its rights allow."""
    reading = reader.proof.readings[id_]
    whole = reading.source.show == "whole"
    text = reading.text.text
    rows: list[Sentence] = []
    passages = cut.passages
    first = 0
    for sentence in reading.sentences:
        while passages[first].end <= sentence.start:
            first += 1
        pieces: list[Piece] = []
        cited_by: dict[tuple[str, str], CitedBy] = {}
        own = cited_place(id_, sentence.number)
        for index in range(first, len(passages)):
            passage = passages[index]
            if passage.start >= sentence.end:
                break
            start, end = max(passage.start, sentence.start), min(passage.end, sentence.end)
            pieces.append(_piece(passage, start, text[start:end], whole))
            for row in passage.cited_by:
                key = row.page, row.dimension
                known = cited_by.setdefault(key, row)
                # What only goes on here cites the sentence in which it begins.
                if known is not row and not known.href.endswith(f"#{own}") and row.href != row.page:
                    cited_by[key] = row
        if cited_by or whole:
            rows.append(Sentence(sentence.number, pieces, list(cited_by.values())))
        elif rows and rows[-1].left_out:
            rows[-1] = rows[-1]._replace(left_out=rows[-1].left_out + 1)
        else:
            rows.append(Sentence(sentence.number, [], [], 1))
    return rows


def _piece(passage: Passage, start: int, words: str, whole: bool) -> Piece:
    cited = bool(passage.cited_by)
    omitted = not cited and not whole and any(map(str.isalnum, words))
    ends = passage.ends if start == passage.start else ()
    return _NEW(Piece, (start, words, cited, passage.place, passage.many, omitted, ends))


def _cited_by(reader: Reader, id_: str, citations: tuple[Citation, ...]) -> list[CitedBy]:
    """What makes each citation; a record cites several passages."""
    known: dict[tuple[object, ...], CitedBy] = {}
    sentence_at = reader.proof.readings[id_].sentence_at
    rows = []
    for row in citations:
        key: tuple[object, ...] = (row.kind, row.id)
        if row.kind in ("review", "vocabulary"):
            # Of a review, each dimension cites for itself, and so does each term.
            key += row.path[:2]
        by = known.get(key)
        if by is None:
            by = known[key] = _citing(reader, row)
        if _has_seal(reader, row):
            _, dimension, page, sign, name = by
            href = f"{page}#{cited_place(id_, sentence_at(row.start))}"
            by = _NEW(CitedBy, (href, dimension, page, sign, name))
        rows.append(by)
    return rows


def _has_seal(reader: Reader, row: Citation) -> bool:
    """Whether the page that tells of a record has a seal for what it says there, come what may.

    A seal may be that of another claim which rests on the same sentence.
    """
    if row.kind == "organ" and row.path[0] == "party_organization":
        party = reader.catalog.get(Organ, row.id).party_organization
        # Of a type that is settled, the page shows one claim.
        return party is None or party.status != "confirmed" or bool(party.note) or row.path[2] == 0
    if row.kind == "review":
        # A dimension has a place of its own; whether a list is shown depends on its rows.
        return row.path[0] not in ("dimensions", "participants")
    return row.kind in _SEALED


def _citing(reader: Reader, row: Citation) -> CitedBy:
    name, dimension, kind, id_, fragment = "", "", row.kind, row.id, ""
    # Most records need not be unpacked for it: a source is cited by many.
    entry = reader.catalog.entry(kind, id_)
    if kind in ("practice", "brand"):
        dimension = str(entry.value("dimension"))
    elif kind == "review" and row.path[0] == "dimensions":
        dimension = reader.catalog.get(Review, id_).dimensions[int(row.path[1])].dimension
        fragment = f"d-{dimension}"
        name = reader.line(reader.term("dimensions", dimension))
    elif kind in ("participation", "problem"):
        kind, id_ = "organ", str(entry.value("organ"))
    elif kind == "source":
        fragment = "open"  # Of what a source leaves open, its own page tells.
    elif kind == "vocabulary":
        record = reader.catalog.get(Vocabulary, id_)
        term = record.terms[int(row.path[1])]
        if term.definition:
            href = reader.to(f"{ABOUT}#{term_place(id_, record, term)}")
            return CitedBy(href, "", href, "<li>", reader.line(term.name))
        fragment = id_ if any(other.definition for other in record.terms) else ""
    if address_of(kind, id_) is None:
        href = reader.to(ABOUT + (f"#{fragment}" if fragment else ""))
    else:
        href = reader.to_record(kind, id_, fragment)
    sign = (
        f'<li data-dim="{reader.place(dimension)}">{reader.rod(dimension)}' if dimension else "<li>"
    )
    return CitedBy(href, dimension, href, sign, name or reader.called(kind, id_))
