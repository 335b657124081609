"""What a build left is used again as long as nobody else touched it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.building.standing import (
    Standing,
    clear,
    keep_spare,
    keep_standing,
    pages_of,
    spare_names,
)
from generator.building.state import State


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path / "state", "v1")


@pytest.fixture
def site(tmp_path: Path, state: State) -> Path:
    folder = tmp_path / "site"
    for name in ("index.html", "a/index.html", "a/deep/er/x.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    keep_standing(state, {folder: ["index.html", "a/index.html", "a/deep/er/x.txt"]}, [], "v", 7)
    return folder


def rewrite(path: Path) -> None:
    """Other content of the same length, with the old time put back."""
    status = path.stat()
    path.write_text(path.read_text()[::-1])
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


TOUCHES: dict[str, Callable[[Path], object]] = {
    "an edit": lambda site: (site / "a/index.html").write_text("edited"),
    "an edit that hides": lambda site: rewrite(site / "a/index.html"),
    "a file more": lambda site: (site / "a/more").write_text(""),
    "a file more in a folder of folders": lambda site: (site / "a/deep/more").write_text(""),
    "a folder more": lambda site: (site / "more").mkdir(),
    "a file less": lambda site: (site / "a/deep/er/x.txt").unlink(),
}


def test_what_is_untouched_is_told_again(site: Path, state: State) -> None:
    assert pages_of(state, "v") == 7
    assert set(Standing.kept(state, site).files_in(site) or ()) == {
        "index.html",
        "a/index.html",
        "a/deep/er/x.txt",
    }


def test_a_release_of_other_content_is_not(site: Path, state: State) -> None:
    assert site.is_dir()
    assert pages_of(state, "w") is None


@pytest.mark.parametrize("touch", TOUCHES.values(), ids=TOUCHES)
def test_what_somebody_touched_is_not(
    touch: Callable[[Path], object], site: Path, state: State
) -> None:
    touch(site)
    assert pages_of(state, "v") is None


def test_only_untouched_files_are_taken(site: Path, state: State, tmp_path: Path) -> None:
    (site / "index.html").write_text("edited")
    standing, stage = Standing.kept(state, site), tmp_path / "stage"
    assert not standing.take("index.html", stage)
    assert not standing.take("nowhere.html", stage)
    assert standing.take("a/index.html", stage)
    assert (stage / "a/index.html").read_text() == "a/index.html"
    assert not (stage / "index.html").exists()


def test_what_stands_in_the_way_makes_room(site: Path, state: State, tmp_path: Path) -> None:
    stage = tmp_path / "stage"
    (stage / "a").mkdir(parents=True)
    (tmp_path / "elsewhere").write_text("of another release")
    (stage / "a/index.html").hardlink_to(tmp_path / "elsewhere")
    assert Standing.kept(state, site).take("a/index.html", stage)
    assert (stage / "a/index.html").read_text() == "a/index.html"
    assert (tmp_path / "elsewhere").read_text() == "of another release"


def test_a_state_of_another_version_is_none(site: Path, tmp_path: Path) -> None:
    other = State(tmp_path / "state", "v2")
    assert pages_of(other, "v") is None
    assert Standing.kept(other, site).files_in(site) is None


@pytest.mark.parametrize("at", [0, 40, 60, -1])
def test_a_spoilt_state_is_none(site: Path, state: State, at: int) -> None:
    assert site.is_dir()
    path = state.folder / "written"
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))
    assert pages_of(state, "v") is None


def test_the_spare_release_is_known_after_a_move(site: Path, state: State, tmp_path: Path) -> None:
    spare = site.rename(tmp_path / "spare")
    keep_spare(state, spare, ["index.html", "a/index.html", "a/deep/er/x.txt"])
    moved = spare.rename(tmp_path / "moved").rename(spare)
    assert spare_names(state, moved) == ["index.html", "a/index.html", "a/deep/er/x.txt"]


@pytest.mark.parametrize("name", ["more", "a/more", "a/deep/more"])
def test_a_spare_release_with_something_else_in_it_goes(
    name: str, site: Path, state: State, tmp_path: Path
) -> None:
    spare = site.rename(tmp_path / "spare")
    keep_spare(state, spare, ["index.html", "a/index.html", "a/deep/er/x.txt"])
    (spare / name).write_text("who knows")
    assert spare_names(state, spare) == []
    assert not spare.exists()


def test_a_folder_that_nobody_knows_is_no_spare_release(state: State, tmp_path: Path) -> None:
    (tmp_path / "spare").mkdir()
    assert spare_names(state, tmp_path / "spare") == []
    assert not (tmp_path / "spare").exists()


def test_what_is_cleared_leaves_no_empty_folders(site: Path) -> None:
    clear(site, ["a/deep/er/x.txt", "not/there"])
    assert sorted(path.relative_to(site).as_posix() for path in site.rglob("*")) == [
        "a",
        "a/index.html",
        "index.html",
    ]
