"""Work begun in another process is done once, or its failure is told, or it ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.forking.ahead import begun, prepared
from tests.unit.forking.leaving import leaving_none


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_comes_of_work_is_given_back(jobs: int) -> None:
    here = os.getpid()
    with begun(lambda: ["reed", os.getpid()], jobs) as result:
        word, process = result()
    assert word == "reed"
    assert (process == here) is (jobs == 1)


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_work_raises_is_raised_here(jobs: int) -> None:
    def work() -> None:
        raise OSError(28, "no space left")

    with begun(work, jobs) as result, pytest.raises(OSError, match="no space left"):
        result()


def test_what_comes_of_work_is_given_back_where_no_file_is_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(os, "memfd_create")
    with begun(lambda: "reed", 2) as result:
        assert result() == "reed"


def test_a_process_ends_before_its_answer_is_asked_for() -> None:
    # More than any pipe holds.
    with begun(lambda: (os.getpid(), "reed" * 1_000_000), 2) as result:
        # Waits for a child that ended, and leaves it as it is.
        ended = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
        assert ended is not None
        process, words = result()
    assert process == ended.si_pid
    assert len(words) == 4_000_000


@pytest.mark.parametrize("jobs", [1, 2])
def test_prepared_work_is_told_what_it_is_of(jobs: int) -> None:
    here = os.getpid()

    def prepare() -> Callable[[list[str]], list[object]]:
        return lambda words: [*words, os.getpid()]

    with prepared(prepare, jobs) as start:
        # More than any pipe holds.
        *words, process = start(["reed", "lotus" * 1_000_000])()
    assert words == ["reed", "lotus" * 1_000_000]
    assert (process == here) is (jobs == 1)


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_preparing_raises_is_raised_when_the_work_is_asked_for(jobs: int) -> None:
    def prepare() -> Callable[[str], str]:
        raise OSError(28, "no space left")

    with prepared(prepare, jobs) as start, pytest.raises(OSError, match="no space left"):
        start("reed")()


def test_prepared_work_that_nobody_begins_leaves_no_process() -> None:
    with leaving_none(), prepared(lambda: str.upper, 2):
        pass


def test_a_process_that_was_killed_is_told() -> None:
    def work() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    with begun(work, 2) as result, pytest.raises(RuntimeError, match="killed"):
        result()


def test_work_that_nobody_asked_for_ends(tmp_path: Path) -> None:
    def work() -> None:
        (tmp_path / "begun").touch()
        time.sleep(60)
        (tmp_path / "done").touch()

    started = time.monotonic()
    with begun(work, 2):
        while not (tmp_path / "begun").exists() and time.monotonic() < started + 30:
            time.sleep(0.01)
    assert (tmp_path / "begun").exists()
    assert not (tmp_path / "done").exists()
    assert time.monotonic() < started + 30


_INTERRUPTED = """
import os, signal
from generator.forking.ahead import begun

os.register_at_fork(before=lambda: os.kill(os.getpid(), signal.SIGINT))
try:
    with begun(lambda: "done", 2) as result:
        print(result())
except KeyboardInterrupt:
    print("stopped")
print(signal.pthread_sigmask(signal.SIG_BLOCK, ()))
"""


def test_ctrl_c_while_python_forks_is_not_lost() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED], capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout.splitlines() == ["stopped", "set()"]
    assert done.stderr == ""


def test_a_process_that_cannot_be_had_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", none)
    with pytest.raises(BlockingIOError), begun(lambda: "done", 2):
        pass
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == set()
