"""What CONTRIBUTING tells an editor to type works, to the letter, in both languages."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli.main import Commands, run
from generator.records.kinds import BY_NAME
from tests.filling import gaps


@dataclass(frozen=True)
class Page:
    """A page, the fictional project that its example belongs to, and its deliberate mistake."""

    file: Path
    project: Path
    id: str
    right: str
    wrong: str
    language: str

    @property
    def text(self) -> str:
        return self.file.read_text(encoding="utf-8")

    def block(self, kind: str) -> str:
        match = re.search(rf"^```{kind}\n(.*?)^```$", self.text, re.MULTILINE | re.DOTALL)
        assert match, f"{self.file} has no block of {kind}"
        return match[1]


PAGES = [
    Page(
        Path("CONTRIBUTING.md").resolve(),
        Path("tests/projects/lakeside").resolve(),
        "lantern-readers",
        "to the elderly",
        "to the old",
        "en",
    ),
    Page(
        Path("CONTRIBUTING.zh.md").resolve(),
        Path("tests/cities/yunhe").resolve(),
        "trusty-scales",
        "840件",
        "480件",
        "zh",
    ),
]
Ran = Callable[..., tuple[int, str]]


@pytest.fixture(params=PAGES, ids=lambda page: page.file.name)
def page(request: pytest.FixtureRequest) -> Page:
    assert isinstance(request.param, Page)
    return request.param


@pytest.fixture
def project(page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = tmp_path / "project"
    for folder in ("content", "seeds", "media"):
        shutil.copytree(page.project / folder, copy / folder)
    monkeypatch.chdir(copy)
    return copy


@pytest.fixture
def showcase(capsys: pytest.CaptureFixture[str]) -> Ran:
    """Runs a command; gives its status and what it printed."""

    def ran(*arguments: str) -> tuple[int, str]:
        try:
            status = run(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        said = capsys.readouterr()
        return status, said.out + said.err

    return ran


def record(page: Page, project: Path) -> Path:
    return project / f"content/brands/{page.id}.yml"


def test_its_example_becomes_a_valid_record(page: Page, project: Path, showcase: Ran) -> None:
    path = record(page, project)
    # Step 2: the file comes up with gaps.
    assert showcase("new", "brand", page.id, "--lang", page.language)[0] == 0
    assert gaps(path.read_text(encoding="utf-8"))
    assert showcase("check", str(path))[0] == 1
    # Step 3: filled in and stamped. Step 4: checked.
    path.write_text(page.block("yaml"), encoding="utf-8")
    status, said = showcase("stamp", str(path))
    assert status == 0
    assert said.count(" of: ") == page.block("yaml").count("how: editorial")
    status, said = showcase("check")
    assert status == 0, said


def test_its_mistake_reads_as_it_says(page: Page, project: Path, showcase: Ran) -> None:
    text = page.block("yaml")
    before, _, after = text.rpartition(page.right)
    record(page, project).write_text(f"{before}{page.wrong}{after}", encoding="utf-8")
    showcase("stamp", f"content/brands/{page.id}.yml")
    # The stamps move the lines below them: they stand before the check in the page, too.
    status, said = showcase("check", f"content/brands/{page.id}.yml", "--lang", page.language)
    assert status == 1
    assert page.block("text").rstrip() in said


def test_each_of_the_commands_that_it_names_is_there(page: Page) -> None:
    named = re.findall(r"(?:^|`)showcase (\w+)(.*?)(?:  |`|$)", page.text, re.MULTILINE)
    assert {name for name, _ in named} >= {"new", "stamp", "check", "schema"}
    for name, rest in named:
        assert name in Commands.table
        options = re.findall(r"--[a-z-]+", rest)
        for option in options:
            assert option in options_of(name), f"showcase {name} {option}"
    makefile = Path("Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`?make (\w+)`?(?:\n|`)", page.text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    for kind in re.findall(r"showcase new ([a-z]+) ", page.text):
        assert kind in BY_NAME


def test_each_link_and_path_leads_somewhere(page: Page) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.text):
        assert (page.file.parent / target).exists(), target
    for path in re.findall(r"`((?:content|scripts|docs|seeds)/[\w./-]*)`", page.text):
        if page.id not in path:
            assert (page.file.parent / path).exists(), path


def test_both_pages_have_the_same_steps() -> None:
    counts = [
        (
            page.text.count("\n## "),
            page.text.count("\n```"),
            len(re.findall(r"^- ", page.text, re.MULTILINE)),
        )
        for page in PAGES
    ]
    assert counts[0] == counts[1]


def options_of(name: str) -> set[str]:
    command = Commands(name="showcase").get_command(None, name)  # type: ignore[arg-type]
    assert command is not None
    return {option for parameter in command.params for option in parameter.opts}
