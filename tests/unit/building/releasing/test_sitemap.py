"""The site map: one file for a small site, parts by stable keys for a large one."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.building.releasing.sitemap import sitemap
from generator.catalog.catalog import Catalog
from generator.checking.content import check_content

CITY = Path(__file__).resolve().parents[3] / "cities/yunhe/content"
BASE = "https://yunhe.example/review/"
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    checked = check_content(CITY)
    assert checked.catalog is not None
    return checked.catalog


def addresses(count: int) -> list[str]:
    return ["", "about/", "brands/", *(f"brands/b-{number}/" for number in range(count))]


def listed(data: bytes, kind: str) -> list[str]:
    root = ElementTree.fromstring(data)  # noqa: S314 - made here
    assert root.tag == SPACE + kind
    return [row.text or "" for row in root.iter(SPACE + "loc")]


def test_a_small_site_has_one_file(catalog: Catalog) -> None:
    files = dict(sitemap(addresses(3), catalog, BASE, 6))
    assert list(files) == ["sitemap.xml"]
    first, second = (row + "/" if row else "" for row in ("", catalog.languages[1]))
    assert listed(files["sitemap.xml"], "urlset") == [
        f"{BASE}{language}{address}"
        for address in sorted(addresses(3))
        for language in (first, second)
    ]


def test_a_large_one_has_parts_that_the_index_names(catalog: Catalog) -> None:
    files = dict(sitemap(addresses(40), catalog, BASE, 6))
    parts = [row.removeprefix(BASE) for row in listed(files.pop("sitemap.xml"), "sitemapindex")]
    assert parts == list(files)
    assert parts[-1] == "sitemap/top.xml"
    assert parts[0].startswith("sitemap/brands-0")
    pages = [row for data in files.values() for row in listed(data, "urlset")]
    assert len(pages) == len(set(pages)) == 2 * 43
    assert all(len(listed(data, "urlset")) <= 12 for data in files.values())


def test_one_page_more_rewrites_one_part(catalog: Catalog) -> None:
    """Where a part becomes too long, the sixteen that it is cut into, and the index."""
    before = dict(sitemap(addresses(300), catalog, BASE, 8))
    counts = []
    for count in range(301, 400):
        after = dict(sitemap(addresses(count), catalog, BASE, 8))
        counts.append(sum(before.get(name) != after.get(name) for name in before | after))
        before = after
    assert min(counts) == 1
    assert max(counts) <= 18
    assert sum(count == 1 for count in counts) > 60
