"""The list of commands, and what a command imports."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from generator.cli.main import Commands, run

CONTENT = Path("tests/projects/lakeside/content")
HEAVY = {
    "PIL",
    "hypothesis",
    "jinja2",
    "jsonschema",
    "markdown",
    "material",
    "mkdocs",
    "playwright",
}


def modules_after(*arguments: str) -> tuple[int, set[str]]:
    """Exit status and top-level names of everything that a command imported."""
    program = (
        "import json, sys\n"
        "from generator.cli.main import run\n"
        "try:\n"
        "    status = run(sys.argv[1:])\n"
        "except SystemExit as end:\n"
        "    status = end.code\n"
        "names = sorted({name.partition('.')[0] for name in sys.modules})\n"
        "print('\\n' + json.dumps([status, names, sorted(sys.modules)]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], check=True, capture_output=True, text=True
    )
    status, names, modules = json.loads(done.stdout.splitlines()[-1])
    return status, {*names, *(name for name in modules if name.startswith("generator."))}


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--content", str(CONTENT)],
        ["new", "brand", "red-lantern", "--stdout", "--content", str(CONTENT)],
        ["schema", "brand"],
        ["impact", str(CONTENT.parent), "--no-pages", "--content", str(CONTENT)],
        ["--help"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_of_every_day_imports_nothing_heavy(arguments: list[str]) -> None:
    status, names = modules_after(*arguments)
    assert status == 0
    assert names & HEAVY == set()
    assert not [
        name for name in names if name.startswith(("generator.pages", "generator.building.build"))
    ]


def test_the_list_of_commands_imports_none_of_them() -> None:
    _, names = modules_after("--help")
    commands = {row.target.partition(":")[0] for row in Commands.table.values()}
    assert names & commands == set()


@pytest.mark.parametrize("name", Commands.table)
def test_each_command_is_there_and_explains_itself(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    module, _, attribute = Commands.table[name].target.partition(":")
    command = getattr(import_module(module), attribute)
    assert isinstance(command, click.Command)
    assert command.name == name
    assert run([name, "--help"]) == 0
    text = capsys.readouterr().out
    assert "Examples:" in text
    assert f"showcase {name}" in text
    # A finished site is put live without a look at the records.
    assert ("--content" in text) == (name != "publish")
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name


def test_help_lists_each_command_with_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    text = capsys.readouterr().out
    width = max(map(len, Commands.table)) + 2
    for name, row in Commands.table.items():
        assert f"  {name:<{width}}{row.line}\n" in text


def test_the_module_does_the_same_as_the_command() -> None:
    arguments = ["check", "--content", str(CONTENT), "--format", "json"]
    done = [
        subprocess.run([*command, *arguments], check=False, capture_output=True)
        for command in (
            [sys.executable, "-m", "generator"],
            [str(Path(sys.executable).with_name("showcase"))],
        )
    ]
    assert done[0].stdout == done[1].stdout
    assert [row.returncode for row in done] == [0, 0]


def test_what_a_check_imports_at_once_reads_neither_yaml_nor_pictures() -> None:
    program = (
        "import sys\n"
        "import generator.cli.check, generator.reading.records\n"
        "import generator.checking.content, generator.pictures.problems\n"
        "print(*sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    modules = set(done.stdout.split())
    assert modules >= {"generator.checking.judging", "generator.evidence.quotes.quoting"}
    assert not modules & {"yaml", "generator.evidence.quotes.nearness", "generator.pictures.faces"}
