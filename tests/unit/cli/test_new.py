"""`showcase new`: the file, what it says, what it refuses."""

import json
import shlex
import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.cli.main import run
from generator.records.kinds import KINDS
from generator.schemas.sentences import SENTENCES


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree("tests/projects/lakeside", tmp_path / "lakeside")
    shutil.copytree("schemas", tmp_path / "lakeside/schemas")
    monkeypatch.chdir(tmp_path / "lakeside")
    return tmp_path / "lakeside"


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as end:
        run(["new", *arguments])
    assert end.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize("language", ["en", "zh"])
def test_without_arguments_it_lists_the_kinds(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", "--lang", language]) == 0
    text = capsys.readouterr().out
    for kind in KINDS:
        assert f"  {kind.name:<15}{getattr(SENTENCES[kind.model], language)}\n" in text


def test_it_writes_the_file_and_says_what_comes_next(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["new", "brand", "red-lantern", "--date", "2026-11-24"]) == 0
    text = (project / "content/brands/red-lantern.yml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schemas/brand.json\n")
    assert "\nfirst_published: 2026-11-24\n" in text
    assert capsys.readouterr().out == (
        "Wrote content/brands/red-lantern.yml\n"
        "\n"
        "Open it in an editor and fill in what stands empty; lines with ## say how. Then type:\n"
        "  showcase stamp\n"
        "  showcase check content/brands/red-lantern.yml\n"
    )


def test_the_day_is_today_unless_it_is_told(project: Path) -> None:
    run(["new", "organ", "museum"])
    text = (project / "content/organs/museum.yml").read_text(encoding="utf-8")
    assert f"\nfirst_published: {date.today().isoformat()}\n" in text


def test_it_can_print_instead(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["new", "organ", "museum", "--stdout"])
    assert "\naliases:\n" in capsys.readouterr().out
    assert not (project / "content/organs/museum.yml").exists()


def test_without_schemas_there_is_no_line_for_the_editor(project: Path) -> None:
    shutil.rmtree(project / "schemas")
    run(["new", "organ", "museum"])
    text = (project / "content/organs/museum.yml").read_text(encoding="utf-8")
    assert "$schema" not in text


def test_another_content_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.parent)
    run(["new", "organ", "museum", "--content", "lakeside/content"])
    text = (project / "content/organs/museum.yml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schemas/organ.json\n")
    said = capsys.readouterr().out
    assert "showcase check lakeside/content/organs/museum.yml --content lakeside/content\n" in said


def test_what_to_type_next_can_be_typed(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.rename(project.with_name("湖 畔")))
    run(["new", "organ", "museum", "--content", "../湖 畔/content"])
    told = capsys.readouterr().out.splitlines()[-2:]
    for command in map(shlex.split, told):
        # It ends by itself, 1 for what is still empty; wrong usage would be given back.
        with pytest.raises(SystemExit):
            run(command[1:])


def test_a_kind_may_be_named_by_its_folder(project: Path) -> None:
    assert run(["new", "brands", "red-lantern"]) == 0
    assert (project / "content/brands/red-lantern.yml").is_file()


def test_a_folder_that_is_not_there_yet_is_made(project: Path) -> None:
    shutil.rmtree(project / "content/media")
    assert run(["new", "media", "hall"]) == 0
    assert (project / "content/media/hall.yml").is_file()


def test_nothing_is_overwritten(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project / "content/brands/quay-lights.yml"
    before = path.read_bytes()
    assert refused(capsys, "brand", "quay-lights") == (
        "content/brands/quay-lights.yml: error [id-taken] The id “quay-lights” is taken by "
        "content/brands/quay-lights.yml.\n"
        "  expected: an id that no other record of the site has\n"
        "  mend:     Choose another ID, for example: showcase new brand quay-lights-2\n"
    )
    assert path.read_bytes() == before


def test_a_file_that_is_no_record_is_not_overwritten_either(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project / "content/brands/half.yml"
    path.write_text("name: [")
    assert "[id-taken]" in refused(capsys, "brand", "half")
    assert path.read_text() == "name: ["


def test_a_bad_id(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "brand", "Red_Lantern") == (
        "content: error [bad-id] “Red_Lantern” can't be an id.\n"
        "  expected: lower-case letters a to z and digits, in words joined by hyphens\n"
        "  mend:     Choose another ID, for example: showcase new brand red-lantern\n"
    )


def test_a_bad_id_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "brand", "红灯笼", "--lang", "zh")
    assert "[bad-id]" in said
    assert "红灯笼" in said


def test_a_misspelt_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new", "brnad", "red-lantern"]) == 2
    said = capsys.readouterr().err
    assert "There is no kind of record “brnad”. Did you mean “brand”?" in said


def test_a_missing_id(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new", "brand"]) == 2
    assert "such as red-lantern" in capsys.readouterr().err


def test_the_wrong_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert "[no-content-folder]" in refused(capsys, "brand", "red-lantern")
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_fresh_file_gives_problems_and_no_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for kind in KINDS:
        if kind.name != "settings":
            run(["new", kind.name, f"new-{kind.name}"])
    capsys.readouterr()
    with pytest.raises(SystemExit) as end:
        run(["check", "--format", "json"])
    assert end.value.code == 1
    found = json.loads(capsys.readouterr().out)
    files = {row["file"] for row in found if row["severity"] == "error"}
    assert len(files) == len(KINDS) - 1
