"""What readers do: choose a language, a size, colours; look for a name; follow a proof."""

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.conftest import DESK, PHONE, Served
from tests.browser.kinds import one_of_each_kind
from tests.browser.nginx import nginx
from tests.browser.watching import Watched
from tests.build.project import Site

pytestmark = [pytest.mark.browser, pytest.mark.build]

Entering = Callable[[Page, str], None]


TRADITIONAL = str.maketrans("气乡", "氣鄉")


def typed(page: Page, text: str) -> None:
    page.keyboard.type(text)


def pasted(page: Page, text: str) -> None:
    """Text arrives without any key, as from the clipboard or a Chinese input method."""
    page.keyboard.insert_text(text)


def test_the_language_switch(served: Served, watched: Watched, plain: Watched) -> None:
    second = served.site.path(served.site.languages[1])
    for visitor in (watched, plain):
        for address in ("", "practices/", one_of_each_kind(served.site)[-1].removeprefix(second)):
            visitor.go(address)
            visitor.page.locator("a.lang").click()
            expect(visitor.page).to_have_url(served.address + second + address)
            visitor.page.locator("a.lang").click()
            expect(visitor.page).to_have_url(served.address + address)
        assert visitor.taken() == []


def choose(page: Page, setting: str, value: str) -> None:
    display = page.locator("details.display")
    if display.get_attribute("open") is None:
        display.locator("summary").click()
    button = display.locator(f'button[data-set="{setting}"][data-value="{value}"]')
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")


def style(page: Page, selector: str, name: str) -> str:
    found = page.locator(selector).first.evaluate(f"element => getComputedStyle(element).{name}")
    return str(found)


def brightness(colour: str) -> float:
    red, green, blue = (int(part) for part in re.findall(r"\d+", colour)[:3])
    return (0.3 * red + 0.6 * green + 0.1 * blue) / 255


def background(page: Page) -> float:
    return brightness(style(page, "html", "backgroundColor"))


def text_size(page: Page) -> float:
    return float(style(page, "main p", "fontSize").removesuffix("px"))


def test_light_and_dark(served: Served, watched: Watched) -> None:
    page = watched.page
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme, opposite in zip(schemes, schemes[::-1], strict=True):
        page.emulate_media(color_scheme=scheme)
        watched.go("")
        assert (background(page) > 0.5) == (scheme == "light")
        choose(page, "theme", opposite)
        assert (background(page) > 0.5) == (opposite == "light")
        page.reload()
        assert (background(page) > 0.5) == (opposite == "light")
        watched.go(served.site.path(served.site.languages[1]) + "organs/")
        assert (background(page) > 0.5) == (opposite == "light")
        choose(page, "theme", "")
        page.reload()
        assert (background(page) > 0.5) == (scheme == "light")
    assert watched.taken() == []


def test_large_text(watched: Watched) -> None:
    page = watched.page
    watched.go("about/")
    normal = text_size(page)
    for value, times in (("large", 1.3), ("larger", 1.8)):
        choose(page, "text", value)
        assert text_size(page) == pytest.approx(normal * times, rel=0.03)
        page.reload()
        assert text_size(page) == pytest.approx(normal * times, rel=0.03)
    choose(page, "text", "")
    page.reload()
    assert text_size(page) == normal
    assert watched.taken() == []


def test_high_contrast(watched: Watched) -> None:
    page = watched.page
    watched.go("about/")
    muted = ".foot p"
    before = abs(brightness(style(page, muted, "color")) - background(page))
    choose(page, "contrast", "high")
    after = abs(brightness(style(page, muted, "color")) - background(page))
    assert after > before
    page.reload()
    assert abs(brightness(style(page, muted, "color")) - background(page)) == after
    choose(page, "contrast", "")
    page.reload()
    assert abs(brightness(style(page, muted, "color")) - background(page)) == before
    assert watched.taken() == []


@pytest.mark.parametrize("enter", [typed, pasted])
@pytest.mark.parametrize("address", ["practices/", "organs/"])
def test_the_filter_of_an_index(
    served: Served, watched: Watched, address: str, enter: Entering
) -> None:
    page = watched.page
    for path in (served.site.path(code) for code in served.site.languages):
        watched.go(path + address)
        items = page.locator("#index li[data-names]")
        everything = items.count()
        name = items.nth(1).locator("a").first.inner_text()
        page.locator("[data-filter]").focus()
        enter(page, name)
        expect(items.nth(1)).to_be_visible()
        # Whoever types before the script is there has the list narrowed once it is.
        visible = page.locator("#index li[data-names]:visible")
        expect(visible).not_to_have_count(everything)
        shown = visible.count()
        assert shown >= 1
        expect(page.locator("#found")).to_have_text(re.compile(rf"(^|\D){shown}(\D|$)"))
        page.locator("[data-filter]").fill("no such name anywhere")
        expect(page.locator("#none")).to_be_visible()
        assert page.locator("#index li[data-names]:visible").count() == 0
        page.locator("[data-filter]").fill("")
        expect(page.locator("#none")).to_be_hidden()
        assert page.locator("#index li[data-names]:visible").count() == everything
    assert watched.taken() == []


def test_quotation_marks_and_accents_in_the_filter_of_an_index_do_not_count(
    watched: Watched,
) -> None:
    page = watched.page
    watched.go("practices/")
    items = page.locator("#index li[data-names]")
    name = items.filter(has_text=re.compile("[“”]")).first.locator("a").first.inner_text()
    bare = re.sub("[“”]", "", name)
    accented = bare.replace("e", "é", 1).replace("o", "ø").replace("i", "ı")
    unseen = f"{bare[:4]}\u200b\u00ad{bare[4:]}"
    for typed_name in (bare, f"「{bare}」", f'"{bare}"', name, accented, unseen):
        page.locator("[data-filter]").fill(typed_name)
        expect(items.filter(visible=True)).to_have_count(1)
        expect(items.filter(visible=True).locator("a").first).to_have_text(name)
    assert watched.taken() == []


def test_a_filter_knows_traditional_characters(served: Served, watched: Watched) -> None:
    page = watched.page
    for path in (served.site.path(code) for code in served.site.languages):
        watched.go(f"{path}organs/")
        items = page.locator("#index li[data-names]").filter(visible=True)
        field = page.locator("[data-filter]")
        for plain_name, enter in (("气象局", typed), ("住房和城乡", pasted)):
            field.fill(plain_name)
            names = items.locator("a").all_inner_texts()
            if not names:
                continue  # The other site has it.
            field.fill("")
            field.focus()
            enter(page, plain_name.translate(TRADITIONAL))
            expect(items.locator("a")).to_have_text(names)
            # What is in no name in either script leaves none, and other words are known as before.
            field.fill("龍鳳")
            expect(page.locator("#none")).to_be_visible()
            field.fill(plain_name)
            expect(items.locator("a")).to_have_text(names)
    assert watched.taken() == []


def test_a_filter_knows_pinyin(served: Served, watched: Watched) -> None:
    """Whole or by initials, also of another language's names; but what is written comes first."""
    page = watched.page
    for path in (served.site.path(code) for code in served.site.languages):
        watched.go(f"{path}organs/")
        items = page.locator("#index li[data-names]").filter(visible=True)
        field = page.locator("[data-filter]")
        for written, ways in (
            ("档案馆", ("danganguan", "dang an guan", "Dang'anguan", "dangang", "dag")),
            ("档案局", ("danganju", "daj")),
            ("农业农村局", ("nongyenongcunju", "nyncj", "nongye nongcun")),
        ):
            field.fill(written)
            names = items.locator("a").all_inner_texts()
            if not names or written not in page.locator("#index").inner_html():
                continue  # The other site has it.
            for way in ways:
                field.fill(way)
                expect(items.first).to_be_visible()
                assert set(names) <= set(items.locator("a").all_inner_texts()), way
            # A name is found from where a character begins, and by its own letters.
            for way in ("ngye", "dagj"):
                field.fill(way)
                expect(page.locator("#none")).to_be_visible()
    assert watched.taken() == []


def test_a_filter_without_the_table_does_what_it_can(watched: Watched) -> None:
    page = watched.page
    asked: list[str] = []

    def refuse(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    page.route("**/search-index/**", refuse)
    watched.go("organs/")
    page.locator("[data-filter]").fill("氣象龍")
    expect(page.locator("#none")).to_be_visible()
    page.locator("[data-filter]").fill("公安")
    expect(page.locator("#index li[data-names]").filter(visible=True).first).to_be_visible()
    page.wait_for_function("() => document.querySelector('#none').hidden")
    assert asked


def test_what_the_filter_of_an_index_does_not_know_can_be_searched(
    served: Served, watched: Watched
) -> None:
    page = watched.page
    for path in (served.site.path(code) for code in served.site.languages):
        watched.go(f"{path}organs/")
        page.locator("[data-filter]").fill(" zhujain ju ")
        page.locator("#none [data-ask]").click()
        expect(page).to_have_url(f"{served.address}{path}search/?q=zhujain%20ju")
        expect(page.locator("#hits > li > a").first).to_be_visible()
    assert watched.taken() == []


HAS_HIT = """target => [...document.querySelectorAll("#hits a[href]")]
  .some((link) => link.href.split("#")[0] === target)"""


@pytest.mark.parametrize("enter", [typed, pasted])
def test_search(served: Served, watched: Watched, enter: Entering) -> None:
    page = watched.page
    for path in (served.site.path(code) for code in served.site.languages):
        watched.go(path + "organs/")
        link = page.locator("#index li[data-names] a").first
        name, target = link.inner_text(), link.evaluate("link => link.href")
        watched.go(path + "search/")
        page.locator("form[role=search] input[type=search]").focus()
        enter(page, name)
        hits = page.locator("#hits a[href]")
        expect(hits.first).to_be_visible()
        expect(hits.filter(has_text=name).first).to_be_visible()
        # Each letter that is typed brings other hits, some after the last of them.
        page.wait_for_function(HAS_HIT, arg=target)
    assert watched.taken() == []


PRINTED = "element => getComputedStyle(element, '::after').content"
# Words of the matrix that run out of their cell.
OVERLAPPING = """() => [...document.querySelectorAll(".matrix :is(th, td)")].filter((cell) => {
  const words = document.createRange();
  words.selectNodeContents(cell);
  return words.getBoundingClientRect().right > cell.getBoundingClientRect().right + 0.5;
}).map((cell) => cell.textContent.trim())"""
CLEAR = ("rgba(0, 0, 0, 0)", "transparent")
# What a seal stands in that is shaded with it.
CLAIM = (
    "xpath=ancestor::*[self::p or self::dd or self::td or self::li or self::figure "
    "or self::blockquote or contains(@class, 'fig')][1]"
)


def style_of(element: Locator, name: str) -> str:
    return str(element.evaluate(f"element => getComputedStyle(element).{name}"))


def signs(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


def test_a_seal_leads_to_its_passage(served: Served, watched: Watched) -> None:
    page = watched.page
    count = 0
    with (served.site.folder / "data/quotes.csv").open(encoding="utf-8-sig", newline="") as rows:
        said = {
            (row["source"], row["start"], row["end"]): signs(row["quote"])
            for row in csv.DictReader(rows)
        }
    for address in one_of_each_kind(served.site):
        if address.endswith("embed/"):
            continue  # Its links open beside the page that holds it.
        watched.go(address)
        seals = page.locator("main a.cite:visible")
        for place in {0, seals.count() - 1} if seals.count() else ():
            watched.go(address)
            seal = page.locator("main a.cite:visible").nth(place)
            number = seal.inner_text().strip()
            seal.click()
            page.wait_for_url(re.compile(r"/sources/[^/]+/#p-\d+-\d+$"))
            passage = re.search(r"/sources/([^/]+)/#p-(\d+)-(\d+)$", page.url)
            assert passage is not None
            # The passage that is shaded is the quote, from its first sign to its last one.
            shaded = page.locator("mark.quoted")
            expect(shaded.first).to_be_in_viewport()
            assert (
                signs("".join(shaded.all_text_contents()))
                == said[passage[1], passage[2], passage[3]]
            )
            marked = style(page, "mark.quoted", "backgroundColor")
            others = page.locator("mark.cited:not(.quoted)")
            if others.count():
                assert marked != others.first.evaluate("e => getComputedStyle(e).backgroundColor")
            sentence = page.locator(".sentence:has(:target) .no")
            assert sentence.first.inner_text().strip() == number
            count += 1
    assert count > 10
    assert watched.taken() == []


def test_who_cites_a_sentence_leads_to_the_claim(
    served: Served, watched: Watched, plain: Watched
) -> None:
    sources = [row for row in served.site.pages() if re.search(r"(^|/)sources/[^/]+/$", row)]
    for visitor, visited in ((watched, sources), (plain, sources[:1])):
        page, kinds = visitor.page, set[str]()
        for address in visited:
            visitor.go(address)
            links = page.locator(".cites a[href*='#c-']")
            for place in {links.count() * step // 5 for step in range(5)} if links.count() else ():
                visitor.go(address)
                fold = links.nth(place).locator("xpath=ancestor::details/summary")
                if fold.is_visible():
                    fold.click()
                links.nth(place).click()
                page.wait_for_url(re.compile(r"#c-[a-z0-9-]+-\d+$"))
                seal = page.locator(".cite:target")
                expect(seal).to_be_in_viewport()
                assert page.url.endswith(f"-{seal.inner_text().strip()}")
                claim = seal.locator(CLAIM)
                assert style_of(claim, "backgroundColor") not in CLEAR
                kinds.add(page.url.removeprefix(served.address).split("/")[-3])
                # And with scripts, so is whatever else rests on the sentence.
                label = seal.get_attribute("aria-label")
                same = page.locator(f'.cite[aria-label="{label}"]')
                assert visitor is plain or page.locator(".cite.quoted").count() == same.count()
        assert len(kinds) > 1
        assert visitor.taken() == []


def test_the_page_that_is_not_there(served: Served, watched: Watched) -> None:
    page, site = watched.page, served.site
    for code in site.languages:
        for address in ("nowhere/", "a/b/c/nowhere", "practices/nowhere/x.html"):
            response = page.goto(served.address + site.path(code) + address)
            assert response is not None
            assert response.status == 404
            tag = {"zh": "zh-Hans"}.get(code, code)
            assert page.locator("html").get_attribute("lang") == tag
            assert style(page, "html", "backgroundColor") != "rgba(0, 0, 0, 0)"
            expect(page.locator("h1")).to_be_visible()
            page.locator("main input[type=search]").fill("x")
            page.locator("main form button").click()
            expect(page).to_have_url(served.address + site.path(code) + "search/?q=x")
            page.goto(served.address + site.path(code) + address)
            page.locator("main ul.links a").first.click()
            expect(page).to_have_url(served.address + site.path(code))
    assert [fault for fault in watched.taken() if "404" not in fault] == []


def test_without_scripts_every_kind_of_page_is_readable(served: Served, plain: Watched) -> None:
    page = plain.page
    for address in one_of_each_kind(served.site):
        if address.endswith("embed/"):
            continue
        plain.go(address)
        expect(page.locator("h1")).to_be_visible()
        assert len(page.locator("main").inner_text()) > 80, address
        assert page.locator(".js-only:visible").count() == 0, address
        # The navigation opens and leads on.
        page.locator("details.menu > summary").click()
        link = page.locator("details.menu a").nth(2)
        expect(link).to_be_visible()
        target = link.get_attribute("href")
        link.click()
        page.wait_for_load_state()
        assert target is not None
        assert page.locator("h1").is_visible()
        assert page.locator('details.menu a[aria-current="page"]').count() == 1
    assert plain.taken() == []


FOCUSABLE = """() => [...document.querySelectorAll(
  "a[href], button, summary, input, select, textarea, [tabindex='0']")].filter((element) =>
    element.checkVisibility({visibilityProperty: true}) && !element.disabled).length"""
FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  window.seen ??= new Map();
  if (!window.seen.has(element)) window.seen.set(element, window.seen.size);
  const box = element.getBoundingClientRect();
  // The link of a card stretches over it, and so does its ring.
  const rings = [null, "::after"].map((part) => {
    const look = getComputedStyle(element, part);
    return look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 1;
  });
  const ring = rings.some(Boolean);
  return {number: window.seen.get(element), ring, wide: box.width > 0 && box.height > 0,
    name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`};
}"""


def test_what_is_cited_is_copied_where_there_is_no_clipboard(
    served: Served, watched: Watched
) -> None:
    """As in browsers within other programs, and on plain http."""
    page = watched.page
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'clipboard', {value: null})")
    watched.go(next(row for row in served.site.pages() if re.match(r"brands/[a-z-]+/$", row)))
    button = page.locator("[data-copy=citation]")
    cited = (page.locator("#citation").text_content() or "").strip()
    before = button.inner_text()
    button.click()
    expect(button).not_to_have_text(before)
    watched.go("search/")
    page.focus("main [type=search]")
    page.keyboard.press("Control+V")
    assert re.sub(r"\s", "", page.input_value("main [type=search]")) == re.sub(r"\s", "", cited)


def test_on_paper_addresses_are_as_one_can_read_and_type_them(watched: Watched) -> None:
    page = watched.page
    watched.go("search/?q=党员")
    expect(page.locator("#hits > li > a").first).to_be_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    links = page.locator("#hits > li > a")
    assert ":~:" in str(links.evaluate_all("links => links.map((link) => link.href)"))
    shown = links.evaluate_all("links => links.map((link) => link.dataset.address)")
    assert all(re.fullmatch(r"https://[\w./-]+(#[\w-]+)?", address) for address in shown), shown
    printed = page.locator(".printed")
    assert (printed.text_content() or "").endswith("/search/?q=党员")
    watched.go("about/?from=singlemessage")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert (printed.text_content() or "").endswith("/about/")


def on_paper(page: Page) -> None:
    """As a browser does it before it prints, on A4."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 665, "height": 900})


def test_on_paper_a_list_says_how_it_was_narrowed(served: Served, watched: Watched) -> None:
    page = watched.page
    for path in (served.site.path(code) for code in served.site.languages):
        watched.go(f"{path}organs/")
        page.locator("[data-filter]").fill("局")
        on_paper(page)
        expect(page.locator("[data-filter]")).to_be_visible()
        expect(page.locator(".filter [role=status]")).to_be_visible()
        page.emulate_media(media="screen")
        page.locator("[data-filter]").fill("")
        on_paper(page)
        expect(page.locator("[data-filter]")).to_be_hidden()
        page.emulate_media(media="screen")
        page.set_viewport_size(DESK)
        watched.go(f"{path}search/?q=党")
        expect(page.locator("#more")).to_be_visible()
        on_paper(page)
        expect(page.locator("main [type=search]")).to_have_value("党")
        expect(page.locator("main [type=search]")).to_be_visible()
        assert len(page.locator("#found").evaluate(PRINTED)) > 6
        page.emulate_media(media="screen")
        page.set_viewport_size(DESK)
        page.fill("main [type=search]", "zzqqxxjj")
        expect(page.locator("#none")).to_be_visible()
        page.emulate_media(media="print")
        assert page.locator("#found").evaluate(PRINTED) in ("none", "normal", '""')
        page.emulate_media(media="screen")


def test_on_paper_seals_are_legible_and_headings_stay_in_their_columns(
    served: Served, watched: Watched
) -> None:
    page = watched.page
    reviews = [row for row in served.site.pages() if re.search(r"(^|/)reviews/[^/]+/$", row)]
    pointed = 0
    for address in reviews:
        watched.go(address)
        page.emulate_media(media="screen")
        seal = page.locator(".cite[id]").first
        if seal.count():
            watched.go(f"{address}#{seal.get_attribute('id')}")
            pointed += 1
            on_paper(page)
            # Grounds are often not printed: what stands on them is dark.
            assert brightness(style(page, ".cite:target", "color")) < 0.5
            page.emulate_media(media="screen")
            assert brightness(style(page, ".cite:target", "color")) > 0.5
        on_paper(page)
        assert page.evaluate(OVERLAPPING) == [], address
    assert pointed


def test_on_paper_what_stands_side_by_side_stands_apart(served: Served, watched: Watched) -> None:
    page = watched.page
    panels = [
        address
        for address in one_of_each_kind(served.site)
        if 'class="panels' in (served.site.folder / address / "index.html").read_text("utf-8")
    ]
    assert panels
    page.emulate_media(media="print")
    for address in panels:
        watched.go(address)
        gaps = page.locator(".panels > * + *").evaluate_all(
            "rows => rows.map((row) => row.getBoundingClientRect().top"
            " - row.previousElementSibling.getBoundingClientRect().bottom)"
        )
        assert min(gaps, default=20) >= 16, address


# Lines of the timeline that begin with what stands between two names.
BEGINNING = """() => [...document.querySelectorAll(".events > li")].filter((line) => {
  const left = line.getBoundingClientRect().left + parseFloat(getComputedStyle(line).paddingLeft);
  return [...line.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.data.includes("·")) return false;
    const dot = document.createRange(), at = node.data.indexOf("·");
    dot.setStart(node, at);
    dot.setEnd(node, at + 1);
    return dot.getBoundingClientRect().left < left + 20;
  });
}).length"""


def test_in_large_text_no_line_of_the_timeline_begins_with_a_separator(
    chromium: Browser, yunhe: Site, tmp_path: Path
) -> None:
    context = chromium.new_context(viewport=PHONE)
    page = context.new_page()
    with nginx(yunhe, tmp_path / "nginx") as root:
        page.goto(f"{root}en/organs/yunhe-agriculture-commission/")
        choose(page, "text", "larger")
        page.keyboard.press("Escape")
        assert page.locator(".events a + a").count() > 1
        assert page.evaluate(BEGINNING) == 0
        heights = page.locator(".events a:not(.cite)").evaluate_all(
            "links => links.map((link) => link.getClientRects()[0].height)"
        )
        assert min(heights) >= 24
    context.close()


def test_on_a_phone_numbers_side_by_side_stand_below_each_other(
    chromium: Browser, yunhe: Site, tmp_path: Path
) -> None:
    context = chromium.new_context(viewport=PHONE)
    page = context.new_page()
    with nginx(yunhe, tmp_path / "nginx") as root:
        for path in map(yunhe.path, yunhe.languages):
            page.goto(f"{root}{path}reviews/yunhe-2023/")
            rows = page.locator("tr:has(td.num + td.num .cite)")
            assert rows.count() > 5
            lines = rows.locator(".cite").evaluate_all(
                "seals => seals.map((seal) => seal.getBoundingClientRect().top"
                " - seal.closest('td').getBoundingClientRect().top)"
            )
            assert max(lines) < 20
            table = page.locator(".table:has(td.num + td.num .cite)").last
            assert table.evaluate("box => box.scrollWidth <= box.clientWidth")
    context.close()


def test_with_the_keyboard_alone(served: Served, watched: Watched) -> None:
    page = watched.page
    record = next(row for row in served.site.pages() if re.match(r"brands/[a-z-]+/$", row))
    for address in ("", "about/", record, "404.html"):
        watched.go(address)
        wanted = page.evaluate(FOCUSABLE)
        seen = set()
        for _ in range(wanted + 2):
            page.keyboard.press("Tab")
            focused = page.evaluate(FOCUSED)
            if focused is None:
                break
            assert focused["ring"], f"{address}: {focused['name']} has no ring"
            assert focused["wide"], f"{address}: {focused['name']} can't be seen"
            seen.add(focused["number"])
        assert len(seen) == wanted, address


def test_the_skip_link(watched: Watched) -> None:
    page = watched.page
    watched.go("practices/")
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("() => !!document.activeElement.closest('main')")


def test_sheets_open_and_close_by_key(watched: Watched) -> None:
    page = watched.page
    watched.go("")
    summary = page.locator("details.display > summary")
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("details.display .sheet")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("details.display .sheet")).to_be_hidden()
    expect(summary).to_be_focused()
