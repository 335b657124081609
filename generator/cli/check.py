"""``showcase check``: every problem of the content, with its place and how to mend it."""

import os
import sys
from pathlib import Path

import click

from generator.building.finding import problems_of
from generator.building.project import project_of
from generator.cli.options import content_option, for_programs, language_option
from generator.cli.shown import for_people, narrowed, quoted, refuse_others, shown
from generator.cli.spoken import Command
from generator.cli.types import Choice, Named
from generator.problems.report import as_github, as_json, as_text, ordered
from generator.problems.wording import Language, severity

# What the last check was about stays until the process ends.
_LEFT: list[object] = []


@click.command(cls=Command)
@click.argument("paths", nargs=-1, type=Named(exists=True))
@content_option
@language_option
@click.option(
    "--format",
    "format_",
    type=Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="text for people, json for programs, github for annotations of a pull request.",
)
@click.option(
    "--all",
    "whole",
    is_flag=True,
    help="Show a terminal every problem, of a flood of one kind too. Files and other programs "
    "always get all.",
)
def check(
    paths: tuple[Path, ...], content: Path, language: Language, format_: str, *, whole: bool
) -> None:
    """Check all records: their form, their references, and each quote against its source.

    PATH narrows what is reported to files or folders; everything is checked all the same,
    since a record can break another. Ends with status 1 when there are errors.

    \b
    Examples:
      showcase check
      showcase check content/brands --lang zh
      showcase check --format json | less
    """
    refuse_others(paths, content)
    _LEFT.clear()
    found = problems_of(project_of(content, None), os.cpu_count() or 1, _LEFT)
    problems = ordered(shown(narrowed(found, paths, content), content))
    if format_ == "text":
        typed = [quoted(path) for path in paths]
        text = (
            as_text(problems, language)
            if whole
            else for_people(problems, language, content, *typed, err=False)
        )
    else:
        report = {"json": as_json, "github": as_github}[format_]
        text = report(problems, for_programs(language))
    if text:
        click.echo(text)
    sys.exit(1 if any(severity(problem) == "error" for problem in problems) else 0)
