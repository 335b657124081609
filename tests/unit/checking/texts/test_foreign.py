"""A source in a language beside those of the pages can be quoted, and is held against the texts."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from tests.build.project import read_record, write_record
from tests.unit.checking import projects

_FIRST = "C’est le premier guichet du pays"
_SAID = {
    "1\u202f234,5 tonnes": ("1,234.5 tonnes", "1234.5吨"),
    "2,5 millions d’euros": ("2.5 million euros", "250万欧元"),
    "trois ateliers": ("three workshops", "3个工坊"),
    _FIRST: ("It is the first desk of the country", "这是全国首个窗口"),
    "plus de 9 500 livres": ("more than 9,500 books", "9500余册书"),
    "le 17 janvier 2031": ("on January 17, 2031", "2031年1月17日"),
}

_OF_NUMBERS_AND_CLAIMS = ("number-", "figure-", "superlative-", "text-date-", "unit-")


@pytest.mark.parametrize(
    ("quote", "text", "code"),
    [
        ("1\u202f234,5 tonnes", "It has 1,234.5 tonnes.", None),
        ("1\u202f234,5 tonnes", "It has 1,234 tonnes.", "number-not-in-quote"),
        ("1\u202f234,5 tonnes", "It has 5 tonnes.", "number-not-in-quote"),
        ("2,5 millions d’euros", "It has 2.5 million euros.", None),
        ("2,5 millions d’euros", "It has 25 million euros.", "number-not-in-quote"),
        ("trois ateliers", "It has three workshops.", None),
        ("trois ateliers", "It has four workshops.", "number-not-in-quote"),
        (_FIRST, "It opened the first desk of the country.", None),
        (_FIRST, "It opened a unique desk.", "superlative-not-in-quote"),
        ("plus de 9 500 livres", "It has more than 9,500 books.", None),
        # What the quote says of exactness nobody reads here: in doubt nothing is told.
        ("plus de 9 500 livres", "It has 9,500 books.", None),
        ("le 17 janvier 2031", "It met on January 17, 2031.", None),
        ("le 17 janvier 2031", "It met on March 17, 2031.", "text-date-not-in-quote"),
    ],
)
def test_a_text(quote: str, text: str, code: str | None, tmp_path: Path) -> None:
    assert _codes(tmp_path, quote, {"en": text}) == ([code] if code else [])


def test_without_a_translation_words_prove_nothing(tmp_path: Path) -> None:
    codes = _codes(tmp_path, _FIRST, {"en": "It opened the first desk."}, is_translated=False)
    assert codes == ["superlative-not-in-quote"]


def test_a_figure(tmp_path: Path) -> None:
    figure = {"id": "water", "label": {"en": "Water"}, "value": 1234.5, "unit": "persons"}
    quote = "1\u202f234,5 tonnes"
    assert _codes(tmp_path / "one", quote, {"en": "It works."}, figure) == []
    figure["value"] = 1234
    codes = _codes(tmp_path / "two", quote, {"en": "It works."}, figure)
    assert codes == ["figure-not-in-quote"]


def test_a_torn_number_is_shown_as_its_source_writes_it(tmp_path: Path) -> None:
    project = _project(tmp_path)
    write_record(project / "content/practices/song.yml", projects.practice("1\u202f234"))
    told = [row for row in check_content(project / "content").problems if row.code == "quote-torn"]
    assert [row.values["whole"] for row in told] == ["1\u202f234,5"]


@pytest.mark.parametrize("field", ["coverage_at_least", "sha256"])
def test_a_source_that_cannot_be_read_is_one_mistake(field: str, tmp_path: Path) -> None:
    for number, (quote, (english, _)) in enumerate(_SAID.items()):
        folder = tmp_path / str(number)
        assert _codes(folder, quote, {"en": f"It has {english}."}, lacking=field) == []
        other = _codes(folder / "other", quote, {"en": "It has 77,123."}, lacking=field)
        assert other == ["number-not-in-quote"]


def _codes(
    folder: Path,
    quote: str,
    text: dict[str, str],
    figure: dict[str, Any] | None = None,
    is_translated: bool = True,
    lacking: str = "",
) -> list[str]:
    project = _project(folder)
    if lacking:
        source = project / "content/sources/song.yml"
        write_record(source, read_record(source) | {lacking: "0" * 64})
    evidence: dict[str, Any] = {"source": "song", "quote": quote}
    if is_translated:
        said = zip(("en", "zh"), _SAID[quote], strict=True)
        evidence["translations"] = {
            language: {"text": words, "how": "editorial"} for language, words in said
        }
    practice = projects.practice(quote)
    practice["evidence"] = [evidence]
    practice["summary"] = text
    if figure is not None:
        practice["figures"] = [figure | {"evidence": [deepcopy(evidence)]}]
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    return [
        row.code
        for row in problems
        if "practices/song" in row.place.file and row.code.startswith(_OF_NUMBERS_AND_CLAIMS)
    ]


def _project(folder: Path) -> Path:
    project = projects.with_source(folder, ". ".join(_SAID))
    source = project / "content/sources/song.yml"
    write_record(source, read_record(source) | {"language": "fr"})
    return project
