"""Selectors of variants are good behind ideographs and emoji, and told behind all else."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.unit.checking.projects import replace


@pytest.mark.parametrize(
    "words",
    ["葛\U000e0100", "❤\ufe0f", "7\ufe0f\u20e3", "㐂\ufe00", "︰", "👩\u200d❤\ufe0f\u200d👩"],
)
def test_what_selects_a_form(words: str, content: Path) -> None:
    replace(content / "media/lamp.yml", "A lamp on the quay", f"A lamp {words}")
    codes = {row.code for row in check_content(content).problems}
    assert codes <= {"translation-stale"}


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ("la\ufe0fmp", 9),
        ("lamp \U000e0101", 12),
        ("葛\U000e0100\U000e0101", 9),
        ("灯\u3000\ufe00", 9),
    ],
)
def test_what_selects_nothing(words: str, column: int, content: Path) -> None:
    replace(content / "media/lamp.yml", "A lamp on the quay", words)
    problems = [row for row in check_content(content).problems if row.code == "hidden-character"]
    assert [(row.name, row.place.line, row.place.column) for row in problems] == [
        ("alt.en", 4, column)
    ]


@pytest.mark.parametrize("sign", ["\u0301", "\u20dd", "\u3099", "\ufe0f", "\u200d"])
def test_a_text_that_begins_within_a_letter(sign: str, content: Path) -> None:
    replace(content / "media/lamp.yml", "A lamp on the quay", f"{sign}A lamp")
    problems = [row for row in check_content(content).problems if row.code == "joining-start"]
    assert [(row.name, row.place.line, row.place.column) for row in problems] == [("alt.en", 4, 7)]


def test_an_accent_behind_its_letter(content: Path) -> None:
    replace(content / "media/lamp.yml", "A lamp on the quay", "e\u0301A lamp")
    assert {row.code for row in check_content(content).problems} <= {"translation-stale"}
