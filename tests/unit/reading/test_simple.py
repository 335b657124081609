import pytest

from generator.reading.composing import compose
from generator.reading.data import MAX_DEPTH
from generator.reading.simple import simple_data

NESTED = "".join(f"{' ' * depth}a:\n" for depth in range(MAX_DEPTH - 1)) + " " * MAX_DEPTH


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\nb: [x, 2031, true]\nc: []\n",
        "a: [\"2031\", '%', 人 次, list-tasks_, '', \"[x: {y}]\", ٣]\n",
        "# a comment\na: “灯”：火,x\n\nb: a:b, c#d\n# another\n",
        "a: 'x: ,#'\nb: \"it's - {x}\"\nc: ''\n",
        "a:\n- 1\n- x\nb: 2\n",
        "a:\n   - b: 1\n     c:\n     - d\n     - 'e'\n   - b: 2\nd: 12.30\n",
        "a: |-\n  灯\n\n    - x: 'y'\n  -#z\nb: >-\n one\n two\n\n\n three\n\n",
        "a:\n\n  b:\n# x\n    c: no\n",
        NESTED + "b: 1\n",
    ],
)
def test_the_same_data_as_with_places(text: str) -> None:
    root, problems = compose(text, "a.yml")
    assert problems == []
    assert root is not None
    assert repr(simple_data(text)) == repr(root.data)


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n", "- a\n", "12\n", "a\n", "a:\n", "a: ~\n", "a: [null]\n", "[a]: 1\n", "a: 1"),
        *("a: &x 1\n", "a: *x\n", "&x a: 1\n", "a: !!str 1\n", "!x a: 1\n", "<<: 1\n", "a:b\n"),
        *("a: 1\na: 2\n", "a: 1\n---\nb: 2\n", "a: {b: 1}\n", "灯: 1\n", "a: '\n", "a: [\n"),
        *("a: 1\n  b\n", "a: 1\n b: 2\n", "a:\n  - 1\n - 2\n", "a:\n  - 1\n  b: 2\n", "a: b: c\n"),
        *("a: b:\n", "a: b \n", "a:  b\n", "a: |\n  b\n", "a: >-\n  b\n   c\n", "a: |-\nb: 1\n"),
        *("a: |-\n  b\n c\n", "a: |-\n  b\n   \n", "a: x #y\n", "a:\n\t- b\n", "- a: 1\n- a: 2\n"),
        *(
            "a: 'b' c\n",
            "a: 'it''s'\n",
            'a: "\\n"\n',
            "a: 'b': c\n",
            "a:\n- - b\n",
            "a:\n-  b: c\n",
        ),
        NESTED + "b:\n" + " " * (MAX_DEPTH + 1) + "c: 1\n",
        "a:\n" + "- " * 100_000 + "\n",
        "a:\n" + "- b:\n" * 100_000,
    ],
)
def test_what_is_not_simple_is_left_to_others(text: str) -> None:
    assert simple_data(text) is None
