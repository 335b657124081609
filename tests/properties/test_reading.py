"""Any bytes, and any spoilt record, give a record or problems: never another exception."""

import json
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checking.content import check_content
from generator.problems.problem import Problem
from generator.problems.report import as_github, as_json, as_text
from generator.problems.wording import Language
from generator.reading.comments import cut_texts
from generator.reading.document import loaded
from generator.reading.folder import Reading, read_folder
from generator.reading.lists import ONE_VALUE
from generator.reading.mending import KEYS, LACKING, STAND_INS, VALUES
from generator.reading.simple import simply_loaded
from generator.records.kinds import BY_FOLDER
from tests.golden.problem_cases import BASE

LANGUAGES: tuple[Language, ...] = ("en", "zh")
MARKS = ":-#\n \t[]{}'\"&*!|>%@a1é灯😀"
FIELDS = {
    *("code", "severity", "file", "line", "column"),
    *("field", "found", "expected", "message", "mend"),
}
# What breaks YAML, or texts, most easily.
SPOILERS = [
    *("\t", ":", ": ", " #", "#", "- ", "-", "?", "? ", "[", "]", "{", "}", ",", "&a ", "*a", "!"),
    *("'", '"', "\\", "|", ">", "%", "@", "`", "---", "...", "~", "null", "<<: ", "\n", "\r", "  "),
    *("：", "“", "\u3000", "\u00a0", "\u200b", "\ufeff", "\u2028", "\x85", "\0", "\x1b", "\ufffd"),
    *("0", "01", "1e9", "2031-02-30", "true", "no", "灯", "😀", "é", "\u202e", "{found}", "%s"),
]


@cache
def records() -> list[tuple[str, str]]:
    """Folder and text of every record of the base."""
    return [
        (path.parent.name, path.read_text(encoding="utf-8"))
        for path in sorted((BASE / "content").glob("*/*.yml"))
    ]


def reading_of(folder: str, raw: bytes) -> Reading:
    with tempfile.TemporaryDirectory() as project:
        path = Path(project) / "content" / folder / "a-record.yml"
        path.parent.mkdir(parents=True)
        path.write_bytes(raw)
        return read_folder(Path(project) / "content")


# The mistakes whose mend is sure.
SURE = VALUES | KEYS | {ONE_VALUE}


def check(raw: bytes, reading: Reading) -> None:
    # A record with a mistake is read where its mend is sure, and only there; of the settings, what
    # a record need not know may be missing.
    assert reading.entries or reading.problems
    if reading.entries:
        unsure = [row for row in reading.problems if row.code not in SURE]
        assert not unsure or reading.entries[0].kind.name == "settings"
        assert {row.code for row in unsure} <= LACKING
        assert {row.name for row in unsure} <= STAND_INS.keys()
    lines = lines_of(raw)
    for problem in reading.problems:
        check_place(problem, lines)
        for language in LANGUAGES:
            check_reports(problem, language)


def lines_of(raw: bytes) -> list[str]:
    text = raw.decode("utf-8", "replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def check_place(problem: Problem, lines: list[str]) -> None:
    for place in (problem.place, problem.related or problem.place):
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


def check_reports(problem: Problem, language: Language) -> None:
    text = as_text([problem], language)
    assert all(character >= " " or character == "\n" for character in text)
    (data,) = json.loads(as_json([problem], language))
    assert set(data) == FIELDS
    annotation = as_github([problem], language)
    assert annotation.startswith("::error file=")
    assert "\n" not in annotation
    (text + annotation + as_json([problem], language)).encode("utf-8")


@settings(deadline=None)
@given(st.sampled_from(sorted(BY_FOLDER)), st.binary(max_size=200))
def test_any_bytes(folder: str, raw: bytes) -> None:
    check(raw, reading_of(folder, raw))


@given(
    st.sampled_from(sorted(BY_FOLDER)),
    st.text(st.sampled_from(":-#\n \t[]{}'\"&*!|>%@a1é灯😀"), max_size=60),
)
def test_any_marks_of_yaml(folder: str, text: str) -> None:
    raw = text.encode("utf-8")
    check(raw, reading_of(folder, raw))


Change = Callable[[str], str]


@st.composite
def changes(draw: st.DrawFn, text: str) -> str:
    """A text after one to three changes of its characters or lines."""
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from([characters_changed, lines_changed]))(draw, text)
    return text


def characters_changed(draw: st.DrawFn, text: str) -> str:
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.integers(0, 4)))
    new = draw(st.one_of(st.just(""), st.just(text[start:end] * 2), st.sampled_from(SPOILERS)))
    return text[:start] + new + text[end:]


def lines_changed(draw: st.DrawFn, text: str) -> str:
    lines = text.split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    new = draw(
        st.sampled_from(
            [
                [],
                [line, line],
                ["  " + line],
                [line.lstrip()],
                [line.partition(":")[0] + ":"],
                [line.partition(":")[0] + ": [" + line.partition(": ")[2]],
                [line.partition(":")[0] + ": 5"],
                [line.partition(":")[0] + ": {a: [b]}"],
                [lines[draw(st.integers(0, len(lines) - 1))]],
            ]
        )
    )
    return "\n".join([*lines[:at], *new, *lines[at + 1 :]])


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_any_spoilt_record(data: st.DataObject) -> None:
    folder, text = data.draw(st.sampled_from(records()))
    raw = data.draw(changes(text)).encode("utf-8")
    check(raw, reading_of(folder, raw))


@settings(deadline=None)
@given(st.data())
def test_any_spoilt_bytes_of_a_record(data: st.DataObject) -> None:
    folder, text = data.draw(st.sampled_from(records()))
    raw = text.encode("utf-8")
    at = data.draw(st.integers(0, len(raw)))
    raw = raw[:at] + data.draw(st.binary(max_size=3)) + raw[at + data.draw(st.integers(0, 3)) :]
    check(raw, reading_of(folder, raw))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_spoilt_record_among_others(data: st.DataObject) -> None:
    """The checks that join records and sources get what reading let through."""
    path = data.draw(st.sampled_from(sorted((BASE / "content").glob("*/*.yml"))))
    text = data.draw(changes(path.read_text(encoding="utf-8")))
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        shutil.copytree(BASE, project, dirs_exist_ok=True)
        (project / path.relative_to(BASE)).write_bytes(text.encode("utf-8"))
        problems = check_content(project / "content").problems
        for problem in problems:
            file = project / problem.place.file
            check_place(problem, lines_of(file.read_bytes() if file.is_file() else b""))
    for language in LANGUAGES:
        for report in (as_text, as_json, as_github):
            report(problems, language).encode("utf-8")


@settings(max_examples=300)
@given(st.data())
def test_simple_data_is_what_is_composed(data: st.DataObject) -> None:
    folder, text = data.draw(st.sampled_from(records()))
    for _ in range(data.draw(st.integers(0, 2))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 3))
        text = text[:at] + data.draw(st.sampled_from(SPOILERS)) + text[at + cut :]
    check_simple(text, folder)


def check_simple(text: str, folder: str) -> None:
    found = simply_loaded(text.encode("utf-8"))
    if found is not None:
        document, root, problems = loaded(text.encode("utf-8"), "a.yml")
        assert problems == []
        assert document is not None
        assert root is not None
        assert repr(root.data) == repr(found)
        assert [*cut_texts(document, root, BY_FOLDER[folder])] == []


LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "", "  ", "  ", " ", "    "]),
    st.sampled_from(["", "", "", "- "]),
    st.sampled_from(
        [
            *(
                "a:",
                "b:",
                "c:",
                "a: x",
                "b: 'y'",
                "c: |-",
                "d: >-",
                "e: [a, 1]",
                "f: []",
                "g: 1.50",
            ),
            *(
                "x",
                "灯 火",
                '"q"',
                "",
                "",
                "# z",
                "x:",
                "a:b",
                "h: ''",
                "i: 'it''s'",
                "- a: x",
                "---",
            ),
        ]
    ),
)


@settings(max_examples=500)
@given(st.lists(LINES, min_size=1, max_size=8).map("\n".join))
def test_simple_lines_are_what_is_composed(text: str) -> None:
    check_simple(f"{text}\n", "brands")
