"""Ctrl+C that comes where a build can be undone, or after it, and never in between."""

import signal
import threading
from types import FrameType, TracebackType


class Gate:
    """Lets through one interrupt at most, and only while it is open.

    What comes while it is shut is kept, and delivered when the gate is taken away. Where an
    interrupt is nobody's business (another thread, a command that ignores it) it does nothing.
    """

    def __init__(self) -> None:
        self._open = False
        self._late = False
        self._before: object = None

    def __enter__(self) -> "Gate":
        before = signal.getsignal(signal.SIGINT)
        if callable(before) and threading.current_thread() is threading.main_thread():
            self._before = before
            signal.signal(signal.SIGINT, self._came)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if callable(self._before):
            signal.signal(signal.SIGINT, self._before)
            if self._late:
                signal.raise_signal(signal.SIGINT)

    def open(self) -> None:
        """From here on an interrupt raises ``KeyboardInterrupt``; one that waited does so now."""
        self._open = True
        if self._late:
            self._late = False
            self._came(signal.SIGINT, None)

    def shut(self) -> None:
        """From here on none comes."""
        self._open = False

    def _came(self, number: int, frame: FrameType | None) -> None:
        if not self._open:
            self._late = True
        elif callable(self._before):
            self._open = False
            self._before(number, frame)
