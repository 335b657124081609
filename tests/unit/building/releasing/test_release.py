"""A release: whole, or not at all."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.building.releasing.exchange import exchange
from generator.building.releasing.release import is_ours, put, release, staged


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_new_tree_replaces_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "site"
    for text in (b"one", b"two"):
        with staged(target) as stage:
            put(stage.folder, "a/index.html", text)
            release(stage.folder, target)
        assert tree(target)["a/index.html"] == text
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_the_old_tree_becomes_the_spare_one_and_then_the_next(tmp_path: Path) -> None:
    target, spare = tmp_path / "site", tmp_path / "work" / "spare"
    spare.parent.mkdir()
    for text in (b"one", b"two", b"three"):
        with staged(target, spare) as stage:
            put(stage.folder, "a", text)
            release(stage.folder, target)
            stage.keep = True
        assert tree(target) == {"a": text}
    assert tree(spare) == {"a": b"two"}
    with staged(target, spare) as stage:
        assert tree(stage.folder) == {"a": b"two"}
        assert not spare.exists()
    assert not spare.exists()
    assert tree(target) == {"a": b"three"}


def test_a_file_with_a_second_name_keeps_its_content_there(tmp_path: Path) -> None:
    (tmp_path / "standing").write_bytes(b"old")
    (tmp_path / "stage").mkdir()
    (tmp_path / "stage" / "a").hardlink_to(tmp_path / "standing")
    put(tmp_path / "stage", "a", b"new")
    assert (tmp_path / "standing").read_bytes() == b"old"
    assert (tmp_path / "stage" / "a").read_bytes() == b"new"


def test_nothing_happens_without_a_release(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "old").write_text("old")
    with staged(target) as stage:
        put(stage.folder, "new", b"new")
    assert tree(target) == {"old": b"old"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_failure_in_the_middle_leaves_the_old_tree(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "old").write_text("old")

    def fail() -> None:
        with staged(target) as stage:
            put(stage.folder, "new", b"new")
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        fail()
    assert tree(target) == {"old": b"old"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_file_in_the_place_of_the_site_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("x")
    with pytest.raises(NotADirectoryError), staged(tmp_path / "site"):
        pass


def test_only_our_own_releases_may_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "site"
    assert is_ours(target)
    target.mkdir()
    assert is_ours(target)
    (target / "thesis.txt").write_text("years of work")
    assert not is_ours(target)
    (target / "manifest.sha256").write_text("")
    assert is_ours(target)


def test_exchange(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for path in (one, other):
        path.mkdir()
        (path / path.name).touch()
    exchange(one, other)
    assert (one / "other").exists()
    assert (other / "one").exists()


@pytest.fixture
def alarm() -> Iterator[None]:
    """A timer that does what Ctrl+C does."""
    before = signal.signal(signal.SIGALRM, lambda *_: signal.raise_signal(signal.SIGINT))
    yield
    signal.signal(signal.SIGALRM, before)


def build_with_an_interrupt(target: Path, seconds: float, text: bytes) -> bool:
    """Build and release, interrupted once after so long; says whether it was cut short."""
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            with staged(target) as stage:
                put(stage.folder, "a/b", text)
                put(stage.folder, "a/c", text)
                release(stage.folder, target)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        return True
    return False


# Python may be stopped between the opening of a file and the block that closes it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("alarm")
def test_an_interrupt_at_any_moment_leaves_a_whole_site_and_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "site"
    handler, mask = signal.getsignal(signal.SIGINT), os.umask(0o022)
    os.umask(mask)
    cut = {build_with_an_interrupt(target, 10, b"0")}
    for step in range(1, 1500):
        before = tree(target)
        stopped = build_with_an_interrupt(target, step * 1e-6, str(step).encode())
        assert [path.name for path in tmp_path.iterdir()] == ["site"], step
        whole = tree(target)
        if not stopped or whole != before:
            assert whole == dict.fromkeys(("a/b", "a/c"), str(step).encode())
        cut.add(stopped)
    assert cut == {True, False}
    assert signal.getsignal(signal.SIGINT) == handler
    now = os.umask(mask)
    assert now == mask


def test_who_does_not_hear_interrupts_still_does_not(tmp_path: Path) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with staged(tmp_path / "site"):
            signal.raise_signal(signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)
    assert list(tmp_path.iterdir()) == []
