"""What a text says is the first, the only one or done has a quote beside it that says so."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import read_record, write_record
from tests.unit.checking import projects

_CODE = "superlative-not-in-quote"


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        ("It opened a library", "It opened the first night library.", True),
        ("It opened a library", "It opened the **first** night library.", True),
        # What is marked, or broken into lines, is said all the same.
        ("It opened a library", "It opened the *only* night library.", True),
        ("It opened a library", "It opened the __only__\nnight library.", True),
        ("It opened a library", "It is the **most** visited library of the city.", True),
        ("It opened a library", "It opened a library at first.", False),
        ("It pioneered night reading", "It opened the first night library.", False),
        ("开办了夜间书屋", "It opened the first night library.", True),
        ("首先开办了夜间书屋", "It opened the first night library.", True),
        ("在全市率先开办夜间书屋", "It opened the first night library.", False),
        ("At first it opened in the first half", "It opened the first night library.", True),
        ("It has 31 lamps at work and 12 at sea", "The largest number, 31, is at work.", False),
        ("It has 31 lamps at work and 12 at sea", "The largest fleet in the region.", True),
        ("It has 31 lamps", "The largest fleet.", True),
        ("It has 31 lamps", "The Culture Office keeps the best lamps.", True),
    ],
)
def test_a_claim(quote: str, text: str, told: bool, tmp_path: Path) -> None:
    practice = projects.practice(quote)
    practice["effects"] = [{"text": {"en": text}, "evidence": _evidence(quote)}]
    assert (_CODE in _codes(tmp_path, quote, practice)) == told


def test_a_title_stands_on_the_quotes_of_its_record(tmp_path: Path) -> None:
    practice = projects.practice("It opened a library") | {
        "title": {"en": "The only night library"}
    }
    assert _CODE in _codes(tmp_path / "one", "It opened a library", practice)
    practice = projects.practice("It alone opened a library") | {
        "title": {"en": "The only night library"}
    }
    assert _CODE not in _codes(tmp_path / "two", "It alone opened a library", practice)


@pytest.mark.parametrize(
    ("original", "translation", "count"),
    [
        ("It opened a library.", "开办了首个书屋。", 1),
        # What the original says as well is told there.
        ("It opened the first night library.", "开办了首个书屋。", 1),
        ("It opened the *only* night library.", "开办了唯一的书屋。", 1),
        ("It opened a library.", "首先开办了书屋。", 0),
    ],
)
def test_a_translation(original: str, translation: str, count: int, tmp_path: Path) -> None:
    quote = "It opened a library"
    practice = projects.practice(quote)
    wording = {"text": translation, "how": "editorial", "of": fingerprint(original)}
    text = {"en": original, "zh": wording}
    practice["effects"] = [{"text": text, "evidence": _evidence(quote)}]
    assert len(_found(tmp_path / "fresh", quote, practice)) == count
    wording["of"] = "ffffffff"
    told = _found(tmp_path / "stale", quote, practice)
    assert not any(field.endswith("zh") for field in told)


@pytest.mark.parametrize(
    ("of", "told"), [(fingerprint("It opened a library"), True), ("0" * 8, False)]
)
def test_a_translated_quote(of: str, told: bool, tmp_path: Path) -> None:
    quote = "It opened a library"
    practice = projects.practice(quote)
    wording = {"text": "开办了首个书屋", "how": "editorial", "of": of}
    practice["evidence"][0]["translations"] = {"zh": wording}
    assert (_CODE in _codes(tmp_path, quote, practice)) == told


def test_what_editors_infer_or_leave_open_is_theirs(tmp_path: Path) -> None:
    quote = "It opened a library"
    practice = projects.practice(quote)
    text = {"en": "It may be the first night library."}
    practice["effects"] = [
        {"text": text, "evidence": _evidence(quote), "inferred": {"en": "None is known."}}
    ]
    practice["replication"] = {"en": "The first night library to copy."}
    practice["open_points"] = [{"kind": "not-stated", "text": text}]
    assert _CODE not in _codes(tmp_path, quote, practice)


def test_a_name_means_nothing_more(tmp_path: Path) -> None:
    quote = "It opened a library"
    project = _project(tmp_path / "project", quote)
    practice = projects.practice(quote) | {"brand": "harbour-lights"}
    practice["effects"] = [
        {"text": {"en": "See the best lights shine."}, "evidence": _evidence(quote)}
    ]
    write_record(project / "content/practices/song.yml", practice)
    assert _CODE in _told(project)
    brand = project / "content/brands/harbour-lights.yml"
    write_record(brand, read_record(brand) | {"name": {"en": "See the best lights"}})
    assert _CODE not in _told(project)


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        ("It will open a library", "A library has been opened.", True),
        ("It will open a library", "A library will have been opened.", False),
        ("It will open a library", "It opens a library.", False),
        ("It will open a library", "Seats have been added.", False),
        ("It opened one and will open another", "Two have been opened.", False),
        ("It was to open a library", "A library has been opened.", False),
        ("将于明年建成书屋", "A library has been built.", True),
        ("将书屋作为阵地", "A library has been built.", False),
        ("书屋将作为阵地", "A library has been built.", False),
    ],
)
def test_a_plan(quote: str, text: str, told: bool, tmp_path: Path) -> None:
    practice = projects.practice(quote)
    practice["effects"] = [{"text": {"en": text}, "evidence": _evidence(quote)}]
    assert ("planned-not-done" in _codes(tmp_path, quote, practice)) == told


def test_one_quote_that_tells_of_no_plan_is_enough(tmp_path: Path) -> None:
    practice = projects.practice("It will open a library")
    text = {"en": "A library has been opened."}
    rows = [*_evidence("It will open a library"), *_evidence("The Culture Office met")]
    practice["effects"] = [{"text": text, "evidence": rows}]
    assert "planned-not-done" not in _codes(tmp_path, "It will open a library", practice)


def _evidence(quote: str) -> list[dict[str, Any]]:
    return [{"source": "song", "quote": quote}]


def _codes(folder: Path, quote: str, practice: dict[str, Any]) -> set[str]:
    project = _project(folder / "project", quote)
    write_record(project / "content/practices/song.yml", practice)
    return set(_told(project))


def _found(folder: Path, quote: str, practice: dict[str, Any]) -> list[str]:
    """The fields that the problem is told of."""
    project = _project(folder / "project", quote)
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    return [str(row.name) for row in problems if row.code == _CODE]


def _told(project: Path) -> list[str]:
    problems = check_content(project / "content").problems
    return [row.code for row in problems if row.place.file == "content/practices/song.yml"]


def _project(folder: Path, quote: str) -> Path:
    """A project whose review has a further source, in either language."""
    return projects.with_source(folder, f"The Culture Office met. {quote}.")


def test_a_plan_without_its_sign(tmp_path: Path) -> None:
    quote = "计划新增书屋8间"
    practice = projects.practice(quote)
    for text, told in (("新增8间书屋。", True), ("计划新增8间书屋。", False)):
        original = "It has 8."
        wording = {"text": text, "how": "editorial", "of": fingerprint(original)}
        claim = {"text": {"en": original, "zh": wording}, "evidence": _evidence(quote)}
        practice["effects"] = [claim]
        codes = _codes(tmp_path / str(told), quote, practice)
        assert ("planned-not-done" in codes) == told
