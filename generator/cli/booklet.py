"""``showcase booklet``: a review as a booklet, a brand as a display board, as PDF."""

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from generator.booklet.boards import SIZES, Size
from generator.booklet.printing import Printed, boards, booklets
from generator.booklet.words import WORDS
from generator.building.keeping.files import write
from generator.checking.content import check_content
from generator.cli.options import content_option, language_option
from generator.cli.refusals import no_id, said
from generator.cli.shown import for_people, shown
from generator.cli.spoken import Command
from generator.cli.types import Choice, Named
from generator.pages.site import site_of
from generator.pictures.problems import picture_problems
from generator.problems.likeness import closest
from generator.problems.report import ordered
from generator.problems.signs import code_point
from generator.problems.wording import Language, severity

_EVERY = "all"
_NOTHING = {"en": "Nothing was printed.", "zh": "没有印制。"}


@click.command(cls=Command)
@content_option
@language_option
@click.option(
    "--review",
    metavar="ID",
    help="The review to set, or `all`.  [default: the one on the home page]",
)
@click.option(
    "--board",
    metavar="ID",
    help="Set the display board of this brand instead, or of `all` brands.",
)
@click.option(
    "--size",
    type=Choice(SIZES, case_sensitive=False),
    default="A3",
    show_default=True,
    help="The size of a board.",
)
@click.option(
    "--edition",
    metavar="LANG",
    default=_EVERY,
    show_default=True,
    help="The language to set: en, zh, or `all` of the site's.",
)
@click.option(
    "--out",
    type=Named(file_okay=False),
    default=Path("build/booklet"),
    show_default=True,
    help="The folder that the PDF files go into.",
)
def booklet(
    content: Path,
    language: Language,
    review: str | None,
    board: str | None,
    size: Size,
    edition: str,
    out: Path,
) -> None:
    """Make the printable volume of a review, or the display board of a brand.

    The booklet tells the whole review on A4: figures, matrix, brands, practices by dimension, who
    took part, what the source leaves open, and every quotation as an endnote. A board tells one
    brand on one A3 or A2 page, with the QR code of its page. Content with errors makes nothing,
    and the same records always give the same bytes.

    \b
    Examples:
      showcase booklet
      showcase booklet --review 2022 --edition zh --out /tmp
      showcase booklet --board red-pomegranate --size A2
      showcase booklet --board all
    """
    if board is not None and review is not None:
        raise click.UsageError(said("board-or-review"))
    checked = check_content(content)
    drawn = picture_problems(checked.catalog) if checked.catalog else ()
    problems = ordered(shown((*checked.problems, *drawn), content))
    errors = [problem for problem in problems if severity(problem) == "error"]
    if errors or checked.catalog is None or checked.proof is None:
        click.echo(for_people(problems, language, content), err=True)
        click.echo(_NOTHING[language], err=True)
        sys.exit(1)
    site = site_of(checked.catalog, checked.proof)
    languages = _chosen("language", edition, site.catalog.languages, "--edition")
    if board is None:
        wanted = review or site.catalog.settings.home_review
        _write(booklets(site, languages, _chosen("review", wanted, site.reviews, "--review")), out)
    else:
        brands = _chosen("brand", board, site.brands, "--board")
        _write(boards(site, languages, brands, size), out)


def _chosen(kind: str, wanted: str, known: Iterable[str], option: str) -> tuple[str, ...]:
    ids = tuple(known)
    if wanted == _EVERY:
        return ids
    if wanted in ids:
        return (wanted,)
    told = no_id(kind, wanted, ids, closest(wanted, ids))
    raise click.BadParameter(told, param_hint=option)


def _write(printed: Iterator[Printed], out: Path) -> None:
    started = time.monotonic()
    for row in printed:
        target = out / row.name
        # Whoever opens the file meanwhile has the old one or the new one, whole.
        write(target, row.pdf)
        now = time.monotonic()
        click.echo(f"{target}  {len(row.pdf) / 1024:,.0f} KiB  {now - started:.1f} s")
        started = now
        if row.lacking:
            told = ", ".join(map(code_point, row.lacking))
            click.echo(f"  {WORDS['en']['undrawn']} {told}", err=True)
