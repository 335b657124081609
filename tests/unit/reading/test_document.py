import os
from pathlib import Path

import pytest

from generator.problems.problem import Term
from generator.reading.document import Document, load, loaded
from generator.reading.files import MAX_BYTES


def codes(tmp_path: Path, raw: bytes) -> list[tuple[str, int, int]]:
    path = tmp_path / "a.yml"
    path.write_bytes(raw)
    _, _, problems = load(path, "content/media/a.yml")
    return [(row.code, row.place.line, row.place.column) for row in problems]


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", ("empty-file", 1, 1)),
        (b"\xef\xbb\xbf", ("empty-file", 1, 1)),
        (b"---\n", ("empty-file", 1, 1)),
        (b"null", ("empty-file", 1, 1)),
        (b"[]", ("not-a-mapping", 1, 1)),
        (b"\n\n- a", ("not-a-mapping", 3, 1)),
        (b"12", ("not-a-mapping", 1, 1)),
        (b"a:b", ("missing-blank-after-colon", 1, 3)),
        (b"\xff\xfea\0", ("not-utf8", 1, 1)),
        ("a: 1\r\n名: ".encode() + b"\xb8\xdb", ("not-utf8", 2, 4)),
        (b"\xef\xbb\xbfa: \xb8", ("not-utf8", 1, 4)),
        (b"a: 1\nb: \0", ("control-character", 2, 4)),
        (b"#" * (MAX_BYTES + 1), ("too-large", 1, 1)),
    ],
)
def test_one_problem(tmp_path: Path, raw: bytes, problem: tuple[str, int, int]) -> None:
    assert codes(tmp_path, raw) == [problem]


def test_largest_file(tmp_path: Path) -> None:
    assert codes(tmp_path, b"a: 1\n" + b"#" * (MAX_BYTES - 5)) == []


def test_byte_order_mark_and_line_ends_are_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")
    document, root, problems = load(path, "a.yml")
    assert problems == []
    assert document is not None
    assert document.text == "a: 1\nb: 2\n"
    assert root is not None
    assert root.at(("b",)).place == (2, 4)


def test_missing_file(tmp_path: Path) -> None:
    _, _, problems = load(tmp_path / "a.yml", "a.yml")
    assert [(row.code, row.values["reason"]) for row in problems] == [
        ("unreadable", Term("reason-gone"))
    ]


def test_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yml")
    _, _, problems = load(tmp_path / "a.yml", "a.yml")
    assert [row.values["reason"] for row in problems] == [Term("reason-not-a-file")]


def test_problem_at_a_value_and_at_a_key() -> None:
    document = Document("a.yml", "name:\n  zh: 港湾灯火\n")
    value = document.problem("bad-id", ("name", "zh"), extra="x")
    assert (value.place.line, value.place.column, value.found) == (2, 7, "港湾灯火")
    assert (value.name, value.values) == ("name.zh", {"extra": "x"})
    key = document.key_problem("bad-id", ("name", "zh"), "zh")
    assert (key.place.line, key.place.column, key.found) == (2, 3, "zh")


def test_values_may_have_any_name() -> None:
    document = Document("a.yml", "a: 1")
    assert document.problem("bad-id", ("a",), None, code="1", path="2", found="3").values == {
        "code": "1",
        "path": "2",
        "found": "3",
    }


@pytest.mark.parametrize(
    ("before", "found"),
    [("+", "+"), ("> ", ">"), ("12 ", "12"), ("7: ", "7:"), ("- ", ""), ("# ", ""), ("", "")],
)
def test_a_sign_before_each_line(before: str, found: str) -> None:
    lines = ["name: Lamp", "summary: A lamp.", "evidence:"]
    raw = "".join(f"{before}{line}\n" for line in lines).encode()
    problems = [row for row in loaded(raw, "a.yml")[2] if row.code == "sign-before-lines"]
    assert [row.found for row in problems] == [found] * bool(found)
