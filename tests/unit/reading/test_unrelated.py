"""A folder that is no content folder is told once; a content folder keeps its errors, by file."""

from pathlib import Path

import pytest

from generator.problems.problem import Problem
from generator.reading.folder import read_folder

MANY = [f"notes/{number}.txt" for number in range(30)]


def told(folder: Path, *files: str) -> list[Problem]:
    for name in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return list(read_folder(folder).problems)


@pytest.mark.parametrize(
    "files",
    [
        ["todo.txt"],
        ["include/lamp.h", "README.md"],
        ["Documents/records/brands/lamp.yml", "Music/lamp.ogg"],
        ["media/lamp.png", *MANY],
        ["settings/site.ini", "resources/lamp.png", *MANY],
        ["settings/dev.yml", *MANY],
    ],
)
def test_another_folder_is_told_once(files: list[str], tmp_path: Path) -> None:
    (problem,) = told(tmp_path, *files)
    assert (problem.code, problem.place.file) == ("not-content-folder", tmp_path.name)


def test_some_names_in_it_are_told(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, *(f"{letter}/x" for letter in "fedcba"), ".hidden/x", "0~")
    assert problem.found == "a, b, c, d, e, …"


@pytest.mark.parametrize(
    ("files", "code"),
    [
        (["brand/lamp.yml"], "unknown-folder-close"),
        (["brands/lamp.txt"], "not-a-yml-file"),
        (["settings/site.yml", "notes.txt", "drafts/lamp.yml"], "unknown-folder"),
        (["settings/site.yml", "brands/lamp.yml", *MANY], "unknown-folder"),
    ],
)
def test_a_content_folder_keeps_its_errors(files: list[str], code: str, tmp_path: Path) -> None:
    codes = {row.code for row in told(tmp_path, *files)}
    assert code in codes
    assert "not-content-folder" not in codes


def test_an_empty_folder_is_none(tmp_path: Path) -> None:
    assert told(tmp_path) == []
