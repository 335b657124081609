"""Wrong usage is told in the language of the command, click's kinds of it too."""

import re
import shutil
import string
from pathlib import Path

import click
import pytest

from generator.cli import main, types
from generator.cli.lazy import Row
from generator.cli.main import Commands, run
from generator.cli.refusals import REFUSALS, language_in, show
from generator.records.kinds import BY_NAME

KINDS = "、".join(BY_NAME)


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree("tests/projects/lakeside", tmp_path / "lakeside")
    monkeypatch.chdir(tmp_path / "lakeside")
    return tmp_path / "lakeside"


def fields(text: str) -> list[str]:
    """What is put into a text; of words that Chinese does not have the plural, none."""
    found = [field or "" for _, field, _, _ in string.Formatter().parse(text) if field]
    return sorted(set(found) - {"words"})


def test_both_languages_refuse_the_same() -> None:
    assert REFUSALS["en"].keys() == REFUSALS["zh"].keys()
    for key, text in REFUSALS["en"].items():
        if text != "{told}":
            assert fields(text) == fields(REFUSALS["zh"][key]), key


# Typed, what is said last in English, what is said last in Chinese.
TYPED = [
    ("frob", "No such command 'frob'.", "没有“frob”这个命令。"),
    (
        "chek",
        "No such command 'chek'. (Did you mean one of: 'check', 'schema'?)",
        "没有“chek”这个命令。是不是想写“check”或“schema”？",
    ),
    ("--", "Missing command.", "没有写明命令。"),
    ("check --xyz", "No such option '--xyz'.", "没有“--xyz”这个选项。"),
    (
        "check --formt json",
        "No such option '--formt'. Did you mean '--format'?",
        "没有“--formt”这个选项。是不是想写“--format”？",
    ),
    (
        "new 机关 x",
        "Invalid value for '[KIND]': There is no kind of record “机关”. Did you mean “organ”?",
        "KIND 的值不对：没有“机关”这一类记录。是不是想写“organ”？",
    ),
    ("check --content", "Option '--content' requires an argument.", "选项 --content 后面缺少值。"),
    ("new --stdout=1", "Option '--stdout' does not take a value.", "选项 --stdout 不带值。"),
    (
        "impact x --no-pages=1",
        "Option '--no-pages' does not take a value.",
        "选项 --no-pages 不带值。",
    ),
    ("merge", "Missing argument 'STORES...'.", "缺少参数 STORES。"),
    ("publish", "Missing argument 'DIR'.", "缺少参数 DIR。"),
    ("impact", "Missing argument 'BASE'.", "缺少参数 BASE。"),
    ("publish a b", "Got unexpected extra argument (b)", "多出了参数：b。"),
    ("new brand a b c", "Got unexpected extra arguments (b c)", "多出了参数：b、c。"),
    (
        "check --format xml",
        "Invalid value for '--format': 'xml' is not one of 'text', 'json', 'github'.",
        "--format 的值不对：“xml”不在可选范围内，可选：text、json、github。",
    ),
    (
        "build --jobs x",
        "Invalid value for '--jobs': 'x' is not a valid integer range.",
        "--jobs 的值不对：“x”不是整数。",
    ),
    (
        "build --jobs 0",
        "Invalid value for '--jobs': 0 is not in the range 1<=x<=64.",
        "--jobs 的值不对：0 不在 1 至 64 之间。",
    ),
    (
        "build --keep -1",
        "Invalid value for '--keep': -1 is not in the range x>=0.",
        "--keep 的值不对：-1 太小，至少为 0。",
    ),
    (
        "check nowhere",
        "Invalid value for '[PATHS]...': Path 'nowhere' does not exist.",
        "PATHS 的值不对：“nowhere”不存在。",
    ),
    (
        "merge a.txt",
        "Invalid value for 'STORES...': Directory 'a.txt' is a file.",
        "STORES 的值不对：“a.txt”是文件，这里应为文件夹。",
    ),
    (
        "new brand x --date today",
        "Invalid value for '--date': 'today' does not match the format '%Y-%m-%d'.",
        "--date 的值不对：“today”不是日期，应写成 2026-11-24 这样。",
    ),
    (
        "check --content=",
        "Invalid value for '--content': no folder is named; the folder that you are in is written "
        "as a dot.",
        "--content 的值不对：没有写明文件夹；当前文件夹请写一个点（.）。",
    ),
    (
        "check --content content /bin",
        "Invalid value for PATH: /bin does not belong to the records in content. --content names "
        "others.",
        "PATH 的值不对：/bin 不属于 content 中的记录。其他记录用 --content 指明。",
    ),
    (
        "build --base-address x",
        "Invalid value for '--base-address': “x” is no address of a site. One looks like "
        "https://review.example.org/ or https://example.org/review/.",
        "--base-address 的值不对：“x”不是网站地址。正确的写法如 https://review.example.org/ 或 "
        "https://example.org/review/。",
    ),
    (
        "build --slice 9",
        "Invalid value for '--slice': a slice is written K/N, such as 3/8, with K from 1 to N",
        "--slice 的值不对：应写成 K/N，如 3/8，K 从 1 到 N。",
    ),
    (
        "new brnad",
        "Invalid value for '[KIND]': There is no kind of record “brnad”. Did you mean “brand”?",
        "KIND 的值不对：没有“brnad”这一类记录。是不是想写“brand”？",
    ),
    (
        "new xyz",
        "Invalid value for '[KIND]': There is no kind of record “xyz”. There are: "
        f"{KINDS.replace('、', ', ')}.",
        f"KIND 的值不对：没有“xyz”这一类记录。现有：{KINDS}。",
    ),
    (
        "schema",
        "Name a KIND to print its schema, or a folder with --out to write all of them.",
        "请写明类型（KIND），输出这一类的 schema；或用 --out 指定文件夹，写入全部。",
    ),
    (
        "booklet --board a --review b",
        "--board and --review are two different things to print. Name one.",
        "--board（展板）和 --review（书册）一次只能印一种，请选其一。",
    ),
    (
        "booklet --board xyz",
        "Invalid value for --board: There is no brand “xyz”. There are: quay-lights.",
        "--board 的值不对：没有“xyz”这个品牌。现有：quay-lights。",
    ),
    (
        "booklet --board quay-light",
        "Invalid value for --board: There is no brand “quay-light”. Did you mean “quay-lights”?",
        "--board 的值不对：没有“quay-light”这个品牌。是不是想写“quay-lights”？",
    ),
    (
        "booklet --edition fr",
        "Invalid value for --edition: There is no language “fr”. There are: en, zh.",
        "--edition 的值不对：没有“fr”这个语言版本。现有：en、zh。",
    ),
    (
        "booklet --review 1999",
        "Invalid value for --review: There is no review “1999”. There are: lakeside-2023.",
        "--review 的值不对：没有“1999”这个述职评议。现有：lakeside-2023。",
    ),
    (
        "build --site-dir content",
        "content is, holds or lies in a folder where records, pages in Markdown or what builds "
        "keep have their place. Name another --site-dir.",
        "content 与存放记录、Markdown 页面或生成数据的文件夹重叠。请用 --site-dir 另选文件夹。",
    ),
    (
        "build --work content/x",
        "--work lies in the folder with the records. Name another folder.",
        "--work 在存放记录的文件夹里面，请另选一个文件夹。",
    ),
    (
        "build --site-dir ../foreign",
        "../foreign holds files that no build of ours put there. Name another --site-dir, or empty "
        "it first.",
        "../foreign 里有不是本程序生成的文件。请用 --site-dir 另选文件夹，或先清空它。",
    ),
    (
        "build --work ../taken --site-dir ../site",
        "{above}/taken/mkdocs.yml was put there by no build of ours, and what is made would take "
        "its place. Take it away first, or name another --work.",
        "{above}/taken/mkdocs.yml 不是本程序生成的，而生成的文件会占用它的位置。请先把它移走，"
        "或用 --work 另选文件夹。",
    ),
    (
        "publish site/x",
        "site/x lies in the site itself. Name a folder elsewhere.",
        "site/x 在网站文件夹里面，请另选一个文件夹。",
    ),
    (
        "publish ../www",
        "site holds no finished site. `showcase build` makes one.",
        "site 里没有生成好的网站。请先运行 `showcase build`。",
    ),
    (
        "publish ../foreign",
        "{above}/foreign holds files that `showcase publish` did not put there. Name a folder of "
        "its own, such as {above}/foreign/showcase; the web server's root is then the folder "
        "“current” in it.",
        "{above}/foreign 里有不是 `showcase publish` 放入的文件。请指定一个专用的文件夹，如 "
        "{above}/foreign/showcase，并把网站服务器的根目录设为其中的 current。",
    ),
    (
        "publish ../linked",
        "{above}/linked/current is a folder or a file, where a link to a release belongs. Move it "
        "away, or name another folder.",
        "{above}/linked/current 是文件夹或文件，而这里应是指向某个版本的链接。"
        "请把它移走，或另选一个文件夹。",
    ),
]


@pytest.fixture
def around(project: Path) -> Path:
    """Folders beside the project that belong to somebody else."""
    above = project.parent
    (project / "a.txt").write_text("a", "utf-8")
    (above / "foreign").mkdir()
    (above / "foreign/own.txt").write_text("a", "utf-8")
    (above / "linked/current").mkdir(parents=True)
    (above / "taken").mkdir()
    (above / "taken/mkdocs.yml").write_text("site_name: Ours\n", "utf-8")
    return above


@pytest.mark.parametrize(("typed", "english", "chinese"), TYPED, ids=[row[0] for row in TYPED])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_is_wrong_is_said_in_the_language_asked_for(
    language: str,
    typed: str,
    english: str,
    chinese: str,
    around: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SHOWCASE_LANG", language)
    assert run(typed.split()) == 2
    told = capsys.readouterr()
    assert told.out == ""
    *_, last = told.err.rstrip("\n").split("\n")
    wanted = {"en": f"Error: {english}", "zh": f"错误：{chinese}"}[language]
    assert last == wanted.replace("{above}", str(around))
    beginning = {
        "en": r"Usage: showcase .*\nTry 'showcase[ a-z]* --help' for help\.\n\n",
        "zh": r"用法：showcase .*\n查看说明：showcase[ a-z]* --help\n\n",
    }
    assert re.match(beginning[language], told.err)


def test_a_language_among_the_arguments_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--frob", "--lang", "zh"]) == 2
    assert capsys.readouterr().err.endswith("错误：没有“--frob”这个选项。\n")


def test_the_language_of_the_system_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    monkeypatch.delenv("CI", raising=False)
    assert run(["check", "--format", "xml"]) == 2
    assert "“xml”不在可选范围内" in capsys.readouterr().err


def test_a_port_that_is_taken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no wrong usage has no usage beside it, and a status of its own."""
    error = click.ClickException("端口被占用。")
    monkeypatch.setattr(main, "act", _failing(error), raising=False)
    table = {**Commands.table, "act": Row("generator.cli.main:act", "Fail.")}
    monkeypatch.setattr(Commands, "table", table)
    monkeypatch.setenv("SHOWCASE_LANG", "zh")
    assert run(["act"]) == 3
    assert capsys.readouterr().err == "错误：端口被占用。\n"


def _failing(error: click.ClickException) -> click.Command:
    def fail() -> None:
        raise error

    return click.Command("act", callback=fail)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (click.FileError("a.txt", "Permission denied"), "打不开文件 a.txt：Permission denied"),
        (click.MissingParameter(param=click.Option(["--way"])), "缺少选项 --way。"),
        (click.BadParameter("不行。"), "有一个值不对：不行。"),
        (click.BadParameter("不行。", param_hint=["--a", "--b"]), "--a、--b 的值不对：不行。"),
        (click.UsageError("不行。"), "不行。"),
    ],
)
def test_other_kinds_that_click_has(
    error: click.ClickException, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show(error, "zh")
    assert capsys.readouterr().err == f"错误：{told}\n"


def test_what_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    context = click.Context(click.Command("check"), obj="zh")
    with context.scope(), pytest.raises(click.BadParameter) as raised:
        types.Named(exists=True).convert("content", None, context)
    assert raised.value.message == "“content”不可读取。"


def test_a_context_of_nobody_has_the_language_of_the_system() -> None:
    assert language_in(click.Context(click.Command("check"))) == "en"
