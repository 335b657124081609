"""``showcase build``: records in, a whole, checked site out."""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import click

from generator.building.belonging import ForeignFileError
from generator.building.project import project_of
from generator.building.renewal import (
    ForeignSiteError,
    make_pages_only,
    make_slice,
    renew,
)
from generator.building.wish import Wish
from generator.cli.options import (
    base_address_option,
    content_option,
    jobs_option,
    language_option,
    site_dir_option,
    work_option,
)
from generator.cli.outcome import hold
from generator.cli.progress import progress_to
from generator.cli.refusals import said
from generator.cli.shown import for_people, shown
from generator.cli.spoken import Command
from generator.cli.types import Choice, Number
from generator.problems.report import ordered
from generator.problems.wording import Language, visible


@click.command(cls=Command)
@content_option
@language_option
@site_dir_option
@work_option
@jobs_option
@base_address_option
@click.option(
    "--keep",
    type=Number(0),
    default=2048,
    show_default=True,
    metavar="MIB",
    help="How much of earlier builds is kept for the next one, in MiB.",
)
@click.option(
    "--slice",
    "share",
    callback=lambda _context, _option, value: parsed_slice(value),
    metavar="K/N",
    help="Make only the K-th of N shares of pages and pictures, into build/store; no site yet.",
)
# For measuring beside others, who make no pictures, or nothing but pages.
@click.option("--without-pictures", is_flag=True, hidden=True, help="Make no pictures.")
@click.option("--stop-after", type=Choice(["pages"]), hidden=True, help="Make nothing but pages.")
def build(
    content: Path,
    language: Language,
    site_dir: Path,
    work: Path | None,
    jobs: int,
    base_address: str | None,
    keep: int,
    share: tuple[int, int] | None,
    *,
    without_pictures: bool,
    stop_after: str | None,
) -> None:
    """Build the site into --site-dir.

    Content with errors builds nothing. The site that was there stays as it is until the new one
    is whole and checked; then the two change places in one step. Only what changed since the
    last build is made anew, and the same records always give the same bytes.

    \b
    Several machines can share the work: each builds a slice into its build/store, and
    `showcase merge` puts the site together from all of them.

    \b
    Examples:
      showcase build
      showcase build --slice 3/8
      showcase build --content other/content --site-dir /srv/www/other
      showcase build --base-address https://review.example.org/
    """
    wish = Wish(
        project_of(content, work),
        site_dir.resolve(),
        base_address,
        jobs,
        keep << 20,
        pictures=not without_pictures,
    )
    if share is not None:
        _run_slice(wish, language, content, site_dir, share)
    elif stop_after == "pages":
        with progress_to(sys.stderr) as progress:
            hold(make_pages_only(wish, progress))
    else:
        run_build(wish, language, content, site_dir)


def parsed_slice(value: str | None) -> tuple[int, int] | None:
    """``3/8`` as (3, 8). Raises ``click.BadParameter`` for anything else."""
    if value is None:
        return None
    number, _, of = value.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of) <= 1000):
        raise click.BadParameter(said("no-slice"))
    return int(number), int(of)


WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "nothing": "Nothing was built.",
        "as-it-was": "Nothing was built; {site} is as it was.",
        "faults": "The new site has faults; {site} is as it was.",
        "built": "Built {pages} pages ({made} made anew) in {time:.1f} s: {site}",
        "slice": "Slice {number} of {all}: {pages} pages ({made} made anew) in {time:.1f} s. "
        "Hand {store} to `showcase merge`.",
    },
    "zh": {
        "nothing": "没有生成。",
        "as-it-was": "没有生成，{site} 保持原样。",
        "faults": "新生成的网站有错误，{site} 保持原样。",
        "built": "已生成 {pages} 个页面（其中 {made} 个有更新），用时 {time:.1f} 秒：{site}",
        "slice": "第 {number} 份，共 {all} 份：{pages} 个页面（其中 {made} 个有更新），"
        "用时 {time:.1f} 秒。请把 {store} 交给 `showcase merge`。",
    },
}


def run_build(wish: Wish, language: Language, content: Path, site_dir: Path) -> None:
    """Bring the site up to date and say what came of it; ends the process where that fails."""
    _refuse_places(wish, site_dir)
    words = WORDS[language]
    started = time.monotonic()
    # A site is for everybody, whatever the person who builds it keeps from others.
    os.umask(0o022)
    try:
        with progress_to(sys.stderr) as progress:
            done = renew(wish, progress)
        hold(done)
    except ForeignSiteError:
        raise click.UsageError(said("foreign-site", site=site_dir)) from None
    except ForeignFileError as error:
        raise _foreign(error) from None
    if done.problems:
        click.echo(for_people(ordered(shown(done.problems, content)), language, content), err=True)
    if done.errors:
        click.echo(words["as-it-was"].format(site=site_dir), err=True)
        sys.exit(1)
    if done.faults:
        click.echo("\n".join(done.faults), err=True)
        click.echo(words["faults"].format(site=site_dir), err=True)
        sys.exit(3)
    taken = time.monotonic() - started
    click.echo(words["built"].format(pages=done.pages, made=done.made, time=taken, site=site_dir))


def _foreign(error: ForeignFileError) -> click.UsageError:
    return click.UsageError(said("foreign-file", path=visible(error.path)))


def _refuse_places(wish: Wish, site_dir: Path) -> None:
    """Raises ``click.UsageError`` where what is made would get in among what it is made of."""
    project = wish.project
    if project.work.is_relative_to(project.content):
        raise click.UsageError(said("work-in-content"))
    if project.needs(wish.release):
        raise click.UsageError(said("site-among-originals", site=site_dir))
    if wish.release.is_mount():
        raise click.UsageError(said("mount", site=site_dir, inner=site_dir / "site"))


def _run_slice(
    wish: Wish, language: Language, content: Path, site_dir: Path, share: tuple[int, int]
) -> None:
    _refuse_places(wish, site_dir)
    words = WORDS[language]
    started = time.monotonic()
    try:
        with progress_to(sys.stderr) as progress:
            done = make_slice(wish, *share, progress)
    except ForeignFileError as error:
        raise _foreign(error) from None
    if done.problems:
        click.echo(for_people(ordered(shown(done.problems, content)), language, content), err=True)
    if done.errors:
        click.echo(words["nothing"], err=True)
        sys.exit(1)
    click.echo(
        words["slice"].format(
            number=share[0],
            all=share[1],
            pages=done.pages,
            made=done.made,
            time=time.monotonic() - started,
            store=wish.project.build / "store",
        )
    )
