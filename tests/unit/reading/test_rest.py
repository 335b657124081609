"""What stands beside broken syntax is read all the same, and nothing is blamed for it."""

import random
import re
from collections.abc import Callable
from operator import itemgetter
from pathlib import Path

import pytest

from generator.problems.problem import Problem
from generator.reading.composing import compose
from generator.reading.records import read_bytes
from generator.records.kinds import BY_NAME, Kind

CITY = Path("tests/cities/yunhe/content")

GOOD = """\
name: Reed bank
owner: reed-office
summary: Lamps by the river
meaning:
  - text: One
    evidence: [{source: a, quote: b}]
  - text: Two
    evidence: [{source: a, quote: b}]
  - text: Three
    evidence: [{source: a, quote: b}]
"""


def told(text: str, kind: str = "brand") -> list[tuple[str, int, str]]:
    record, problems = read_bytes(text.encode(), "a.yml", BY_NAME[kind])
    assert record is None
    return [(row.code, row.place.line, row.name) for row in problems]


def codes(text: str) -> list[tuple[str, int]]:
    """Of broken syntax alone; what the brand lacks beside it is another matter."""
    rows = [row[:2] for row in told(text) if row[0] not in ("missing-key", "unknown-key")]
    return sorted(rows, key=itemgetter(1))


def changed(*lines: tuple[str, str]) -> str:
    text = GOOD
    for before, after in lines:
        assert before in text
        text = text.replace(before, after)
    return text


def test_mistakes_in_several_fields_are_told_at_once() -> None:
    text = changed(("name: Reed", "name：Reed"), ("owner: reed", "owner:reed"), (": Lamps", ": @L"))
    assert codes(text) == [
        ("fullwidth-colon", 1),
        ("missing-blank-after-colon", 2),
        ("reserved-start", 3),
    ]


def test_mistakes_in_several_items_are_told_at_once() -> None:
    text = changed(("text: One", 'text: "One'), ("text: Three", "text: Three: four"))
    assert codes(text)[:2] == [("unclosed-quote", 5), ("colon-in-value", 9)]


def test_what_is_in_a_broken_field_is_not_missing() -> None:
    found = told(changed(("summary: Lamps", "summary: @Lamps")))
    missing = {name for code, _, name in found if code == "missing-key"}
    assert {"dimension", "evidence"} <= missing
    assert missing.isdisjoint({"name", "summary", "owner"})


def test_nothing_is_missing_where_a_line_shows_no_key() -> None:
    assert not [
        row for row in told(changed(("owner: reed-office", "}"))) if row[0] == "missing-key"
    ]


def test_other_mistakes_are_told_beside_broken_syntax() -> None:
    text = changed(("name: Reed", "name：Reed"), (": Lamps by the river", ": [lamps]"))
    assert ("wrong-type", 3, "summary") in told(text)
    assert ("fullwidth-colon", 1, "") in told(text)


def test_items_behind_a_broken_one_keep_their_numbers() -> None:
    text = changed(("text: One", "text: @One"), ("text: Three", "txet: Three"))
    assert ("unknown-key-close", 9, "meaning[2].txet") in told(text)
    assert not [row for row in told(text) if row[2].startswith("meaning[0]")]


def test_two_mistakes_in_one_item_are_told_both() -> None:
    item = "  - text: Two\n    evidence: [{source: a, quote: b}]\n"
    text = GOOD.replace(item, "  - text: @Two\n    evidence: [{source: a, qoute: b}]\n    of: `x\n")
    assert [row for row in told(text) if row[1] in (7, 8, 9)] == [
        ("reserved-start", 7, ""),
        ("reserved-start", 9, ""),
        ("unknown-key-close", 8, "meaning[1].evidence[0].qoute"),
    ]


def test_of_a_value_that_was_taken_out_nothing_else_is_told() -> None:
    text = changed(
        ("text: Two\n    evidence: [", 'text: Two\n    inferred: "x" y\n    evidence: [')
    )
    assert [row for row in told(text) if row[1] in (7, 8, 9)] == [("text-after-quote", 8, "")]


def test_a_text_that_was_not_indented_is_one_mistake() -> None:
    text = changed(("summary: Lamps by the river", "summary: |\nLamps\nby the river\nat night"))
    assert len(codes(text)) == 1


def test_a_first_line_that_is_wrong_is_told_where_it_stands() -> None:
    assert codes(f" {GOOD}") == [("bad-indent", 1)]
    assert codes(GOOD.replace("name: Reed bank", "name Reed bank")) == [("missing-colon", 1)]
    assert codes(f"# lamps\n\n {GOOD}") == [("bad-indent", 3)]


def test_many_mistakes_are_told_up_to_a_limit() -> None:
    lines = [f"field{number}: @x" for number in range(50)]
    assert len(codes("\n".join(lines))) == 21


def test_a_very_long_file_is_not_read_again_and_again() -> None:
    text = f"a: @x\nb: @x\nc: @x\nd: {'x' * (1 << 20)}\n"
    assert len(codes(text)) == 2


def test_what_stands_behind_the_end_of_a_document_is_read() -> None:
    found = told(
        changed(("owner: reed", "...\nowner: reed"), ("summary: Lamps", "summary: @Lamps"))
    )
    assert [row[:2] for row in found if row[0] != "missing-key"] == [
        ("several-documents", 2),
        ("reserved-start", 4),
    ]
    assert "owner" not in {name for _, _, name in found}


def test_what_a_merged_key_may_bring_is_not_missing() -> None:
    found = told(changed(("owner: reed-office", "<<: {owner: reed-office}")))
    assert found == [("alias", 2, "<<")]
    text = GOOD.replace("  - text: Two\n", "  - <<: {text: Two}\n")
    found = told(text)
    assert ("alias", 7, "meaning[1].<<") in found
    assert "meaning[1].text" not in {name for _, _, name in found}
    assert "dimension" in {name for _, _, name in found}


_LINE = re.compile(r"(\s*(?:- +)*)([A-Za-z_][\w-]*): (.+)")
_MISTAKES: dict[str, Callable[[str, str, str], str]] = {
    "full-width colon": lambda before, key, value: f"{before}{key}：{value}",
    "no colon": lambda before, key, value: f"{before}{key} {value}",
    "no blank": lambda before, key, value: f"{before}{key}:{value}",
    "a colon more": lambda before, key, _: f"{before}{key}: some words: and more",
    "reserved": lambda before, key, value: f"{before}{key}: @{value}",
    "open quote": lambda before, key, _: f'{before}{key}: "words without end',
    "behind a quote": lambda before, key, _: f'{before}{key}: "one" two',
    "escape": lambda before, key, _: f'{before}{key}: "a\\d"',
    "open bracket": lambda before, key, _: f"{before}{key}: [one, two",
    "tab": lambda before, key, value: f"\t{before}{key}: {value}",
    "indented": lambda before, key, value: f" {before}{key}: {value}",
}


def _files() -> list[tuple[Kind, Path]]:
    return [
        (kind, path)
        for kind in BY_NAME.values()
        if (CITY / kind.folder).is_dir()
        for path in sorted((CITY / kind.folder).rglob("*.yml"))
    ]


def _problems(lines: list[str], kind: Kind) -> list[Problem]:
    return read_bytes("\n".join(lines).encode(), "a.yml", kind)[1]


@pytest.mark.parametrize("mistake", _MISTAKES)
def test_one_mistake_in_a_good_file_is_told_once(mistake: str) -> None:
    chance = random.Random(mistake)
    broken = 0
    for kind, path in chance.sample(_files(), 40):
        lines = path.read_text(encoding="utf-8").split("\n")
        number = chance.choice([n for n, row in enumerate(lines) if _LINE.match(row)])
        match = _LINE.fullmatch(lines[number])
        assert match is not None
        lines[number] = _MISTAKES[mistake](match[1], match[2], match[3])
        root, alone = compose("\n".join(lines), "a.yml")
        if root is None:
            broken += 1
            assert _problems(lines, kind) == alone, (path, number)
    assert broken


def test_two_mistakes_in_fields_of_a_good_file_are_told_both() -> None:
    chance = random.Random("two")
    for kind, path in chance.sample(_files(), 40):
        lines = path.read_text(encoding="utf-8").split("\n")
        fields = [n for n, row in enumerate(lines) if re.match(r"[a-z_]+: \w", row)]
        if len(fields) > 1:
            numbers = sorted(chance.sample(fields, 2))
            for number in numbers:
                lines[number] = lines[number].replace(": ", ": @", 1)
            found = [(row.code, row.place.line) for row in _problems(lines, kind)]
            assert found == [("reserved-start", number + 1) for number in numbers], path


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: Reed bank\nowner", "name: Reed bank\u2028owner"),
        ("name: Reed bank\nowner", "name: Reed bank\u2028 owner"),
        ("name: Reed bank\nowner", 'name: "Reed bank"\u2028owner'),
        ("name: Reed bank\nowner", "name: >-\n  Reed bank\u2028owner"),
        ("owner", "\u200bowner"),
        ("owner", "ow\u200bner"),
        ("owner", "owner\u200b"),
    ],
)
def test_a_key_that_an_unseen_character_hides_is_not_called_missing(
    before: str, after: str
) -> None:
    found = told(changed((before, after)))
    assert found[0][0] == "control-character"
    assert "owner" not in {name for code, _, name in found if code == "missing-key"}
