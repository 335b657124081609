"""`showcase schema`: one to the terminal, all into a folder."""

import json
from pathlib import Path

import pytest

from generator.cli.main import run
from generator.records.kinds import KINDS

LAKESIDE = "tests/projects/lakeside/content"


def test_one_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "brand"]) == 0
    assert capsys.readouterr().out == Path("schemas/brand.json").read_text(encoding="utf-8")


def test_all_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "--out", str(tmp_path / "s")]) == 0
    assert {path.stem for path in (tmp_path / "s").iterdir()} == {kind.name for kind in KINDS}
    assert capsys.readouterr().out == f"Wrote {len(KINDS)} schemas into {tmp_path}/s\n"


def test_one_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "brand", "--out", str(tmp_path / "s")]) == 0
    assert capsys.readouterr().out == f"Wrote 1 schema into {tmp_path}/s\n"


@pytest.mark.parametrize(("kinds", "count"), [([], len(KINDS)), (["brand"], 1)], ids=["all", "one"])
def test_what_was_written_is_told_in_chinese(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    kinds: list[str],
    count: int,
) -> None:
    monkeypatch.setenv("SHOWCASE_LANG", "zh")
    assert run(["schema", *kinds, "--out", str(tmp_path / "s")]) == 0
    assert capsys.readouterr().out == f"已把 {count} 份 schema 写入 {tmp_path}/s\n"


def test_with_the_ids_of_a_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "brand", "--content", LAKESIDE, "--lang", "zh"]) == 0
    owner = json.loads(capsys.readouterr().out)["properties"]["owner"]
    assert owner == {"description": "所属机关。", "enum": ["harbour", "library"]}


def test_neither_kind_nor_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 2
    assert "Name a KIND" in capsys.readouterr().err
