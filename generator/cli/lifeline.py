"""Worker processes end with the command that they work for, however that one ends."""

import ctypes
import os
import signal

_PR_SET_PDEATHSIG = 1


def workers_end_with_us() -> None:
    """Have the kernel kill every process that this one forks when this one is gone.

    Without this the workers of a build that was killed would wait for work for ever.
    """
    os.register_at_fork(before=_remember, after_in_child=_bind)


_parent = os.getpid()


def _remember() -> None:
    global _parent
    _parent = os.getpid()


def _bind() -> None:
    # Linux alone has it; elsewhere they wait.
    call = getattr(ctypes.CDLL(None), "prctl", None)
    if call is not None:
        call(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
    if os.getppid() != _parent:
        os._exit(1)  # It was gone before the kernel was asked.
