"""A source's text is shown whole, piece by piece, or as far as its rights allow."""

import re
from collections import Counter

from generator.pages.all_pages import all_pages
from generator.pages.citing import cited_place
from generator.pages.passages import cut_by_citations, sentences_of
from generator.pages.reader import Reader
from generator.pages.site import Site

_SEAL = re.compile(r'<a class="cite" href="[^"]*" aria-label="[^"]*" id="([^"]*)">(\d+)</a>')


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


def test_what_cites_a_sentence_leads_to_its_seal_there(site: Site) -> None:
    for language in site.catalog.languages:
        seals = {
            page.address: Counter(_SEAL.findall(page.body.markdown))
            for page in all_pages(site, language)
        }
        assert all(seal <= 1 for page in seals.values() for seal in page.values())
        own, elsewhere = 0, Counter[str]()
        for id_ in site.proof.readings:
            reader = Reader(site, language, f"sources/{id_}/")
            for sentence in sentences_of(reader, id_, cut_by_citations(reader, id_)):
                pages = [(row.page, row.dimension) for row in sentence.cited_by]
                assert len(pages) == len(set(pages))
                for row in sentence.cited_by:
                    address, _, place = row.href.removeprefix("../../").partition("#")
                    if not place.startswith("c-"):
                        elsewhere[row.href] += 1
                        continue
                    # A quote that only goes on here has the number of the sentence it begins in.
                    number = int(place.rpartition("-")[2])
                    assert place == cited_place(id_, number)
                    assert number <= sentence.number
                    own += number == sentence.number
                    assert seals[address][place, str(number)] == 1
        assert own > 100
        # Places of their own, a list that may not be shown, and what no page tells the proof of.
        assert all(
            re.search(r"^#open$|/#d-[a-z]+$|/about/(#|$)|^../../reviews/[a-z0-9-]+/$", href)
            for href in elsewhere
        )


def test_only_pages_of_records_have_places_for_sentences(site: Site) -> None:
    for page in all_pages(site, "zh"):
        parts = page.address.split("/")
        if _SEAL.search(page.body.markdown):
            assert parts[0] in ("brands", "practices", "organs", "reviews")
            assert len(parts) == 3
