from pathlib import Path

import pytest

from generator.problems.problem import Term
from generator.reading.document import load
from generator.reading.shape import example_of, is_words, model_at
from generator.reading.validating import validate
from generator.reading.wholly import read_wholly
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.figure import Figure
from generator.records.kinds import BY_NAME
from generator.records.organ import Organ
from generator.records.text import Text, Wording

BRAND = """\
first_published: 2031-04-01
name: Harbour Lights
summary: Lamps.
owner: culture-office
reviews: ["2030"]
dimension: brand
evidence:
  - {source: amber-news, quote: its brand}
"""

Row = tuple[str, str, int, int]


def problems(tmp_path: Path, text: str) -> list[Row]:
    path = tmp_path / "a.yml"
    path.write_text(text, encoding="utf-8")
    document, root, found = load(path, "content/brands/a.yml")
    assert found == []
    assert document is not None
    assert root is not None
    record, invalid = validate(document, root, BY_NAME["brand"])
    assert (record is None) == bool(invalid)
    return [(row.code, row.name, row.place.line, row.place.column) for row in invalid]


def test_valid(tmp_path: Path) -> None:
    assert problems(tmp_path, BRAND) == []


@pytest.mark.parametrize(("key", "close"), [("ownership", "owner"), ("evidences", "evidence")])
def test_a_longer_word_for_a_field(key: str, close: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text(BRAND.replace(f"{close}:", f"{key}:"), encoding="utf-8")
    document, root, _ = load(path, "content/brands/a.yml")
    assert document is not None
    assert root is not None
    _, invalid = validate(document, root, BY_NAME["brand"])
    assert [row.values["close"] for row in invalid if "close" in row.values] == [close]


@pytest.mark.parametrize("written", ["2030/31", "2030-31", "2030–31", "FY 2030/2031"])
def test_a_year_that_ends_in_the_next(written: str, tmp_path: Path) -> None:
    first_year = f"first_year: {{value: {written}, evidence: [{{source: amber-news, quote: a}}]}}"
    rows = problems(tmp_path, f"{BRAND}{first_year}\n")
    assert rows == [("fiscal-year", "first_year.value", 9, 21)]


def test_a_quote_keeps_the_characters_of_its_source(tmp_path: Path) -> None:
    assert problems(tmp_path, BRAND.replace("its brand", "its \ue863 \ufffd brand")) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("owner: culture-office", "", ("missing-key", "owner", 1, 1)),
        ("owner: ", "ower: ", ("unknown-key-close", "ower", 4, 1)),
        ("owner: culture-office", "owner: [x]", ("wrong-type", "owner", 4, 8)),
        ("owner: culture-office", "owner: 5.5", ("wrong-type", "owner", 4, 8)),
        ("owner: culture-office", "owner: true", ("wrong-type", "owner", 4, 8)),
        ("owner: ", "所有者: ", ("unknown-key-close", "所有者", 4, 1)),
        ("culture-office", "organs/culture-office.yml", ("bad-id-close", "owner", 4, 8)),
        ("culture-office", "文化办公室", ("bad-id", "owner", 4, 8)),
        ('["2030"]', "[2030、2031]", ("divided-ids", "reviews[0]", 5, 11)),
        ("Harbour Lights", "Harb\ufffdur Lights", ("damaged-character", "name", 2, 11)),
        ("Lamps.", "|\n  Lamps,\n  \ue863.", ("damaged-character", "summary", 5, 3)),
        ("Harbour Lights", '"Harb\\uE863ur Lights"', ("damaged-character", "name", 2, 7)),
        ("Harbour Lights", '"\\u202eHarbour"', ("hidden-character", "name", 2, 7)),
        ("name: Harbour Lights", "name: 5", ("wrong-type", "name", 2, 7)),
        ("name: Harbour Lights", "name: [a]", ("wrong-type", "name", 2, 7)),
        ("name: Harbour Lights", "name: {}", ("empty-text", "name", 2, 7)),
        ("name: Harbour Lights", "name: {en: {}}", ("missing-key", "name.en.text", 2, 12)),
        ("name: Harbour Lights", "name: {en: [a]}", ("wrong-type", "name.en", 2, 12)),
        (
            "name: Harbour Lights",
            "name: {English: a}",
            ("bad-language-close", "name.English", 2, 8),
        ),
        (
            "name: Harbour Lights",
            "name: {en: a, zh: {text: 灯, how: editrial, of: 0a1b2c3d}}",
            ("not-a-choice-close", "name.zh.how", 2, 34),
        ),
        (
            "name: Harbour Lights",
            "name: {en: a, zh: {text: 灯, hw: editorial, of: 0a1b2c3d}}",
            ("unknown-key-close", "name.zh.hw", 2, 29),
        ),
        ('reviews: ["2030"]', "reviews: []", ("empty-value", "reviews", 5, 1)),
        ('reviews: ["2030"]', "reviews: [2030, A b]", ("bad-id-close", "reviews[1]", 5, 17)),
        ("quote: its brand", "quote: ''", ("empty-text", "evidence[0].quote", 8, 33)),
        ("quote: its brand", "quote: ' '", ("empty-text", "evidence[0].quote", 8, 33)),
        ("quote: its brand", "quot: its brand", ("unknown-key-close", "evidence[0].quot", 8, 26)),
        ("  - {source", "  {source", ("list-without-hyphens", "evidence", 8, 3)),
        ('reviews: ["2030"]', "reviews: 2030", ("not-a-list", "reviews", 5, 10)),
        ('reviews: ["2030"]', 'reviews: "a\\"b"', ("wrong-type", "reviews", 5, 10)),
        ('reviews: ["2030"]', "reviews: {a: b}", ("wrong-type", "reviews", 5, 10)),
        (
            "  - {source: amber-news, quote: its brand}",
            "  - source: amber-news\n  - quote: its brand",
            ("item-torn", "evidence[1].quote", 9, 5),
        ),
    ],
)
def test_one_mistake_is_one_problem_at_its_place(
    tmp_path: Path, old: str, new: str, expected: Row
) -> None:
    assert old in BRAND
    assert problems(tmp_path, BRAND.replace(old, new)) == [expected]


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    text = BRAND.replace("2031-04-01", "1.4.2031").replace("dimension: ", "dimensoin: ")
    found = problems(tmp_path, text + "status: gone\nfigures: [{id: A}]\n")
    assert {row[:2] for row in found} == {
        ("not-a-day", "first_published"),
        ("unknown-key-close", "dimensoin"),
        ("not-a-choice", "status"),
        ("bad-id-close", "figures[0].id"),
        ("missing-key", "figures[0].label"),
        ("missing-key", "figures[0].value"),
        ("missing-key", "figures[0].unit"),
        ("missing-key", "figures[0].evidence"),
    }


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("1,240", "1240"),
        ('"1240"', "1240"),
        ("01240", "1240"),
        ("0.12万次", "1200"),
        ("many", Term("hint-plain-number")),
        ("[many]", Term("hint-none")),
    ],
)
def test_a_number_that_is_none_gets_a_hint(tmp_path: Path, value: str, hint: str | Term) -> None:
    path = tmp_path / "a.yml"
    figure = f"figures:\n  - {{id: a, label: b, unit: c, value: {value}, evidence: []}}\n"
    path.write_text((BRAND + figure).replace("1,240", '"1,240"'), encoding="utf-8")
    document, root, _ = load(path, "a.yml")
    assert document is not None
    assert root is not None
    _, invalid = validate(document, root, BY_NAME["brand"])
    found = [row for row in invalid if row.name == "figures[0].value"]
    is_term = isinstance(hint, Term)
    assert [row.code for row in found] == ["wrong-type" if is_term else "not-a-plain-number"]
    assert [row.values["hint" if is_term else "close"] for row in found] == [hint]


def test_model_at() -> None:
    assert model_at(Brand, ()) is Brand
    assert model_at(Brand, ("figures", 0)) is Figure
    assert model_at(Brand, ("figures", 0, "evidence", 1)) is Evidence
    assert model_at(Brand, ("name",)) is Text
    assert model_at(Brand, ("name", "en")) is Wording
    assert model_at(Brand, ("evidence", 0, "translations", "zh")) is Wording


def test_example_of() -> None:
    assert example_of(Brand, "first_published") == "2026-11-24"
    assert example_of(Brand, "no_such_field") == ""


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("name",), True),
        (("name", "en"), True),
        (("name", "zh", "text"), True),
        (("name", "zh", "how"), False),
        (("name", "zh", "of"), False),
        (("body",), False),
        (("aliases", 0, "text"), True),
        (("aliases", 0, "kind"), False),
        (("aliases", 0, "evidence", 0, "quote"), True),
        (("aliases", 0, "evidence", 0, "after"), True),
        (("aliases", 0, "evidence", 0, "source"), False),
        (("aliases", 0, "evidence", 0, "translations", "zh"), True),
        (("aliases", 0, "evidence", 0, "translations", "zh", "text"), True),
        (("aliases", 0, "evidence", 0, "translations", "zh", "of"), False),
        (("predecessors", 0), False),
        ((), False),
    ],
)
def test_where_editors_write_free_words(path: tuple[str | int, ...], words: bool) -> None:
    assert is_words(Organ, path) is words


@pytest.mark.parametrize(
    ("below", "code"),
    [
        ("#   value:\n", "switched-off"),
        ("#   ## The date.\n#   value:\n", "switched-off"),
        ("# last_year:\n#   value:\n", "empty-field"),
        ("## Until when.\n# last_year:\n", "empty-field"),
        ("# as soon as it is known\n", "empty-field"),
        ("", "empty-field"),
    ],
)
def test_lines_that_are_switched_off(below: str, code: str) -> None:
    _, found = read_wholly(f"{BRAND}first_year:\n{below}".encode(), "a.yml", BY_NAME["brand"])
    assert [(row.code, row.name) for row in found] == [(code, "first_year")]


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        (f"{BRAND}lamps:\n", "unknown-key", "lamps"),
        (f"{BRAND}relatd:\n", "unknown-key-close", "relatd"),
        (f"{BRAND}related: [~]\n", "empty-item", "related[0]"),
        (f"{BRAND}related: [[~]]\n", "empty-value", "related[0][0]"),
        (f"{BRAND}meaning:\n  - text:\n      zh:\n", "empty-words", "meaning[0].text.zh"),
        (f"{BRAND}meaning:\n  - text:\n      lamp:\n", "bad-language", "meaning[0].text.lamp"),
        (BRAND.replace("culture-office", "{a: }"), "empty-value", "owner.a"),
        ("-\n", "empty-value", "[0]"),
    ],
)
def test_keys_without_a_value(text: str, code: str, name: str) -> None:
    _, found = read_wholly(text.encode(), "a.yml", BY_NAME["brand"])
    assert (code, name) in [(row.code, row.name) for row in found]
