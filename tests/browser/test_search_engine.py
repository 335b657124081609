"""The scripts of the search page in a real browser: what they find, how they rank and show it."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from random import Random
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Route, expect

from bench.search_corpus import corpus, english_corpus
from generator.searching import plan
from generator.searching.document import Document
from generator.searching.tables import SIMPLIFIED
from tests.browser.search_page import site
from tests.browser.serving import Served, browsing, serving
from tests.unit.searching.plain import Plain
from tests.unit.searching.rows import question_row, row

pytestmark = pytest.mark.browser

FIND = """async (questions) => {
  const { open } = await import("/search.js");
  const index = await open(new URL("/index/index.json", location.href).href);
  const answers = [];
  for (const question of questions) {
    const found = await index.search(question, "en");
    const { tier, hits } = found || { tier: "", hits: [] };
    const cards = await Promise.all(hits.map((hit) => index.card(hit.page)));
    answers.push([tier, cards.map((card) => card.address)]);
  }
  return answers;
}"""
TOKENS = """async ([texts, pairs]) => {
  const { tokensOf } = await import("/search.js");
  const simplified = new Map(pairs);
  return texts.map((text) => tokensOf(text, simplified).map((token) => token.text).join("/"));
}"""


def page_of(address: str, title: str, *texts: str, **more: Any) -> Document:
    passages = tuple((f"s{at}", text) for at, text in enumerate(texts, 1))
    more = {"kind": "brand", "language": "en"} | more
    return Document(address, title=title, passages=passages, **more)


def chinese(address: str, title: str, *texts: str, **more: Any) -> Document:
    more = {"same": address, "language": "zh-Hans"} | more
    return page_of(f"zh/{address}", title, *texts, **more)


LAKE = [
    page_of("brands/pomegranate/", "Red Pomegranate", "Volunteers of the Lake Bureau sing.",
            names=("红石榴", "Lake Bureau brand"), subtitle="Lake Bureau"),
    chinese("brands/pomegranate/", "红石榴", "湖区志愿者唱歌，共8,283人次。",
            names=("Red Pomegranate",)),
    page_of("organs/culture/", "Federation of Art Circles", "It paints.", names=("市文联",)),
    chinese("organs/culture/", "虚构市文学艺术界联合会", "它画画。", names=("市文联", "文联")),
    page_of("practices/market/", "Night market", "Art sold at night: 8,283 visits.",
            "They tell of the Red Pomegranate.", headings=(("how", "How it is done"),)),
    chinese("practices/market/", "夜市经营", "党建+电商，把艺术卖到夜市。", "先服务，再建设。"),
    page_of("practices/department/", "A department", "Nothing to see."),
    chinese("organs/bank/", "虚构银行", "一家银行。", names=("湖银",)),
]  # fmt: skip


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browsing() as opened:
        yield opened


@pytest.fixture(scope="module")
def lake() -> Iterator[Served]:
    with serving(site(LAKE), compressed=True) as served:
        yield served


FURTHER = """async (question) => {
  const { open } = await import("/search.js");
  const index = await open(new URL("/index/index.json", location.href).href);
  const { further } = await index.search(question, "en");
  const { hits } = (further && await further()) || { hits: [] };
  return Promise.all(hits.map(async (hit) => (await index.card(hit.page)).address));
}"""


def found(page: Page, served: Served, *questions: str) -> list[tuple[str, list[str]]]:
    page.goto(f"{served.root}search/")
    return [(tier, addresses) for tier, addresses in page.evaluate(FIND, questions)]


def test_every_character_is_folded_alike(page: Page, lake: Served) -> None:
    signs = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if (code < 0x3400 or code % 7 == 0 or chr(code) in SIMPLIFIED)
        and unicodedata.category(chr(code)) not in ("Cn", "Cs")
    ]
    texts = [f"x{sign}y中{sign}中" for sign in signs]
    page.goto(f"{lake.root}search/")
    theirs = page.evaluate(TOKENS, [texts, list(SIMPLIFIED.items())])
    ours = ["/".join(row([text]).tokens) for text in texts]
    differ = [
        (text, one, two) for text, one, two in zip(texts, ours, theirs, strict=True) if one != two
    ]
    assert differ == []


def substrings(documents: list[Document], count: int, random: Random) -> list[str]:
    """Parts of the texts of pages, some in quotation marks; all with blanks in them are."""
    questions: list[str] = []
    while len(questions) < count:
        document = random.choice(documents)
        texts = [document.title, *document.names, *(text for _, text in document.passages)]
        text = random.choice(texts)
        start = random.randrange(len(text))
        question = text[start : start + random.randint(1, 10)]
        if not any(question_row(question).tokens) or '"' in question:
            continue
        is_one_term = not any(sign.isspace() for sign in question)
        questions.append(question if is_one_term and random.random() < 0.8 else f'"{question}"')
    return questions


def test_random_substrings_are_found_and_nothing_else(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "_IN_A_BLOCK", 16)
    documents = corpus(150, seed=5, size=900) + LAKE
    random, plain = Random(7), Plain(documents)
    questions = substrings(documents, 800, random)
    with serving(site(documents)) as served:
        answers = found(page, served, *questions)
    for question, (tier, addresses) in zip(questions, answers, strict=True):
        assert tier == "all", question
        assert len(set(addresses)) == len(addresses)
        assert set(addresses) == plain.find(question.strip('"')), question


def test_a_word_too_long_for_its_parts_is_found_whole(page: Page) -> None:
    endless = "ab" * 2000
    documents = [*LAKE, page_of("brands/endless/", "Endless", f"One word: {endless}.")]
    with serving(site(documents)) as served:
        whole, begun, other = found(page, served, endless, endless[:-1], f"{endless[:-1]}x")
    assert whole == ("all", ["brands/endless/"])
    assert begun[0] != "all"
    assert other[0] != "all"


def test_a_question_of_very_many_syllables_is_answered(page: Page, lake: Served) -> None:
    """Each of them can be read as one or as two, and what ends them as none."""
    assert found(page, lake, f"{'xian' * 30}qxqxq", "xian" * 1000) == [("none", []), ("none", [])]


@pytest.mark.parametrize("everywhere", [False, True])
def test_random_parts_of_english_words_are_found(
    page: Page, everywhere: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All pages that hold them; where many words would have to be looked up, a few more.

    Nor is one missed where the commonest words are told by the letters where they meet others.
    """
    if everywhere:
        monkeypatch.setattr(plan, "_OFTEN", 40)
    documents = english_corpus(60, seed=3, size=900) + corpus(20, seed=3, size=900)
    files = site(documents)
    assert bool(json.loads(files["index/index.json"])["everywhere"]) == everywhere
    random, plain = Random(7), Plain(documents)
    questions = substrings(documents, 600, random)
    with serving(files) as served:
        answers = found(page, served, *questions)
    right = given = 0
    for question, (tier, addresses) in zip(questions, answers, strict=True):
        wanted = plain.find(question.strip('"'))
        assert tier == "all", question
        assert wanted <= set(addresses), question
        right += len(wanted)
        given += len(addresses)
    assert right / given >= 0.95


CULTURE_IN_CHINESE = "zh/organs/culture/"
MARKET, POMEGRANATE, CULTURE = "practices/market/", "brands/pomegranate/", "organs/culture/"


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("石榴", POMEGRANATE),
        ("紅石榴", POMEGRANATE),
        ("ｐｏｍｅｇｒａｎａｔｅ", POMEGRANATE),
        ("red pomegranate", POMEGRANATE),
        ("sold pomegranate", MARKET),
        ("Lake Bureau", POMEGRANATE),
        ("文联", CULTURE),
        ("art", CULTURE),
        ('"of the Red"', MARKET),
        ("8283", MARKET),
        ("8,283", MARKET),
        ("８２８３人次", "zh/brands/pomegranate/"),
        ("夜市 艺术", "zh/practices/market/"),
        ("党建+电商", "zh/practices/market/"),
        ("歌", "zh/brands/pomegranate/"),
        ("who paints", CULTURE),
        ("what is the night market?", MARKET),
        ("what’s the night market?", MARKET),
        ("how it is done", MARKET),
    ],
)
def test_what_is_found_first(page: Page, lake: Served, question: str, first: str) -> None:
    [(tier, addresses)] = found(page, lake, question)
    assert tier == "all"
    assert addresses[0] == first


@pytest.mark.parametrize(
    ("question", "tier", "first"),
    [
        ("pomegranete", "near", POMEGRANATE),
        ("pomegarnate", "near", POMEGRANATE),
        ("pomgranate", "near", POMEGRANATE),
        ("nihgt market", "near", MARKET),
        ("pomergranete", "near", POMEGRANATE),
        ("volunteering", "near", POMEGRANATE),
        ("nightmarket", "near", MARKET),
        ("nightmark", "near", MARKET),
        ("de-partment", "near", "practices/department/"),
        ("hongshiliou", "near", POMEGRANATE),
        ("yin-hang", "near", "zh/organs/bank/"),
        ("an yin hang", "near", "zh/organs/bank/"),
        ("八千二百八十三人次", "all", "zh/brands/pomegranate/"),
        ("a painted horse at nigth", "some", MARKET),
        ("hongshiliu", "near", POMEGRANATE),
        ("hong shi liu", "near", POMEGRANATE),
        ("hongshliu", "near", POMEGRANATE),
        ("hsl", "near", POMEGRANATE),
        ("yihnang", "near", "zh/organs/bank/"),
        ("yinhang", "near", "zh/organs/bank/"),
        ("shiwenlian", "near", CULTURE),
        ("红十榴", "near", POMEGRANATE),
        ("虚构市文化艺术界联合会", "near", CULTURE_IN_CHINESE),
        ("市级文艺联合会", "near", CULTURE),
        ("夜市经菅", "near", "zh/practices/market/"),
        ("什么是夜市经营", "all", "zh/practices/market/"),
        ("夜市經營為什麼要誰辦", "all", "zh/practices/market/"),
        ("哪些电商卖夜市艺术", "some", "zh/practices/market/"),
        ("先服务先建设", "some", "zh/practices/market/"),
    ],
)
def test_what_is_found_when_nothing_holds_it_all(
    page: Page, lake: Served, question: str, tier: str, first: str
) -> None:
    [(found_tier, addresses)] = found(page, lake, question)
    assert (found_tier, addresses[0]) == (tier, first)


@pytest.mark.parametrize(
    ("question", "whole", "parts"),
    [
        ("sold pomegranate", [MARKET], [POMEGRANATE]),
        ("who sold the pomegranate?", [MARKET], [POMEGRANATE]),
        ("夜市 品牌", [], []),
        ("志愿者唱歌", ["zh/" + POMEGRANATE], []),
        ('"sold at night"', [MARKET], []),
        ("meadow", [], []),
    ],
)
def test_pages_with_a_part_follow_few_whole_ones(
    page: Page, lake: Served, question: str, whole: list[str], parts: list[str]
) -> None:
    [(tier, addresses)] = found(page, lake, question)
    further = page.evaluate(FURTHER, question)
    if whole:
        assert (tier, addresses) == ("all", whole)
    assert further[: len(parts)] == parts
    assert not set(further) & set(addresses)
    assert bool(further) == bool(parts)


def test_names_come_before_headings_before_texts(page: Page) -> None:
    documents = [
        page_of("text/", "One", "About the meadow."),
        page_of("heading/", "Two", "Nothing.", headings=(("m", "The meadow"),)),
        page_of("alias/", "Three", "Nothing.", names=("Old meadow house",)),
        page_of("part/", "The meadow house", "Nothing."),
        page_of("whole/", "Meadow", "Nothing."),
        page_of("inner/", "Meadowland", "Nothing."),
        page_of("none/", "Four", "Nothing."),
    ]
    with serving(site(documents)) as served:
        [(_, addresses)] = found(page, served, "meadow")
    assert addresses[0] == "whole/"
    assert set(addresses[1:4]) == {"alias/", "part/", "inner/"}
    assert addresses[4:] == ["heading/", "text/"]


def test_names_that_end_so_come_before_those_that_hold_it(page: Page) -> None:
    camps = [page_of(f"camp{at}/", "A camp", "It is.", names=("红石榴夏令营",)) for at in range(6)]
    brand = page_of("brand/", "The brand", "It is.", names=("红石榴",))
    with serving(site([*camps, brand])) as served:
        [(_, addresses)] = found(page, served, "石榴")
    assert addresses[0] == "brand/"
    assert len(addresses) == 7


def test_of_like_hits_the_shortest_title_comes_first(page: Page) -> None:
    years = [page_of(f"year{at}/", f"Meadow lamps in year {at}", "It is.") for at in range(6)]
    brand = page_of("brand/", "Meadow lamps", "It is.")
    texts = [page_of("some/", "Texts", "The tale of it."), page_of("more/", "T", "A tale.")]
    with serving(site([*years, brand, *texts])) as served:
        page.goto(f"{served.root}search/?q=meadow")
        expect(page.locator("#hits > li > a").first).to_have_text("Meadow lamps")


SHARES = [
    chinese("brands/fewer/", "少跑腿", "投诉下降15%。"),
    chinese("brands/cases/", "办件多", "共受理4,215件，办结率达100%。"),
    page_of("brands/lamps/", "Lamps", "Costs fell by 20 percent."),
    chinese("brands/cover/", "全覆盖", "覆盖率达百分之三十五。"),
    chinese("brands/rate/", "满意率", "满意率为98.6%，有2015人次参加。"),
]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("15%", ["zh/brands/fewer/"]),
        ("15 %", ["zh/brands/fewer/"]),
        ("下降１５％", ["zh/brands/fewer/"]),
        ("百分之十五", ["zh/brands/fewer/"]),
        ("15 percent", ["zh/brands/fewer/"]),
        ("15 per cent", ["zh/brands/fewer/"]),
        ("百分之九十八点六", ["zh/brands/rate/"]),
        ("百分之百", ["zh/brands/cases/"]),
        ("20%", ["brands/lamps/"]),
        ("百分之二十", ["brands/lamps/"]),
        ("35%", ["zh/brands/cover/"]),
        ("35 percent", ["zh/brands/cover/"]),
        ("4,215件", ["zh/brands/cases/"]),
        ("4215", ["zh/brands/cases/"]),
    ],
)
def test_a_percentage_is_found_however_it_is_written(
    page: Page, question: str, found: list[str]
) -> None:
    with serving(site(SHARES)) as served:
        page.goto(served.root)
        (tier, hits) = page.evaluate(FIND, [question])[0]
    assert (tier, hits) == ("all", found)


def test_of_two_topics_each_is_found(page: Page, lake: Served) -> None:
    # The second one stands in more pages than the first.
    [(tier, addresses)] = found(page, lake, "paints sold-out pomegranate")
    assert tier == "some"
    assert {CULTURE, POMEGRANATE, MARKET} <= set(addresses)


def test_a_long_title_has_places_for_line_ends_that_nobody_copies(page: Page) -> None:
    title = "2022年度\u200b基层\u200b党建\u200b述职"
    with serving(site([chinese("reviews/one/", title, "开会。")])) as served:
        page.goto(f"{served.root}zh/search/?q=基层党建")
        link = page.locator("#hits > li > a")
        expect(link).to_have_text("2022年度基层党建述职")
        assert link.inner_html() == "2022年度<wbr><mark>基层<wbr>党建</mark><wbr>述职"


def test_a_line_break_in_an_address_is_a_blank(page: Page, lake: Served) -> None:
    page.goto(f"{lake.root}search/?q=night%0D%0Amarket")
    expect(page.locator("#q")).to_have_value("night market")
    expect(page.get_by_role("status")).to_have_text("1 page")


def test_the_page_answers_to_what_is_pasted(page: Page, lake: Served) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{lake.root}search/")
    page.evaluate(
        """() => {
          const field = document.querySelector("#q");
          field.value = "石榴";
          field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
        }"""
    )
    hits = page.locator("#hits > li")
    # The Chinese page is about the same thing: it is not shown a second time.
    expect(hits).to_have_count(1)
    expect(hits.locator("a")).to_have_text("Red Pomegranate")
    expect(hits.locator(".by")).to_have_text("Brand · Lake Bureau")
    expect(page.get_by_role("status")).to_have_text("1 page")
    expect(page.locator("#index")).to_be_hidden()
    assert page.url.endswith("/search/?q=%E7%9F%B3%E6%A6%B4")
    assert all(url.startswith(lake.root) for url in requests)


def test_the_program_comes_when_somebody_is_about_to_ask(page: Page, lake: Served) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(lake.root)))
    page.goto(f"{lake.root}search/", wait_until="networkidle")
    page.mouse.click(400, 400)
    page.wait_for_timeout(200)
    assert asked == ["search/", "first-act.js"]
    with page.expect_response("**/index.json"):
        page.focus("#q")
    assert "search.js" in asked


@pytest.mark.parametrize("asks", [True, False])
def test_what_is_asked_while_the_program_loads_is_answered(
    page: Page, lake: Served, asks: bool
) -> None:
    def late(route: Route) -> None:
        page.wait_for_timeout(300)
        route.continue_()

    page.route("**/search.js", late)
    page.goto(f"{lake.root}search/")
    page.focus("#q")
    page.keyboard.type("石榴")
    if asks:
        page.keyboard.press("Enter")
    expect(page.locator("#hits > li")).to_have_count(1)
    assert page.url.endswith("/search/?q=%E7%9F%B3%E6%A6%B4")
    page.unroute("**/search.js")


def test_a_program_that_does_not_come_is_told(page: Page, lake: Served) -> None:
    page.route("**/search.js", lambda route: route.abort())
    page.goto(f"{lake.root}search/")
    page.focus("#q")
    expect(page.get_by_role("status")).to_contain_text("could not be loaded")
    expect(page.locator("#index")).to_be_visible()
    page.unroute("**/search.js")


def test_a_hit_leads_to_its_passage_with_the_words_marked(page: Page, lake: Served) -> None:
    page.goto(f"{lake.root}search/?q=8283")
    hits = page.locator("#hits > li")
    expect(hits).to_have_count(2)
    english = hits.filter(has_text="Night market")
    expect(english.locator("mark")).to_have_text("8,283")
    assert (english.locator("a").get_attribute("href") or "").startswith("../practices/market/#s1")
    other = hits.filter(has_text="红石榴")
    expect(other.locator("a")).to_have_attribute("lang", "zh-Hans")
    expect(other.locator("p")).to_have_attribute("lang", "zh-Hans")
    expect(other.locator("mark")).to_have_text("8,283")


def test_what_is_shown_says_its_language(page: Page) -> None:
    pages = [
        page_of("brands/a/", "Lamp 灯", "The name 禾灯 is a meadow’s.", "草地上亮着一盏灯。"),
        chinese("sources/b/", "草地来源", "A meadow on the shore.", "草地 meadow，8 处。"),
    ]
    with serving(site(pages)) as served:
        page.goto(f"{served.root}search/?q=禾灯")
        hit = page.locator("#hits > li")
        expect(hit.locator('a > [lang="zh-Hans"]')).to_have_text("灯")
        assert hit.locator("p").get_attribute("lang") is None
        expect(hit.locator('mark > [lang="zh-Hans"]')).to_have_text("禾灯")
        page.fill("#q", "亮着一盏")
        expect(hit.locator("p")).to_have_attribute("lang", "zh-Hans")
        page.goto(f"{served.root}zh/search/?q=shore")
        expect(hit.locator("p")).to_have_attribute("lang", "en")
        page.fill("#q", "处")
        expect(hit.locator("mark")).to_have_text("处")
        assert hit.locator("p").get_attribute("lang") is None


def test_what_is_said_of_the_site_comes_last_unless_it_is_called_so(page: Page) -> None:
    about = page_of("about/", "About", "Meadow: a green place.", kind="site", names=("Data",))
    pages = [page_of(f"brands/{at}/", f"Lamp {at}", "A data meadow.") for at in range(3)]
    with serving(site([about, *pages])) as served:
        links = page.locator("#hits > li > a")
        page.goto(f"{served.root}search/?q=meadow")
        expect(links).to_have_text([re.compile("Lamp")] * 3 + ["About"])
        page.fill("#q", "data")
        expect(links).to_have_text(["About"] + [re.compile("Lamp")] * 3)


EXPLAINED = [
    page_of(
        "about/",
        "About this site",
        "Lamp: a light that hangs.",
        "Quay wall: where boats land.",
        "Report: told at a review meeting.",
        kind="site",
        same="about/",
    ),
    chinese(
        "about/",
        "关于本站",
        "年度述职：一年一次。",
        "述职：当面报告工作。",
        "灯：照明用。",
        "现场评议：当场打分，也看灯亮不亮。",
        kind="site",
        same="about/",
    ),
    *(page_of(f"brands/{at}/", f"Lamp {at}", "A report of a quay.") for at in range(10)),
    *(chinese(f"reviews/{at}/", f"述职{at}", "述职、评议、灯亮。") for at in range(10)),
]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what is a lamp", "Lamp: a light that hangs."),
        ("What's the meaning of “Lamp”?", "Lamp: a light that hangs."),
        ("what does quay mean", "Quay wall: where boats land."),
        ("define: wall", "Quay wall: where boats land."),
        ("what is a review meeting?", "Report: told at a review meeting."),
        ("what is a report of a quay", ""),
        ("lamp", ""),
        ("什么是述职", "述职：当面报告工作。"),
        ("述职是什么意思？", "述职：当面报告工作。"),
        ("请问什么叫“年度述职”", "年度述职：一年一次。"),
        ("什麼是述職", "述职：当面报告工作。"),
        ("评议指的是什么", "现场评议：当场打分，也看灯亮不亮。"),
        ("什么是灯", "灯：照明用。"),
        ("什么是亮", ""),
        ("述职是什么时候", ""),
        ("述职", ""),
    ],
)
def test_whoever_asks_what_a_word_means_is_told_first(page: Page, asked: str, told: str) -> None:
    root = "zh/" if ord(asked[0]) > 127 or "么" in asked else ""
    about = "关于本站" if root else "About this site"
    with serving(site(EXPLAINED)) as served:
        page.goto(f"{served.root}{root}search/?q={quote(asked)}")
        hit = page.locator("#hits > li").first
        if not told:
            expect(page.locator("#found")).not_to_be_empty()
            assert hit.count() == 0 or hit.locator("> a").inner_text() != about
            return
        expect(hit.locator("> a")).to_have_text(about)
        expect(hit.locator("p")).to_have_text(told)
        assert page.locator("ol.hits > li > a", has_text=about).count() == 1


def test_what_explains_words_here_and_there_is_no_answer(page: Page) -> None:
    about = page_of("about/", "About", "Lamp: a light.", "Quay: a landing.", kind="site")
    lamp = page_of("brands/lamp/", "Night Lamp", "It hangs at the shore.")
    with serving(site([about, lamp])) as served:
        links = page.locator("#hits > li > a")
        page.goto(f"{served.root}search/?q=lamp+quay")
        expect(links).to_have_text(["Night Lamp", "About"])
        page.fill("#q", "quay landing")
        expect(links).to_have_text(["About"])


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("发现错误怎么办", ["反映错误"]),
        ("在哪里反映", ["反映错误"]),
        ("错误要找谁", ["反映错误"]),
        ("是禾灯的夜课吗", ["禾灯夜课"]),
        ("哪天开的会", ["湖区述职"]),
        ("什么时候集合", ["湖区述职"]),
    ],
)
def test_a_question_in_everyday_words_is_answered(page: Page, asked: str, found: list[str]) -> None:
    """Of the site itself too, where no record has the words."""
    pages = [
        chinese("contribute/", "反映错误", "请说明哪里有误。", kind="site"),
        chinese("reviews/a/", "湖区述职", "日期：2023年1月17日", "在湖边召开考核会。"),
        chinese("practices/b/", "禾灯夜课", "夜课在湖边办。", "由湖区办理，存在不足。"),
    ]
    with serving(site(pages)) as served:
        page.goto(f"{served.root}zh/search/?q={asked}")
        expect(page.locator("#hits > li > a")).to_have_text(found)


def test_an_explanation_is_shown_before_a_mention(page: Page) -> None:
    told = page_of("about/", "About", "Secretary: leads a branch.", "Branch: the smallest unit.")
    with serving(site([told])) as served:
        page.goto(f"{served.root}search/?q=branch")
        expect(page.locator("#hits p")).to_have_text("Branch: the smallest unit.")


def test_a_hit_by_its_name_alone_says_no_word_twice(page: Page) -> None:
    texts = ("Lake City", "It keeps the herons.")
    bureau = page_of("organs/heron/", "Heron Bureau", *texts, names=("birds",), subtitle=texts[0])
    alone = page_of("organs/mill/", "Mill Office", texts[0], names=("flour",), subtitle=texts[0])
    with serving(site([bureau, alone])) as served:
        page.goto(f"{served.root}search/?q=birds")
        expect(page.locator("ol.hits .by")).to_contain_text("Lake City")
        expect(page.locator("ol.hits p")).to_have_text("It keeps the herons.")
        page.goto(f"{served.root}search/?q=flour")
        expect(page.locator("ol.hits .by")).to_contain_text("Lake City")
        expect(page.locator("ol.hits p")).to_have_count(0)


@pytest.mark.parametrize("number", range(0, 30, 3))
def test_an_excerpt_is_cut_between_words(page: Page, number: int) -> None:
    words = [f"{'abcdefghij'[at % 10] * (1 + at % 7)}" for at in range(200)]
    words[100 - number] = "heron lighthouses"
    with serving(site([page_of("organs/heron/", "Mill", " ".join(words))])) as served:
        page.goto(f"{served.root}search/?q=heron+lighthouses")
        shown = page.locator("#hits p").inner_text()
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert f" {shown[1:-1]} " in f" {' '.join(words)} "
    assert "heron lighthouses" in shown
    assert len(shown) > 90


@pytest.mark.parametrize("before", [60, 61])
def test_an_excerpt_is_never_cut_within_a_sign(page: Page, before: int) -> None:
    text = "禾" + "𠮷" * before + "灯塔" + "𠮷" * 200
    for alike in (text, text[1:]):
        with serving(site([chinese("organs/heron/", "磨坊", alike)])) as served:
            page.goto(f"{served.root}zh/search/?q=灯塔")
            shown = page.locator("#hits p").inner_text()
        assert set(shown) <= set("…禾𠮷灯塔")
        assert "灯塔" in shown


def test_a_part_stands_apart(page: Page, lake: Served) -> None:
    page.goto(f"{lake.root}search/?q=sold+pomegranate")
    expect(page.locator("ol.hits").nth(1).locator("li > a").first).to_have_text("Red Pomegranate")
    expect(page.locator("#hits > li")).to_have_count(1)
    expect(page.get_by_role("heading", name="Part of it")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("1 page")
    page.fill("#q", "sold")
    expect(page.get_by_role("heading", name="Part of it")).to_have_count(0)
    expect(page.locator("ol.hits")).to_have_count(1)


def test_a_newer_release_takes_the_place_of_the_one_that_was_opened(page: Page) -> None:
    files = site(LAKE)
    with serving(files) as served:
        page.goto(f"{served.root}search/?q=Lake")
        expect(page.locator("#hits > li")).to_have_count(1)
        newer = site([each._replace(title=f"{each.title} meadow") for each in LAKE])
        for path in files.keys() - newer.keys():
            del files[path]
        files |= newer
        page.fill("#q", "meadow")
        expect(page.get_by_role("status")).to_have_text("5 pages")


def test_nothing_found_and_nothing_asked(page: Page, lake: Served) -> None:
    page.goto(f"{lake.root}zh/search/?q=鱻鱻鱻")
    expect(page.locator("#none")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("没有找到页面")
    page.fill("#q", "")
    expect(page.locator("#index")).to_be_visible()
    expect(page.locator("#none")).to_be_hidden()
    assert page.url == f"{lake.root}zh/search/"


@pytest.mark.parametrize("signs", ["😀", "%", "……", "“”"])
def test_signs_alone_are_a_question_that_nothing_answers(
    page: Page, lake: Served, signs: str
) -> None:
    page.goto(f"{lake.root}zh/search/")
    page.fill("#q", signs)
    expect(page.get_by_role("status")).to_have_text("没有找到页面")
    expect(page.locator("#none")).to_be_visible()
    expect(page.locator("#index")).to_be_hidden()


def test_more_hits_on_request(page: Page) -> None:
    documents = [page_of(f"brands/{at}/", f"Meadow {at}", "Green.") for at in range(20)]
    with serving(site(documents)) as served:
        page.goto(f"{served.root}search/?q=meadow")
        hits = page.locator("#hits > li")
        expect(hits).to_have_count(8)
        expect(page.get_by_role("status")).to_have_text("20 pages")
        page.get_by_role("button", name="More").press("Enter")
        expect(hits).to_have_count(16)
        expect(hits.nth(8).locator("a")).to_be_focused()
        page.get_by_role("button", name="More").click()
        expect(hits).to_have_count(20)
        expect(page.get_by_role("button", name="More")).to_be_hidden()


def test_an_index_that_cannot_be_loaded_leaves_the_names(page: Page) -> None:
    files = {path: data for path, data in site(LAKE).items() if not path.startswith("index/")}
    with serving(files) as served:
        page.goto(f"{served.root}search/?q=meadow")
        expect(page.get_by_role("status")).to_contain_text("could not be loaded")
        expect(page.locator("#index")).to_be_visible()


def test_texts_are_never_markup(page: Page) -> None:
    evil = '<img src=x onerror="document.title=1"> meadow'
    with serving(site([page_of("brands/evil/", evil, evil, subtitle=evil)])) as served:
        page.goto(f"{served.root}search/?q=meadow")
        expect(page.locator("#hits > li > a")).to_have_text(evil)
        assert page.locator("#hits img").count() == 0


def test_whoever_comes_back_from_a_hit_finds_it_again(page: Page) -> None:
    documents = [page_of(f"brands/{at}/", f"Meadow {at}", "Green.") for at in range(20)]
    pages = {f"brands/{at}/index.html": b"<title>Meadow</title>" for at in range(20)}
    with serving(site(documents) | pages) as served:
        page.goto(f"{served.root}search/?q=meadow")
        hits = page.locator("#hits > li")
        expect(hits).to_have_count(8)
        page.click("#more")
        expect(hits).to_have_count(16)
        page.click("#hits > li:nth-child(12) > a")
        expect(page).to_have_title("Meadow")
        page.go_back()
        expect(hits).to_have_count(16)
        page.fill("#q", "green")
        expect(hits).to_have_count(8)


def test_a_long_question_has_an_address_that_servers_take(page: Page, lake: Served) -> None:
    page.goto(f"{lake.root}search/")
    page.fill("#q", "虚构市文学艺术界联合会" * 200)
    page.wait_for_url("**/search/?q=*")
    assert len(page.url) < 5_000
    assert page.input_value("#q") == "虚构市文学艺术界联合会" * 200
