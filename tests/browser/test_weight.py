"""What a visit costs, by kind of page: bytes over the wire, and nothing moves while it loads."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Served
from tests.browser.kinds import kind_of, one_of_each_kind
from tests.browser.weighing import KIB, STILL, Visitor, visitor

pytestmark = [pytest.mark.browser, pytest.mark.build]

# Without photographs. The records of the fictional city are as full as records can be.
FIRST = 45 * KIB
NEXT = {"yangzhou": 8 * KIB, "yunhe": 10 * KIB}
# Their programs come when somebody wants them, and not with the page.
LATER = {"explore", "search"}
FIELDS = {"explore": "#q", "search": "#f"}
TOUCH = 20 * KIB
# A choice for another site's page: its program comes with it, and is kept from then on.
TOOLS = {"embed"}
TOOL = 20 * KIB


def limit(site: str, kind: str) -> int:
    """How heavy the next page may be."""
    if kind in TOOLS:
        return TOOL
    return 8 * KIB if kind in LATER else NEXT[site]


def told(size: int) -> str:
    return f"{size / KIB:.1f} KiB"


def test_a_first_visit_is_light_and_nothing_moves(served: Served, chromium: Browser) -> None:
    found = {}
    for address in [*one_of_each_kind(served.site), "404.html"]:
        with visitor(chromium, slow=True) as somebody:
            visit = somebody.visit(served.address + address)
        if not 0 < visit.size <= FIRST or not visit.still:
            found[address] = (told(visit.size), visit.moved)
    assert found == {}


def test_the_next_page_is_lighter(served: Served, chromium: Browser) -> None:
    found = {}
    site = served.site
    for language in site.languages:
        home = served.address + site.path(language)
        with visitor(chromium) as somebody:
            somebody.visit(home)
            for address in one_of_each_kind(site):
                kind, lang = kind_of(site, address).split()
                if not lang.startswith(language) or kind == "home":
                    continue
                visit = somebody.visit(served.address + address)
                most = limit(site.name, kind)
                if not 0 < visit.size <= most or not visit.still:
                    found[address] = (told(visit.size), visit.bytes_by_address, visit.moved)
    assert found == {}


def test_what_comes_with_the_first_touch_is_light(served: Served, chromium: Browser) -> None:
    site = served.site
    for language in site.languages:
        for page, field in FIELDS.items():
            with visitor(chromium) as somebody:
                somebody.visit(f"{served.address}{site.path(language)}{page}/")
                came = somebody.touch(field)
                assert 4 * KIB < came.size <= TOUCH, (language, page, came.bytes_by_address)
                assert somebody.touch("a.site").size == 0


def test_the_scales_would_tell(served: Served, chromium: Browser) -> None:
    """They weigh the page and what it loads, once; and they see what moves."""
    with visitor(chromium) as somebody:
        first = somebody.visit(served.address)
        page = (served.site.folder / "index.html").stat().st_size
        assert page / 10 < first.bytes_by_address[served.address] < page
        assert any(address.endswith(".css") for address in first.bytes_by_address)
        again = somebody.visit(f"{served.address}about/")
        assert [*again.bytes_by_address] == [f"{served.address}about/"]
        assert again.still
        push(somebody)
        ((value, name),) = somebody.moved()
        assert value > 5 * STILL
        assert name


def push(somebody: Visitor) -> None:
    """Something arrives above the page and moves all of it."""
    somebody.page.evaluate(
        """async () => {
          const late = document.createElement("div");
          late.style.height = "200px";
          document.body.prepend(late);
          await new Promise((done) => setTimeout(done, 300));
        }"""
    )
