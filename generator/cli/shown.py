"""Problems as the person at the terminal should see them: which ones, with which paths."""

import shlex
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from generator.cli.refusals import said
from generator.problems.flood import for_terminal
from generator.problems.place import Place
from generator.problems.problem import Problem
from generator.problems.report import as_text
from generator.problems.wording import Language, severity


def refuse_others(paths: tuple[Path, ...], content: Path) -> None:
    """Raises ``click.BadParameter`` for a path that has nothing in common with the project.

    Silence about it would be taken for praise.
    """
    project = content.resolve().parent
    for path in paths:
        found = path.resolve()
        if not (found.is_relative_to(project) or project.is_relative_to(found)):
            raise click.BadParameter(
                said("other-project", path=path, content=content),
                param_hint="PATH",
            )


def narrowed(problems: Iterable[Problem], paths: tuple[Path, ...], content: Path) -> list[Problem]:
    """The problems inside ``paths``; all of them where no path is given.

    So are those that keep records from being looked at: silence about these would be praise.
    """
    if not paths:
        return list(problems)
    project = content.resolve().parent
    wanted = [path.resolve() for path in paths]
    return [
        problem
        for problem in problems
        if _hides_all(problem, content)
        or any((project / problem.place.file).is_relative_to(path) for path in wanted)
    ]


def _hides_all(problem: Problem, content: Path) -> bool:
    """Whether a problem may be why no record is held against its sources: that of the settings."""
    name = content.resolve().name
    of_all = problem.place.file in (name, f"{name}/settings")
    in_settings = problem.place.file.startswith(f"{name}/settings/")
    return of_all or (in_settings and severity(problem) == "error")


def for_people(
    problems: Sequence[Problem], language: Language, content: Path, *typed: str, err: bool = True
) -> str:
    """The report for people: to a terminal without what would flood it, elsewhere whole.

    ``typed`` is what narrows ``showcase check`` to these problems; ``err`` says to which of the two
    streams the report goes.
    """
    stream = sys.stderr if err else sys.stdout
    if not stream.isatty():
        return as_text(problems, language)
    option = []
    if content.resolve() != Path("content").resolve():
        option = ["--content", quoted(content)]
    command = " ".join(["showcase check --all", *typed, *option])
    return for_terminal(problems, language, command)


def quoted(path: Path) -> str:
    """A path as one word of a command; Chinese letters need no quotation marks."""
    text = path.as_posix()
    plain = all(letter.isalnum() or letter in "/._-+,:@%" for letter in text)
    return text if plain else shlex.quote(text)


def shown(problems: Iterable[Problem], content: Path) -> list[Problem]:
    """Problems whose files are named as seen from the current folder, so that they open."""
    project = content.resolve().parent
    here = Path.cwd()
    if project == here:
        return list(problems)
    prefix = project.relative_to(here) if project.is_relative_to(here) else project
    return [
        replace(
            problem,
            place=_moved(problem.place, prefix),
            related=_moved(problem.related, prefix) if problem.related else None,
        )
        for problem in problems
    ]


def _moved(place: Place, prefix: Path) -> Place:
    return replace(place, file=(prefix / place.file).as_posix())
