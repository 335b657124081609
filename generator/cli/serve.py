"""``showcase serve``: the live preview on this machine."""

import errno
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path

import click

from generator.building.previewing.preview import Preview, State
from generator.building.previewing.server import server
from generator.building.project import project_of
from generator.cli.options import content_option, language_option
from generator.cli.outcome import FAILED
from generator.cli.shown import for_people, shown
from generator.cli.spoken import Command
from generator.cli.types import Number
from generator.problems.wording import Language, severity

_TAKEN = {
    "en": "Port {port} is taken by another program. Name another one with --port; "
    "--port 0 takes a free one.",
    "zh": "端口 {port} 已被其他程序占用。请用 --port 另选一个；--port 0 自动选用空闲端口。",
}
WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "at": "Preview: {address}   (Ctrl+C ends it)",
        "built": "{clock} built",
        "not-built": "{clock} not built; the last good pages stay",
        "ended": "Preview ended.",
    },
    "zh": {
        "at": "预览：{address}   （按 Ctrl+C 结束）",
        "built": "{clock} 已更新",
        "not-built": "{clock} 没有更新，页面保持上一次正确的样子",
        "ended": "预览已结束。",
    },
}


class _PortTakenError(click.ClickException):
    exit_code = FAILED


@click.command(cls=Command)
@content_option
@language_option
@click.option(
    "--port",
    type=Number(0, 65535),
    default=8000,
    show_default=True,
    help="The port of this machine on which the preview answers; 0 takes a free one.",
)
def serve(content: Path, language: Language, port: int) -> None:
    """Show the site on this machine, and follow every change.

    Save a record, and the page is new within two seconds. A record with a mistake shows its
    problem in the browser and here; the last good page stays. Ctrl+C ends the preview.

    \b
    Examples:
      showcase serve
      showcase serve --content other/content --port 8100
    """
    work = content.resolve().parent / "build" / "preview"
    project = project_of(content, work)
    words = WORDS[language]

    def told(state: State) -> None:
        problems = [row for row in state.problems if severity(row) == "error"]
        clock = time.strftime("%H:%M:%S")
        if problems:
            click.echo(for_people(shown(problems, content), language, content), err=True)
            click.echo(words["not-built"].format(clock=clock), err=True)
        for fault in state.faults:
            click.echo(fault, err=True)
        if not state.errors:
            click.echo(words["built"].format(clock=clock))

    preview = Preview(project, work / "site", "", told)
    with _listening(preview, port, language) as made:
        address = f"http://127.0.0.1:{made.server_address[1]}/"
        preview.base = address
        click.echo(words["at"].format(address=address))
        builder = threading.Thread(target=preview.run, daemon=True)
        builder.start()
        try:
            made.serve_forever(poll_interval=0.2)
        except KeyboardInterrupt:
            click.echo(words["ended"])
        finally:
            preview.stop()
            builder.join(5)


@contextmanager
def _listening(preview: Preview, port: int, language: Language) -> Iterator[ThreadingHTTPServer]:
    """The server of the preview. Raises ``ClickException`` where its port is taken."""
    try:
        made = server(preview, port, language)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise _PortTakenError(_TAKEN[language].format(port=port)) from error
    with made:
        yield made
