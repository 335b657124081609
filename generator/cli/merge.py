"""``showcase merge``: the site from slices that other machines have made."""

from pathlib import Path

import click

from generator.building.project import project_of
from generator.building.wish import Wish
from generator.cli.build import run_build
from generator.cli.options import (
    base_address_option,
    content_option,
    jobs_option,
    language_option,
    site_dir_option,
    work_option,
)
from generator.cli.spoken import Command
from generator.cli.types import Named
from generator.problems.wording import Language


@click.command(cls=Command)
@click.argument(
    "stores",
    nargs=-1,
    required=True,
    type=Named(exists=True, file_okay=False),
)
@content_option
@language_option
@site_dir_option
@work_option
@jobs_option
@base_address_option
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
    wish = Wish(project_of(content, work), site_dir.resolve(), base_address, jobs, stores=stores)
    run_build(wish, language, content, site_dir)
