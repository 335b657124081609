"""How a command ends: exit status, and one plain sentence instead of a traceback."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from generator.cli import main
from generator.cli.lazy import Row
from generator.cli.main import Commands, run

CONTENT = "tests/projects/lakeside/content"


def command_that(action: Callable[[], None]) -> click.Command:
    return click.Command("act", callback=action, params=[click.Option(["--lang"])])


def raising(error: BaseException) -> Callable[..., None]:
    def action(**_: str) -> None:
        raise error

    return action


@pytest.fixture
def acting(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Adds a command `act` that fails with an error."""

    def add(error: BaseException) -> None:
        command = command_that(raising(error))
        monkeypatch.setattr(main, "act", command, raising=False)
        table = {**Commands.table, "act": Row("generator.cli.main:act", "Fail.")}
        monkeypatch.setattr(Commands, "table", table)

    return add


Acting = Callable[[BaseException], None]


def test_wrong_usage_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["frobnicate"]) == 2
    assert "No such command" in capsys.readouterr().err
    assert run(["check", "--no-such-option"]) == 2
    assert run(["check", "no/such/file.yml"]) == 2


@pytest.mark.parametrize("command", ["check", "stamp"])
def test_silence_about_what_belongs_to_others_is_no_praise(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "--content", CONTENT, "README.md"]) == 2
    assert "README.md does not belong" in capsys.readouterr().err
    for mine in (CONTENT, f"{CONTENT}/organs", "tests"):
        with pytest.raises(SystemExit) as end:
            run([command, "--content", CONTENT, mine])
        assert end.value.code == 0


def test_errors_in_the_content_end_with_1(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    with pytest.raises(SystemExit) as end:
        run(["check", "--content", str(content)])
    assert end.value.code == 1


def test_what_the_system_refuses_is_one_sentence(
    acting: Acting, capsys: pytest.CaptureFixture[str]
) -> None:
    acting(OSError(28, "No space left on device", "site/index.html"))
    assert run(["act"]) == 3
    assert capsys.readouterr().err == "showcase: site/index.html: No space left on device\n"


def test_a_system_error_without_a_file(acting: Acting, capsys: pytest.CaptureFixture[str]) -> None:
    acting(OSError("the cable is out"))
    assert run(["act"]) == 3
    assert capsys.readouterr().err == "showcase: the cable is out\n"


def test_a_fault_of_ours_says_so_and_where(
    acting: Acting, capsys: pytest.CaptureFixture[str]
) -> None:
    acting(KeyError("lost"))
    assert run(["act"]) == 3
    said = capsys.readouterr().err
    assert said.startswith("showcase: this is a fault of ours, not of your records: KeyError: 'los")
    assert "\n  at generator/cli/" in said
    assert "report" in said
    assert "Traceback" not in said


def test_in_chinese(acting: Acting, capsys: pytest.CaptureFixture[str]) -> None:
    acting(RuntimeError("x"))
    assert run(["act", "--lang", "zh"]) == 3
    assert "这是程序的错误，不是记录的错误：RuntimeError: x" in capsys.readouterr().err


def test_the_traceback_on_demand(
    acting: Acting, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOWCASE_DEBUG", "1")
    acting(RuntimeError("x"))
    assert run(["act"]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_ends_with_130(acting: Acting, capsys: pytest.CaptureFixture[str]) -> None:
    acting(KeyboardInterrupt())
    assert run(["act"]) == 130
    assert capsys.readouterr().err.endswith("Stopped.\n")


def test_ctrl_c_in_a_real_process() -> None:
    program = (
        "import os, signal\n"
        "from generator.cli import main\n"
        "import generator.reading.folder as folder\n"
        "folder.read_folder = lambda *_: os.kill(os.getpid(), signal.SIGINT)\n"
        # Not the repository's own content: what its check found may be known from before.
        f"import sys; sys.argv = ['showcase', 'check', '--content', {CONTENT!r}]\n"
        "main.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 128 + signal.SIGINT
    assert b"Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_fault() -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "check", "--content", CONTENT],
        check=False,
        stdout=write,
        stderr=subprocess.PIPE,
    )
    os.close(write)
    assert done.stderr == b""
    assert done.returncode == 3


@pytest.mark.parametrize("encoding", ["ascii", "gbk", "latin-1"])
def test_a_terminal_that_cannot_show_everything_gets_a_report_all_the_same(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "new", "--lang", "zh"],
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"showcase new KIND ID" in done.stdout


def test_ctrl_c_while_a_class_is_made_stops(
    acting: Acting, capsys: pytest.CaptureFixture[str]
) -> None:
    # As Python 3.11 tells it, where one more error may have come of that.
    error = RuntimeError("Error calling __set_name__ on 'cached_property' instance")
    error.__cause__ = KeyboardInterrupt()
    outer = ImportError("half a module")
    outer.__cause__ = error
    acting(outer)
    assert run(["act"]) == 130
    assert capsys.readouterr().err.strip() == "Stopped."
