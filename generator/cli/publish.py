"""``showcase publish``: a finished release goes live, or the one before comes back."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from generator.cli.options import language_option
from generator.cli.refusals import said
from generator.cli.spoken import Command
from generator.cli.types import Folder, Number
from generator.problems.wording import Language, visible
from generator.publishing.copying import Fault
from generator.publishing.publish import publish as put_live
from generator.publishing.publish import roll_back
from generator.publishing.shelf import ForeignShelfError, Shelf

WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "live": "Live now: {name} ({files} files, {new} of them new): {current}",
        "already": "Already live: {name} ({files} files): {current}",
        "again": "Live again: {name}: {current}",
        "refused": "{site} is not as the build left it. Nothing was published; {folder} is as it "
        "was. Build it again, then publish it.",
        "changed": "Somebody changed the release before this one. {folder} is as it was.",
        "first": "{folder} has no earlier release to go back to.",
        "missing": "{name} is missing",
        "differs": "{name} is not what the build wrote",
        "foreign": "{name} was not put there by the build",
        "more": "… and {count} more",
    },
    "zh": {
        "live": "已上线：{name}（{files} 个文件，其中 {new} 个是新的）：{current}",
        "already": "已经在线：{name}（{files} 个文件）：{current}",
        "again": "已恢复上线：{name}：{current}",
        "refused": "{site} 与生成时不一致，没有发布，{folder} 保持原样。请重新生成后再发布。",
        "changed": "上一个版本被人改动过，{folder} 保持原样。",
        "first": "{folder} 没有更早的版本可以恢复。",
        "missing": "{name} 缺失",
        "differs": "{name} 与生成的内容不同",
        "foreign": "{name} 不是生成的文件",
        "more": "……另有 {count} 个",
    },
}
# So many files that are wrong are named.
_NAMED = 10


@click.command(cls=Command)
@click.argument("folder", metavar="DIR", type=Folder())
@click.option(
    "--site-dir",
    type=Folder(),
    default=Path("site"),
    show_default=True,
    help="Where the build put the finished site.",
)
@language_option
@click.option(
    "--keep",
    type=Number(1),
    default=3,
    show_default=True,
    metavar="N",
    help="How many earlier releases stay to go back to.",
)
@click.option(
    "--rollback", is_flag=True, help="Put the release live that came before the one that is."
)
def publish(folder: Path, site_dir: Path, language: Language, keep: int, *, rollback: bool) -> None:
    """Put the finished site in --site-dir live in DIR, in one step.

    DIR is a folder of its own on the machine that serves the site; the root of the web server is
    the folder “current” in it. Each file is held against the manifest of the build first. If one
    differs, nothing is published. Until the step is done visitors see the old site, whatever
    happens to the machine, and from then on the new one.

    \b
    Examples:
      showcase publish /srv/www/review
      showcase publish /srv/www/review --rollback
      showcase publish /srv/www/review --site-dir build/other --keep 10
    """
    shelf = Shelf(folder.resolve())
    if shelf.folder.is_relative_to(site_dir.resolve()):
        raise click.UsageError(said("in-site", folder=folder))
    try:
        if rollback:
            _roll_back(shelf, folder, WORDS[language])
        else:
            _publish(shelf, folder, site_dir, keep, WORDS[language])
    except ForeignShelfError as error:
        key = "shelf-link" if error.is_link else "shelf-folder"
        path = error.place
        text = said(key, told=error, path=path, own=path / "showcase")
        raise click.UsageError(text) from None


def _publish(
    shelf: Shelf, folder: Path, site_dir: Path, keep: int, words: Mapping[str, str]
) -> None:
    site = site_dir.resolve()
    try:
        done = put_live(site, shelf, keep)
    except FileNotFoundError as error:
        if error.filename is None or not Path(error.filename).is_relative_to(site):
            raise
        raise click.UsageError(said("no-site", site=site_dir)) from None
    if done.live is None:
        _tell(done.faults, words)
        click.echo(words["refused"].format(site=site_dir, folder=folder), err=True)
        sys.exit(3)
    told = words["live" if done.moved else "already"]
    current = folder / "current"
    click.echo(told.format(name=done.live.name, files=done.files, new=done.new, current=current))


def _roll_back(shelf: Shelf, folder: Path, words: Mapping[str, str]) -> None:
    done = roll_back(shelf)
    if done.live is not None:
        click.echo(words["again"].format(name=done.live.name, current=folder / "current"))
        return
    _tell(done.faults, words)
    click.echo(words["changed" if done.faults else "first"].format(folder=folder), err=True)
    sys.exit(3)


def _tell(faults: Sequence[Fault], words: Mapping[str, str]) -> None:
    for fault in faults[:_NAMED]:
        click.echo(words[fault.wrong].format(name=visible(fault.name)), err=True)
    if len(faults) > _NAMED:
        click.echo(words["more"].format(count=len(faults) - _NAMED), err=True)
