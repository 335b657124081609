"""`showcase stamp`: what it says, and how it ends."""

import shutil
from pathlib import Path

import pytest

from generator.cli.main import run
from generator.records.fingerprint import fingerprint

ORGAN = "content/organs/library.yml"
MARK = fingerprint("City Library")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree("tests/projects/lakeside", tmp_path / "lakeside")
    monkeypatch.chdir(tmp_path / "lakeside")
    return tmp_path / "lakeside"


def stamp(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as end:
        run(["stamp", *arguments])
    said = capsys.readouterr()
    assert isinstance(end.value.code, int)
    return end.value.code, said.out, said.err


def without_marks(path: Path) -> None:
    path.write_text(path.read_text().replace(f", of: {MARK}", ""))


def stale(path: Path) -> None:
    path.write_text(path.read_text().replace(MARK, "aaaaaaaa"))


def test_nothing_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert stamp(capsys) == (0, "0 written, 0 stale\n", "")


def test_each_stamp_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (project / ORGAN).read_text()
    without_marks(project / ORGAN)
    assert stamp(capsys) == (0, f"{ORGAN}: name.zh of: {MARK}\n1 written, 0 stale\n", "")
    assert (project / ORGAN).read_text() == before


def test_stale_ones_are_named_and_left(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stale(project / ORGAN)
    before = (project / ORGAN).read_text()
    status, said, _ = stamp(capsys)
    assert status == 0
    assert said == (
        f"{ORGAN}: name.zh is stale: its original has changed since. Check it, then renew.\n"
        "0 written, 1 stale\n"
        "Once you have checked the stale ones: showcase stamp --renew PATH\n"
    )
    assert (project / ORGAN).read_text() == before


def test_renewed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stale(project / ORGAN)
    status, said, _ = stamp(capsys, "--renew", ORGAN)
    assert (status, said.splitlines()[0]) == (0, f"{ORGAN}: name.zh of: {MARK} (was aaaaaaaa)")
    assert MARK in (project / ORGAN).read_text()


def test_a_path_narrows_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    without_marks(project / ORGAN)
    assert stamp(capsys, "content/brands")[1] == "0 written, 0 stale\n"
    assert stamp(capsys, "content/organs", "--lang", "zh")[1].endswith("写入 1 处，过期 0 处\n")


def test_a_broken_file_is_told_and_the_others_are_stamped(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    without_marks(project / ORGAN)
    (project / "content/brands/broken.yml").write_text("name: [")
    status, said, errors = stamp(capsys)
    assert status == 1
    assert "1 written" in said
    assert "content/brands/broken.yml:1:" in errors
    assert "[unclosed-bracket]" in errors


def test_without_settings_nobody_knows_the_original(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "content/settings/site.yml").unlink()
    status, said, errors = stamp(capsys)
    assert (status, said) == (1, "")
    assert "[no-settings]" in errors


def test_a_file_that_may_not_be_written(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without_marks(project / ORGAN)
    before = (project / ORGAN).read_bytes()

    def full(self: Path, _: bytes) -> int:
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert run(["stamp"]) == 3
    assert "No space left on device" in capsys.readouterr().err
    assert (project / ORGAN).read_bytes() == before
