"""Broken projects as files that a person can read, and the reports that they must give.

``problems/<case>.txt`` begins with a sentence on the mistake. Sections follow, each below a
line ``=== …``: what is done to the project of ``base/``, then the report in each language.
The same problems as data stand beside it in ``problems/<case>.json``.

    === content/brands/harbour-lights.yml: change
    Lines that begin with - are replaced by those that begin with +; others show the place.
    A paragraph of + lines alone goes to the end of the file.

    === content/brands/other.yml: write
    The whole file.

    === content/brands/other.yml: delete, pipe, link to harbour-lights.yml

Words in brackets after ``change`` and ``write`` say how the file is stored: ``escapes`` (\\t,
\\u200b, \\x00), ``CRLF``, ``BOM``, ``GBK``, ``UTF-16``, ``Latin-1`` (a byte for each character),
or ``repeated 1000`` (the body so many times, without its line breaks).
"""

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.checking.content import check_content
from generator.pictures.problems import picture_problems
from generator.problems.problem import Problem
from generator.problems.report import as_json, as_text, ordered
from generator.problems.wording import Language

HERE = Path(__file__).parent
BASE = HERE / "base"
CASES = HERE / "problems"
REPORTS: dict[str, Language] = {"problems in English": "en", "problems in Chinese": "zh"}

_HEAD = re.compile(r"(?P<file>.+?): (?P<how>change|write|delete|pipe|link to (?P<target>\S+))")
_ENCODINGS = {"GBK": "gbk", "UTF-16": "utf-16", "Latin-1": "latin-1"}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is done to the project."""

    file: str
    how: str
    target: str
    stored: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True)
class Case:
    """A broken project with the reports that its file holds so far."""

    path: Path
    input: str
    steps: tuple[Step, ...]
    reports: dict[Language, str]

    @property
    def data_path(self) -> Path:
        return self.path.with_suffix(".json")


def all_cases() -> list[Path]:
    return sorted(CASES.glob("*.txt"))


def read_case(path: Path) -> Case:
    # The line breaks of a report are its own; nothing in a case may be a bare \r.
    text = path.read_text(encoding="utf-8")
    input_, *sections = re.split(r"^=== ", text, flags=re.MULTILINE)
    steps: list[Step] = []
    reports: dict[Language, str] = {}
    for section in sections:
        head, _, body = section.partition("\n")
        body = body.strip("\n")
        if head in REPORTS:
            reports[REPORTS[head]] = body
        else:
            steps.append(_step(path, head, body))
            input_ += f"=== {section}"
    return Case(path, input_.rstrip("\n"), tuple(steps), reports)


def break_base(case: Case, folder: Path) -> None:
    """Do to the project of ``base/``, which stands in ``folder``, what the case says."""
    for step in case.steps:
        _do(step, folder)


def run_case(case: Case, folder: Path) -> list[Problem]:
    """The problems of the case's project, which is built in ``folder``, as the command has them."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    break_base(case, folder)
    checked = check_content(folder / "content")
    drawn = picture_problems(checked.catalog) if checked.catalog else []
    return ordered([*checked.problems, *drawn])


def case_text(case: Case, problems: list[Problem]) -> str:
    """What the case's file should hold."""
    reports = (f"=== {head}\n{as_text(problems, language)}" for head, language in REPORTS.items())
    return "\n\n".join([case.input, *reports]) + "\n"


def case_data(problems: list[Problem]) -> str:
    """What the file of data beside it should hold."""
    return as_json(problems, "en") + "\n"


def _step(path: Path, head: str, body: str) -> Step:
    plain, _, stored = head.partition(" (")
    match = _HEAD.fullmatch(plain)
    if match is None:
        raise ValueError(f"{path.name}: no such section: === {head}")
    words = tuple(stored.removesuffix(")").split(", ")) if stored else ()
    return Step(match["file"], match["how"], match["target"] or "", words, body)


def _do(step: Step, folder: Path) -> None:
    path = folder / step.file
    if step.how == "delete":
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if step.how == "pipe":
        os.mkfifo(path)
    elif step.target:
        path.unlink(missing_ok=True)
        path.symlink_to(step.target)
    else:
        body = _unescaped(step.body) if "escapes" in step.stored else step.body
        if step.how == "change":
            body = _changed(path.read_text(encoding="utf-8"), body)
        elif body:
            body += "\n"
        path.write_bytes(_stored(body, step.stored))


def _changed(text: str, change: str) -> str:
    lines = text.rstrip("\n").split("\n")
    for hunk in re.split(r"\n\n+", change):
        rows = hunk.split("\n")
        old = [row[1:] for row in rows if row[:1] != "+"]
        new = [row[1:] for row in rows if row[:1] != "-"]
        if not old:
            lines += new
            continue
        places = [at for at in range(len(lines)) if lines[at : at + len(old)] == old]
        if len(places) != 1:
            raise ValueError(f"{len(places)} places in the file for:\n{hunk}")
        lines[places[0] : places[0] + len(old)] = new
    return "\n".join(lines) + "\n"


def _stored(text: str, words: tuple[str, ...]) -> bytes:
    times = next((int(word.split()[1]) for word in words if word.startswith("repeated")), 0)
    if times:
        text = text.replace("\n", "") * times
    if "CRLF" in words:
        text = text.replace("\n", "\r\n")
    encoding = next((_ENCODINGS[word] for word in words if word in _ENCODINGS), "utf-8")
    return (b"\xef\xbb\xbf" if "BOM" in words else b"") + text.encode(encoding)


def _unescaped(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        return match[0].encode().decode("unicode_escape")

    return re.sub(r"\\(?:[tr\\]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})", character, text)
