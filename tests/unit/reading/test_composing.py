from decimal import Decimal

import pytest

from generator.reading.composing import Node, compose
from generator.reading.data import MAX_DEPTH, Path

TEXT = """\
name: 港湾灯火
tags: [一, "two", 3]
figures:
  - {label: 😀, value: 12.50}
  - label: 𠮷灯
    value: 240
"""


def root(text: str) -> Node:
    node, problems = compose(text, "a.yml")
    assert problems == []
    assert node is not None
    return node


def codes(text: str) -> list[str]:
    return [problem.code for problem in compose(text, "a.yml")[1]]


def test_data() -> None:
    assert root(TEXT).data == {
        "name": "港湾灯火",
        "tags": ("一", "two", 3),
        "figures": (
            {"label": "😀", "value": Decimal("12.50")},
            {"label": "𠮷灯", "value": 240},
        ),
    }


@pytest.mark.parametrize(
    ("path", "place", "key_place"),
    [
        ((), (1, 1), (1, 1)),
        (("name",), (1, 7), (1, 1)),
        (("tags", 1), (2, 11), (2, 11)),
        (("figures",), (4, 3), (3, 1)),
        (("figures", 0, "value"), (4, 23), (4, 16)),
        (("figures", 1, "value"), (6, 12), (6, 5)),
        (("figures", 1, "missing"), (5, 5), (5, 5)),
    ],
)
def test_places_count_characters(
    path: Path, place: tuple[int, int], key_place: tuple[int, int]
) -> None:
    node = root(TEXT).at(path)
    assert (node.place, node.key_place) == (place, key_place)


def test_quotation_marks_make_text() -> None:
    assert root("a: '1'\nb: \"null\"\nc: |\n  2\n").data == {"a": "1", "b": "null", "c": "2\n"}


def test_keys_are_texts_whatever_they_look_like() -> None:
    assert root("2022: a\ntrue: b\n").data == {"2022": "a", "true": "b"}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_nothing(text: str) -> None:
    assert compose(text, "a.yml") == (None, [])


def test_first_of_equal_keys_is_kept_and_named() -> None:
    node, problems = compose("a: 1\nb: {c: 1, c: [2, {d: 3}]}\na: [4]\n", "a.yml")
    assert node is not None
    assert node.data == {"a": 1, "b": {"c": 1}}
    assert [(row.name, row.place.line, row.related and row.related.line) for row in problems] == [
        ("b.c", 2, 2),
        ("a", 3, 1),
    ]


def test_nesting_up_to_the_limit() -> None:
    assert codes("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []
    assert codes("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == ["too-deep"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_a_hundred_thousand_levels(opening: str) -> None:
    assert codes(opening * 100_000) in (["too-deep"], ["key-not-text"])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: &x 1", "alias"),
        ("a: *x", "alias"),
        ("*x : 1", "alias"),
        ("&x a: 1", "alias"),
        ("a: {<<: {b: 1}}", "alias"),
        ("a: !!int '1'", "tag"),
        ("a: !x {}", "tag"),
        ("!x a: 1", "tag"),
        ("[a]: 1", "key-not-text"),
        ("a: 1\n---\nb: 2", "several-documents"),
        ("a:", "empty-value"),
        ("a: [null]", "empty-value"),
        ("a: {b}", "empty-value"),
        ("a: {b: 1, c: }", "empty-value"),
        ("a: {b: 服务2,318户,减免7,400元}", "comma-in-value"),
        ("a: 1\n\u00a0b: 2", "odd-blank"),
    ],
)
def test_refused(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_a_quoted_merge_mark_is_a_key() -> None:
    assert root("'<<': 1").data == {"<<": 1}
