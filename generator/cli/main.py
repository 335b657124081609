"""The command ``showcase`` and its sub-commands."""

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

import click

from generator.cli.lazy import LazyGroup, Row
from generator.cli.lifeline import workers_end_with_us
from generator.cli.locale import language_asked
from generator.cli.outcome import DONE, ERRORS, FAILED, failure, is_interrupt, stop
from generator.cli.refusals import show

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 96}


class Commands(LazyGroup):
    """The table of commands."""

    table: ClassVar[Mapping[str, Row]] = {
        "check": Row("generator.cli.check:check", "Name every problem, and how to mend it."),
        "build": Row("generator.cli.build:build", "Check everything, then build the site."),
        "merge": Row("generator.cli.merge:merge", "Put the site together from slices of a build."),
        "publish": Row(
            "generator.cli.publish:publish", "Put a finished site live on a server, or go back."
        ),
        "serve": Row("generator.cli.serve:serve", "Live preview: a saved record is on its page."),
        "new": Row("generator.cli.new:new", "Begin a record: a file with every field explained."),
        "stamp": Row("generator.cli.stamp:stamp", "Mark translations with their original's state."),
        "impact": Row("generator.cli.impact:impact", "What a change does, compared with a base."),
        "booklet": Row("generator.cli.booklet:booklet", "The review as a PDF, a brand as a board."),
        "schema": Row("generator.cli.schema:schema", "JSON Schemas for an editor's completion."),
    }


@click.group(cls=Commands, context_settings=CONTEXT)
@click.version_option(package_name="showcase", message="%(prog)s %(version)s")
def showcase() -> None:
    """Publish a public body's yearly review: records with proof in, a site out.

    \b
    A day's work:
      showcase new brand red-lantern     begin a record
      showcase stamp                     mark the translations
      showcase check                     see what is wrong, and how to mend it
      showcase serve                     look at it in the browser
      showcase build                     make the site

    \b
    Exit status: 0 done (notices may be printed)
                 1 errors found in the content
                 2 wrong usage
                 3 something outside failed (a full disk, a fault of ours)

    `showcase COMMAND --help` explains a command, with examples.
    """


def main() -> None:
    """Run the command that was typed, and end with its exit status."""
    workers_end_with_us()
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        # A terminal that can't show a character must not end the report.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = run(sys.argv[1:])
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else FAILED
    # What was to be done is done; Ctrl+C has nothing left to stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # Nobody reads any longer.
            stream.flush()
    # A tenth of a second of a large check goes by where memory is given back piece by piece.
    os._exit(status)


def _open_what_is_closed() -> None:
    """Give a process that was begun without input or output (``>&-``) an empty one.

    What is opened first gets the number of what is closed: no file of ours may have it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 (it stays open)
            setattr(sys, name, stream)


def run(arguments: Sequence[str]) -> int:
    """Run a command; gives the exit status. No traceback but with ``SHOWCASE_DEBUG=1``."""
    language = language_asked(arguments)
    try:
        result = showcase.main(
            list(arguments), prog_name="showcase", standalone_mode=False, obj=language
        )
        sys.stdout.flush()
    except click.ClickException as error:
        show(error, language)
        # What is no wrong usage has status 1 with click, which is taken.
        return FAILED if error.exit_code == ERRORS else error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return stop()
    except Exception as error:
        return stop() if is_interrupt(error) else failure(error, arguments)
    return result if isinstance(result, int) else DONE
