"""``showcase build``: records in, a whole, checked site out."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import click

from generator.building.build import Order, build_slice
from generator.building.build import build as build_site
from generator.building.project import project_of
from generator.building.release import is_ours, release, staged
from generator.checking.content import check_content
from generator.cli.options import (
    base_address_option,
    content_option,
    jobs_option,
    language_option,
    site_dir_option,
    work_option,
)
from generator.cli.progress import progress_to
from generator.cli.shown import shown
from generator.pictures.problems import picture_problems
from generator.problems.report import as_text, ordered
from generator.problems.wording import Language, severity


@click.command()
@content_option
@language_option
@site_dir_option
@work_option
@jobs_option
@base_address_option
@click.option(
    "--keep",
    type=click.IntRange(0),
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
    help="Make only the K-th of N shares of the pages, into build/store; no site yet.",
)
def build(
    content: Path,
    language: Language,
    site_dir: Path,
    work: Path | None,
    jobs: int,
    base_address: str | None,
    keep: int,
    share: tuple[int, int] | None,
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
    run_build(Wanted(content, language, site_dir, work, jobs, base_address, keep), share=share)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the options of a build say; ``stores`` are folders to take ready pages from."""

    content: Path
    language: Language
    site_dir: Path
    work: Path | None
    jobs: int
    base_address: str | None
    keep: int
    stores: tuple[Path, ...] = ()


def parsed_slice(value: str | None) -> tuple[int, int] | None:
    """``3/8`` as (3, 8). Raises ``click.BadParameter`` for anything else."""
    if value is None:
        return None
    number, _, of = value.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of) <= 1000):
        raise click.BadParameter("a slice is written K/N, such as 3/8, with K from 1 to N")
    return int(number), int(of)


def run_build(wanted: Wanted, share: tuple[int, int] | None = None) -> None:
    """Check, build and release, or make a slice; ends the process where that fails."""
    started = time.monotonic()
    content, language, site_dir = wanted.content, wanted.language, wanted.site_dir
    # A site is for everybody, whatever the person who builds it keeps from others.
    os.umask(0o022)
    target = site_dir.resolve()
    checked = check_content(content, wanted.jobs)
    drawn = picture_problems(checked.catalog) if checked.catalog else []
    problems = ordered(shown([*checked.problems, *drawn], content))
    errors = [problem for problem in problems if severity(problem) == "error"]
    if errors:
        click.echo(as_text(problems, language), err=True)
        click.echo(f"Nothing was built; {site_dir} is as it was.", err=True)
        sys.exit(1)
    if checked.catalog is None or not is_ours(target):
        raise click.UsageError(
            f"{site_dir} holds files that no build of ours put there. Name another --site-dir, "
            "or empty it first."
        )
    base = wanted.base_address or checked.catalog.settings.base_address
    order = Order(
        checked,
        project_of(content, wanted.work),
        base if base.endswith("/") else f"{base}/",
        wanted.jobs,
        wanted.keep << 20,
        wanted.stores,
    )
    if share is not None:
        with staged(order.project.build / "slice") as fresh, progress_to(sys.stderr) as progress:
            made = build_slice(order, *share, fresh, progress)
        store = order.project.build / "store"
        click.echo(
            f"Slice {share[0]} of {share[1]}: {len(made.pages)} pages ({made.made} made anew) "
            f"in {time.monotonic() - started:.1f} s. Hand {store} to `showcase merge`."
        )
        return
    with staged(target) as fresh:
        with progress_to(sys.stderr) as progress:
            built = build_site(order, fresh, progress)
        if built.problems:
            click.echo(as_text(ordered(shown(built.problems, content)), language), err=True)
            click.echo(f"The new site is not whole; {site_dir} is as it was.", err=True)
            sys.exit(1)
        if built.faults:
            for fault in built.faults:
                click.echo(f"{fault.page}: {fault.text}", err=True)
            click.echo(f"The new site has faults; {site_dir} is as it was.", err=True)
            sys.exit(3)
        release(fresh, target)
    if problems:
        click.echo(as_text(problems, language), err=True)
    click.echo(
        f"Built {len(built.pages)} pages ({built.made} made anew) in "
        f"{time.monotonic() - started:.1f} s: {site_dir}"
    )
