"""Problems as the person at the terminal should see them: which ones, with which paths."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import click

from generator.cli.refusals import said
from generator.problems.place import Place
from generator.problems.problem import Problem


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
    """The problems inside ``paths``; all of them where no path is given."""
    if not paths:
        return list(problems)
    project = content.resolve().parent
    wanted = [path.resolve() for path in paths]
    return [
        problem
        for problem in problems
        if any((project / problem.place.file).is_relative_to(path) for path in wanted)
    ]


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
