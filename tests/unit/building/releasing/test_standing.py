"""What a build left is used again as long as nobody else touched it."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.building.keeping.state import State
from generator.building.releasing.standing import Standing, clear

NAMES = ["index.html", "a/index.html", "a/deep/er/x.txt"]


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path / "state", "v1")


@pytest.fixture
def site(tmp_path: Path, state: State) -> Path:
    folder = tmp_path / "site"
    for name in NAMES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    leave(Standing(folder), state, NAMES)
    return folder


def leave(standing: Standing, state: State, names: list[str]) -> None:
    left = standing.as_left({standing.release: names}, [])
    replace(left, of="v", pages=7).keep(state)


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file()
    }


def is_as_it_was(state: State, site: Path) -> bool:
    return not Standing.kept(state, site).touched


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
    standing = Standing.kept(state, site)
    assert (standing.left.of, standing.left.pages, standing.touched) == ("v", 7, frozenset())
    assert set(standing.files_in(site) or ()) == set(NAMES)


@pytest.mark.parametrize("touch", TOUCHES.values(), ids=TOUCHES)
def test_what_somebody_touched_is_not(
    touch: Callable[[Path], object], site: Path, state: State
) -> None:
    touch(site)
    assert not is_as_it_was(state, site)


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_mirror_has_untouched_files_and_nothing_else(
    jobs: int, site: Path, state: State, tmp_path: Path
) -> None:
    (site / "index.html").write_text("edited")
    (site / "more.html").write_text("more")
    stage = tmp_path / "stage"
    stage.mkdir()
    standing = Standing.kept(state, site)
    with standing.mirrored(stage, jobs):
        standing.wait()
    assert tree(stage) == {"a/index.html": "a/index.html", "a/deep/er/x.txt": "a/deep/er/x.txt"}
    assert (stage / "a/index.html").samefile(site / "a/index.html")
    assert not standing.take("index.html")
    assert not standing.take("more.html")
    assert standing.take("a/index.html")


SPOILT: dict[str, Callable[[Path], object]] = {
    "nothing": lambda _: None,
    "another file in the place of one": lambda stage: rewrite(stage / "a/index.html"),
    "a file in the place of a folder": lambda stage: (stage / "a/deep").write_text("x"),
    "a folder in the place of a file": lambda stage: (stage / "index.html/deep").mkdir(
        parents=True
    ),
    "a file more": lambda stage: (stage / "a/more").write_text("who knows"),
    "a folder more": lambda stage: (stage / "more/er").mkdir(parents=True),
    "a link to elsewhere": lambda stage: (stage / "index.html").symlink_to("/etc/passwd"),
    "a link to another folder": lambda stage: (stage / "a/deep").symlink_to(stage.parent / "site"),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_whatever_stands_in_the_mirror_is_brought_in_line(
    spoil: Callable[[Path], object], site: Path, state: State, tmp_path: Path
) -> None:
    stage = tmp_path / "stage"
    for name in ("a/index.html", "old/index.html"):
        (stage / name).parent.mkdir(parents=True, exist_ok=True)
        (stage / name).write_text("of another release")
    spoil(stage)
    standing = Standing.kept(state, site)
    with standing.mirrored(stage, 1):
        standing.wait()
    assert tree(stage) == tree(site) == {name: name for name in NAMES}
    folders = {path.relative_to(stage) for path in stage.rglob("*") if path.is_dir()}
    assert folders == {Path("a"), Path("a/deep"), Path("a/deep/er")}
    assert not any(path.is_symlink() for path in stage.rglob("*"))


def test_a_release_without_second_names_is_copied(
    site: Path, state: State, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    stage = tmp_path / "stage"
    for name in NAMES:
        (stage / name).parent.mkdir(parents=True, exist_ok=True)
    standing = Standing.kept(state, site)
    with standing.mirrored(stage, 1):
        standing.wait()
    assert tree(stage) == {name: name for name in NAMES}
    assert not (stage / "index.html").samefile(site / "index.html")
    standing.keep_second_names(state)
    assert is_as_it_was(state, site)


def test_second_names_are_no_touch(site: Path, state: State, tmp_path: Path) -> None:
    time.sleep(0.02)
    (tmp_path / "stage").mkdir()
    standing = Standing.kept(state, site)
    with standing.mirrored(tmp_path / "stage", 1):
        standing.wait()
    assert not is_as_it_was(state, site)
    standing.keep_second_names(state)
    assert is_as_it_was(state, site)
    (site / "index.html").write_text("edited")
    standing.keep_second_names(state)
    assert Standing.kept(state, site).touched == {NAMES.index("index.html")}


def test_a_new_release_is_known_without_a_look_at_what_was_carried_over(
    site: Path, state: State, tmp_path: Path
) -> None:
    stage = tmp_path / "stage"
    stage.mkdir()
    standing = Standing.kept(state, site)
    with standing.mirrored(stage, 2):
        standing.wait()
    assert standing.take("index.html")
    assert standing.take("a/index.html")
    clear(stage, ["a/deep/er/x.txt"])
    (stage / "b/c").mkdir(parents=True)
    (stage / "b/c/new").write_text("new")
    site.rename(tmp_path / "old")
    stage.rename(site)
    # Somebody is quick: what was carried over is told by the stamp that it had.
    rewrite(site / "a/index.html")
    leave(standing, state, ["index.html", "a/index.html", "b/c/new"])
    now = Standing.kept(state, site)
    paths = now.left.stamps.paths
    assert [paths[number] for number in now.touched] == [str(site / "a/index.html")]
    assert set(now.files_in(site) or ()) == {"index.html", "a/index.html", "b/c/new"}


def test_a_state_of_another_version_is_none(site: Path, tmp_path: Path) -> None:
    other = State(tmp_path / "state", "v2")
    assert Standing.kept(other, site).files_in(site) is None
    assert not Standing.kept(other, site).is_known


@pytest.mark.parametrize("at", [0, 33, 40, 60, 90, -1])
def test_a_spoilt_state_is_none(site: Path, state: State, at: int) -> None:
    assert site.is_dir()
    path = state.folder / "written"
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(bytes(data))
    assert not Standing.kept(state, site).is_known


def test_what_is_cleared_leaves_no_empty_folders(site: Path) -> None:
    clear(site, ["a/deep/er/x.txt", "not/there"])
    assert sorted(path.relative_to(site).as_posix() for path in site.rglob("*")) == [
        "a",
        "a/index.html",
        "index.html",
    ]


def test_files_that_were_looked_at_ahead(tmp_path: Path, state: State) -> None:
    staged, folder, docs = tmp_path / "staged", tmp_path / "site", tmp_path / "docs"
    for root in (staged, docs):
        root.mkdir()
        for name in ("a.html", "b.html"):
            (root / name).write_text(name)
    standing = Standing(folder)
    standing.look_ahead(staged, {folder: ["a.html"], docs: ["a.html"]})
    # What was written since is seen to be another file the next time.
    (docs / "a.html").write_text("edited")
    staged.rename(folder)
    left = standing.as_left({folder: ["a.html", "b.html"], docs: ["b.html", "a.html"]}, [])
    left.keep(state)
    known = Standing.kept(state, folder)
    assert known.untouched(folder / "a.html")
    assert known.untouched(folder / "b.html")
    assert known.untouched(docs / "b.html")
    assert not known.untouched(docs / "a.html")
    assert sorted(left.files(str(docs))) == ["a.html", "b.html"]
