"""What a check told is told again only where it would read the same."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.building.keeping.seen import keep_told, look_at, told_before
from generator.building.keeping.state import State
from generator.problems.place import Place
from generator.problems.problem import Problem, Term

PROBLEM = Problem(
    "unknown-folder",
    Place("content/x/y.yml", 3, 5),
    "evidence[0].quote",
    "the pier",
    {"folders": ("brands", Term("nothing")), "close": "brand"},
    Place("content/z.yml"),
)


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path / "state", "v1")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "brands").mkdir(parents=True)
    for name in ("brands/a.yml", "brands/b.yml"):
        (folder / name).write_text("title: Reed\n")
    (tmp_path / "source.txt").write_text("The reed bends.\n")
    old = time.time_ns() - 60_000_000_000
    for path in tmp_path.rglob("*"):
        os.utime(path, ns=(old, old))
    # The time of a file's state can't be set back: it has to pass.
    time.sleep(0.03)
    return folder


def keep(state: State, content: Path) -> None:
    keep_told(state, look_at(content), [content.parent / "source.txt"], (PROBLEM,))


def told(state: State, content: Path) -> tuple[Problem, ...] | None:
    before = told_before(state, look_at(content))
    return None if before is None else before.problems


def test_the_same_files_tell_the_same(content: Path, state: State) -> None:
    assert told_before(state, look_at(content)) is None
    keep(state, content)
    assert told(state, content) == (PROBLEM,)


def test_files_that_no_record_can_be_do_not_count(content: Path, state: State) -> None:
    keep(state, content)
    (content / "brands/.a.yml.swp").write_text("")
    (content / "brands/a.yml~").write_text("")
    assert told(state, content) == (PROBLEM,)


CHANGES: dict[str, Callable[[Path], object]] = {
    "a record edited": lambda content: (content / "brands/a.yml").write_text("title: Reeds\n"),
    "a record more": lambda content: (content / "brands/c.yml").write_text(""),
    "a record less": lambda content: (content / "brands/b.yml").unlink(),
    "two records swapped": lambda content: swapped(content / "brands/a.yml"),
    "a source edited": lambda content: (content.parent / "source.txt").write_text("It bends.\n"),
    "a source gone": lambda content: (content.parent / "source.txt").unlink(),
}


def swapped(path: Path) -> None:
    other = path.with_name("b.yml")
    other.write_text("title: Lily\n")
    path.rename(path.with_name("c"))
    other.rename(path)
    path.with_name("c").rename(other)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_other_files_tell_nothing(
    change: Callable[[Path], object], content: Path, state: State
) -> None:
    keep(state, content)
    change(content)
    assert told_before(state, look_at(content)) is None


def test_a_file_that_changed_as_it_was_read_is_read_again(content: Path, state: State) -> None:
    (content / "brands/a.yml").write_text("title: Sedge\n")
    keep(state, content)
    assert told_before(state, look_at(content)) is None


def test_a_source_that_changed_while_records_were_read_is_read_again(
    content: Path, state: State
) -> None:
    look = look_at(content)
    (content.parent / "source.txt").write_text("The reed breaks.\n")
    keep_told(state, look, [content.parent / "source.txt"], ())
    assert told_before(state, look_at(content)) is None


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_word_stands_for_all_that_was_read(
    change: Callable[[Path], object], content: Path, state: State
) -> None:
    source = content.parent / "source.txt"
    before = keep_told(state, look_at(content), [source], ())
    again = told_before(state, look_at(content))
    assert again is not None
    assert again.of == before.of == keep_told(state, look_at(content), [source], ()).of
    change(content)
    assert keep_told(state, look_at(content), [source], ()).of != before.of
