"""Work begun in another process is done once, or its failure is told, or it ends."""

import os
import signal
import time
from pathlib import Path

import pytest

from generator.forking.ahead import begun


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
