"""The live preview: builds, keeps the last good site, tells browsers what is new."""

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.building.project import Project
from generator.building.renewal import Wish, renew
from generator.problems.problem import Problem
from generator.problems.report import ordered
from generator.problems.wording import severity

# How often files are looked at, in seconds. Polling works on every file system, also where
# change notices do not (network folders, containers, synchronized folders).
INTERVAL = 0.25

Stamp = Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class State:
    """What the preview shows. ``good`` says that there is a site to show, perhaps an older one."""

    version: int
    good: bool
    problems: tuple[Problem, ...]
    faults: tuple[str, ...] = ()

    @property
    def errors(self) -> bool:
        """Whether the newest content could not be built."""
        return bool(self.faults) or any(severity(row) == "error" for row in self.problems)


@dataclass(slots=True)
class Preview:
    """Builds into ``folder`` when something changed. ``told`` is called with each new state."""

    project: Project
    folder: Path
    base: str
    told: Callable[[State], None]
    state: State = field(default_factory=lambda: State(0, False, ()))
    changed: threading.Condition = field(default_factory=threading.Condition)
    stopped: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Look, build, and look again until :meth:`stop`."""
        seen: Stamp | None = None
        while not self.stopped.is_set():
            now = self._stamp()
            if now != seen:
                seen = now
                self._publish(self._made())
            self.stopped.wait(INTERVAL)

    def stop(self) -> None:
        """End :meth:`run`, and wake whoever waits for news."""
        self.stopped.set()
        with self.changed:
            self.changed.notify_all()

    def wait(self, version: int, seconds: float) -> State:
        """The state once it is newer than ``version``, or after ``seconds`` as it is."""
        with self.changed:
            self.changed.wait_for(
                lambda: self.state.version > version or self.stopped.is_set(), seconds
            )
            return self.state

    def _made(self) -> State:
        version = self.state.version + 1
        try:
            done = renew(Wish(self.project, self.folder, self.base), lambda *_: None)
        except OSError as error:
            # A full disk, say: told like a fault of the site, and the next change tries again.
            return State(version, self.state.good, (), (str(error),))
        problems = tuple(ordered(done.problems))
        if done.errors:
            return State(version, self.state.good, problems)
        if done.faults:
            return State(version, self.state.good, problems, done.faults)
        return State(version, True, problems)

    def _publish(self, state: State) -> None:
        with self.changed:
            self.state = state
            self.changed.notify_all()
        self.told(state)

    def _stamp(self) -> Stamp:
        return dict(_stamps(self.project))


def _stamps(project: Project) -> Iterator[tuple[str, tuple[int, int]]]:
    """Size and time of every file that a build of the project reads."""
    folders = [project.content, project.folder / "seeds", project.folder / "media"]
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            try:
                status = path.stat()
            except OSError:
                continue  # Deleted between the listing and the look.
            yield str(path), (status.st_mtime_ns, status.st_size)
