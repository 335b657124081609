"""The live preview: builds, keeps the last good site, tells browsers what is new."""

import gc
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator.building.keeping.stamps import files_in, stamp
from generator.building.project import Project
from generator.building.renewal import renew, workshop_of
from generator.building.wish import Wish
from generator.problems.problem import Problem
from generator.problems.report import ordered
from generator.problems.wording import severity
from generator.reading.files import Stamp

if TYPE_CHECKING:
    from generator.building.making import Workshop

# How often files are looked at, in seconds. Polling works on every file system, also where
# change notices do not (network folders, containers, synchronized folders).
INTERVAL = 0.25
_SLOW = 1.0
# So many files are saved by hand at once.
_FEW = 3

Seen = Mapping[str, Stamp]


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
    """Builds into ``folder`` when something changed. ``told`` is called with each new state.

    Where a whole build takes longer than ``slow`` seconds, the page of a saved record comes first
    by itself. Pages that are newer than those in the folder are ``fresh``, by their paths there.
    """

    project: Project
    folder: Path
    base: str
    told: Callable[[State], None]
    slow: float = _SLOW
    state: State = field(default_factory=lambda: State(0, False, ()))
    changed: threading.Condition = field(default_factory=threading.Condition)
    stopped: threading.Event = field(default_factory=threading.Event)
    fresh: Mapping[str, bytes] = field(default_factory=dict)
    _workshop: "Workshop | None" = None
    _seconds: float = 0.0
    # Files elsewhere in the project that records name.
    _others: tuple[str, ...] = ()

    def run(self) -> None:
        """Look, build, and look again until :meth:`stop`."""
        seen: Seen | None = None
        while not self.stopped.is_set():
            now = dict(self._stamps())
            if now != seen or self._is_gone():
                if seen is not None:
                    self._show_at_once(seen, now)
                seen = now
                self._publish(self._made(), {})
                self.told(self.state)
                self._prepare()
                # Templates leave circles behind, with all that they knew: megabytes a build.
                gc.collect()
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

    def _stamps(self) -> Iterator[tuple[str, Stamp]]:
        """The stamp of every file that a build of the project reads."""
        folder = self.project.folder
        for below in (self.project.content, folder / "seeds", folder / "media"):
            yield from files_in(below)
        yield from ((path, stamp(path)) for path in self._others)

    def _is_gone(self) -> bool:
        """Whether somebody deleted the site that was built."""
        return self.state.good and not self.state.errors and not self.folder.exists()

    def _made(self) -> State:
        version = self.state.version + 1
        began = time.monotonic()
        try:
            done = renew(self._wish(), lambda *_: None)
        except OSError as error:
            # A full disk, say: told like a fault of the site, and the next change tries again.
            return State(version, self.state.good, (), (str(error),))
        except Exception as error:
            # A fault of ours must not end the preview: nobody would notice.
            fault = f"{type(error).__name__}: {error}"
            return State(version, self.state.good, (), (fault,))
        self._others = done.others or self._others
        if done.workshop is not None:
            self._workshop, self._seconds = done.workshop, time.monotonic() - began
        problems = tuple(ordered(done.problems))
        if done.errors:
            return State(version, self.state.good, problems)
        if done.faults:
            return State(version, self.state.good, problems, done.faults)
        return State(version, True, problems)

    def _wish(self) -> Wish:
        return Wish(self.project, self.folder, self.base)

    def _prepare(self) -> None:
        """Have ready what makes single pages, if the site stood already when we began."""
        if self._workshop is None and self.state.good and not self.state.errors:
            began = time.monotonic()
            # Who saves a mistake just now, or fills the disk, is told by the next look.
            with suppress(OSError, ValueError, LookupError):
                self._workshop = workshop_of(self._wish())
                self._seconds = time.monotonic() - began

    def _show_at_once(self, seen: Seen, now: Seen) -> None:
        """Show the pages of few changed records before all others are looked at."""
        from generator.building.previewing.glimpse import glimpse

        files = [path for path in now.keys() | seen.keys() if now.get(path) != seen.get(path)]
        if self._workshop is None or self._seconds < self.slow or not 0 < len(files) <= _FEW:
            return
        fresh: dict[str, bytes] = {}
        for file in files:
            pages = file in now and glimpse(self._workshop, self.project.content, Path(file))
            if not pages:
                return
            fresh |= pages
        self._publish(State(self.state.version + 1, True, ()), fresh)

    def _publish(self, state: State, fresh: Mapping[str, bytes]) -> None:
        with self.changed:
            self.state, self.fresh = state, fresh
            self.changed.notify_all()
