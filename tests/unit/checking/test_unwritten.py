"""Words that say that words are to come, and signs of a file's form in texts."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.unit.checking.projects import replace

OWN = "en: Volunteers look after the lamps of the harbour."


def _codes(content: Path, words: str) -> set[tuple[str, str]]:
    replace(content / "brands/harbour-lights.yml", OWN, f"en: {words}")
    problems = check_content(content).problems
    codes = ("to-be-written", "sign-of-template", "other-language")
    return {(row.code, row.name) for row in problems if row.code in codes}


@pytest.mark.parametrize(
    "words",
    [
        "TODO",
        "(to do)",
        "TBD.",
        "'...'",
        "……",
        "'??'",
        "xxx",
        "待补充",
        "（待定）",
        "Lorem ipsum dolor",
    ],
)
def test_words_to_come(words: str, content: Path) -> None:
    assert _codes(content, words) == {("to-be-written", "summary.en")}


@pytest.mark.parametrize(
    "words",
    ["'# Lamps are looked after.'", "'## Lamps'", "＃ Lamps", "＞- Lamps", "｜ Lamps", "＞"],
)
def test_signs_of_a_template(words: str, content: Path) -> None:
    assert _codes(content, words) == {("sign-of-template", "summary.en")}


@pytest.mark.parametrize(
    "words",
    [
        *("'#1 of the lamps'", "A to-do list for each lamp.", "Todos los faros", "Lamps: …"),
        "x" * 21,
        *("＞100 lamps were looked after", "What is to be written down, volunteers write down."),
    ],
)
def test_words_that_are_there(words: str, content: Path) -> None:
    assert _codes(content, words) == set()
