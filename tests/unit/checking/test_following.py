"""What follows from an error beside it is told when that one is mended, if it is still there."""

import shutil
from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.build.project import BASE

TASK, LIGHTS = "practices/task-list.yml", "brands/harbour-lights.yml"
PLACE = "participations/2030-culture-office.yml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "base")
    return tmp_path / "base/content"


def told(content: Path, file: str, *changes: tuple[str, str]) -> list[tuple[str, str]]:
    path = content / file
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    return [(row.code, row.name) for row in check_content(content).problems]


def test_nothing_is_wrong_at_first(content: Path) -> None:
    assert told(content, TASK) == []


@pytest.mark.parametrize(
    ("file", "change", "first"),
    [
        # What a statement says is held against quotes that are right.
        (
            TASK,
            (
                "quote: The Lighthouse Bureau has 12 keepers.",
                "quote: The Lighthouse has 12 keepers.",
            ),
            ("quote-not-found", "effects[0].evidence[1].quote"),
        ),
        (
            TASK,
            ("quote: The Lighthouse Bureau has 12 keepers.", "quote: It has twelve guards."),
            ("quote-nowhere", "effects[0].evidence[1].quote"),
        ),
        (
            LIGHTS,
            ("In the year 1,240 lamps", "In the year 1,420 lamps"),
            ("quote-not-found", "figures[0].evidence[0].quote"),
        ),
        (
            LIGHTS,
            ('brand "Harbour Lights":', "brand Harbour:"),
            ("quote-not-found", "evidence[0].quote"),
        ),
        (
            PLACE,
            ("The Culture Office and the", "Culture Offices and the"),
            ("quote-not-found", "evidence[0].quote"),
        ),
        (
            "reviews/2030.yml",
            ("held its review of Party building for 2030.", "had a review of Party building."),
            ("quote-not-found", "meeting.evidence[0].quote"),
        ),
        # A translation is stale once more when its original is right again.
        (LIGHTS, ("en: Harbour Lights", "en: Harbour Lamps"), ("name-not-in-quote", "name.en")),
        # Under a code that is none a translation is there.
        (LIGHTS, ("  zh: {text: 港湾", "  cn: {text: 港湾"), ("unknown-language-close", "name.cn")),
        # The address of a link that is none is no sentence.
        (
            TASK,
            ("keeps a list of", "keeps [a list](javascript:alert(5)) of"),
            ("link-wrong", "summary.en"),
        ),
    ],
)
def test_one_mistake_is_told_once(
    file: str, change: tuple[str, str], first: tuple[str, str], content: Path
) -> None:
    assert told(content, file, change) == [first]


def test_what_other_quotes_prove_is_told(content: Path) -> None:
    problems = told(
        content,
        TASK,
        ("quote: keeps a task list, and", "quote: keeps task lists, and"),
        ("Each of the 12 keepers", "Each of the 14 keepers"),
    )
    assert problems == [
        ("quote-not-found", "evidence[0].quote"),
        ("number-not-in-quote", "effects[0].text.en"),
    ]


def test_a_text_that_was_changed_is_told_beside_another_error(content: Path) -> None:
    problems = told(
        content,
        LIGHTS,
        ("en: Harbour Lights", "en: Harbour Lamps"),
        ("look after the lamps", "care for the lamps"),
    )
    assert problems == [("translation-stale", "summary.zh.of"), ("name-not-in-quote", "name.en")]
