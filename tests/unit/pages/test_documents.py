"""What search is told of the pages of the fictional city."""

import pytest

from generator.pages.documents import document_of, documents
from generator.pages.site import Site
from generator.searching.document import Document


def document(site: Site, language: str, kind: str, id_: str) -> Document:
    found = document_of(site, language, (kind, id_))
    assert found is not None
    return found


def texts(site: Site, language: str, kind: str, id_: str) -> list[str]:
    return [text for _, text in document(site, language, kind, id_).passages]


@pytest.mark.parametrize(
    ("language", "kind", "id_", "text"),
    [
        ("zh", "review", "yunhe-2023", "会议日期：2024年1月16日"),
        ("en", "review", "yunhe-2023", "Meeting held: 16 January 2024"),
        ("zh", "brand", "hedeng-station", "创建时间：2022年4月"),
        ("en", "brand", "hedeng-station", "First year: April 2022"),
        ("zh", "review", "yunhe-2023", "党员志愿者：1,024人"),
        ("en", "review", "yunhe-2023", "Party-member volunteers: 1,024 persons"),
        ("en", "brand", "hedeng-station", "More in a year: 30.8%"),
        ("zh", "organ", "yunhe-housing", "2022年6月"),
    ],
)
def test_dates_and_figures_are_found_as_the_page_has_them(
    site: Site, language: str, kind: str, id_: str, text: str
) -> None:
    assert text in texts(site, language, kind, id_)


def test_a_quote_in_the_language_of_the_page_comes_before_the_original(site: Site) -> None:
    found = texts(site, "en", "brand", "hedeng-station")
    ours = next(at for at, text in enumerate(found) if "on the basis of the “Site Night" in text)
    theirs = next(at for at, text in enumerate(found) if "的基础上创建" in text)
    assert ours < theirs


def test_everyday_words_are_found_and_not_shown(site: Site) -> None:
    for language in ("zh", "en"):
        organ = document(site, language, "organ", "yunhe-housing")
        assert {"homes", "rent", "买房", "租房"} <= set(organ.names)
        assert not any("租房" in text for _, text in (*organ.headings, *organ.passages))


def test_pages_about_the_site_are_found_with_their_places(site: Site) -> None:
    names = {each.address for each in documents(site) if each.kind == "site"}
    pages = ("data", "about", "contribute")
    assert names == {f"{path}{page}/" for path in ("", "en/") for page in pages}
    assert "The data" in document(site, "en", "", "data").names
    assert any("brands.csv" in text for text in texts(site, "en", "", "data"))
    about = document(site, "en", "", "about")
    assert about.title == "About this site"
    assert any(text.startswith("not published: ") for _, text in about.passages)
    assert any(place == "correct" for place, _ in document(site, "en", "", "contribute").passages)


def test_of_lists_and_tools_search_is_told_nothing(site: Site) -> None:
    for name in ("home", "search", "explore", "explore-embed", "brands"):
        assert document_of(site, "zh", ("", name)) is None


def test_whose_it_is_tells_organs_of_several_bodies_apart(site: Site) -> None:
    """Both cities have a bureau of public security, and one short name for it."""
    for kind, id_, bureau in (
        ("practice", "night-window-2021", "Yunhe Public Security Bureau"),
        ("practice", "shore-keepers-2023", "East Bank Public Security Bureau"),
        ("brand", "shore-keepers", "East Bank Public Security Bureau"),
    ):
        found = document(site, "en", kind, id_)
        assert found.subtitle == bureau
        # The short name is searched as well.
        assert {bureau, "Public Security"} <= {text for _, text in found.passages}
    assert document(site, "en", "practice", "volunteers-2023").subtitle == "Yunhe City"
