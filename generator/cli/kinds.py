"""The argument KIND: a kind of record by its name, or by its folder."""

import click

from generator.problems.likeness import closest
from generator.records.kinds import BY_FOLDER, BY_NAME, Kind


class KindType(click.ParamType[Kind]):
    """Gives the kind; an unknown word is wrong usage, with the one that was probably meant."""

    name = "kind"

    def convert(
        self, value: str | Kind, param: click.Parameter | None, ctx: click.Context | None
    ) -> Kind:
        """The kind with this name."""
        if isinstance(value, Kind):
            return value
        kind = BY_NAME.get(value) or BY_FOLDER.get(value)
        if kind is None:
            close = closest(value, BY_NAME)
            hint = f"Did you mean “{close}”?" if close else f"There are: {', '.join(BY_NAME)}."
            self.fail(f"There is no kind of record “{value}”. {hint}", param, ctx)
        return kind
