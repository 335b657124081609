"""The argument KIND: a kind of record by its name, or by its folder."""

import click

from generator.cli.refusals import known_ones, said
from generator.problems.likeness import closest
from generator.problems.wording import phrases_of
from generator.reading.kinds import kind_term
from generator.records.kinds import BY_FOLDER, BY_NAME, Kind


class KindType(click.ParamType[Kind]):
    """Gives the kind of record of a name, or of a folder.

    An unknown word is wrong usage, with the one that was probably meant.
    """

    name = "kind"

    def convert(
        self, value: str | Kind, param: click.Parameter | None, ctx: click.Context | None
    ) -> Kind:
        """The kind with this name. Raises ``click.BadParameter``."""
        if isinstance(value, Kind):
            return value
        kind = BY_NAME.get(value) or BY_FOLDER.get(value)
        if kind is None:
            close = closest(value, BY_NAME) or _called().get(value)
            hint = said("close", close=close) if close else known_ones(BY_NAME)
            self.fail(said("no-kind", value=value, hint=hint), param, ctx)
        return kind


def _called() -> dict[str, str]:
    """The names of kinds by what Chinese texts call them."""
    terms = phrases_of("zh").terms
    return {terms[kind_term(kind).key]: name for name, kind in BY_NAME.items()}
