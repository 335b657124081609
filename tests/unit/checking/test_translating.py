"""A translation is judged by the names of all organs, also of one that came later."""

import shutil
from pathlib import Path

import pytest

from generator.checking.content import check_content, judge
from generator.checking.judging import Memory
from generator.problems.problem import Problem
from generator.reading.folder import read_folder
from generator.tracing.ledger import Ledger
from tests.golden.problem_cases import BASE

CODE = "organ-not-in-original"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path / "content"


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def of_translations(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(row.place.file, row.found) for row in problems if row.code == CODE]


def test_an_organ_that_comes_later_counts(content: Path) -> None:
    words = "志愿者和渡船办照看港口的灯。"
    replace(content / "brands/harbour-lights.yml", "志愿者照看港口的灯。", words)
    memory = Memory(Ledger())
    assert of_translations(judge(read_folder(content), content, 1, memory).checked().problems) == []
    office = (content / "organs/culture-office.yml").read_text(encoding="utf-8")
    office = office.replace(
        "name:\n  en: Culture Office\n  zh: {text: 文化办公室,",
        "name:\n  en: Culture Office\n  zh: {text: 渡船办,",
    )
    (content / "organs/ferry-office.yml").write_text(office, encoding="utf-8")
    assert memory.told is not None
    again = Memory(Ledger.from_plain(memory.told))
    checked = judge(read_folder(content), content, 1, again).checked()
    assert of_translations(checked.problems) == [("content/brands/harbour-lights.yml", "渡船办")]


def test_whose_record_it_is_may_be_said(content: Path) -> None:
    words = "灯塔局的12名看守每月都有人走访。"
    replace(content / "practices/task-list.yml", "12名看守每月都有人走访。", words)
    assert of_translations(check_content(content).problems) == []


def test_a_stale_translation_is_told_of_as_such(content: Path) -> None:
    old, new = (
        "灯塔局党支部建立任务清单。, how: editorial, of: 8977cc26",
        "文化办公室, how: editorial, of: 00000000",
    )
    replace(content / "practices/task-list.yml", old, new)
    problems = check_content(content).problems
    assert of_translations(problems) == []
    assert "translation-stale" in {row.code for row in problems}
