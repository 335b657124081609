import pytest

from generator.reading.clean import clean_data
from generator.reading.composing import MAX_DEPTH, compose


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\nb: [x, 'y', {c: 12.50}]\nd: |-\n  灯\n  火\n",
        "%YAML 1.2\n---\n# a comment\na: true\n",
        "a: {}\nb: []\n2022: x\n",
        "a:" + " [" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1),
    ],
)
def test_the_same_data_as_with_places(text: str) -> None:
    root, problems = compose(text, "a.yml")
    assert problems == []
    assert root is not None
    assert clean_data(text) == root.data


@pytest.mark.parametrize(
    "text",
    [
        *("", "- a", "12", "null", "a", "a:", "a: ~", "a: [null]", "[a]: 1", "? [a]\n: 1"),
        *("a: &x 1", "a: *x", "&x a: 1", "a: !!str 1", "!x a: 1", "a: {<<: {b: 1}}", "'<<': 1"),
        *("a: 1\na: 2", "a: 1\n---\nb: 2", "a: {b: 1, b: 2}", "灯: 1", "a: '", "a: [", "\t- a"),
        "a:" + " [" * MAX_DEPTH + "]" * MAX_DEPTH,
        "- " * 100_000,
        "{a: " * 100_000,
    ],
)
def test_what_is_odd_is_left_to_others(text: str) -> None:
    assert clean_data(text) is None
