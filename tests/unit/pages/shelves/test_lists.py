"""Lists that are cut, on the fictional city with small sizes of lists, and on a larger corpus."""

import re
from collections.abc import Mapping
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from markdown import Markdown

from bench.corpus import write_corpus
from bench.fiction import corpus
from generator.catalog import addresses
from generator.checking.content import check_content
from generator.checking.places import missing_in_page
from generator.pages.all_pages import Name, all_pages, make_page, page_names
from generator.pages.page import Page
from generator.pages.shelves import cutting
from generator.pages.shelves.names import KINDS
from generator.pages.shelves.shelf import EXPLORE, NAMES, SHELVES, Shelf
from generator.pages.site import Site, site_of
from tests.golden.problem_cases import BASE

YUNHE = Path(__file__).resolve().parents[3] / "cities/yunhe/content"


def read(content: Path) -> Site:
    checked = check_content(content)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


@cache
def read_to_cut(size: int) -> Site:
    """The fictional city, read once for each size that is set."""
    del size
    return read(YUNHE)


@pytest.fixture(params=[1, 3, 8])
def cut_small(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Site:
    """The fictional city, where lists are cut that a reader would want whole."""
    for name in ("LINES", "REGISTER", "CARDS", "MATRIX"):
        monkeypatch.setattr(cutting, name, request.param)
    return read_to_cut(request.param)


def led_to(page: Page) -> set[str]:
    """The addresses that a page has links to, below its language's root."""
    found = map(unescape, re.findall('href="([^"]*)"', page.body.markdown))
    return {urldefrag(urljoin(f"/{page.address}", href))[0].removeprefix("/") for href in found}


# With the site that they are of: an id is another's once what had it is gone.
_PAGES: dict[tuple[int, str], tuple[Site, Mapping[str, Page]]] = {}


def pages_of(site: Site, language: str) -> Mapping[str, Page]:
    """The pages of a site by address, made once; no test cuts one site in two ways."""
    key = (id(site), language)
    if key not in _PAGES:
        _PAGES[key] = (site, {page.address: page for page in all_pages(site, language)})
    return _PAGES[key][1]


def test_short_lists_are_one_page_each() -> None:
    site = read(YUNHE)
    for shelf in SHELVES:
        assert bool(list(shelf.keys(site))) == (shelf is EXPLORE)


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.name)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_record_is_reached_by_way_of_parts(
    cut_small: Site, shelf: Shelf, language: str
) -> None:
    pages = pages_of(cut_small, language)
    kinds = {EXPLORE: ["practice", "brand"], NAMES: list(KINDS)}.get(shelf, [shelf.name[:-1]])
    wanted = {f"{kind}s/{id_}/" for kind in kinds for id_ in cut_small.catalog.entries[kind]}
    parts = {shelf.at(key) for key in shelf.keys(cut_small)}
    assert parts <= pages.keys()
    seen, queue = {shelf.address}, [shelf.address]
    reached: set[str] = set()
    while queue:
        found = led_to(pages[queue.pop()])
        reached |= found & wanted
        queue += (found & parts) - seen
        seen |= found & parts
    assert reached == wanted
    # What nothing leads to is there for its counterpart, and says that it is empty.
    for address in parts - seen:
        assert 'class="empty"' in pages[address].body.markdown


@pytest.mark.parametrize(("language", "other"), [("zh", "en"), ("en", "zh")])
def test_an_empty_part_shows_what_stands_there_in_the_other_language(
    monkeypatch: pytest.MonkeyPatch, language: str, other: str
) -> None:
    for name in ("LINES", "REGISTER", "CARDS"):
        monkeypatch.setattr(cutting, name, 2)
    site = read(YUNHE)
    here, there = pages_of(site, language), pages_of(site, other)
    records = {f"{kind}s/{id_}/" for kind in KINDS for id_ in site.catalog.entries[kind]}
    empty = 0
    for shelf in SHELVES:
        for key in shelf.keys(site):
            listed = shelf.listed(site, key)
            if not listed.counts[language] and not listed.facet:
                wanted = led_to(there[shelf.at(key)]) & records
                assert led_to(here[shelf.at(key)]) & records == wanted != set()
                empty += 1
    assert empty > 2


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_markup_is_shown_as_text(cut_small: Site, language: str) -> None:
    for page in pages_of(cut_small, language).values():
        shown = re.findall(r"&(?:lt|#60);(?=/?(?:a|p|li|span|div|td)\b)", page.body.markdown)
        assert shown == [], page.address


def test_each_language_has_the_same_addresses(cut_small: Site) -> None:
    assert pages_of(cut_small, "zh").keys() == pages_of(cut_small, "en").keys()


def test_crumbs_lead_through_the_lists_above(cut_small: Site) -> None:
    pages = pages_of(cut_small, "zh")
    for shelf in SHELVES:
        for key in shelf.keys(cut_small):
            page = pages[shelf.at(key)]
            steps = key.split("/")
            above = [shelf.at("/".join(steps[:size])) for size in range(1, len(steps))]
            assert [row.path for row in page.crumbs] == ["", shelf.address, *above]
            assert len({page.title, *(row.title for row in page.crumbs)}) == len(page.crumbs) + 1


def test_no_link_leads_nowhere(cut_small: Site) -> None:
    pages = pages_of(cut_small, "en")
    for page in pages.values():
        for address in led_to(page):
            if not re.match(r"(https?:|mailto:|assets/|data/.)", address):
                assert address.partition("?")[0] in pages, (page.address, address)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_html_of_lists_is_what_markdown_gives(cut_small: Site, language: str) -> None:
    names = {shelf.name for shelf in SHELVES} | {"", "matrix", "review", "organ"}
    for name in page_names(cut_small):
        if name[0] in names and name[1] not in ("contribute",):
            body = make_page(cut_small, language, name).body
            converter = Markdown(extensions=["toc", "tables", "fenced_code", "attr_list"])
            assert converter.convert(body.markdown) == body.html, name


def test_what_is_not_translated_is_named_up_to_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page for editors; the rest they get from the check."""

    def entries() -> list[str]:
        text = make_page(site, "en", ("", "data")).body.markdown
        return re.findall(r"<li>(.*?)</li>", text.split("{#translations}")[1])

    site = read(YUNHE)
    every = entries()
    assert len(every) > 1
    monkeypatch.setattr(cutting, "LINES", 1)
    assert entries() == every[:1]
    further = f"{len(every) - 1} more" if len(every) > 2 else "One more"
    assert further in make_page(site, "en", ("", "data")).body.markdown


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_link_to_the_translations_leads_somewhere(language: str) -> None:
    """Also where nothing is left to translate, in the first language and in another."""
    site = read(BASE / "content")
    text = make_page(site, language, ("", "data")).body.markdown
    assert "<li>" not in text.split("{#translations}")[1]
    assert missing_in_page(addresses.DATA, "translations", site.catalog) is None


def markdown(content: Path) -> dict[tuple[str, Name], bytes]:
    site = read(content)
    return {
        (language, name): page.markdown()
        for language in site.catalog.languages
        for name, page in zip(page_names(site), all_pages(site, language), strict=True)
    }


@pytest.mark.parametrize("records", [200, 600])
def test_one_more_practice_rewrites_few_pages(
    records: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many of 600 records as of 200: it is in a few lists, each with a few above it."""
    for name in ("LINES", "REGISTER", "CARDS", "MATRIX"):
        monkeypatch.setattr(cutting, name, 10)
    write_corpus(corpus(records, 1, ("zh", "en")), tmp_path)
    after = markdown(tmp_path / "content")
    assert len(after) > 2 * records * 0.8
    *_, last = sorted((tmp_path / "content/practices").rglob("*.yml"))
    last.unlink()
    before = markdown(tmp_path / "content")
    changed = {key for key in after if before.get(key) != after[key]}
    assert ("zh", ("practice", last.stem)) in changed
    assert len(changed) <= 2 * 32
    lists = {key for key in changed if key[1][0] in {shelf.name for shelf in SHELVES}}
    assert lists
    # What is above it in six lists, and below each letter of its names.
    assert len(lists) <= 2 * 20
