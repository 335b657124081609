"""A group of commands that imports a command only when it is used.

``showcase check`` must answer at once, and the packages behind ``build`` take longer to import
than the check takes to run: that is measured, and tested in ``tests/unit/cli/test_lazy.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar, cast

import click

from generator.cli.refusals import language_in
from generator.cli.spoken import Spoken, write_rows


@dataclass(frozen=True, slots=True)
class Row:
    """A command: ``module:attribute``, and its line in the list of commands."""

    target: str
    line: str


class ReaderGoneError(Exception):
    """Whoever read the output has gone. click would end with status 1, which is taken."""


class LazyGroup(Spoken, click.Group):
    """Commands by name in a table; the list of commands is written from the table alone."""

    table: ClassVar[Mapping[str, Row]]

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names in the order of the table: of a day's work, not of the alphabet."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command, or give ``None`` for a name that is not in the table."""
        row = self.table.get(cmd_name)
        if row is None:
            return None
        module, _, attribute = row.target.partition(":")
        return cast(click.Command, getattr(import_module(module), attribute))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was typed. Raises ``click.UsageError``, with one that may be meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            name = error.command_name
            raise click.exceptions.NoSuchCommand(name, possibilities=self.table, ctx=ctx) from None

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderGoneError from error

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each option does, and the list of commands."""
        super().format_options(ctx, formatter)
        if language_in(ctx) == "zh":
            self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        if language_in(ctx) == "zh":
            from generator.cli.help_zh import HELP

            formatter.write_paragraph()
            rows = [(name, HELP[name].line) for name in self.list_commands(ctx)]
            write_rows(formatter, "命令：", rows)
            return
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.table[name].line) for name in self.list_commands(ctx)])
