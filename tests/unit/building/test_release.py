"""A release: whole, or not at all."""

from pathlib import Path

import pytest

from generator.building.exchange import exchange
from generator.building.release import MANIFEST, is_ours, put, release, staged, write_manifest


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_new_tree_replaces_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "site"
    for text in (b"one", b"two"):
        with staged(target) as fresh:
            digests = {"a/index.html": put(fresh, "a/index.html", text)}
            write_manifest(fresh, digests)
            release(fresh, target)
        assert tree(target)["a/index.html"] == text
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_nothing_happens_without_a_release(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "old").write_text("old")
    with staged(target) as fresh:
        put(fresh, "new", b"new")
    assert tree(target) == {"old": b"old"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_failure_in_the_middle_leaves_the_old_tree(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "old").write_text("old")

    def fail() -> None:
        with staged(target) as fresh:
            put(fresh, "new", b"new")
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
    (target / MANIFEST).write_text("")
    assert is_ours(target)


def test_exchange(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for path in (one, other):
        path.mkdir()
        (path / path.name).touch()
    exchange(one, other)
    assert (one / "other").exists()
    assert (other / "one").exists()
