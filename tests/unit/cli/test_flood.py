"""A terminal gets a few problems of a flood; a file, a pipe and `--all` have every one."""

import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
BASE = ROOT / "tests/projects/lakeside"
LOST = 40
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "SHOWCASE_LANG": "en"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which forty files belong to no kind of record."""
    folder = tmp_path_factory.mktemp("flood") / "lake side"
    shutil.copytree(BASE, folder)
    (folder / "content/recipes").mkdir()
    for number in range(LOST):
        (folder / f"content/recipes/{number:02}.yml").write_text("a: b\n", "utf-8")
    return folder


def on_terminal(folder: Path, *typed: str) -> tuple[int, str]:
    """Status of a command, and what it writes to its terminal."""
    inner, outer = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *typed],
        cwd=folder,
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stdout=outer,
        stderr=outer,
    ) as process:
        os.close(outer)
        told = b""
        while True:
            try:
                part = os.read(inner, 65536)
            except OSError:  # Nobody writes any longer.
                break
            if not part:
                break
            told += part
    os.close(inner)
    return process.returncode, told.decode().replace("\r\n", "\n")


def piped(folder: Path, *typed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *typed],
        cwd=folder,
        env=ENVIRONMENT,
        check=False,
        capture_output=True,
        text=True,
    )
    return done.stdout


def test_a_terminal_gets_a_few_and_the_number_of_the_others(project: Path) -> None:
    status, told = on_terminal(project, "check")
    assert status == 1
    assert told.count("[unknown-folder-close]") == 10 + 1
    assert f"\n  {LOST - 10} of [unknown-folder-close], in {LOST - 10} files\n" in told
    assert "\nAll of them: showcase check --all\n" in told
    assert told.endswith(piped(project, "check").splitlines()[-1] + "\n")


def test_all_of_them_on_demand_and_wherever_it_is_no_terminal(project: Path) -> None:
    status, told = on_terminal(project, "check", "--all")
    assert status == 1
    assert told == piped(project, "check") == piped(project, "check", "--all")
    assert told.count("[unknown-folder-close]") == LOST
    assert piped(project, "check", "--format", "json").count('"unknown-folder-close"') == LOST
    assert (
        on_terminal(project, "check", "--format", "json")[1].count('"unknown-folder-close"') == LOST
    )


def test_the_command_that_is_named_shows_them(project: Path) -> None:
    """As it stands: of the same records, and narrowed to the same files."""
    _, told = on_terminal(project.parent, "check", "--content", "lake side/content")
    assert "\nAll of them: showcase check --all --content 'lake side/content'\n" in told
    _, told = on_terminal(
        project.parent, "check", "lake side/content/recipes", "--content", "lake side/content"
    )
    [line] = [line for line in told.splitlines() if line.startswith("All of them: ")]
    assert line == (
        "All of them: showcase check --all 'lake side/content/recipes' "
        "--content 'lake side/content'"
    )


@pytest.mark.parametrize("command", ["build", "booklet"])
def test_other_commands_name_it_too(command: str, project: Path) -> None:
    status, told = on_terminal(project, command)
    assert status == 1
    assert told.count("[unknown-folder-close]") == 10 + 1
    assert "\nAll of them: showcase check --all\n" in told
