"""Every broken project gives exactly the reports that stand in its file."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.checking.content import check_content
from generator.cli.check import check
from generator.problems.english.phrases import PHRASES
from tests.golden.problem_cases import (
    BASE,
    CASES,
    all_cases,
    case_data,
    case_text,
    read_case,
    run_case,
)


@pytest.mark.parametrize("path", all_cases(), ids=lambda path: path.stem)
def test_reports(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    problems = run_case(case, tmp_path)
    # `python -m tests.golden.renew` rewrites what is expected here.
    assert case_text(case, problems) == path.read_text(encoding="utf-8")
    assert case_data(problems) == case.data_path.read_text(encoding="utf-8")


def test_base_has_no_problem() -> None:
    assert check_content(BASE / "content").problems == ()


def test_every_code_has_a_case() -> None:
    shown = {
        problem["code"]
        for path in CASES.glob("*.json")
        for problem in json.loads(path.read_text(encoding="utf-8"))
    }
    assert shown == set(PHRASES.problems)


def test_no_data_without_its_case() -> None:
    assert {path.stem for path in CASES.glob("*.json")} == {path.stem for path in all_cases()}


@pytest.mark.parametrize(
    ("language", "heading"), [("en", "problems in English"), ("zh", "problems in Chinese")]
)
def test_command_prints_the_same(
    language: str, heading: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = CASES / "equal-keys.txt"
    run_case(read_case(path), tmp_path)
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(check, ["--lang", language])
    assert result.exit_code == 1
    report = path.read_text(encoding="utf-8").partition(f"=== {heading}\n")[2]
    assert result.stdout.strip() == report.partition("\n\n===")[0].strip()


def test_command_gives_the_same_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = CASES / "equal-keys.txt"
    run_case(read_case(path), tmp_path)
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(check, ["--format", "json"])
    assert result.stdout == path.with_suffix(".json").read_text(encoding="utf-8")


def test_command_is_content_with_the_base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(check)
    assert (result.exit_code, result.stdout) == (0, "0 errors, 0 notices\n")
