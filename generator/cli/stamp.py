"""``showcase stamp``: the fingerprints of originals, beside their translations."""

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from generator.catalog.joining import join
from generator.cli.options import content_option, language_option
from generator.cli.outcome import DONE, ERRORS, FAILED
from generator.cli.shown import for_people, refuse_others, shown
from generator.cli.spoken import Command
from generator.cli.types import Named
from generator.editing.stamps import File, record_files, stamp_file
from generator.problems.problem import field_path
from generator.problems.report import ordered
from generator.problems.wording import Language
from generator.reading.folder import read_folder

_WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "written": "{file}: {field} of: {mark}",
        "renewed": "{file}: {field} of: {mark} (was {was})",
        "left": "{file}: {field} is stale: its original has changed since. Check it, then renew.",
        "unsafe": "{file}: not touched, since its form is unusual. Write the `of:` lines by hand; "
        "`showcase check` tells them.",
        "count": "{done} written, {left} stale",
        "renew": "Once you have checked the stale ones: showcase stamp --renew PATH",
    },
    "zh": {
        "written": "{file}：{field} of: {mark}",
        "renewed": "{file}：{field} of: {mark}（原为 {was}）",
        "left": "{file}：{field} 已过期，原文在翻译之后改过。请先核对译文，再更新。",
        "unsafe": "{file}：写法特殊，没有改动。请手工添加 `of:`，内容见 `showcase check`。",
        "count": "写入 {done} 处，过期 {left} 处",
        "renew": "核对过期的译文之后，运行：showcase stamp --renew 文件",
    },
}


@click.command(cls=Command)
@click.argument("paths", nargs=-1, type=Named(exists=True))
@content_option
@language_option
@click.option(
    "--renew",
    is_flag=True,
    help="Also renew stale fingerprints: you have checked these translations.",
)
def stamp(paths: tuple[Path, ...], content: Path, language: Language, *, renew: bool) -> None:
    """Write beside each translation which original it was made from.

    The line `of: 1a2b3c4d` is a fingerprint of the original. When the original changes later,
    `showcase check` finds the translation stale, and readers get the original until somebody
    has looked. Missing fingerprints are added; stale ones only with --renew. Nothing else in a
    file changes. PATH narrows it to files or folders.

    \b
    Examples:
      showcase stamp
      showcase stamp content/brands/red-lantern.yml
      showcase stamp --renew content/brands/red-lantern.yml
    """
    refuse_others(paths, content)
    content = content.resolve()
    reading = read_folder(content)
    catalog, joined = join(reading, content)
    if catalog is None:
        # Without settings nobody knows which language the originals are in.
        named = (*reading.problems, *joined)
        settings = f"{content.name}/settings"
        about_site = [row for row in named if row.place.file.startswith(settings)]
        problems = ordered(shown(about_site or named, content))
        click.echo(for_people(problems, language, content), err=True)
        sys.exit(ERRORS)
    files = [
        stamp_file(path, _name(path, content), kind, catalog.first_language, renew=renew)
        for path, kind in record_files(content, paths)
    ]
    sys.exit(_report(files, content, language))


def _report(files: list[File], content: Path, language: Language) -> int:
    """Say what was done; gives the exit status."""
    words = _WORDS[language]
    done = left = 0
    problems = [problem for file in files for problem in file.problems]
    unsafe = [file for file in files if file.stamped is None and not file.problems]
    for file in files:
        if file.stamped is None:
            continue
        name = _seen(file.path)
        for row in file.stamped.done:
            kind = "written" if row.current is None else "renewed"
            field = field_path(row.path)
            line = words[kind].format(file=name, field=field, mark=row.mark, was=row.current)
            click.echo(line)
        for row in file.stamped.left:
            click.echo(words["left"].format(file=name, field=field_path(row.path)))
        done += len(file.stamped.done)
        left += len(file.stamped.left)
    click.echo(words["count"].format(done=done, left=left))
    if left:
        click.echo(words["renew"])
    for file in unsafe:
        click.echo(words["unsafe"].format(file=_seen(file.path)), err=True)
    if problems:
        click.echo(for_people(ordered(shown(problems, content)), language, content), err=True)
    return ERRORS if problems else FAILED if unsafe else DONE


def _name(path: Path, content: Path) -> str:
    return path.relative_to(content.parent).as_posix()


def _seen(path: Path) -> str:
    """A path as seen from the current folder."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()
