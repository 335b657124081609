"""What a text says is the first of the country has a quote that says it of the country."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import read_record, write_record
from tests.unit.checking import projects

_CODE = "superlative-scope"


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        # another scope, in one language and across both
        ("全市首创夜间书屋", "夜间书屋属全国首创。", True),
        ("全市首创夜间书屋", "夜间书屋属全市首创。", False),
        ("It opened the first library in the city", "It opened the first in the country.", True),
        ("It opened the first library in the city", "It opened the first in the city.", False),
        ("It opened the first library in the city", "全国首个书屋。", True),
        ("It opened the first library in the city", "全市首个书屋。", False),
        ("全市首创夜间书屋", "It opened the first night library in the country.", True),
        ("全市首创夜间书屋", "It opened the first night library in the city.", False),
        ("全国首创夜间书屋", "It opened the nation’s first night library.", False),
        ("走在全省前列", "It leads the nation in reading.", True),
        ("走在全省前列", "It leads the province in reading.", False),
        ("全市首创，获全国推广", "全国首创。", True),
        ("率先在全市开办书屋", "率先在全国开办书屋。", True),
        ("率先在全市开办书屋", "在全市率先开办书屋。", False),
        ("全区首个书屋", "It opened the first library in the region.", False),
        ("全区首个书屋", "It opened the first library in the district.", False),
        # the quote has none: whatever place it names may be meant
        ("率先开办夜间书屋", "全国率先开办夜间书屋。", True),
        ("市文化办率先开办夜间书屋", "全市率先开办夜间书屋。", False),
        ("The Municipal Office pioneered it", "全市首创。", False),
        ("The Municipal Office pioneered it", "全国首创。", True),
        ("Amber Harbour pioneered it", "全市首创。", False),
        ("Amber Harbour pioneered it", "全国首创。", True),
        # the text leaves it out
        ("全市首创夜间书屋", "首创夜间书屋。", False),
        ("全市首创夜间书屋", "It opened the first night library.", False),
        # no claim at all
        ("全市首创夜间书屋", "在全国交流。", False),
    ],
)
def test_a_scope(quote: str, text: str, told: bool, tmp_path: Path) -> None:
    practice = projects.practice(quote)
    is_han = not text.isascii() and "’" not in text
    words = {"en": "It is a library.", "zh": {"text": text, "how": "editorial"}}
    effect = {"text": words if is_han else {"en": text}, "evidence": _evidence(quote)}
    practice["effects"] = [effect]
    place = f"effects[0].text.{'zh' if is_han else 'en'}"
    assert _found(tmp_path, quote, practice) == ([place] if told else [])


def test_any_quote_is_enough(tmp_path: Path) -> None:
    practice = projects.practice("全市首创书屋。全国首创灯塔")
    rows = [*_evidence("全市首创书屋"), *_evidence("全国首创灯塔")]
    practice["effects"] = [{"text": {"en": "It is the first in the country."}, "evidence": rows}]
    assert _found(tmp_path, "全市首创书屋。全国首创灯塔", practice) == []


def test_what_no_quote_says_of_any_scope_is_told_once(tmp_path: Path) -> None:
    practice = projects.practice("开办夜间书屋")
    text = {"en": "It is the first library in the country."}
    practice["effects"] = [{"text": text, "evidence": _evidence("开办夜间书屋")}]
    assert _found(tmp_path, "开办夜间书屋", practice) == []


def test_what_the_original_says_as_well_is_told_there(tmp_path: Path) -> None:
    quote, original = "全市首创夜间书屋", "It is the first in the country."
    practice = projects.practice(quote)
    wording = {"text": "全国首创。", "how": "editorial", "of": fingerprint(original)}
    text = {"en": original, "zh": wording}
    practice["effects"] = [{"text": text, "evidence": _evidence(quote)}]
    assert _found(tmp_path, quote, practice) == ["effects[0].text.en"]


@pytest.mark.parametrize(("scope", "count"), [("country", 1), ("city", 0)])
def test_a_translated_quote(scope: str, count: int, tmp_path: Path) -> None:
    quote = "全市首创夜间书屋"
    practice = projects.practice(quote)
    words = f"The first night library in the {scope}"
    wording = {"text": words, "how": "editorial", "of": fingerprint(quote)}
    practice["evidence"][0]["translations"] = {"en": wording}
    assert len(_found(tmp_path, quote, practice)) == count


def test_a_name_means_nothing_more(tmp_path: Path) -> None:
    quote = "全市首创夜间书屋"
    practice = projects.practice(quote) | {"brand": "harbour-lights"}
    text = {"en": "See the first library in the country shine."}
    practice["effects"] = [{"text": text, "evidence": _evidence(quote)}]
    project = _project(tmp_path, quote, practice)
    brand = project / "content/brands/harbour-lights.yml"
    write_record(brand, read_record(brand) | {"name": {"en": "the first library in the country"}})
    told = {row.code for row in check_content(project / "content").problems if row.code == _CODE}
    assert not told


def _evidence(quote: str) -> list[dict[str, Any]]:
    return [{"source": "song", "quote": quote}]


def _project(folder: Path, quote: str, practice: dict[str, Any]) -> Path:
    project = projects.with_source(folder / "project", f"The Culture Office met. {quote}.")
    write_record(project / "content/practices/song.yml", practice)
    return project


def _found(folder: Path, quote: str, practice: dict[str, Any]) -> list[str]:
    """The fields that the problem is told of."""
    problems = check_content(_project(folder, quote, practice) / "content").problems
    return [str(row.name) for row in problems if row.code == _CODE]
