"""What stands side by side is on one line, and what is shaded is apart from what is not."""

import pytest

from generator.breaking.ends import CLOSING
from generator.pages.shown import title_markup
from tests.browser.conftest import Served
from tests.browser.watching import Watched

pytestmark = [pytest.mark.browser, pytest.mark.build]

# Figures of one row whose labels are not at the same height, whatever room their numbers take.
# The first number gets a unit that goes below it.
UNEVEN = """() => {
  const figures = [...document.querySelectorAll(".figures > .fig")];
  figures[0].querySelector("small").textContent = "persons, counted by the day of their visit";
  const rows = new Map();
  for (const figure of figures) {
    const top = Math.round(figure.getBoundingClientRect().top);
    const label = Math.round(figure.querySelector(".label").getBoundingClientRect().top);
    rows.set(top, [...(rows.get(top) ?? []), label]);
  }
  const all = [...rows.values()], uneven = all.filter((row) => new Set(row).size > 1);
  return {several: all.some((row) => row.length > 1), uneven};
}"""
# How far the next term of the glossary is below the shade of the one that a link leads to.
APART = """() => {
  const term = document.querySelector(".glossary > :target"), next = term.nextElementSibling;
  const shade = parseFloat(getComputedStyle(term).boxShadow.split(" ").at(-1));
  return next.getBoundingClientRect().top - term.getBoundingClientRect().bottom - shade;
}"""


def test_labels_of_figures_in_a_row_are_on_one_line(watched: Watched) -> None:
    watched.go("")
    found = watched.page.evaluate(UNEVEN)
    assert found == {"several": True, "uneven": []}


def test_the_shade_of_a_term_does_not_touch_the_next(watched: Watched) -> None:
    watched.page.set_viewport_size({"width": 390, "height": 844})
    watched.go("about/")
    term = watched.page.locator(".glossary > [id]").first.get_attribute("id")
    watched.go(f"about/#{term}")
    assert watched.page.evaluate(APART) >= 4


def test_without_scripts_no_gap_stands_for_a_button(served: Served, plain: Watched) -> None:
    plain.go(
        next(
            page for page in served.site.pages() if page.startswith("organs/") and page != "organs/"
        )
    )
    links = plain.page.locator(".share .links")
    first = links.locator("li:visible").first.bounding_box()
    whole = links.bounding_box()
    assert first is not None
    assert whole is not None
    assert first["x"] == whole["x"]


# How far a number of records is from the first file beside it, and how far below or above it.
BESIDE = """() => {
  const words = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const row = document.querySelector("tbody tr");
  const number = words(row.querySelector(".num")), file = words(row.querySelector("a"));
  return [file.left - number.right, Math.abs(file.bottom - number.bottom)];
}"""


def test_a_number_of_records_is_on_the_line_of_its_files(watched: Watched) -> None:
    watched.page.set_viewport_size({"width": 390, "height": 844})
    watched.go("data/")
    gap, off = watched.page.evaluate(BESIDE)
    assert gap >= 14
    assert off < 1


def test_the_table_of_files_fits_a_small_phone(served: Served, watched: Watched) -> None:
    """Of a file's name only the end is shown there; whoever hears it hears the whole."""
    page = watched.page
    for path in (served.site.path(code) for code in served.site.languages):
        page.set_viewport_size({"width": 320, "height": 640})
        watched.go(f"{path}data/")
        table = page.locator(".table").first
        assert table.evaluate("it => it.scrollWidth - it.clientWidth") == 0
        link = page.get_by_role("link", name="brands.csv", exact=True)
        assert link.bounding_box() is not None
        stem = page.locator(".stem").first
        assert stem.evaluate("it => it.offsetWidth") == 1
        page.set_viewport_size({"width": 1280, "height": 900})
        assert stem.evaluate("it => it.offsetWidth") > 30


def test_a_table_that_is_too_wide_says_so(watched: Watched) -> None:
    """It scrolls in itself, and a shade stands where there is more."""
    page = watched.page
    page.set_viewport_size({"width": 320, "height": 640})
    watched.go("data/")
    page.evaluate("document.documentElement.dataset.text = 'larger'")
    table = page.locator(".table").first
    assert table.evaluate("it => it.scrollWidth - it.clientWidth") > 20
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320
    assert table.evaluate("it => getComputedStyle(it).backgroundAttachment") == (
        "local, local, scroll, scroll"
    )


# The first sign of each line of an element.
BEGINNINGS = """(element) => {
  const signs = [], walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let bottom = -Infinity;
  while (walker.nextNode()) {
    for (let at = 0; at < walker.currentNode.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      const {top, height} = range.getBoundingClientRect();
      if (top + height / 2 > bottom) signs.push(walker.currentNode.data[at]);
      bottom = Math.max(bottom, top + height);
    }
  }
  return signs;
}"""


@pytest.mark.parametrize("size", ["normal", "larger"])
def test_no_line_of_a_title_begins_with_what_closes(watched: Watched, size: str) -> None:
    """However narrow its place is."""
    page = watched.page
    page.set_viewport_size({"width": 320, "height": 640})
    watched.go("zh/practices/")
    page.evaluate("size => { document.documentElement.dataset.text = size; }", size)
    link = page.locator("main h3 a, main h4 a, main li > a").first
    for title in ("“星灯塔联动机制”，让学习走出会议室", "“远井清单”，让学习走出会议室"):
        link.evaluate("(it, shown) => { it.innerHTML = shown; }", title_markup(title))
        for width in range(96, 400, 8):
            link.evaluate(
                "(it, width) => { it.style = `display: block; width: ${width}px`; }", width
            )
            beginnings = link.evaluate(BEGINNINGS)
            assert beginnings[0] == "“"
            if width >= 8.5 * link.evaluate("it => parseFloat(getComputedStyle(it).fontSize)"):
                assert not CLOSING & set(beginnings), (width, beginnings)
