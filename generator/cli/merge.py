"""``showcase merge``: the site from slices that other machines have made."""

import os
from pathlib import Path

import click

from generator.cli.build import Wanted, run_build
from generator.cli.options import content_option, language_option
from generator.problems.wording import Language


@click.command()
@click.argument(
    "stores",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
)
@content_option
@language_option
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("site"),
    show_default=True,
    help="Where the finished site goes.",
)
@click.option(
    "--work",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where docs/, build/ and the MkDocs configurations go.  [default: the project folder]",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=os.cpu_count() or 1,
    help="How many processes put pages together.  [default: all cores]",
)
@click.option(
    "--base-address",
    help="The address that the site will have; the same as for the slices.",
)
def merge(
    stores: tuple[Path, ...],
    content: Path,
    language: Language,
    site_dir: Path,
    work: Path | None,
    jobs: int,
    base_address: str | None,
) -> None:
    """Put the site together from the stores of slices.

    STORES are the folders build/store of the machines that ran `showcase build --slice`. Their
    pages are taken where their inputs are the same; what no slice made is made here. The result
    has the same bytes as that of one machine alone.

    \b
    Examples:
      showcase merge slices/1 slices/2 slices/3 --site-dir site
    """
    run_build(Wanted(content, language, site_dir, work, jobs, base_address, 2048, stores))
