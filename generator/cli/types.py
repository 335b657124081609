"""The types of options and arguments: click's own, which say in Chinese too what they refuse."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from generator.cli.refusals import asked_language, said

_SAID: Mapping[str, str] = {
    "choice": "“{value}”不在可选范围内，可选：{known}。",
    "number": "“{value}”不是整数。",
    "between": "{value} 不在 {least} 至 {most} 之间。",
    "least": "{value} 太小，至少为 {least}。",
    "missing": "“{value}”不存在。",
    "file": "“{value}”是文件，这里应为文件夹。",
    "unreadable": "“{value}”不可读取。",
    "date": "“{value}”不是日期，应写成 2026-11-24 这样。",
}


class Choice(click.Choice[str]):
    """One word of a few."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word. Raises ``click.BadParameter``."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            known = "、".join(str(row) for row in self.choices)
            raise _worded(error, "choice", value=value, known=known) from None


class Number(click.IntRange):
    """A whole number of at least ``min``."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number. Raises ``click.BadParameter``."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            try:
                int(value)
            except ValueError:
                raise _worded(error, "number", value=value) from None
            key = "least" if self.max is None else "between"
            raise _worded(error, key, value=value, least=self.min, most=self.max) from None


class Named(click.Path):
    """A file or a folder; with ``exists`` one that is there, with ``file_okay=False`` a folder."""

    def __init__(self, *, exists: bool = False, file_okay: bool = True) -> None:
        super().__init__(exists=exists, file_okay=file_okay, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path. Raises ``click.BadParameter``."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            path = Path(value)
            is_file = not self.file_okay and path.is_file()
            key = "missing" if not path.exists() else "file" if is_file else "unreadable"
            raise _worded(error, key, value=value) from None


class Folder(Named):
    """A folder that has a name: an empty word, of a variable without a value, names none."""

    def __init__(self) -> None:
        super().__init__(file_okay=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The folder. Raises ``click.BadParameter``."""
        if value == "":
            self.fail(said("no-folder"), param, ctx)
        return super().convert(value, param, ctx)


class Day(click.DateTime):
    """A day, as 2026-11-24."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The day. Raises ``click.BadParameter``."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            raise _worded(error, "date", value=value) from None


def _worded(error: click.BadParameter, key: str, **values: object) -> click.BadParameter:
    """The refusal of a type, in the language of the command."""
    if asked_language() != "zh":
        return error
    return click.BadParameter(_SAID[key].format(**values), error.ctx, error.param)
