"""The page Explore in a real browser, on the fictional city, against a plain count."""

import csv
import functools
import io
import json
import random
import re
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from generator.pages.words import WORDS
from tests.browser.explored import FACETS, Item, counts, items
from tests.build.project import Site

pytestmark = [pytest.mark.browser, pytest.mark.build]

# As strict as can be: no script, style or picture but our own files.
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " + (
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"
)
TICKS = ".facet[data-facet={facet}] input[value='{value}']"


class _Files(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def address(yunhe: Site) -> Iterator[str]:
    """Where the built site is served."""
    handler = functools.partial(_Files, directory=str(yunhe.folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, kept off the network."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    arguments = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """A window; at the end nothing may have been said on the console or asked for elsewhere."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    window = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    window.on("console", lambda row: said.append(row.text))
    window.on("pageerror", lambda row: said.append(str(row)))
    window.on("request", lambda row: asked.append(row.url))
    yield window
    context.close()
    assert said == []
    assert [row for row in asked if not row.startswith((address, "blob:"))] == []


@pytest.fixture(scope="module")
def rows(yunhe: Site) -> list[Item]:
    return items(yunhe.project, "zh")


def opened(page: Page, address: str) -> None:
    """Open the page; what its address asks for is waited for."""
    page.goto(address)
    if urlsplit(address).query:
        page.wait_for_selector(".explore.ready")


def found(page: Page) -> int:
    digits = "".join(filter(str.isdigit, page.inner_text("#found")))
    return int(digits)


def settled(page: Page, number: int) -> None:
    """Wait until so many are found."""
    text = "document.getElementById('found').textContent"
    until(page, f"{text}.replace(/\\D/g, '') === '{number}'")


def until(page: Page, script: str) -> None:
    """Wait until a script says yes; Playwright's own way needs a page that allows eval."""
    for _ in range(1200):
        if page.evaluate(script):
            return
        page.wait_for_timeout(25)
    raise AssertionError(script)


def titles(page: Page) -> list[str]:
    return page.locator("#cards h3").all_inner_texts()


def shown_counts(page: Page, facet: str) -> dict[str, int]:
    """The counts that stand beside the values of a facet."""
    made: dict[str, int] = page.evaluate(
        """facet => Object.fromEntries(
        [...document.querySelectorAll(`.facet[data-facet=${facet}] li`)].map((item) => [
            item.querySelector('input').value,
            Number(item.querySelector('.count').textContent),
        ]))""",
        facet,
    )
    return made


def choices(rows: list[Item], number: int) -> Iterator[tuple[dict[str, tuple[str, ...]], str]]:
    chance = random.Random(3)
    for _ in range(number):
        choice = {}
        for facet in chance.sample(FACETS, chance.choice((1, 1, 2, 3))):
            values = sorted({value for row in rows for value in row.values[facet]})
            choice[facet] = tuple(chance.sample(values, chance.choice((1, 2))))
        yield choice, chance.choice(("", "", "站", "夜间", "LECTURES", "公安局", "１", "没有"))


def test_counts_are_those_of_a_plain_count(page: Page, address: str, rows: list[Item]) -> None:
    for choice, text in choices(rows, 30):
        query = [(facet, value) for facet, values in choice.items() for value in values]
        opened(page, f"{address}explore/?{urlencode([*query, ('q', text)])}")
        fitting = [row for row in rows if row.fits(choice, text)]
        assert found(page) == len(fitting)
        while page.locator("#more").is_visible():
            page.click("#more")
            until(page, "document.activeElement.closest('.card')")
        assert sorted(titles(page)) == sorted(row.title for row in fitting)
        for facet in FACETS:
            wanted = counts(rows, choice, text, facet)
            made = shown_counts(page, facet)
            assert {key: number for key, number in made.items() if number} == {
                key: number for key, number in wanted.items() if key in made
            }
            if facet != "organ":
                assert sum(made.values()) == wanted.total()


def test_state_is_in_the_address_and_the_way_back_works(
    page: Page, address: str, rows: list[Item]
) -> None:
    opened(page, f"{address}explore/")
    settled(page, len(rows))
    page.click(TICKS.format(facet="year", value="2022"))
    first = sum(row.fits({"year": ("2022",)}) for row in rows)
    settled(page, first)
    page.click(TICKS.format(facet="kind", value="brand"))
    choice = {"year": ("2022",), "kind": ("brand",)}
    second = sum(row.fits(choice) for row in rows)
    settled(page, second)
    assert urlsplit(page.url).query == "year=2022&kind=brand"
    before = titles(page)
    page.reload()
    page.wait_for_selector(".explore.ready")
    assert (found(page), titles(page)) == (second, before)
    page.go_back()
    settled(page, first)
    assert not page.is_checked(TICKS.format(facet="kind", value="brand"))
    page.go_back()
    settled(page, len(rows))
    assert urlsplit(page.url).query == ""
    page.go_forward()
    settled(page, first)
    assert page.is_checked(TICKS.format(facet="year", value="2022"))


def test_a_typed_name_is_one_step_of_the_way_back(page: Page, address: str) -> None:
    opened(page, f"{address}explore/")
    whole = found(page)
    page.locator("#q").press_sequentially("lectures")
    page.wait_for_url("**/?q=lectures")
    page.go_back()
    until(page, "document.getElementById('q').value === ''")
    settled(page, whole)


@pytest.mark.parametrize("sort", ["name", "organ", "year", "told"])
def test_sorts(page: Page, address: str, rows: list[Item], sort: str) -> None:
    opened(page, f"{address}explore/")
    page.select_option("#sort", "name" if sort == "told" else "told")
    page.select_option("#sort", sort)
    page.wait_for_url("**/explore/" if sort == "told" else f"**/?sort={sort}")
    while page.locator("#more").is_visible():
        page.click("#more")
        until(page, "document.activeElement.closest('.card')")
    by = {row.title: row for row in rows}
    shown = [by[title] for title in titles(page)]
    assert len(shown) == len(rows)
    if sort == "name":
        names = [row.title for row in shown]
        assert names == page.evaluate(
            "rows => rows.sort(new Intl.Collator('zh-Hans', {numeric: true}).compare)", names
        )
    elif sort == "organ":
        organs = [min(row.values["organ"]) for row in shown]
        assert len([1 for at, id_ in enumerate(organs) if id_ != organs[at - 1]]) == len(
            set(organs)
        )
    elif sort == "year":
        years = [min(row.values["year"]) for row in shown]
        assert years == sorted(years)
    else:
        latest = [max(row.values["year"]) for row in shown]
        assert latest == sorted(latest, reverse=True)


def test_pasted_text_filters(page: Page, address: str, rows: list[Item]) -> None:
    opened(page, f"{address}explore/")
    page.evaluate("navigator.clipboard.writeText('  夜间办证 ')")
    page.focus("#q")
    page.keyboard.press("Control+V")
    settled(page, sum(row.fits({}, "夜间办证") for row in rows))
    assert titles(page)
    assert all("夜间办证" in title for title in titles(page))


@pytest.mark.parametrize(
    "typed",
    ["“夜间办证窗口”", '"夜间办证窗口"', "「夜间办证窗口」", "‘夜间办证窗口’", "夜间办证窗口由"],
)
def test_quotation_marks_do_not_count(
    page: Page, address: str, rows: list[Item], typed: str
) -> None:
    opened(page, f"{address}explore/")
    page.fill("#q", typed)
    page.wait_for_url("**/?q=*")
    words = re.sub('[“”"「」‘’]', "", typed)
    fitting = sum(words in re.sub("[“”]", "", row.title) for row in rows)
    assert fitting
    settled(page, fitting)


def test_traditional_characters_are_known(page: Page, address: str, rows: list[Item]) -> None:
    opened(page, f"{address}explore/")
    for written, typed in (
        ("夜间办证窗口", "夜間辦證窗口"),
        ("禾灯驿站", "「禾燈驛站」"),
        ("驿站", "驿站"),
    ):
        page.fill("#q", typed)
        fitting = sum(written in re.sub("[“”]", "", row.names) for row in rows)
        assert fitting
        settled(page, fitting)
    page.fill("#q", "龍鳳")
    settled(page, 0)
    page.fill("#q", "")
    organs = page.locator(".facet[data-facet=organ]")
    organs.locator(".field").fill("農業農村局")
    expect(organs.locator("label").filter(visible=True)).to_have_text([re.compile("农业农村局")])


def test_pinyin_is_known(page: Page, address: str, rows: list[Item]) -> None:
    opened(page, f"{address}explore/")
    for written, ways in (
        ("夜间办证窗口", ("yejianbanzheng", "ye jian ban zheng", "yjbzck", "yejianb")),
        ("禾灯驿站", ("hedengyizhan", "hdyz", "hdyzh")),
    ):
        fitting = sum(written in re.sub("[“”]", "", row.names) for row in rows)
        assert fitting
        for way in ways:
            page.fill("#q", way)
            settled(page, fitting)
    page.fill("#q", "ejianban")
    settled(page, 0)
    page.fill("#q", "")
    organs = page.locator(".facet[data-facet=organ]")
    organs.locator(".field").fill("nongyenongcun")
    expect(organs.locator("label").filter(visible=True)).to_have_text([re.compile("农业农村局")])


def test_on_paper_stands_all_or_how_much_of_it(page: Page, address: str, rows: list[Item]) -> None:
    page.goto(f"{address}explore/")
    page.emulate_media(media="print")
    listed = page.locator("#plain .entries > li")
    expect(listed.first).to_be_visible()
    assert {link.get_attribute("href") for link in listed.locator("a").all()} == {
        f"../{row.address}" for row in rows
    }
    expect(page.locator("#cards")).to_be_hidden()
    page.emulate_media(media="screen")
    expect(page.locator("#cards")).to_be_visible()
    after = "element => getComputedStyle(element, '::after').content"
    opened(page, f"{address}explore/?sort=year")
    page.emulate_media(media="print")
    expect(page.locator("#cards")).to_be_visible()
    assert len(rows) > page.locator("#cards > li").count()
    assert len(page.locator("#found").evaluate(after)) > 6
    page.emulate_media(media="screen")
    page.click("#more")
    settled(page, len(rows))
    page.emulate_media(media="print")
    assert page.locator("#found").evaluate(after) in ("none", "normal", '""')


def test_letters_fold_as_they_do_in_search(page: Page, address: str) -> None:
    opened(page, f"{address}en/explore/")
    page.fill("#q", "évenıng permit wındøw")
    page.wait_for_url("**/?q=*")
    until(page, "document.querySelectorAll('#cards > li').length === 3")
    assert all("evening permit window" in title for title in titles(page))


def test_a_name_that_the_filter_does_not_know_can_be_searched(page: Page, address: str) -> None:
    opened(page, f"{address}explore/")
    page.fill("#q", "hednegyizhan")
    page.wait_for_url("**/?q=*")
    settled(page, 0)
    page.locator("#nothing [data-ask]").click()
    page.wait_for_url("**/search/?q=hednegyizhan")
    page.locator("#hits > li > a").first.wait_for()
    opened(page, f"{address}explore/?kind=no-such-kind")
    settled(page, 0)
    assert page.locator("#nothing [data-ask]").is_hidden()


def test_no_match_says_what_to_loosen(page: Page, address: str, rows: list[Item]) -> None:
    choice = {"year": ("2021",), "dim": ("digital",)}
    assert not any(row.fits(choice) for row in rows)
    opened(page, f"{address}explore/?year=2021&dim=digital")
    assert found(page) == 0
    buttons = page.locator("#loosen button").all_inner_texts()
    for facet, text in zip(("year", "dim"), buttons[:2], strict=True):
        fitting = sum(row.fits(choice, "", facet) for row in rows)
        assert text.endswith(f" {fitting}")
    assert len(buttons) == 3
    page.click("#loosen button >> nth=0")
    settled(page, sum(row.fits({"dim": ("digital",)}) for row in rows))
    until(page, "document.activeElement.id === 'found'")
    assert urlsplit(page.url).query == "dim=digital"


def test_a_value_that_is_no_more_can_be_taken_back(
    page: Page, address: str, rows: list[Item]
) -> None:
    opened(page, f"{address}explore/?organ=gone-bureau")
    assert found(page) == 0
    page.click(".chip")
    settled(page, len(rows))


def test_a_value_without_a_name_is_no_choice(page: Page, address: str, rows: list[Item]) -> None:
    opened(page, f"{address}explore/?organ=&q=%20")
    assert found(page) == len(rows)
    assert page.locator(".chip").count() == 0


def test_an_address_with_a_former_id_finds_what_the_record_has(
    page: Page, address: str, rows: list[Item]
) -> None:
    fitting = sum(row.fits({"organ": ("yunhe-housing",)}) for row in rows)
    opened(page, f"{address}explore/?organ=yunhe-construction-bureau")
    assert found(page) == fitting > 0
    assert page.locator(".chip").inner_text().count("云禾市住房和城乡建设局") == 1
    page.check(TICKS.format(facet="kind", value="brand"))
    page.wait_for_url("**/?kind=brand&organ=yunhe-housing")


def test_chips_take_back_and_keep_the_focus(page: Page, address: str) -> None:
    opened(page, f"{address}explore/?year=2022&year=2023&kind=brand")
    page.click(".chip >> nth=0")
    page.wait_for_url("**/?year=2023&kind=brand")
    until(page, "document.activeElement.dataset.id === '2023'")
    page.keyboard.press("Enter")
    until(page, "document.querySelectorAll('.chip').length === 1")
    page.keyboard.press("Enter")
    page.wait_for_url("**/explore/")
    until(page, "document.activeElement.id === 'found'")


def test_keyboard_alone_chooses_and_keeps_its_place(page: Page, address: str) -> None:
    opened(page, f"{address}explore/")
    page.focus("#sort")
    # Past the way to the results and the heading of the first facet.
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "year"
    page.keyboard.press("Space")
    page.wait_for_url("**/?year=2023")
    assert page.evaluate("document.activeElement.value") == "2023"


def saved(page: Page) -> str:
    page.click("#take summary")
    with page.expect_download() as download:
        page.click("#csv")
    assert download.value.suggested_filename.endswith(".csv")
    return Path(download.value.path()).read_bytes().decode()


def test_csv_has_the_view(page: Page, address: str, rows: list[Item]) -> None:
    opened(page, f"{address}explore/?sort=name")
    text = saved(page)
    assert text.startswith("\ufeff")
    lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert all(len(line) == len(lines[0]) for line in lines)
    assert sorted(line[0] for line in lines[1:]) == sorted(row.title for row in rows)
    assert [line[0] for line in lines[1:25]] == titles(page)
    by = {row.title: row for row in rows}
    for line in lines[1:]:
        assert line[-1] == f"{address}{by[line[0]].address}"
        assert set(line[4].split("、")) == by[line[0]].values["year"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_quote_that_is_translated_says_so(page: Page, address: str, language: str) -> None:
    explore = f"{address}explore/" if language == "zh" else f"{address}{language}/explore/"
    words = WORDS[language]
    quotes = ".card blockquote.said"
    opened(page, explore)
    built = page.locator(quotes).all_inner_texts()
    opened(page, f"{explore}?sort=told")
    assert page.locator(quotes).all_inner_texts()[: len(built)] == built
    signed = page.locator(f"{quotes} > small").all_inner_texts()
    assert bool(signed) == (language == "en")
    assert set(signed) <= {
        words[f"quote_{state}"] for state in ("official", "editorial", "inferred")
    }
    text = saved(page).removeprefix("\ufeff")
    column = words["explore_say_columns"].split("|")[10]
    cells = [line[column] for line in csv.DictReader(io.StringIO(text, newline=""))]
    assert [cell for cell in cells if cell][: len(signed)] == signed


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_brand_that_has_ended_says_so(page: Page, address: str, language: str) -> None:
    explore = f"{address}explore/" if language == "zh" else f"{address}{language}/explore/"
    words = WORDS[language]
    opened(page, f"{explore}?kind=brand")
    cards = page.locator(".card", has_text=words["status_ended"])
    expect(cards).to_have_count(1)
    assert cards.locator(".by > span").all_inner_texts()[1].endswith(f"· {words['status_ended']}")
    lines = list(csv.DictReader(io.StringIO(saved(page), newline="")))
    dates = {line[words["last_year"]] for line in lines}
    assert dates == {"", {"zh": "2022年4月", "en": "April 2022"}[language]}


def test_csv_has_no_column_in_which_nothing_could_be(page: Page, address: str) -> None:
    """A body without Party organizations has no types of them, and none of its brands ended."""

    def plainer(route: Route) -> None:
        data = json.loads(route.fetch().body())
        if "organ" in data and "type" in data:
            data["type"] = [["_", "?", ""]]
            data["organ"] = [[*row[:5], [0]] for row in data["organ"]]
        if "ended" in data:
            data["ended"] = {}
        route.fulfill(json=data)

    opened(page, f"{address}explore/?dim=digital")
    every = WORDS["zh"]["explore_say_columns"].split("|")
    assert next(csv.reader(io.StringIO(saved(page).removeprefix("\ufeff"), newline=""))) == every
    page.route(re.compile(r"/(facets|year-\d+)\."), plainer)
    opened(page, f"{address}explore/?dim=service")
    lines = list(csv.reader(io.StringIO(saved(page).removeprefix("\ufeff"), newline="")))
    gone = {WORDS["zh"]["explore_facet_type"], WORDS["zh"]["last_year"]}
    assert lines[0] == [row for row in every if row not in gone]
    assert all(len(line) == len(lines[0]) for line in lines)
    assert all(line[-1].startswith(address) for line in lines[1:])


def test_csv_is_safe_to_open(page: Page, address: str) -> None:
    evil = ["=1+1", "+1", "-1", "@A1", "\tx", 'a "b", c\nd']

    def spoilt(route: Route) -> None:
        cards = json.loads(route.fetch().body())
        for card, title in zip(cards, evil, strict=False):
            card["title"] = title
        route.fulfill(json=cards)

    page.route("**/cards-*.json", spoilt)
    opened(page, f"{address}explore/?dim=service")
    lines = list(csv.reader(io.StringIO(saved(page), newline="")))
    cells = {line[0] for line in lines}
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for line in lines for cell in line)
    assert cells & {"'=1+1", "'+1", "'-1", "'@A1", "'\tx", 'a "b", c\nd'}


def test_link_and_code_lead_to_the_same_view(page: Page, address: str, rows: list[Item]) -> None:
    opened(page, f"{address}explore/?dim=service")
    page.click(TICKS.format(facet="year", value="2021"))
    page.wait_for_url("**/?year=2021&dim=service")
    page.click("#take summary")
    page.click("#take [data-copy=view]")
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == page.url
    page.click("#take [data-copy=frame]")
    page.wait_for_timeout(50)
    code = page.evaluate("navigator.clipboard.readText()")
    number = sum(row.fits({"dim": ("service",), "year": ("2021",)}) for row in rows)
    page.goto(f"{address}about/")
    page.evaluate(
        "code => document.querySelector('main').insertAdjacentHTML('beforeend', code)", code
    )
    frame = page.frame_locator("iframe")
    frame.locator(".explore.ready").wait_for()
    assert frame.locator(".card").count() == number
    assert frame.locator("header.top, footer.foot").count() == 0
    assert frame.locator(".card a").first.get_attribute("target") == "_blank"
    assert frame.locator("#whole").get_attribute("href") == "../../explore/?year=2021&dim=service"


def test_the_other_language_shows_the_same_choice(page: Page, address: str) -> None:
    opened(page, f"{address}explore/?year=2022")
    page.click(TICKS.format(facet="dim", value="digital"))
    page.wait_for_url("**/?year=2022&dim=digital")
    number = found(page)
    page.click("a.lang")
    page.wait_for_selector(".explore.ready")
    assert urlsplit(page.url).path == "/en/explore/"
    assert found(page) == number


def test_on_a_phone_the_filters_are_a_sheet(page: Page, address: str, rows: list[Item]) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    opened(page, f"{address}explore/")
    assert not page.locator("#choices").is_visible()
    page.click("#open")
    until(page, "document.getElementById('sheet').contains(document.activeElement)")
    page.click(TICKS.format(facet="year", value="2021"))
    number = sum(row.fits({"year": ("2021",)}) for row in rows)
    settled(page, number)
    assert str(number) in page.inner_text("#shut")
    page.keyboard.press("Escape")
    until(page, "document.activeElement.id === 'open'")
    assert page.inner_text("#chosen") == "1"
    assert not page.locator("#choices").is_visible()


def test_without_a_script_all_is_there(chromium: Browser, address: str, rows: list[Item]) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}explore/")
    assert not page.locator("#explore").is_visible()
    top = {link.get_attribute("href") for link in page.locator("#plain h3 a").all()}
    for row in rows:
        link = page.locator(f"#plain a[href='../{row.address}']").first
        assert link.is_visible()
        assert link.inner_text() == row.title
    assert top
    reached = set()
    for href in sorted(filter(None, top)):
        page.goto(f"{address}explore/{href.removeprefix('../explore/')}")
        reached |= {link.get_attribute("href") for link in page.locator(".lists a").all()}
    assert {f"../../{row.address}" for row in rows} <= reached
    context.close()


@pytest.mark.parametrize(
    ("missing", "query"),
    [
        ("**/explore/data/index.json", ""),
        ("**/explore/data/index.json", "?year=2022"),
        ("**/assets/explore.*.js", ""),
        ("**/assets/explore.*.js", "?year=2022"),
        ("**/assets/first-act.*.js", ""),
    ],
)
def test_the_plain_list_comes_back_where_a_file_does_not(
    chromium: Browser, address: str, missing: str, query: str
) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.route(missing, lambda route: route.abort())
    page.goto(f"{address}explore/{query}")
    if not query:
        page.focus("#q")
    page.wait_for_selector("#plain .entries a", state="visible", timeout=8000)
    context.close()


def test_nothing_jumps_while_the_page_loads(page: Page, address: str) -> None:
    page.add_init_script(
        """window.jumped = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.jumped += entry.value;
        }).observe({type: 'layout-shift', buffered: true});"""
    )
    opened(page, f"{address}explore/")
    page.focus("#q")
    page.wait_for_selector(".explore.ready")
    page.wait_for_timeout(300)
    assert page.evaluate("window.jumped") == 0
