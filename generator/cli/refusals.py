"""What is said where a command was typed wrongly: by us, and in Chinese by click's kinds of it too.

click says its own in English, and has no other words with it. Each of its kinds of wrong usage is a
class of its public interface; in Chinese they are worded here, by class.
"""

from collections.abc import Iterable, Mapping

import click

from generator.cli.locale import language_here
from generator.problems.wording import Language

REFUSALS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "no-folder": "no folder is named; the folder that you are in is written as a dot.",
        "no-address": "“{value}” is no address of a site. One looks like "
        "https://review.example.org/ or https://example.org/review/.",
        "no-slice": "a slice is written K/N, such as 3/8, with K from 1 to N",
        "no-kind": "There is no kind of record “{value}”. {hint}",
        "no-id": "There is no {kind} “{value}”. {hint}",
        "close": "Did you mean “{close}”?",
        "known": "There are: {known}.",
        "other-project": "{path} does not belong to the records in {content}. --content names "
        "others.",
        "in-site": "{folder} lies in the site itself. Name a folder elsewhere.",
        "no-site": "{site} holds no finished site. `showcase build` makes one.",
        "shelf-link": "{told}",
        "shelf-folder": "{told}",
        "board-or-review": "--board and --review are two different things to print. Name one.",
        "kind-or-out": "Name a KIND to print its schema, or a folder with --out to write all of "
        "them.",
        "foreign-site": "{site} holds files that no build of ours put there. Name another "
        "--site-dir, or empty it first.",
        "foreign-file": "{path} was put there by no build of ours, and what is made would take "
        "its place. Take it away first, or name another --work.",
        "work-in-content": "--work lies in the folder with the records. Name another folder.",
        "site-among-originals": "{site} is, holds or lies in a folder where records, pages in "
        "Markdown or what builds keep have their place. Name another --site-dir.",
        "mount": "{site} is a mount point, and nothing can take its place in one step. "
        "Name a folder in it, such as {inner}.",
        "extra": "Got unexpected extra {words} ({values})",
    },
    "zh": {
        "no-folder": "没有写明文件夹；当前文件夹请写一个点（.）。",
        "no-address": "“{value}”不是网站地址。正确的写法如 https://review.example.org/ 或 "
        "https://example.org/review/。",
        "no-slice": "应写成 K/N，如 3/8，K 从 1 到 N。",
        "no-kind": "没有“{value}”这一类记录。{hint}",
        "no-id": "没有“{value}”这个{kind}。{hint}",
        "close": "是不是想写“{close}”？",
        "known": "现有：{known}。",
        "other-project": "{path} 不属于 {content} 中的记录。其他记录用 --content 指明。",
        "in-site": "{folder} 在网站文件夹里面，请另选一个文件夹。",
        "no-site": "{site} 里没有生成好的网站。请先运行 `showcase build`。",
        "shelf-link": "{path} 是文件夹或文件，而这里应是指向某个版本的链接。"
        "请把它移走，或另选一个文件夹。",
        "shelf-folder": "{path} 里有不是 `showcase publish` 放入的文件。请指定一个专用的文件夹，"
        "如 {own}，并把网站服务器的根目录设为其中的 current。",
        "board-or-review": "--board（展板）和 --review（书册）一次只能印一种，请选其一。",
        "kind-or-out": "请写明类型（KIND），输出这一类的 schema；或用 --out 指定文件夹，写入全部。",
        "foreign-site": "{site} 里有不是本程序生成的文件。请用 --site-dir 另选文件夹，或先清空它。",
        "foreign-file": "{path} 不是本程序生成的，而生成的文件会占用它的位置。请先把它移走，"
        "或用 --work 另选文件夹。",
        "work-in-content": "--work 在存放记录的文件夹里面，请另选一个文件夹。",
        "site-among-originals": "{site} 与存放记录、Markdown 页面或生成数据的文件夹重叠。"
        "请用 --site-dir 另选文件夹。",
        "mount": "{site} 是挂载点，无法一步替换。请用其中的文件夹，如 {inner}。",
        "extra": "多出了参数：{values}。",
    },
}
# What a word in an option names, as --board and others call it.
_KINDS: Mapping[str, str] = {"language": "语言版本", "review": "述职评议", "brand": "品牌"}


def asked_language() -> Language:
    """The language of the command that is being run, also before its options are all read."""
    context = click.get_current_context(silent=True)
    return language_in(context) if context is not None else language_here()


def language_in(context: click.Context) -> Language:
    """The same of a command whose context is at hand."""
    asked = context.find_root().obj
    return asked if asked in ("en", "zh") else language_here()


def said(key: str, **values: object) -> str:
    """A refusal of ours in the language of the command."""
    return REFUSALS[asked_language()][key].format(**values)


def no_id(kind: str, value: str, known: Iterable[str], close: str | None) -> str:
    """There is no review, brand or language of this id; which one was probably meant."""
    hint = said("close", close=close) if close else known_ones(known)
    named = _KINDS[kind] if asked_language() == "zh" else kind
    return said("no-id", kind=named, value=value, hint=hint)


def known_ones(known: Iterable[str]) -> str:
    """The words that there are to choose from."""
    return said("known", known=("、" if asked_language() == "zh" else ", ").join(known))


def show(error: click.ClickException, language: Language) -> None:
    """Say why a command is not run."""
    if language == "en" or isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        names = context.help_option_names
        option = f" {names[-1]}" if names else ""
        click.echo(f"{context.get_usage()}\n查看说明：{context.command_path}{option}\n", err=True)
    click.echo(f"错误：{_in_chinese(error)}", err=True)


def _in_chinese(error: click.ClickException) -> str:
    """What is wrong, in a sentence; a message of ours is in Chinese already."""
    match error:
        case click.NoSuchOption():
            return f"没有“{error.option_name}”这个选项。{_meant(error.possibilities)}"
        case click.exceptions.NoSuchCommand():
            return f"没有“{error.command_name}”这个命令。{_meant(error.possibilities)}"
        case click.MissingParameter():
            what = "选项" if isinstance(error.param, click.Option) else "参数"
            return f"缺少{what} {_named(error)}。"
        case click.BadParameter():
            named = _named(error)
            return f"{f'{named} 的值' if named else '有一个值'}不对：{error.message}"
        case click.BadOptionUsage():
            none = _is_flag(error.ctx, error.option_name)
            return f"选项 {error.option_name} {'不带值' if none else '后面缺少值'}。"
        case click.UsageError() if error.ctx and isinstance(error.ctx.command, click.Group):
            return "没有写明命令。"
        case click.FileError():
            return f"打不开文件 {error.ui_filename}：{error.message}"
        case _:
            return error.message


def _meant(possible: Iterable[str] | None) -> str:
    found = "或".join(f"“{word}”" for word in possible or ())
    return f"是不是想写{found}？" if found else ""


def _named(error: click.BadParameter) -> str:
    """The option or argument, as it is typed."""
    if error.param_hint is not None:
        hint = error.param_hint
        return hint if isinstance(hint, str) else "、".join(hint)
    if isinstance(error.param, click.Option):
        return "、".join(error.param.opts)
    return error.param.human_readable_name.strip("[]") if error.param is not None else ""


def _is_flag(context: click.Context | None, name: str) -> bool:
    params = context.command.params if context is not None else ()
    return any(
        isinstance(row, click.Option) and row.is_flag and name in (*row.opts, *row.secondary_opts)
        for row in params
    )
