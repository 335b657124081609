"""Options that several commands share."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from generator.cli.locale import VARIABLE, language_here
from generator.cli.refusals import said
from generator.cli.types import Choice, Folder, Number
from generator.problems.wording import Language
from generator.records.addresses import BASE_ADDRESS

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


content_option: Decorator = click.option(
    "--content",
    type=Folder(),
    default=Path("content"),
    show_default=True,
    help="The folder with the records. The folder above it is the project folder.",
)

language_option: Decorator = click.option(
    "--lang",
    "language",
    type=Choice(["en", "zh"]),
    default=language_here,
    show_default="that of the system",
    envvar=VARIABLE,
    help="The language of what the command says: English or Chinese. What other programs read "
    "(--format json, …) is in English unless one is named.",
)


def for_programs(language: Language) -> Language:
    """The language of what other programs read: the one that was named, whatever the system's."""
    source = click.get_current_context().get_parameter_source("language")
    return "en" if source is ParameterSource.DEFAULT else language


site_dir_option: Decorator = click.option(
    "--site-dir",
    type=Folder(),
    default=Path("site"),
    show_default=True,
    help="Where the finished site goes.",
)

work_option: Decorator = click.option(
    "--work",
    type=Folder(),
    help="Where docs/, build/ and the MkDocs configurations go.  [default: the project folder]",
)

jobs_option: Decorator = click.option(
    "--jobs",
    type=Number(1, 64),
    default=os.cpu_count() or 1,
    help="How many processes make pages.  [default: all cores]",
)


def _base_address(
    _context: click.Context, _option: click.Parameter, value: str | None
) -> str | None:
    """The address with a slash at its end. Raises ``click.BadParameter`` for what is none."""
    if value is None:
        return None
    address = value if value.endswith("/") else f"{value}/"
    if not re.fullmatch(BASE_ADDRESS, address, re.ASCII):
        raise click.BadParameter(said("no-address", value=value))
    return address


base_address_option: Decorator = click.option(
    "--base-address",
    metavar="ADDRESS",
    callback=_base_address,
    help="The address that the site will have, instead of the one in the settings.",
)
