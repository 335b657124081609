"""Every address that the site promises is there in each language, and every link leads there.

Read with the tests' own reader of HTML, link by link, as a browser would resolve it.
"""

import csv
import posixpath
import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from generator.checking.content import check_content
from generator.checking.places import missing_in_page, missing_in_record
from generator.marks.codes import qr_svg
from generator.records.kinds import BY_FOLDER
from tests.build.markup import Element, page
from tests.build.project import Site, read_record

pytestmark = pytest.mark.build

STANDING = [
    *("", "reviews/", "brands/", "practices/", "organs/", "sources/", "explore/"),
    *("search/", "data/", "contribute/", "about/"),
]
RECORDS = ["reviews", "brands", "practices", "organs", "sources"]
# Attributes that name elements of the same page.
NAMES = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "data-copy"]
NAMES += ["data-filter", "data-count", "data-none"]
LOADING = [("img", "src"), ("script", "src"), ("source", "src"), ("use", "href"), ("image", "href")]
LOADING += [("iframe", "src"), ("object", "data"), ("embed", "src"), ("video", "src")]
OUTSIDE = re.compile(r"(https?:|mailto:)")


@cache
def pages(folder: Path) -> dict[str, Element]:
    """All pages of a release by path, read once; each is whole, or this fails."""
    found = {}
    for path in sorted(folder.rglob("*.html")):
        try:
            found[path.relative_to(folder).as_posix()] = page(path)
        except AssertionError as error:
            raise AssertionError(f"{path.relative_to(folder)}: {error}") from error
    return found


def ids(site: Site, kind: str) -> list[str]:
    return [path.stem for path in (site.project / "content" / kind).rglob("*.yml")]


def url_of(site: Site, path: str) -> str:
    """The whole address at which a file of the release is read."""
    return site.base + re.sub(r"(^|/)index\.html$", r"\1", path)


def file_of(site: Site, url: str) -> str | None:
    """The file of the release that a web server gives for an address; ``None`` if not ours."""
    if not url.startswith(site.base):
        return None
    path = unquote(urlsplit(url).path)[len(site.root) :]
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def links(tree: Element) -> Iterator[tuple[Element, str]]:
    for element in tree.walk():
        if element.tag in ("a", "area", "link") and "href" in element.attributes:
            yield element, element.attributes["href"]
        if element.tag == "form" and "action" in element.attributes:
            yield element, element.attributes["action"]


def test_each_page_has_the_code_of_its_own_address(site: Site) -> None:
    """Once, in its section or at its foot; what stands in other sites' pages has no frame."""
    coded = 0
    for path, tree in pages(site.folder).items():
        if not tree.all("footer", class_="foot") or path.endswith("404.html"):
            continue
        address = tree.one("link", rel="canonical").attributes["href"]
        codes = [
            image.attributes["src"]
            for image in tree.all("img")
            if "/codes/" in image.attributes["src"]
        ]
        assert len(codes) == 1, path
        drawn = site.folder / posixpath.normpath(posixpath.join(posixpath.dirname(path), codes[0]))
        assert drawn.read_text(encoding="utf-8") == qr_svg(address), path
        coded += 1
    assert coded > 50


def test_every_address_in_each_language(site: Site) -> None:
    wanted = [*STANDING, *(f"{kind}/{id_}/" for kind in RECORDS for id_ in ids(site, kind))]
    assert len(wanted) > 30
    for language in site.languages:
        for address in wanted:
            assert (site.folder / site.path(language) / address / "index.html").is_file(), address
        assert (site.folder / site.path(language) / "404.html").is_file()


def test_every_page_has_its_counterpart(site: Site) -> None:
    tags = {"zh": "zh-Hans"}
    for address in site.pages():
        tree = pages(site.folder)[f"{address}index.html"]
        language = next(
            (row for row in site.languages[1:] if address.startswith(site.path(row))),
            site.languages[0],
        )
        own = address.removeprefix(site.path(language))
        assert tree.one("html").attributes["lang"] == tags.get(language, language)
        expected = {tags.get(row, row): site.base + site.path(row) + own for row in site.languages}
        expected["x-default"] = site.base + own
        found = {
            link.attributes["hreflang"]: link.attributes["href"]
            for link in tree.all("link", rel="alternate")
            if "hreflang" in link.attributes
        }
        assert found == expected, address
        canonical = tree.one("link", rel="canonical").attributes["href"]
        assert canonical == site.base + address
        for url in found.values():
            assert file_of(site, url) in pages(site.folder), url


def test_every_link_and_anchor(site: Site) -> None:
    anchors = {
        name: {row.attributes["id"] for row in tree.walk() if "id" in row.attributes}
        for name, tree in pages(site.folder).items()
    }
    count = 0
    for name, tree in pages(site.folder).items():
        for element, href in links(tree):
            count += 1
            where = f"{name}:{element.line}: {href}"
            url, fragment = urldefrag(urljoin(url_of(site, name), href))
            target = file_of(site, url)
            if target is None:
                assert element.tag in ("a", "form"), where
                assert OUTSIDE.match(url), where
                continue
            assert (site.folder / target).is_file(), where
            if fragment:
                assert unquote(fragment) in anchors[target], where
            # A file is read at its own address, not by way of a redirect of the server.
            assert posixpath.normpath(target) == target, where
    assert count > 2000


def test_the_check_knows_every_place_of_a_page(site: Site) -> None:
    """Or it would refuse a link to a place that is there."""
    checked = check_content(site.project / "content")
    assert checked.catalog is not None
    assert checked.proof is not None
    count = 0
    for address in site.pages():
        own = address.removeprefix(site.path(site.languages[1]))
        kind, _, id_ = own.rstrip("/").partition("/")
        for row in pages(site.folder)[f"{address}index.html"].walk():
            place = row.attributes.get("id")
            if place is None:
                continue
            count += 1
            if own in STANDING:
                missing = missing_in_page(own, place, checked.catalog)
            elif kind in RECORDS:
                entry = checked.catalog.entry(BY_FOLDER[kind].name, id_)
                missing = missing_in_record(entry, place, checked.catalog, checked.proof.readings)
            else:
                continue  # Parts of lists have no address that a record can write.
            assert missing is None, f"{address}#{place}"
    assert count > 500


def test_what_a_page_loads_is_ours(site: Site) -> None:
    for name, tree in pages(site.folder).items():
        loads = [
            (row, row.attributes[attribute])
            for row in tree.walk()
            for tag, attribute in LOADING
            if row.tag == tag and attribute in row.attributes
        ]
        for row in tree.walk():
            sets = row.attributes.get("srcset", "")
            loads += [(row, part.split()[0]) for part in sets.split(",") if part.strip()]
        for link in tree.all("link"):
            if link.attributes["rel"] not in ("canonical", "alternate", "license"):
                loads.append((link, link.attributes["href"]))
        assert loads or 'http-equiv="refresh"' in (site.folder / name).read_text()
        for row, href in loads:
            target = file_of(site, urldefrag(urljoin(url_of(site, name), href))[0])
            assert target is not None, f"{name}:{row.line}: {href}"
            assert (site.folder / target).is_file(), f"{name}:{row.line}: {href}"
        assert not tree.all("style"), name
        assert all(
            "src" in row.attributes
            or row.attributes.get("type") in ("application/ld+json", "application/json")
            for row in tree.all("script")
        ), name
    for path in site.folder.rglob("*.css"):
        for href in re.findall(r"url\(([^)]*)\)|@import", path.read_text(encoding="utf-8")):
            assert href.strip("'\"").startswith("data:"), href


def test_names_of_elements_are_there(site: Site) -> None:
    for name, tree in pages(site.folder).items():
        known = [row.attributes["id"] for row in tree.walk() if "id" in row.attributes]
        assert len(known) == len(set(known)), name
        for row in tree.walk():
            for attribute in NAMES:
                for id_ in row.attributes.get(attribute, "").split():
                    assert id_ in known, f"{name}:{row.line}: {attribute}={id_}"


def test_former_addresses_redirect(yunhe: Site) -> None:
    count = 0
    for kind in RECORDS:
        for path in (yunhe.project / "content" / kind).rglob("*.yml"):
            for former in read_record(path).get("former_ids", []):
                for language in yunhe.languages:
                    count += 1
                    old = f"{yunhe.path(language)}{kind}/{former}/"
                    new = f"{yunhe.base}{yunhe.path(language)}{kind}/{path.stem}/"
                    tree = pages(yunhe.folder)[f"{old}index.html"]
                    refresh = tree.one("meta", **{"http-equiv": "refresh"}).attributes["content"]
                    assert refresh.startswith("0; url=")
                    assert urljoin(yunhe.base + old, refresh[7:]) == new
                    assert tree.one("link", rel="canonical").attributes["href"] == new
                    (link,) = tree.all("a")
                    assert urljoin(yunhe.base + old, link.attributes["href"]) == new
    assert count >= 4


def in_site_map(site: Site, name: str) -> Iterator[str]:
    """The addresses in a file of the site map, and in those that it leads to."""
    text = (site.folder / name).read_text(encoding="utf-8")
    for url in re.findall(r"<loc>([^<]*)</loc>", text):
        if "<sitemapindex" in text:
            yield from in_site_map(site, url.removeprefix(site.base))
        else:
            yield url


def test_site_map(site: Site) -> None:
    listed = list(in_site_map(site, "sitemap.xml"))
    found = [url_of(site, f"{address}index.html") for address in site.pages()]
    assert len(listed) == len(set(listed))
    # A page for a frame of another site may be left out.
    assert set(found) - {url for url in found if url.endswith("/embed/")} <= set(listed)
    assert set(listed) <= set(found)


def distances(site: Site, language: str) -> dict[str, int]:
    """How many clicks each page of a language is away from home."""
    home = f"{site.path(language)}index.html"
    found = {home: 0}
    waiting = deque([home])
    while waiting:
        here = waiting.popleft()
        for element, href in links(pages(site.folder)[here]):
            if element.tag != "a":
                continue
            target = file_of(site, urldefrag(urljoin(url_of(site, here), href))[0])
            if target in pages(site.folder) and target not in found:
                found[target] = found[here] + 1
                waiting.append(target)
    return found


def test_three_clicks_from_home_to_any_quote_of_any_practice(site: Site) -> None:
    with (site.folder / "data/quotes.csv").open(encoding="utf-8-sig", newline="") as file:
        quotes = [row for row in csv.DictReader(file) if row["kind"] == "practice"]
    assert {row["id"] for row in quotes} == set(ids(site, "practices"))
    for language in site.languages:
        away = distances(site, language)
        path = site.path(language)
        targets: dict[str, int] = {}
        for name, clicks in away.items():
            for element, href in links(pages(site.folder)[name]):
                url = urljoin(url_of(site, name), href)
                if element.tag == "a":
                    targets[url] = min(targets.get(url, 99), clicks + 1)
        for organ in ids(site, "organs"):
            assert away[f"{path}organs/{organ}/index.html"] <= 2
        for practice in ids(site, "practices"):
            assert away[f"{path}practices/{practice}/index.html"] <= 2
        for row in quotes:
            url = f"{site.base}{path}sources/{row['source']}/#p-{row['start']}-{row['end']}"
            assert targets.get(url, 99) <= 3, f"{language}: {row['id']}: {row['quote']}"


def test_an_organ_leads_to_its_practices(site: Site) -> None:
    for path in (site.project / "content/practices").rglob("*.yml"):
        organ = read_record(path).get("organ")
        for language in site.languages if organ else ():
            name = f"{site.path(language)}organs/{organ}/index.html"
            hrefs = {
                urljoin(url_of(site, name), href) for _, href in links(pages(site.folder)[name])
            }
            assert f"{site.base}{site.path(language)}practices/{path.stem}/" in hrefs


def test_each_record_says_where_to_report_an_error(site: Site) -> None:
    for kind in RECORDS:
        for path in (site.project / "content" / kind).rglob("*.yml"):
            file = path.relative_to(site.project).as_posix()
            for language in site.languages:
                name = f"{site.path(language)}{kind}/{path.stem}/index.html"
                assert file in pages(site.folder)[name].text, name
