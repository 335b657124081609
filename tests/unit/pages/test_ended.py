"""A brand that has ended says so wherever it could pass for a living one."""

import re

import pytest

from generator.catalog.addresses import address_of
from generator.exploring.rows import row_of
from generator.pages import components as c
from generator.pages.all_pages import make_page, page_names
from generator.pages.documents import document_of
from generator.pages.explore_data import data_reader, explore_data
from generator.pages.explore_rows import explore_ids, explore_row
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.pages.words import WORDS
from generator.pictures.subjects import Subjects
from generator.pictures.words import WORDS as PICTURED

ENDED = "site-night-lamps"
BOTH = pytest.mark.parametrize("language", ["zh", "en"])
# What follows a brand's link in a list: to the end of the item, or of the fact.
ITEM = re.compile(rf'brands/{ENDED}/">.*?</(?:li|dd)>', re.DOTALL)


def word(language: str) -> str:
    return f"· {WORDS[language]['status_ended']}"


@BOTH
def test_lists_facts_and_links_say_it(site: Site, language: str) -> None:
    """What is told of its own years, and where it is called a predecessor, needs no such word."""
    silent = {}
    for name in page_names(site):
        text = make_page(site, language, name).markdown().decode()
        rows = [row for row in ITEM.findall(text) if word(language) not in row]
        if rows and name[0] != "source":
            silent[name] = len(rows)
    # Of the organ: that it ended, and what was done under it in a year. Of its successor: its
    # predecessor.
    assert silent.keys() <= {("organ", "yunhe-housing"), ("brand", "hedeng-station")}
    assert silent["brand", "hedeng-station"] == 1


@BOTH
def test_others_do_not_say_it(site: Site, language: str) -> None:
    for name in page_names(site):
        text = make_page(site, language, name).markdown().decode()
        for living in ("hedeng-station", "shore-keepers"):
            for row in re.findall(rf'brands/{living}/">[^<]*</a>[^<]*', text):
                assert WORDS[language]["status_ended"] not in row


@BOTH
def test_a_link_says_it(site: Site, language: str) -> None:
    reader = Reader(site, language, address_of("brand", "hedeng-station") or "", is_record=True)
    assert c.brand_link(reader, ENDED).endswith(f"</a>\u00a0{word(language)}")
    assert c.brand_link(reader, "hedeng-station") == c.record_link(
        reader, "brand", "hedeng-station"
    )


@pytest.mark.parametrize(("language", "when"), [("zh", "2022年4月"), ("en", "April 2022")])
def test_its_row_in_explore_has_the_date_of_its_page(site: Site, language: str, when: str) -> None:
    rows = {
        id_: explore_row(data_reader(site, language), *row)
        for row in explore_ids(site)
        for id_ in row[1:]
    }
    assert {id_: row.ended for id_, row in rows.items() if row.ended} == {ENDED: when}
    assert row_of(list(rows[ENDED])) == rows[ENDED]
    [told] = [
        data
        for name, data in explore_data(site, language)
        if when.encode() in data and b'"ended":{"' in data and "/year-" in name
    ]
    assert told.count(when.encode()) == 1


@BOTH
def test_its_hit_says_it_and_is_found_by_it(site: Site, language: str) -> None:
    document = document_of(site, language, ("brand", ENDED))
    assert document is not None
    assert document.subtitle.endswith(f" {word(language)}")
    assert ("", document.subtitle) in document.passages
    living = document_of(site, language, ("brand", "hedeng-station"))
    assert living is not None
    assert word(language) not in living.subtitle


@BOTH
def test_its_pictures_say_it_in_the_words_of_its_page(site: Site, language: str) -> None:
    sheets = dict(Subjects(site.catalog, language, "https://yunhe.example/").all())
    kicker, said = sheets["brand", ENDED].kicker, WORDS[language]["status_ended"]
    assert kicker == f"{sheets['brand', 'hedeng-station'].kicker} · {said}"
    assert said in sheets["organ", "yunhe-housing"].note
    assert said not in sheets["organ", "yunhe-education"].note
    assert all(said in PICTURED[language][key] for key in ("brand_ended", "name_ended"))
