"""How a command ends when something outside the records went wrong: one plain sentence."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from generator.cli.lazy import ReaderGoneError
from generator.cli.locale import language_asked

DONE = 0
ERRORS = 1
WRONG_USAGE = 2
FAILED = 3
STOPPED = 130

_PACKAGE = Path(__file__).resolve().parent.parent

_STOPPED = {"en": "Stopped.", "zh": "已停止。"}
_FAULT = {
    "en": "showcase: this is a fault of ours, not of your records: {what}\n"
    "  at {where}\n"
    "Please report these lines, with what you typed, as an issue of the repository that this "
    "program came from. With SHOWCASE_DEBUG=1 before the command it tells more.",
    "zh": "showcase：这是程序的错误，不是记录的错误：{what}\n"
    "  位置：{where}\n"
    "请把以上内容和您输入的命令，作为 issue 报告到本程序所在的代码仓库。"
    "在命令前加上 SHOWCASE_DEBUG=1 可以看到更多信息。",
}


_HELD: list[object] = []


def hold(made: object) -> None:
    """Keep what a command made until its process ends: to give it back would take longer.

    Where another command follows in the same process, it is let go.
    """
    _HELD[:] = [made]


def is_interrupt(error: BaseException) -> bool:
    """Whether an error came of Ctrl+C: Python before 3.12 wraps what comes into ``__set_name__``.

    That is called when a class is made, which much of an import is.
    """
    cause = error.__cause__
    return cause is not None and (isinstance(cause, KeyboardInterrupt) or is_interrupt(cause))


def stop() -> int:
    """Somebody pressed Ctrl+C."""
    click.echo(f"\n{_STOPPED[language_asked(())]}", err=True)
    return STOPPED


def failure(error: Exception, arguments: Sequence[str]) -> int:
    """Say what failed: the system in its own words, or a fault of ours with its place."""
    if os.environ.get("SHOWCASE_DEBUG") == "1":
        traceback.print_exception(error)
    elif isinstance(error, BrokenPipeError | ReaderGoneError):
        # The interpreter must not try to write what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    elif isinstance(error, OSError):
        # One with two files names the one that was to be made.
        name = error.filename2 or error.filename
        about = f"{name}: " if name is not None else ""
        click.echo(f"showcase: {about}{error.strerror or error}", err=True)
    else:
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        sentence = _FAULT[language_asked(arguments)]
        click.echo(sentence.format(what=what, where=_place(error)), err=True)
    return FAILED


def _place(error: Exception) -> str:
    """The last line of our own code on the way to the error."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_PACKAGE)]
    if not ours:
        return "?"
    frame = ours[-1]
    file = Path(frame.filename).relative_to(_PACKAGE.parent).as_posix()
    return f"{file}:{frame.lineno} ({frame.name})"
