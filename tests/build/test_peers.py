"""The benchmark's other generators have what our pages show: section by section, fact by fact.

They themselves are not needed: their Markdown and Hugo's templates are looked at.
"""

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bench.corpus import write_corpus
from bench.fiction import corpus
from bench.markdown_pages import pages
from bench.peers import SITES
from tests.build.project import build_arguments, run

pytestmark = pytest.mark.build

KINDS = ("practices", "brands", "organs", "reviews", "sources")
# Sections that the layouts add below the Markdown.
LAYOUTS = {"引用与分享"}
Texts = Mapping[str, str]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Texts, Texts]:
    """By address: what stands in the main part of our record pages, and the others' Markdown."""
    folder = tmp_path_factory.mktemp("peers")
    made = corpus(130, 3, ("zh",))
    write_corpus(made, folder)
    site = folder / "site"
    done = run(*build_arguments(folder, site, folder / "work"), "--without-pictures")
    assert done.returncode == 0, done.stderr
    theirs = {address: text for address, _, text in pages(made) if address.startswith(KINDS)}
    theirs = {address: text for address, text in theirs.items() if "/" in address}
    ours = {address: _main(site / address / "index.html") for address in theirs}
    return ours, theirs


def _main(page: Path) -> str:
    text = page.read_text("utf-8")
    text = text[text.index("<article") : text.index('<section class="share">')]
    return re.sub(r"<(wbr|/?span)\b[^>]*>", "", text)


def _plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>|\s+", "", text))


def _headings(text: str) -> set[str]:
    return {_plain(found) for found in re.findall(r"<h2\b[^>]*>(.*?)</h2>", text)}


def _facts(text: str) -> set[str]:
    return {_plain(found) for found in re.findall(r"<dt>(.*?)</dt>", text)}


def _pairs(both: tuple[Texts, Texts], *kinds: str) -> Iterator[tuple[str, str, str]]:
    ours, theirs = both
    rows = [(address, ours[address], theirs[address]) for address in theirs]
    found = [row for row in rows if row[0].startswith(kinds)]
    assert found
    yield from found


def test_every_page_has_the_sections_of_ours(both: tuple[Texts, Texts]) -> None:
    for address, ours, theirs in _pairs(both, *KINDS):
        found = {_plain(row) for row in re.findall(r"^## (.*)$", theirs, flags=re.M)}
        assert found == _headings(ours), address


def test_every_page_has_the_facts_of_ours(both: tuple[Texts, Texts]) -> None:
    for address, ours, theirs in _pairs(both, *KINDS):
        found = set(re.findall(r"^- ([\w-]+)：", theirs, flags=re.M))
        assert found >= _facts(ours), address


def test_every_page_cites_the_sentences_that_ours_cites(both: tuple[Texts, Texts]) -> None:
    for address, ours, theirs in _pairs(both, "practices", "brands", "organs"):
        pattern = r'/sources/([a-z0-9-]+)/#p-\d+-\d+" aria-label="来源第(\d+)句'
        found = re.findall(r"\[\d+\]\([./]*sources/([a-z0-9-]+)/#s(\d+) ", theirs)
        assert sorted(set(found)) == sorted(set(re.findall(pattern, ours))), address


def test_sources_have_each_sentence_with_as_many_citations(both: tuple[Texts, Texts]) -> None:
    for address, ours, theirs in _pairs(both, "sources"):
        assert re.findall(r'<a id="s(\d+)"', theirs) == re.findall(r'id="s(\d+)"', ours), address
        pattern = r"(\d+)条记录引用了这一句"
        assert re.findall(pattern, theirs) == re.findall(pattern, ours), address


@pytest.mark.parametrize("kind", KINDS)
def test_they_say_as_much_as_ours(both: tuple[Texts, Texts], kind: str) -> None:
    rows = [row[1:] for row in _pairs(both, kind)]
    said = sum(len(_plain(ours)) for ours, _ in rows)
    # Addresses and signs of Markdown are no words.
    words = re.compile(r"<[^>]+>|\]\([^)]*\)|[\[#>*|`-]")
    told = sum(len(_plain(words.sub("", theirs))) for _, theirs in rows)
    assert told == pytest.approx(said, rel=0.08)


def test_hugo_has_templates_for_all_of_it(both: tuple[Texts, Texts]) -> None:
    layouts = SITES / "hugo-yaml/layouts"
    templates = [*layouts.rglob("*.html"), *(SITES / "frame").glob("*.html")]
    text = "".join(path.read_text("utf-8") for path in templates)
    for address, ours, _ in _pairs(both, *KINDS):
        # What a name or a number stands in is looked for without it.
        wanted = {re.sub(r"^(“.*”|与.*评议)|\d+", "", row) for row in _headings(ours)}
        said = LAYOUTS | _facts(ours) | {part for row in wanted for part in row.split("，")}
        assert [row for row in said if row not in text] == [], address


@pytest.mark.parametrize("name", ["eleventy/_includes/page.liquid", "mkdocs/overrides/main.html"])
def test_other_layouts_end_pages_alike(name: str) -> None:
    layout = (SITES / name).read_text("utf-8")
    for words in re.findall(
        r"[\u4e00-\u9fff]{3,}", (SITES / "frame/share.html").read_text("utf-8")
    ):
        assert words in layout
