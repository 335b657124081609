"""``showcase impact``: what a change does, compared with a base."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from generator.cli.options import content_option, for_programs, jobs_option, language_option
from generator.cli.outcome import DONE, ERRORS, FAILED
from generator.cli.progress import progress_to
from generator.cli.shown import shown
from generator.cli.spoken import Command
from generator.cli.types import Choice
from generator.comparing.faults import BaseFault
from generator.comparing.impact import Impact, impact_of
from generator.comparing.telling.report import Format, report
from generator.comparing.telling.words import fault_text
from generator.problems.wording import Language, visible


@click.command(cls=Command)
@click.argument("base")
@content_option
@language_option
@jobs_option
@click.option(
    "--format",
    "format_",
    type=Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="text for people, markdown for the summary of a run, json for programs.",
)
@click.option(
    "--pages/--no-pages",
    default=True,
    help="Whether the pages of both sides are made and compared.  [default: pages]",
)
def impact(
    base: str, content: Path, language: Language, jobs: int, format_: Format, *, pages: bool
) -> None:
    """Tell what a change does: records, fields, quotes, problems and pages that differ.

    BASE is what the content is compared with: a revision of git, or the folder of another copy
    of the project. The other side is the content as it lies there, committed or not. Nothing in
    the project is written, and git checks nothing out.

    Text and Markdown have a bounded length; json has everything. Ends with status 1 when the
    change brings errors.

    \b
    Examples:
      showcase impact origin/main
      showcase impact HEAD~1 --no-pages
      showcase impact ../showcase-of-last-year --lang zh
      showcase impact "$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY"
    """
    try:
        with progress_to(sys.stderr) as progress:
            told = impact_of(base, content, jobs, progress, with_pages=pages)
    except BaseFault as fault:
        values = {key: visible(value) for key, value in fault.values.items()}
        text = fault_text(language, fault.code, values)
        if fault.is_wrong_usage:
            raise click.UsageError(text) from None
        click.echo(f"showcase: {text}", err=True)
        sys.exit(FAILED)
    language = language if format_ == "text" else for_programs(language)
    click.echo(report(_as_seen(told, content), language, format_))
    sys.exit(ERRORS if told.problems.has_errors else DONE)


def _as_seen(told: Impact, content: Path) -> Impact:
    """The same with files of problems named as seen from the current folder."""
    brought, mended = (
        tuple(shown(rows, content)) for rows in (told.problems.brought, told.problems.mended)
    )
    return replace(told, problems=replace(told.problems, brought=brought, mended=mended))
