"""The end of the volume: the quotations by number, and the texts that they stand in."""

from generator.booklet.notes import Note
from generator.booklet.teller import Inlines, Node, Teller, short
from generator.checking.proving.proof import Citation
from generator.checking.proving.sources import Reading
from generator.evidence.quotes.coverage import Span, segments
from generator.prose.folding import fold
from generator.records.participation import Participation

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def source_ids(teller: Teller) -> tuple[str, ...]:
    """The sources of the volume, then others that the notes so far quote."""
    quoted = (note.evidence.source for note in teller.notes.rows())
    return tuple(dict.fromkeys((*teller.sources, *quoted)))


def letter_of(index: int) -> str:
    """The letter of a source; after Z comes AA."""
    first, second = divmod(index, len(_LETTERS))
    return (_LETTERS[first - 1] if first else "") + _LETTERS[second]


def note_rows(teller: Teller) -> list[Node]:
    """Each quotation: a translation where there is one, the verbatim words, the sentence."""
    letters = {id_: letter_of(index) for index, id_ in enumerate(source_ids(teller))}
    return [_note(teller, note, letters) for note in teller.notes.rows()]


def _note(teller: Teller, note: Note, letters: dict[str, str]) -> Node:
    reader, words = teller.reader, teller.words
    said, verbatim, language = reader.quote(note.evidence)
    number = reader.sentence(note.evidence)
    key = "sentence_of" if len(letters) == 1 else "sentence_of_source"
    place = words[key].format(number=number, letter=letters[note.evidence.source])
    state = f"quote_{said.state}"
    node = {
        "n": note.number,
        "translation": teller.said(said) if said.translated else [],
        "state": [teller.badge("translated", words[state])] if said.translated else [],
        "verbatim": teller.plain(verbatim, language),
        "place": teller.plain(place),
        "to": f"sentence:{note.evidence.source}:{number}",
    }
    return {**node, "long": not short(node)}


def source_rows(teller: Teller) -> list[Node]:
    """Each source: what it is, and its text sentence by sentence as far as it may be shown."""
    ids = source_ids(teller)
    return [_source(teller, id_, letter_of(at), len(ids) > 1) for at, id_ in enumerate(ids)]


def _source(teller: Teller, id_: str, letter: str, many: bool) -> Node:
    reader, words = teller.reader, teller.words
    reading = reader.proof.readings[id_]
    source = reading.source
    unsaid: Inlines = [teller.badge("unpublished", words["not_stated"])]
    publisher = teller.line(source.publisher) if source.publisher else unsaid
    published = teller.plain(reader.date(source.published)) if source.published else unsaid
    spoken = words[f"language_{source.language}"] or source.language
    facts = [
        teller.fact("source", teller.plain(words[f"authority_{source.authority}"])),
        teller.fact("publisher", publisher),
        teller.fact("published_on", published),
        teller.fact("language", teller.plain(spoken)),
        teller.fact("rights", teller.row(source.rights)),
    ]
    if source.url:
        address = {"k": "link", "url": source.url, "inner": teller.plain(source.url, "en")}
        facts.append(teller.fact("address", [address]))
    if source.retrieved:
        facts.append(teller.fact("retrieved", teller.plain(reader.day(source.retrieved))))
    facts.append({"term": teller.plain("SHA-256"), "values": [], "hash": source.sha256})
    rows, complete = _sentences(teller, id_, reading)
    excerpts = words["excerpts_all" if complete else "excerpts_note"]
    return {
        "label": f"source:{id_}",
        "letter": letter if many else "",
        "title": teller.named(source.title),
        "by_editors": (
            [teller.badge("inferred", words["title_by_editors"])]
            if source.title_by == "editors"
            else []
        ),
        "about": teller.prose(source.about) if source.about else [],
        "facts": facts,
        "language": source.language,
        "note": teller.plain(excerpts) if source.show == "excerpts" else [],
        "sentences": rows,
    }


def _sentences(teller: Teller, id_: str, reading: Reading) -> tuple[list[Node], bool]:
    """Sentences with their quoted passages, and whether that is the whole text.

    Of a text that may not be shown whole, what no record cites is left out. A rating that is not
    public makes nothing citable.
    """
    text, language = reading.text.text, reading.source.language
    whole = reading.source.show == "whole"
    citations = [row for row in teller.reader.proof.citations[id_] if _public(teller, row)]
    quoted = _quoted(teller, id_)
    spans = [Span(row.start, row.end, "cited") for row in citations]
    spans += [Span(start, end, "quoted") for start, end in quoted]
    cut = segments(text, spans)
    rows: list[Node] = []
    left_out, complete = 0, True
    for sentence in reading.sentences:
        pieces: list[Node] = []
        shown = whole
        for segment in cut:
            start, end = max(segment.start, sentence.start), min(segment.end, sentence.end)
            if start >= end:
                continue
            words = fold(text[start:end])
            if not segment.keys and not whole and any(mark.isalnum() for mark in words):
                complete = False
                pieces.append({"quoted": False, "words": teller.plain("…", language)})
                continue
            shown = shown or bool(segment.keys)
            inner = teller.plain(words, language)
            pieces.append({"quoted": "quoted" in segment.keys, "words": inner})
        if not shown:
            left_out += 1
            continue
        if left_out:
            rows.append(_gap(teller, left_out))
            left_out = 0
        label = f"sentence:{id_}:{sentence.number}"
        rows.append({"n": sentence.number, "label": label, "pieces": pieces})
    if left_out:
        rows.append(_gap(teller, left_out))
    return rows, complete and not left_out


def _gap(teller: Teller, count: int) -> Node:
    form = "one" if count == 1 else "many"
    word = teller.reader.count(count)
    words = teller.words[f"text_left_out_{form}"]
    told = words.format(number=count, Count=word[:1].upper() + word[1:])
    return {"n": 0, "left_out": teller.plain(told)}


def _quoted(teller: Teller, id_: str) -> list[tuple[int, int]]:
    places = [
        teller.reader.proof.place(note.evidence)
        for note in teller.notes.rows()
        if note.evidence.source == id_
    ]
    return [(place.start, place.end) for place in places]


def _public(teller: Teller, row: Citation) -> bool:
    record = teller.reader.catalog.entry(row.kind, row.id).record
    if not isinstance(record, Participation) or row.path[0] != "rating":
        return True
    return record.rating is not None and record.rating.public
