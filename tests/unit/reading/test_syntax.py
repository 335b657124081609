import pytest

from generator.reading.composing import compose


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a:\n\tb: 1\n", "tab-indent", 2, 1),
        ("a: 1\nb：2\nc: 3\n", "fullwidth-colon", 2, 2),
        ("a: “x”: y\n", "curly-quotes", 1, 4),
        ("a: 1\nb:2\nc: 3\n", "missing-blank-after-colon", 2, 3),
        ("a: b: c\n", "colon-in-value", 1, 5),
        ("名: b: c\n", "colon-in-value", 1, 5),
        ("a: @b\n", "reserved-start", 1, 4),
        ("a: `b`\n", "reserved-start", 1, 4),
        ("a: %b\n", "reserved-start", 1, 4),
        ("- *b* c\n", "reserved-start", 1, 3),
        ("a: |b\n", "reserved-start", 1, 4),
        ("a: - b\n", "item-beside-key", 1, 4),
        ('a: "b\n', "unclosed-quote", 1, 4),
        ('a: "b\nc: "d"\n', "unclosed-quote", 1, 4),
        ("a: 'b\nc: 'd'\n", "unclosed-quote", 1, 4),
        ('a: "b" c\n', "text-after-quote", 1, 8),
        ("a: ? one\n", "reserved-start", 1, 4),
        ("a: 'it's'\n", "apostrophe-in-quotes", 1, 7),
        ("a: 'its' own\n", "text-after-quote", 1, 10),
        ("a: [b] c\n", "text-after-quote", 1, 8),
        ("a: {b: c} d\n", "text-after-quote", 1, 11),
        ('a: "\\d"\n', "bad-escape", 1, 5),
        ('a: "\\uD800"\n', "bad-escape", 1, 7),
        ('a: "\\x4"\n', "bad-escape", 1, 7),
        ("a: [b\nc: d\n", "unclosed-bracket", 1, 4),
        ("a: [b, c\n", "unclosed-bracket", 1, 4),
        ("a: b\n  c: d\n", "bad-indent", 2, 3),
        ("a:\n  - b\n - c\n", "bad-indent", 3, 2),
        ("a: b\nc\nd: e\n", "missing-colon", 2, 1),
        ("a: b\n}\n", "unopened-bracket", 2, 1),
        ("a:\u00a0b\nc: d\n", "odd-blank", 1, 3),
        ("%x\n", "reserved-start", 1, 1),
        ("a:\n  b: “x”\n  c d\n  e: 1\n", "missing-colon", 3, 3),
        ("a:\n  zh 灯\n  en: 1\n", "missing-colon", 2, 3),
        ("a:\n  • b: 1\n    c: 2\n", "bad-hyphen", 2, 3),
        ("a:\n  * b: 1\n    c: 2\n", "bad-hyphen", 2, 3),
        ("a: 1\n...\nb\n", "several-documents", 2, 1),
    ],
)
def test_cause_and_place(text: str, code: str, line: int, column: int) -> None:
    _, problems = compose(text, "a.yml")
    assert [(row.code, row.place.line, row.place.column) for row in problems] == [
        (code, line, column)
    ]


def test_a_text_of_several_lines_is_not_blamed() -> None:
    text = 'a: "one\n  two"\nb: |\n  c:d\n  e：f\n@\n'
    _, problems = compose(text, "a.yml")
    assert [(row.code, row.place.line) for row in problems] == [("reserved-start", 6)]
