"""Words of another language say so on every kind of page, also where translations are missing.

Each text's language is that of the nearest element that names one. Han characters never stand in
English; what has Latin letters alone, in words, never stands in Chinese. Not looked at: the seals'
labels, attributes that name a source behind English words, in which no part can have a language.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.build.markup import Element, page
from tests.build.project import ROOT, build_arguments, copied, read_record, run, write_record

pytestmark = pytest.mark.build

_HAN = re.compile("[\u3400-\u9fff]")
_WORDS = re.compile("[a-z]{2}")
# Addresses, names of files, ids: in no language.
_NONE = re.compile(r"https?://\S+|[\w.-]+\.[a-z]{2,4}|[a-z0-9]+(?:-[a-z0-9]+)+")
_LABELS = ("alt", "title", "aria-label", "placeholder")
_NOT_READ = frozenset({"script", "style", "code", "svg"})


def wrong_in(html: Element) -> Iterator[str]:
    """The texts of a page that are not in the language that they are said to be in."""
    yield from _wrong(html, "", "")


def _wrong(element: Element, language: str, above: str) -> Iterator[str]:
    language = element.attributes.get("lang", language)
    here = f"{above}>{element.tag}"
    is_hidden = element.attributes.get("aria-hidden") == "true"
    if element.tag in _NOT_READ or is_hidden:
        return
    labels = [] if "cite" in element.attributes.get("class", "").split() else _LABELS
    texts = [element.attributes.get(name, "") for name in labels]
    for text in [*texts, *(part for part in element.parts if isinstance(part, str))]:
        if _is_wrong(text, language) and not _is_title_of_two(element, text):
            yield f"{here} [{language}] {text.strip()[:60]}"
    for part in element.parts:
        if isinstance(part, Element):
            yield from _wrong(part, language, here)


def _is_wrong(text: str, language: str) -> bool:
    if language == "en":
        return _HAN.search(text) is not None
    return not _HAN.search(text) and _WORDS.search(_NONE.sub("", text)) is not None


def _is_title_of_two(element: Element, text: str) -> bool:
    """Whether a page's title, in which no part can have a language, has words of both."""
    return element.tag == "title" and _WORDS.search(text) is not None


def without_translations(value: object) -> object:
    """What a record says, with its originals alone."""
    if isinstance(value, list):
        return [without_translations(row) for row in value]
    if not isinstance(value, dict):
        return value
    if value and set(value) <= {"en", "zh"}:
        rows = value.items()
        own = {key: row for key, row in rows if not (isinstance(row, dict) and "how" in row)}
        return own or value
    return {key: without_translations(row) for key, row in value.items() if key != "translations"}


@pytest.mark.parametrize("project", ["cities/yunhe", "projects/lakeside"])
@pytest.mark.parametrize("translated", [True, False])
def test_every_text_is_in_the_language_that_it_is_said_to_be_in(
    project: str, translated: bool, tmp_path: Path
) -> None:
    folder = copied(ROOT / "tests" / project, tmp_path / "project")
    for path in () if translated else (folder / "content").rglob("*.yml"):
        record = without_translations(read_record(path))
        assert isinstance(record, dict)
        write_record(path, record)
    site = tmp_path / "site"
    done = run(*build_arguments(folder, site, tmp_path / "work"), "--without-pictures")
    assert done.returncode == 0, done.stderr
    rows = {path: list(wrong_in(page(path))) for path in site.rglob("*.html")}
    assert len(rows) > 20
    assert {path.relative_to(site): row[:5] for path, row in rows.items() if row} == {}


def test_a_text_without_its_language_is_found(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        '<html lang="en"><p>The 红石榴 brand</p><p lang="zh-Hans">红石榴 brand</p>'
        '<p lang="zh-Hans">The brand</p><p>The <span lang="zh-Hans">红石榴</span></p></html>',
        encoding="utf-8",
    )
    assert list(wrong_in(page(tmp_path / "page.html"))) == [
        ">>html>p [en] The 红石榴 brand",
        ">>html>p [zh-Hans] The brand",
    ]
