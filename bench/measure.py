"""One command measured: time, processor time, bytes written, peak memory of all its processes."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds, bytes. ``peak`` is ``None`` unless it was watched.

    ``written`` are bytes that the processes gave the file system to write, in whole blocks;
    ``peak`` counts memory that processes share once (the sum of their PSS).
    """

    wall: float
    cpu: float
    written: int
    peak: int | None
    status: int

    def __add__(self, other: "Measured") -> "Measured":
        """Both commands, one after the other."""
        peaks = [row for row in (self.peak, other.peak) if row is not None]
        return Measured(
            self.wall + other.wall,
            self.cpu + other.cpu,
            self.written + other.written,
            max(peaks) if peaks else None,
            self.status or other.status,
        )


def measure(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    log: Path,
    *,
    watch: bool,
    limit: float,
) -> Measured:
    """Run a command in ``folder``; ``watch`` samples its memory, which costs it a little time.

    After ``limit`` seconds it is ended, and the status is that of the signal.
    """
    with log.open("ab") as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            list(command),
            cwd=folder,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # A session of its own: its processes are known by it, whoever their parent is.
            start_new_session=True,
        )
        timer = threading.Timer(limit, _end, [process.pid])
        timer.start()
        watcher = _Watcher(process.pid)
        if watch:
            watcher.start()
        try:
            # Not reaped yet: its counters, with those of its children, can still be read.
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        except BaseException:
            # Whoever ends the bench ends what it measures.
            _end(process.pid)
            raise
        finally:
            timer.cancel()
        wall = time.perf_counter() - started
        written = _written(process.pid)
        watcher.done.set()
        if watch:
            watcher.join()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Measured(
        wall,
        usage.ru_utime + usage.ru_stime,
        written,
        watcher.peak if watch else None,
        process.returncode,
    )


def _end(session: int) -> None:
    os.killpg(session, signal.SIGKILL)


def _written(pid: int) -> int:
    for line in Path(f"/proc/{pid}/io").read_text().splitlines():
        name, _, value = line.partition(": ")
        if name == "write_bytes":
            return int(value)
    return 0


class _Watcher(threading.Thread):
    """Samples the memory of every process of a session."""

    def __init__(self, session: int) -> None:
        super().__init__(daemon=True)
        self.session = str(session)
        self.done = threading.Event()
        self.peak = 0

    def run(self) -> None:
        while not self.done.wait(_PAUSE):
            ours = filter(self._is_ours, Path("/proc").iterdir())
            self.peak = max(self.peak, sum(map(_share, ours)))

    def _is_ours(self, process: Path) -> bool:
        if not process.name.isdecimal():
            return False
        try:
            stat = (process / "stat").read_text()
        except OSError:
            return False
        # Behind the name, which may hold anything: state, parent, group, session.
        return stat.rpartition(")")[2].split()[3] == self.session


def _share(process: Path) -> int:
    try:
        with (process / "smaps_rollup").open() as lines:
            return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    except OSError:
        return 0
