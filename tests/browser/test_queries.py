"""What readers ask of the built sites, in a real browser: the right pages, and places on them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from playwright.sync_api import Page

from generator.checking.content import check_content
from generator.pages.documents import documents
from generator.pages.site import site_of
from tests.browser.serving import browsing, serving
from tests.build.project import Site, tree

pytestmark = [pytest.mark.browser, pytest.mark.build]

QUERIES = Path(__file__).resolve().parents[1] / "queries"
LEAST = {"plain": 0.98, "hard": 0.90}
FIRST = 5
ID = re.compile(r'\sid=(?:"([^"]*)"|([^\s">]+))')
# Pastes a question, and gives the addresses of its hits, those with a part of it last, when the
# page has said how many there are and looks for no others. Only what comes as a reader's own input
# has its line breaks made blanks by the browser.
ASK = """async (question) => {
  const [form, hits, status] = ["form[data-program]", "#hits", "#found"]
    .map((each) => document.querySelector(each));
  status.textContent = "";
  const field = form.elements.namedItem("q");
  field.value = "";
  field.focus();
  document.execCommand("insertText", false, question);
  form.requestSubmit();
  const is = () => status.textContent && !hits.hasAttribute("aria-busy");
  while (!is()) await new Promise((settle) => setTimeout(settle, 5));
  return [...document.querySelectorAll("ol.hits > li > a")].map((link) => link.href);
}"""


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed on the site of a language, and the page that it must lead to."""

    kind: str
    language: str
    ask: str
    page: str


def queries(site: Site) -> list[Query]:
    data = yaml.safe_load((QUERIES / f"{site.name}.yml").read_text(encoding="utf-8"))
    return [
        Query(kind, row["in"], row["ask"], row["page"])
        for kind, rows in data.items()
        for row in rows
    ]


class Answers:
    """The questions with the addresses of their hits, below the root of the whole site."""

    def __init__(self, site: Site, page: Page, root: str) -> None:
        self.site = site
        self.hits: dict[Query, list[str]] = {}
        for language in site.languages:
            page.goto(f"{root}{site.path(language)}search/")
            for query in queries(site):
                if query.language == language:
                    links = page.evaluate(ASK, query.ask)
                    self.hits[query] = [link.removeprefix(root) for link in links]

    def things(self, query: Query) -> list[str]:
        """Addresses of the first hits below their language's root."""
        return [self._thing(link) for link in self.hits[query][:FIRST]]

    def _thing(self, link: str) -> str:
        address = urlsplit(link).path
        for path in filter(None, map(self.site.path, self.site.languages)):
            address = address.removeprefix(path)
        return address


@pytest.fixture(scope="module")
def answers(site: Site) -> Iterator[Answers]:
    with serving(tree(site.folder)) as served, browsing() as page:
        yield Answers(site, page, served.root)


def anchors(folder: Path, address: str) -> set[str]:
    """The ids in a page of a built site; none if there is no such page."""
    path = folder / address / "index.html"
    found = ID.findall(path.read_text(encoding="utf-8")) if path.is_file() else []
    return {quoted or bare for quoted, bare in found}


def test_the_questions_are_many_and_in_both_languages(yangzhou: Site) -> None:
    rows = queries(yangzhou)
    for kind, least in (("plain", 80), ("hard", 40)):
        for language in yangzhou.languages:
            some = [row for row in rows if (row.kind, row.language) == (kind, language)]
            assert len(some) >= least / 2


def test_each_question_is_asked_once_of_a_page_that_is_there(site: Site) -> None:
    rows = queries(site)
    assert len(set(rows)) == len(rows)
    assert all((site.folder / row.page / "index.html").is_file() for row in rows)


@pytest.mark.parametrize("kind", LEAST)
def test_the_right_page_is_among_the_first(answers: Answers, kind: str) -> None:
    asked = [query for query in answers.hits if query.kind == kind]
    missed = [query for query in asked if query.page not in answers.things(query)]
    share = 1 - len(missed) / len(asked)
    first = sum(answers.things(query)[:1] == [query.page] for query in asked) / len(asked)
    print(
        f"\n{kind}: {len(asked)} questions, {share:.1%} among the first {FIRST}, {first:.1%} first"
    )
    for query in missed:
        print(f"  {query.language} {query.ask}: {query.page}, not {answers.things(query)}")
    assert share >= LEAST[kind]


def test_what_a_word_means_is_told_first(answers: Answers) -> None:
    asked = [query for query in answers.hits if query.kind == "meaning"]
    first = {query.ask: "/".join(answers.hits[query][:1]) for query in asked}
    assert asked
    assert not {ask: link for ask, link in first.items() if "about/#" not in link}


def test_a_hit_leads_to_a_place_that_is_there(answers: Answers) -> None:
    chosen = list(answers.hits)[:: max(1, len(answers.hits) // 60)]
    assert len(chosen) >= 30
    for query in chosen:
        for link in answers.hits[query]:
            page = urlsplit(link)
            there = anchors(answers.site.folder, page.path)
            assert there, link
            anchor = unquote(page.fragment.partition(":~:")[0])
            assert not anchor or anchor in there, link


def test_every_place_in_the_index_is_on_its_page(site: Site) -> None:
    checked = check_content(site.project / "content")
    assert checked.catalog is not None
    assert checked.proof is not None
    places = 0
    missing = []
    for document in documents(site_of(checked.catalog, checked.proof)):
        there = anchors(site.folder, document.address)
        assert there, document.address
        for anchor in {anchor for anchor, _ in (*document.headings, *document.passages) if anchor}:
            places += 1
            if anchor not in there:
                missing.append(f"{document.address}#{anchor}")
    assert places
    assert not missing
