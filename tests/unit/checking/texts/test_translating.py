"""A translation is judged by the names of all organs and types, also of one that came later."""

from pathlib import Path

import pytest

from generator.checking.content import check_content, judge
from generator.checking.judging import Memory
from generator.problems.problem import Problem
from generator.reading.folder import read_folder
from generator.records.fingerprint import fingerprint
from generator.tracing.ledger import Ledger
from tests.unit.checking.projects import replace

CODE, OF_TYPES = "organ-not-in-original", "type-not-in-original"


def of_translations(problems: tuple[Problem, ...], code: str = CODE) -> list[tuple[str, str]]:
    return [(row.place.file, row.found) for row in problems if row.code == code]


def add_type(content: Path, id_: str, english: str, chinese: str) -> None:
    path = content / "vocabularies/organization-types.yml"
    name = f"{{en: {english}, zh: {{text: {chinese}, how: editorial}}}}"
    added = f"  - id: {id_}\n    name: {name}\n"
    path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")


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
    again = Memory(Ledger.from_plain(memory.told()))
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


def test_a_translation_without_a_fingerprint_is_judged_at_once(content: Path) -> None:
    old, new = (
        "灯塔局党支部建立任务清单。, how: editorial, of: 8977cc26",
        "文化办公室, how: editorial",
    )
    replace(content / "practices/task-list.yml", old, new)
    problems = check_content(content).problems
    assert of_translations(problems) == [("content/practices/task-list.yml", "文化办公室")]


def test_a_type_that_comes_later_counts(content: Path) -> None:
    replace(content / "practices/task-list.yml", "灯塔局党支部建立", "灯塔局党总支建立")
    memory = Memory(Ledger())
    first = judge(read_folder(content), content, 1, memory).checked().problems
    assert of_translations(first, OF_TYPES) == []
    add_type(content, "general-branch", "General Party branch", "党总支")
    assert memory.told is not None
    again = Memory(Ledger.from_plain(memory.told()))
    second = judge(read_folder(content), content, 1, again).checked().problems
    assert of_translations(second, OF_TYPES) == [("content/practices/task-list.yml", "党总支")]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("The Party branch of the Lighthouse Bureau keeps", []),
        # The word branch alone gives it away.
        ("The Lighthouse Bureau and its branch keep", []),
        ("The General Party branch of the Lighthouse Bureau keeps", ["党支部"]),
        ("The Lighthouse Bureau keeps", ["党支部"]),
    ],
)
def test_the_original_says_which_type(content: Path, said: str, found: list[str]) -> None:
    add_type(content, "general-branch", "General Party branch", "党总支")
    original = f"{said} a list of its tasks."
    path = content / "practices/task-list.yml"
    replace(path, "The Party branch of the Lighthouse Bureau keeps a list of its tasks.", original)
    replace(path, "8977cc26", fingerprint(original))
    problems = check_content(content).problems
    assert [name for _, name in of_translations(problems, OF_TYPES)] == found


def test_a_vocabulary_explains_a_type_by_others(content: Path) -> None:
    add_type(content, "general", "General Party branch", "党总支")
    path = content / "vocabularies/organization-types.yml"
    definition = "{en: Several of them., zh: {text: 几个党支部。, how: editorial}}"
    text = f"{path.read_text(encoding='utf-8')}    definition: {definition}\n"
    path.write_text(text, encoding="utf-8")
    assert of_translations(check_content(content).problems, OF_TYPES) == []
