"""A source's text is shown whole, piece by piece, or as far as its rights allow."""

from generator.pages.passages import cut_by_citations, sentences_of
from generator.pages.reader import Reader
from generator.pages.site import Site


def test_the_pieces_of_sentences_give_the_sentences(site: Site) -> None:
    reader = Reader(site, "zh", "sources/x/")
    shown = {"whole": 0, "excerpts": 0}
    for id_, reading in site.proof.readings.items():
        cut = cut_by_citations(reader, id_)
        rows = sentences_of(reader, id_, cut)
        shown[reading.source.show] += 1
        assert sum(row.left_out or 1 for row in rows) == len(reading.sentences)
        by_number = {sentence.number: sentence for sentence in reading.sentences}
        for row in rows:
            sentence = by_number[row.number]
            if not row.left_out:
                text = reading.text.text[sentence.start : sentence.end]
                assert "".join(piece.text for piece in row.pieces) == text
                assert bool(row.cited_by) == any(piece.cited for piece in row.pieces)
    assert all(shown.values())


def test_of_excerpts_only_what_is_cited_is_shown(site: Site) -> None:
    reader = Reader(site, "zh", "sources/x/")
    for id_, reading in site.proof.readings.items():
        if reading.source.show == "excerpts":
            cited = [range(row.start, row.end) for row in site.proof.citations[id_]]
            for row in sentences_of(reader, id_, cut_by_citations(reader, id_)):
                for piece in row.pieces:
                    places = range(piece.start, piece.start + len(piece.text))
                    known = all(any(place in part for part in cited) for place in places)
                    words = any(map(str.isalnum, piece.text))
                    assert known or piece.omitted or not words


def test_each_dimension_of_a_review_cites_for_itself(site: Site) -> None:
    reader = Reader(site, "zh", "sources/x/")
    hrefs = {
        row.href
        for id_ in site.proof.readings
        for passage in cut_by_citations(reader, id_).passages
        for row in passage.cited_by
    }
    assert len([href for href in hrefs if "#d-" in href]) > 1
