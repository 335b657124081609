"""What several commands take, and what they refuse."""

import shutil
from pathlib import Path

import pytest

from generator.cli.main import run


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree("tests/projects/lakeside", tmp_path / "lakeside")
    monkeypatch.chdir(tmp_path / "lakeside")
    return tmp_path / "lakeside"


def ended(*arguments: str) -> int:
    """The status that a command ends with, whether it returns or exits."""
    try:
        return run(list(arguments))
    except SystemExit as end:
        return int(str(end.code))


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--content", ""),
        ("stamp", "--content="),
        ("new", "brand", "red-lantern", "--content", ""),
        ("serve", "--content", ""),
        ("build", "--site-dir", ""),
        ("build", "--work", ""),
    ],
)
def test_an_empty_word_is_no_folder(
    arguments: tuple[str, ...], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(project.rglob("*"))
    assert ended(*arguments) == 2
    assert "no folder is named" in capsys.readouterr().err
    assert sorted(project.rglob("*")) == before


@pytest.mark.parametrize(
    ("language", "mend"),
    [
        ("en", "Name the folder “content” with --content."),
        ("zh", "请用 --content 指明文件夹“content”。"),
    ],
)
def test_the_project_folder_is_not_the_content_folder(
    language: str, mend: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended("check", "--content", ".", "--lang", language) == 1
    said = capsys.readouterr().out
    assert "[other-content-folder]" in said
    assert said.count("[") == 1
    assert mend in said
    assert ended("build", "--content", ".", "--site-dir", "../site") == 1
    assert ended("new", "brand", "red-lantern", "--content", ".") == 2
    assert not (project.parent / "build").exists()
    assert not (project / "brands").exists()
