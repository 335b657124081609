"""`--help` in Chinese says all that it says in English."""

import re
from importlib import import_module

import click
import pytest

from generator.cli.help_zh import HELP
from generator.cli.main import Commands, run, showcase

NAMES = [*Commands.table]


def command_of(name: str) -> click.Command:
    module, _, attribute = Commands.table[name].target.partition(":")
    command = getattr(import_module(module), attribute)
    assert isinstance(command, click.Command)
    return command


def helped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, *typed: str
) -> str:
    monkeypatch.setenv("SHOWCASE_LANG", language)
    assert run([*typed, "--help"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    return told.out


def columns(line: str) -> int:
    return sum(2 if ord(mark) > 0x2E7F else 1 for mark in line)


def test_every_command_is_explained() -> None:
    assert list(HELP) == ["showcase", *NAMES]


@pytest.mark.parametrize("name", ["showcase", *NAMES])
def test_every_option_is_explained(name: str) -> None:
    command = showcase if name == "showcase" else command_of(name)
    shown = {row.name for row in command.params if isinstance(row, click.Option) and not row.hidden}
    assert set(HELP[name].options) == {*shown, "help"}


@pytest.mark.parametrize("name", NAMES)
def test_it_has_the_same_options_arguments_and_examples(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    english = helped(monkeypatch, capsys, "en", name)
    chinese = helped(monkeypatch, capsys, "zh", name)
    for pattern in (
        r"^  (?:-h, )?--[a-z-]+(?: / --[a-z-]+)?(?: [A-Z\[].*?)?(?=  )",
        r"^ +(showcase .*)$",
    ):
        assert re.findall(pattern, chinese, re.M) == re.findall(pattern, english, re.M)
    usage = english.splitlines()[0].replace("Usage: ", "用法：").replace("[OPTIONS]", "[选项]")
    assert chinese.splitlines()[0] == usage
    assert all(columns(line) <= 80 for line in chinese.splitlines())
    # What is not given has a value; those that a machine has are told in words.
    for default in re.findall(r"\[default: ([^\](]+)\]", re.sub(r"\s+", " ", english)):
        assert f"默认：{default.split(';')[0]}" in re.sub(r"\s+", "", chinese) or re.search(
            "默认：(今天|首页|全部|项目|--pages)", re.sub(r"\s+", "", chinese)
        )


def test_bounds_are_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "（默认：2048，x≥0）" in helped(monkeypatch, capsys, "zh", "build")
    assert "（1≤x≤64）" in helped(monkeypatch, capsys, "zh", "merge")
    assert "（默认：8000，0≤x≤65535）" in helped(monkeypatch, capsys, "zh", "serve")


def test_the_list_of_commands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = helped(monkeypatch, capsys, "zh")
    assert text.startswith("用法：showcase [选项] 命令 [参数]...\n")
    assert "  --version   显示版本号。\n  -h, --help  显示这份说明。\n" in text
    rows = text.partition("命令：\n")[2].splitlines()
    width = max(map(len, NAMES)) + 2
    assert rows == [f"  {name:<{width}}{HELP[name].line}" for name in NAMES]


def test_nothing_typed_is_helped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = helped(monkeypatch, capsys, "zh")
    assert run([]) == 2
    assert capsys.readouterr().err == text


def test_a_language_among_the_arguments_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--lang", "zh", "--help"]) == 0
    assert capsys.readouterr().out.startswith("用法：showcase check [选项] [PATHS]...\n")
