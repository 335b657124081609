"""``showcase publish``: a finished release goes live, or the one before comes back."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from generator.cli.options import Folder
from generator.publishing.copying import Fault
from generator.publishing.publish import publish as put_live
from generator.publishing.publish import roll_back
from generator.publishing.shelf import ForeignFolderError, Shelf

_WRONG = {
    "missing": "is missing",
    "differs": "is not what the build wrote",
    "foreign": "was not put there by the build",
}
# So many files that are wrong are named.
_NAMED = 10


@click.command()
@click.argument("folder", metavar="DIR", type=Folder())
@click.option(
    "--site-dir",
    type=Folder(),
    default=Path("site"),
    show_default=True,
    help="Where the build put the finished site.",
)
@click.option(
    "--keep",
    type=click.IntRange(1),
    default=3,
    show_default=True,
    metavar="N",
    help="How many earlier releases stay to go back to.",
)
@click.option(
    "--rollback", is_flag=True, help="Put the release live that came before the one that is."
)
def publish(folder: Path, site_dir: Path, keep: int, *, rollback: bool) -> None:
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
    shelf, site = Shelf(folder.resolve()), site_dir.resolve()
    if shelf.folder.is_relative_to(site):
        raise click.UsageError(f"{folder} lies in the site itself. Name a folder elsewhere.")
    try:
        if rollback:
            _roll_back(shelf, folder)
        else:
            _publish(shelf, folder, site, site_dir, keep)
    except ForeignFolderError as error:
        raise click.UsageError(str(error)) from None


def _publish(shelf: Shelf, folder: Path, site: Path, site_dir: Path, keep: int) -> None:
    try:
        done = put_live(site, shelf, keep)
    except FileNotFoundError as error:
        if error.filename is None or not Path(error.filename).is_relative_to(site):
            raise
        raise click.UsageError(
            f"{site_dir} holds no finished site. `showcase build` makes one."
        ) from None
    if done.live is None:
        _tell(done.faults)
        click.echo(
            f"{site_dir} is not as the build left it. Nothing was published; {folder} is as it "
            "was. Build it again, then publish it.",
            err=True,
        )
        sys.exit(3)
    if done.moved:
        number = f"{done.files} files, {done.new} of them new"
        click.echo(f"Live now: {done.live.name} ({number}): {folder / 'current'}")
    else:
        click.echo(f"Already live: {done.live.name} ({done.files} files): {folder / 'current'}")


def _roll_back(shelf: Shelf, folder: Path) -> None:
    done = roll_back(shelf)
    if done.live is not None:
        click.echo(f"Live again: {done.live.name}: {folder / 'current'}")
        return
    if done.faults:
        _tell(done.faults)
        click.echo(
            f"Somebody changed the release before this one. {folder} is as it was.", err=True
        )
    else:
        click.echo(f"{folder} has no earlier release to go back to.", err=True)
    sys.exit(3)


def _tell(faults: Sequence[Fault]) -> None:
    for fault in faults[:_NAMED]:
        click.echo(f"{fault.name} {_WRONG[fault.wrong]}", err=True)
    if len(faults) > _NAMED:
        click.echo(f"… and {len(faults) - _NAMED} more", err=True)
