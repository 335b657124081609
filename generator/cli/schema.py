"""``showcase schema``: the JSON Schemas of the kinds."""

from pathlib import Path

import click

from generator.building.keeping.files import write
from generator.cli.kinds import KindType
from generator.cli.refusals import asked_language, said
from generator.cli.spoken import Command
from generator.cli.types import Choice, Named
from generator.editing.project import known_in
from generator.records.kinds import KINDS, Kind
from generator.schemas.json_schema import as_json, json_schema
from generator.schemas.known import NOTHING
from generator.schemas.voice import Tongue

_WROTE = {
    "en": ("Wrote 1 schema into {folder}", "Wrote {count} schemas into {folder}"),
    "zh": ("已把 1 份 schema 写入 {folder}", "已把 {count} 份 schema 写入 {folder}"),
}


@click.command(cls=Command)
@click.argument("kind", type=KindType(), required=False)
@click.option(
    "--out",
    type=Named(file_okay=False),
    help="Write the schemas into this folder, one file a kind, instead of printing one.",
)
@click.option(
    "--content",
    type=Named(exists=True, file_okay=False),
    help="Offer the ids, terms and languages of this content folder as choices.",
)
@click.option(
    "--lang",
    "tongue",
    type=Choice(["en", "zh", "both"]),
    default="both",
    show_default=True,
    help="The language of the explanations.",
)
def schema(kind: Kind | None, out: Path | None, content: Path | None, tongue: Tongue) -> None:
    """Print the JSON Schema of a KIND of record, or write those of all kinds.

    An editor such as VS Code completes and explains the fields of a record with it. The
    repository holds them in schemas/, and .vscode/settings.json says which folder needs which.
    With --content they also offer the ids and terms that there are; such schemas change with
    every record, so keep them out of the repository.

    \b
    Examples:
      showcase schema brand
      showcase schema --out schemas
      showcase schema --content content --out build/schemas --lang zh
    """
    if kind is None and out is None:
        raise click.UsageError(said("kind-or-out"))
    known = known_in(content.resolve()) if content else NOTHING
    rows = KINDS if kind is None else (kind,)
    for row in rows:
        text = as_json(json_schema(row, tongue, known))
        if out is None:
            click.echo(text, nl=False)
        else:
            write(out / f"{row.name}.json", text.encode())
    if out is not None:
        one, many = _WROTE[asked_language()]
        click.echo((one if len(rows) == 1 else many).format(count=len(rows), folder=out))
