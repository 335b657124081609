"""Commands that explain themselves in the language that was asked for."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from generator.cli.refusals import asked_language, language_in, said
from generator.schemas.wrapping import columns, wrapped

if TYPE_CHECKING:
    from generator.cli.help_zh import Help


# Before the value that an option has where it is not given, and before its bounds.
_ENDS = re.compile(r"(?=（(?:默认|\d+≤))")


class Spoken(click.Command):
    """What a command and a group of them have in common.

    click lays out English help, word by word. Chinese help is laid out here, through the methods
    that click has for it.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments. Raises ``click.UsageError``, always with the command it is of."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is typed."""
        if language_in(ctx) != "zh":
            super().format_usage(ctx, formatter)
            return
        names = {"[OPTIONS]": "[选项]", "COMMAND [ARGS]...": "命令 [参数]..."}
        pieces = [names.get(piece, piece) for piece in self.collect_usage_pieces(ctx)]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="用法：")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does; its examples are the same in each language."""
        if language_in(ctx) != "zh":
            super().format_help_text(ctx, formatter)
            return
        for paragraph in help_of(ctx).text:
            formatter.write_paragraph()
            for line in paragraph.split("\n"):
                _write(formatter, "  ", line)
        examples = _examples(self.help or "")
        if examples:
            formatter.write_paragraph()
            _write(formatter, "  ", "示例：")
            for line in examples:
                formatter.write(f"    {line}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each option does."""
        if language_in(ctx) != "zh":
            super().format_options(ctx, formatter)
            return
        told = help_of(ctx).options
        rows = []
        for option in self.get_params(ctx):
            record = option.get_help_record(ctx)
            if record is not None and isinstance(option, click.Option):
                is_help = not {*ctx.help_option_names}.isdisjoint(option.opts)
                text = told["help" if is_help else option.name or ""]
                rows.append((record[0], text + _extra(ctx, option)))
        formatter.write_paragraph()
        write_rows(formatter, "选项：", rows)


class Command(Spoken):
    """A command."""

    # What is too much is refused below, in words of ours.
    allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments. Raises ``click.UsageError``."""
        extra = super().parse_args(ctx, args)
        if extra and not ctx.resilient_parsing:
            between = "、" if asked_language() == "zh" else " "
            words = "argument" if len(extra) == 1 else "arguments"
            ctx.fail(said("extra", words=words, values=between.join(extra)))
        return extra


def help_of(context: click.Context) -> "Help":
    """The help of a command in Chinese, which others need not load."""
    from generator.cli.help_zh import HELP

    return HELP[context.info_name or ""]


def write_rows(formatter: click.HelpFormatter, title: str, rows: Iterable[tuple[str, str]]) -> None:
    """Write a heading, and below it names with what is said of each."""
    listed = list(rows)
    gap = max(len(name) for name, _ in listed) + 4
    formatter.write(f"{title}\n")
    for name, text in listed:
        for number, line in enumerate(_lines(text, formatter.width - gap)):
            formatter.write(f"{'' if number else '  ' + name:<{gap}}{line}\n")


def _lines(text: str, width: int) -> list[str]:
    """The lines of what is said of an option; what it is where it is not given stays on one."""
    said_of_it, *ends = _ENDS.split(text)
    lines = list(wrapped(said_of_it, width))
    for end in ends:
        if columns(lines[-1] + end) <= width:
            lines[-1] += end
        else:
            lines += wrapped(end, width)
    return lines


def _write(formatter: click.HelpFormatter, indent: str, text: str) -> None:
    for line in wrapped(text, formatter.width - len(indent)):
        formatter.write(f"{indent}{line}\n")


def _examples(text: str) -> list[str]:
    """The commands that English help gives as examples."""
    lines = [line.strip() for line in text.partition("Examples:")[2].splitlines()]
    return [line for line in lines if line.startswith("showcase ")]


def _extra(context: click.Context, option: click.Option) -> str:
    """What it is where it is not given, and between which bounds it lies."""
    extra = option.get_help_extra(context)
    default = extra.get("default", "")
    told = []
    # What stands in brackets is told in the text.
    if default and not default.startswith("("):
        told.append(f"默认：{default}")
    if "range" in extra:
        told.append(extra["range"].replace("<=", "≤").replace(">=", "≥"))
    return f"（{'，'.join(told)}）" if told else ""
