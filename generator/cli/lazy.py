"""A group of commands that imports a command only when it is used.

``showcase check`` must answer at once, and the packages behind ``build`` take longer to import
than the check takes to run: that is measured, and tested in ``tests/unit/cli/test_lazy.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar, cast

import click


@dataclass(frozen=True, slots=True)
class Row:
    """A command: ``module:attribute``, and its line in the list of commands."""

    target: str
    line: str


class ReaderGoneError(Exception):
    """Whoever read the output has gone. click would end with status 1, which is taken."""


class LazyGroup(click.Group):
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

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderGoneError from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.table[name].line) for name in self.list_commands(ctx)])
