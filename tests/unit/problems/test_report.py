import json

import pytest

from generator.problems.place import Place
from generator.problems.problem import Problem
from generator.problems.report import as_data, as_github, as_json, as_text, counted, ordered
from generator.problems.wording import Language

TWICE = Problem(
    "duplicate-key",
    Place("content/brands/灯.yml", 9, 3),
    "figures[0].value",
    "value",
    {"key": "value", "first": "8"},
    Place("content/brands/灯.yml", 8, 3),
)
STALE = Problem(
    "translation-stale",
    Place("a.yml", 2, 1),
    "name.zh.of",
    "0a1b2c3d",
    {"mark": "1", "original": "x"},
)


def test_text_in_english() -> None:
    assert as_text([TWICE], "en") == (
        "content/brands/灯.yml:9:3: error [duplicate-key] “value” stands twice; the first is in "
        "line 8.\n"
        "  field:    figures[0].value\n"
        "  see:      content/brands/灯.yml:8:3\n"
        "  found:    value\n"
        "  expected: each key once\n"
        "  mend:     Delete one of the two, or join what they say.\n"
        "\n"
        "1 error, 0 notices"
    )


def test_text_in_chinese() -> None:
    assert as_text([TWICE], "zh") == (
        "content/brands/灯.yml:9:3: 错误 [duplicate-key] “value”写了两次，第一次在第 8 行。\n"
        "  字段：figures[0].value\n"
        "  另见：content/brands/灯.yml:8:3\n"
        "  现为：value\n"
        "  应为：每个键只写一次\n"
        "  改法：请删掉其中一个，或把两处内容合在一起。\n"
        "\n"
        "1 个错误，0 条提示"
    )


def test_text_without_problems_is_the_count() -> None:
    assert as_text([], "en") == "0 errors, 0 notices"


@pytest.mark.parametrize(
    ("language", "line"), [("en", "2 errors, 1 notice"), ("zh", "2 个错误，1 条提示")]
)
def test_count(language: Language, line: str) -> None:
    assert counted([TWICE, TWICE, STALE], language) == line


def test_data_has_exactly_the_fields_that_programs_were_promised() -> None:
    assert as_data(TWICE, "en") == {
        "code": "duplicate-key",
        "severity": "error",
        "file": "content/brands/灯.yml",
        "line": 9,
        "column": 3,
        "field": "figures[0].value",
        "found": "value",
        "expected": "each key once",
        "message": "“value” stands twice; the first is in line 8.",
        "mend": "Delete one of the two, or join what they say.",
    }


def test_json_is_an_array_with_chinese_as_it_is_written() -> None:
    text = as_json([TWICE, STALE], "zh")
    assert [row["severity"] for row in json.loads(text)] == ["error", "notice"]
    assert "灯.yml" in text
    assert as_json([], "en") == "[]"


def test_github_annotation() -> None:
    assert as_github([STALE], "en") == (
        "::notice file=a.yml,line=2,col=1,title=translation-stale::"
        "The original has changed since it was translated; readers get the original.%0A"
        "expected: a translation of “x”%0A"
        "mend: Check the translation, then write `of: 1`."
    )


def test_github_annotation_escapes_what_would_end_it() -> None:
    place = Place("content/100%,a:b\n::error::x.yml")
    line = as_github([Problem("bad-id", place, found="50%\n::error::x")], "en")
    assert line.startswith(
        "::error file=content/100%25%2Ca%3Ab%0A%3A%3Aerror%3A%3Ax.yml,line=1,col=1,title=bad-id::"
        "“50%25 ::error::x” can't be an id.%0A"
    )
    assert "\n" not in line


def test_names_of_files_and_fields_cannot_change_a_terminal() -> None:
    problem = Problem("bad-id", Place("a\x1b[2J\n.yml"), name="\x1b[31m", found="\x07")
    assert as_text([problem], "en").startswith(
        "a⟨U+001B⟩[2J⟨U+000A⟩.yml:1:1: error [bad-id] “⟨U+0007⟩”"
    )
    assert "\x1b" not in as_text([problem], "zh")


def test_order_is_by_place_and_equal_problems_are_told_once() -> None:
    later = Problem("bad-id", Place("a.yml", 10, 1))
    earlier = Problem("bad-id", Place("a.yml", 9, 5))
    assert ordered([later, earlier, later]) == [earlier, later]
