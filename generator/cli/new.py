"""``showcase new``: a record to fill in."""

import os
import sys
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import click

from generator.cli.kinds import KindType
from generator.cli.options import content_option, language_option
from generator.cli.outcome import WRONG_USAGE
from generator.cli.shown import quoted, shown
from generator.cli.spoken import Command
from generator.cli.types import Day
from generator.editing.beginning import Refusal, refused
from generator.editing.files import create
from generator.editing.project import known_of
from generator.problems.wording import Language, phrases_of, worded
from generator.reading.folder import read_folder
from generator.records.kinds import KINDS, Kind
from generator.schemas.sentences import SENTENCES
from generator.schemas.template import template
from generator.schemas.voice import VOICES

_KINDS: Mapping[Language, str] = {
    "en": "What is the record about? Choose a KIND and an ID for it:\n"
    "  showcase new KIND ID        for example: showcase new brand red-lantern\n",
    "zh": "要写哪一类记录？请选择类型（KIND），再起一个编号（ID）：\n"
    "  showcase new KIND ID        例如：showcase new brand red-lantern\n",
}
_ID: Mapping[Language, str] = {
    "en": "Give the record an ID after its kind: lower-case words with hyphens, such as "
    "red-lantern. It becomes a part of the page's address and never changes.",
    "zh": "请在类型后面写上编号：用小写英文单词，以连字符相连，例如 red-lantern。"
    "编号会成为网址的一部分，以后不再改变。",
}
_OTHER_ID: Mapping[Language, str] = {
    "en": "Choose another ID, for example: showcase new {kind} {id}",
    "zh": "请另选一个编号，例如：showcase new {kind} {id}",
}
_NEXT: Mapping[Language, str] = {
    "en": "Wrote {file}\n\n"
    "Open it in an editor and fill in what stands empty; lines with ## say how. Then type:\n"
    "  showcase stamp{content}\n"
    "  showcase check {typed}{content}",
    "zh": "已写入 {file}\n\n"
    "请用编辑器打开，把空着的地方填好，## 开头的行有说明。然后运行：\n"
    "  showcase stamp{content}\n"
    "  showcase check {typed}{content}",
}


@click.command(cls=Command)
@click.argument("kind", type=KindType(), required=False)
@click.argument("id_", metavar="[ID]", required=False)
@content_option
@language_option
@click.option(
    "--date",
    "day",
    type=Day(),
    help="The day on which the record first stands on the site.  [default: today]",
)
@click.option("--stdout", is_flag=True, help="Print the file instead of writing it.")
def new(
    kind: Kind | None,
    id_: str | None,
    content: Path,
    language: Language,
    day: datetime | None,
    *,
    stdout: bool,
) -> None:
    """Begin a record: write a file to fill in, in which every field is explained.

    KIND is what the record is about (brand, practice, organ …), ID is its name in addresses:
    lower-case words with hyphens. Without them the kinds are listed. A file that is there is
    never overwritten.

    \b
    Examples:
      showcase new
      showcase new brand red-lantern
      showcase new practice reading-room --lang zh
      showcase new organ library --stdout
    """
    if kind is None:
        click.echo(_list_of_kinds(language))
        return
    if id_ is None:
        raise click.UsageError(_ID[language])
    reading = read_folder(content.resolve())
    refusal = refused(kind, id_, reading, content.resolve().name)
    if refusal is not None:
        click.echo(_told(refusal, kind, content, language), err=True)
        sys.exit(WRONG_USAGE)
    path = content / kind.folder / f"{id_}.yml"
    first = day.date() if day else date.today()
    schema = content.resolve().parent / "schemas" / f"{kind.name}.json"
    # An editor shows an error for a schema that is not there.
    seen = os.path.relpath(schema, path.resolve().parent) if schema.is_file() else ""
    text = template(kind, language, known_of(reading), first, seen.replace(os.sep, "/"), id_)
    if stdout:
        click.echo(text, nl=False)
        return
    create(path, text)
    # Both can be typed as they stand, whatever the folders are called.
    option = "" if content == Path("content") else f" --content {quoted(content)}"
    words = _NEXT[language]
    click.echo(words.format(file=path.as_posix(), typed=quoted(path), content=option))


def _told(refusal: Refusal, kind: Kind, content: Path, language: Language) -> str:
    """A refusal in the form of a problem; nothing is there yet to be mended but the command."""
    (problem,) = shown([refusal.problem], content)
    words, labels = worded(problem, language), phrases_of(language).labels
    mend = words.mend
    if refusal.free_id:
        mend = _OTHER_ID[language].format(kind=kind.name, id=refusal.free_id)
    return (
        f"{problem.place.file}: {labels['error']} [{problem.code}] {words.message}\n"
        f"  {labels['expected']}{words.expected}\n"
        f"  {labels['mend']}{mend}"
    )


def _list_of_kinds(language: Language) -> str:
    voice = VOICES[language]
    rows = [f"  {kind.name:<15}{voice(SENTENCES[kind.model])}" for kind in KINDS]
    return "\n".join([_KINDS[language], *rows])
