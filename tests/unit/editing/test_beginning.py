"""Ids that a new record may have, and those that it may not."""

import shutil
from pathlib import Path

import pytest

from generator.editing.beginning import Refusal, refused
from generator.reading.folder import read_folder
from generator.records.kinds import BY_NAME

PROJECT = Path("tests/projects/lakeside")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    return tmp_path / "content"


def refusal(content: Path, id_: str, kind: str = "brand") -> Refusal | None:
    return refused(BY_NAME[kind], id_, read_folder(content), content.name)


def test_a_free_id(content: Path) -> None:
    assert refusal(content, "red-lantern") is None
    assert refusal(content, "2024") is None


@pytest.mark.parametrize(
    ("id_", "free"),
    [
        ("Red Lantern", "red-lantern"),
        ("red_lantern", "red-lantern"),
        ("-red-", "red"),
        ("红灯", ""),
        ("../x", "x"),
        ("a\n", "a"),
        ("", ""),
        ("Quay Lights", "quay-lights-2"),
        ("NUL", "nul-1"),
    ],
)
def test_a_bad_form(content: Path, id_: str, free: str) -> None:
    said = refusal(content, id_)
    assert said is not None
    assert (said.problem.code, said.free_id) == ("bad-id", free)


@pytest.mark.parametrize(
    ("id_", "code", "free"),
    [
        ("a" * 81, "id-too-long", "a" * 80),
        ("lpt9", "id-reserved", "lpt9-1"),
    ],
)
def test_an_id_that_is_no_name_everywhere(content: Path, id_: str, code: str, free: str) -> None:
    said = refusal(content, id_)
    assert said is not None
    assert (said.problem.code, said.free_id) == (code, free)


def test_an_id_that_a_record_of_another_kind_has(content: Path) -> None:
    said = refusal(content, "library")
    assert said is not None
    assert said.problem.code == "id-taken"
    assert said.problem.values["other"] == "content/organs/library.yml"
    assert said.free_id == "library-2"


def test_an_id_that_a_record_had_before(content: Path) -> None:
    path = content / "brands/quay-lights.yml"
    path.write_text(f"{path.read_text()}former_ids: [pier-lights]\n")
    said = refusal(content, "pier-lights")
    assert said is not None
    assert said.problem.code == "id-taken"


def test_an_id_of_a_file_that_cannot_be_read(content: Path) -> None:
    (content / "brands/broken.yml").write_text("name: [")
    said = refusal(content, "broken")
    assert said is not None
    assert said.problem.code == "id-taken"


def test_settings_are_there_once(content: Path) -> None:
    said = refusal(content, "other-site", "settings")
    assert said is not None
    assert said.problem.code == "settings-twice"


def test_no_content_folder(tmp_path: Path) -> None:
    said = refusal(tmp_path / "nowhere", "red-lantern")
    assert said is not None
    assert said.problem.code == "no-content-folder"
