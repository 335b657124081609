"""What a check read and told: told again while nothing has changed."""

import hashlib
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.building.keeping.stamps import UNSURE, Stamps, files_in, stamp
from generator.building.keeping.state import State
from generator.problems.plain import from_plain, to_plain
from generator.problems.problem import Problem

_NAME = "seen"


@dataclass(frozen=True, slots=True)
class Look:
    """The files of a content folder at a moment, before they are read."""

    stamps: Stamps
    moment: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a check found. ``of``: the state of all files that it read, in a word, if it is kept.

    ``others`` are paths of files outside of the content folder that it read, or would have.
    """

    problems: tuple[Problem, ...]
    of: str = ""
    others: tuple[str, ...] = ()


def look_at(content: Path) -> Look:
    """Look at a content folder now."""
    return Look(Stamps.of(sorted(files_in(content))), time.time_ns())


def is_kept(state: State) -> bool:
    """Whether an earlier check kept what it found, whatever became of it since."""
    return state.has(_NAME)


def told_before(state: State, now: Look) -> Told | None:
    """What the last check found, if it would read the same again."""
    kept = state.read(_NAME)
    if kept is None:
        return None
    stamps, told = kept
    count = told["content"]
    if stamps.paths[:count] != now.stamps.paths or stamps.values[: 4 * count] != now.stamps.values:
        return None
    others = Stamps(stamps.paths[count:], stamps.values[4 * count :]).rows()
    if any(was == UNSURE or stamp(path) != was for path, was in others):
        return None
    problems = tuple(from_plain(row) for row in told["problems"])
    return Told(problems, _word(stamps), stamps.paths[count:])


def keep_told(
    state: State, look: Look, others: Iterable[Path], problems: tuple[Problem, ...]
) -> Told:
    """Keep what a check found after ``look``; ``others`` are further files that it read."""
    count = len(look.stamps.paths)
    named = Stamps.now(map(str, others))
    stamps = Stamps.joined((look.stamps, named)).settled(look.moment)
    told = {"content": count, "problems": [to_plain(problem) for problem in problems]}
    state.keep(_NAME, stamps, told)
    return Told(problems, _word(stamps), stamps.paths[count:])


def _word(stamps: Stamps) -> str:
    return hashlib.sha256(stamps.as_bytes()).hexdigest()
