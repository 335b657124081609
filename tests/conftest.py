"""What builds a whole site is built once a run, however many processes run the tests."""

import fcntl
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from tests.build.project import Site, build, copied, site_of

# No test is timed: machines are noisy.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# A shell in which Ctrl+C is ignored, as it is in the background, hands that down to every process;
# those of the tests are interrupted all the same.
signal.signal(signal.SIGINT, signal.default_int_handler)

# What the command says is compared with what it should say, in whatever language a machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"

ROOT = Path(__file__).resolve().parent.parent
PROJECTS = {"yangzhou": ROOT, "yunhe": ROOT / "tests/cities/yunhe"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The file that takes longest begins first, beside all the others."""
    items.sort(key=lambda item: item.path.name != "test_edits.py")


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], None]], Path]:
    """``once(name, make)``: a folder that ``make`` fills, in one process of the run only."""
    base = tmp_path_factory.getbasetemp()
    # Each process of xdist has a folder of its own below the run's.
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def folder(name: str, make: Callable[[Path], None]) -> Path:
        whole, half = shared / name, shared / f"{name}.half"
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not whole.exists():
                shutil.rmtree(half, ignore_errors=True)
                half.mkdir()
                make(half)
                half.rename(whole)
        return whole

    return folder


def _made(name: str, once: Callable[[str, Callable[[Path], None]], Path]) -> Site:
    def make(folder: Path) -> None:
        copied(PROJECTS[name], folder / "project")
        done = build(folder / "project", folder / "site", folder / "work")
        assert done.returncode == 0, done.stderr

    return site_of(name, once(f"site-{name}", make))


@pytest.fixture(scope="session")
def yangzhou(once: Callable[[str, Callable[[Path], None]], Path]) -> Site:
    """The repository's own site, built with the command."""
    return _made("yangzhou", once)


@pytest.fixture(scope="session")
def yunhe(once: Callable[[str, Callable[[Path], None]], Path]) -> Site:
    """The site of the fictional city, built with the command."""
    return _made("yunhe", once)


@pytest.fixture(scope="session", params=list(PROJECTS))
def site(request: pytest.FixtureRequest) -> Site:
    """Each of the sites in turn."""
    made: Site = request.getfixturevalue(request.param)
    return made
