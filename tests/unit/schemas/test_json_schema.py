"""What is valid satisfies the schemas, and what a schema refuses the check refuses too."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.checking.content import check_content
from generator.editing.project import known_in
from generator.problems.wording import severity
from generator.reading.composing import compose
from generator.reading.document import load
from generator.reading.validating import validate
from generator.records.kinds import BY_NAME, KINDS, Kind
from generator.schemas.json_schema import json_schema
from generator.schemas.known import NOTHING, Known

CONTENTS = [Path("content"), *sorted(Path("tests").glob("*/*/content"))]
LAKESIDE = Path("tests/projects/lakeside/content")


def plain(value: Any) -> Any:
    """Composed data as JSON has it."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def faults(kind: Kind, data: Any, known: Known = NOTHING) -> list[str]:
    schema = json_schema(kind, known=known)
    return [
        f"{fault.json_path}: {fault.message}"
        for fault in Draft202012Validator(schema).iter_errors(plain(data))
    ]


def composed(path: Path) -> Any:
    _, root, _ = load(path, path.name)
    assert root is not None, path
    return root.data


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_is_a_schema(kind: Kind) -> None:
    Draft202012Validator.check_schema(json_schema(kind))
    Draft202012Validator.check_schema(json_schema(kind, "zh", known_in(LAKESIDE.resolve())))


@pytest.mark.parametrize("content", CONTENTS, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_valid_content_satisfies_the_schemas(content: Path, kind: Kind) -> None:
    known = known_in(content.resolve())
    for path in sorted((content / kind.folder).rglob("*.yml")):
        data = composed(path)
        assert faults(kind, data) == [], path
        assert faults(kind, data, known) == [], path


BRAND = """
first_published: 2024-02-01
name: {en: Lantern}
summary: {en: A brand.}
owner: library
reviews: [lakeside-2023]
dimension: brands
evidence:
  - source: circular
    quote: Second, brands.
"""
BROKEN = {
    "a misspelt key": ("owner: library", "ownr: library"),
    "a missing field": ("dimension: brands\n", ""),
    "a word that is no choice": ("dimension: brands", "dimension: brands\nstatus: actve"),
    "an id with capitals": ("owner: library", "owner: Library"),
    "a date in words": ("2024-02-01", "1 February"),
    "a date without hyphens": ("2024-02-01", "20240201"),
    "an empty list": ("reviews: [lakeside-2023]", "reviews: []"),
    "a text instead of a list": ("[lakeside-2023]", "lakeside-2023"),
    "an empty quote": ("quote: Second, brands.", "quote: ''"),
    "a number as a name": ("name: {en: Lantern}", "name: 2024"),
    "an empty text": ("{en: A brand.}", "{en: '   '}"),
    "an odd language": ("{en: A brand.}", "{English: A brand.}"),
    "a misspelt how": ("{en: A brand.}", "{en: A, zh: {text: 甲, how: machine}}"),
    "a short fingerprint": ("{en: A brand.}", "{en: A, zh: {text: 甲, how: official, of: 12}}"),
    "a list as a text": ("{en: A brand.}", "[A brand.]"),
    "three letters for a monogram": ("owner:", "mark: {letters: ABC}\nowner:"),
    "an unknown field deep inside": ("quote: Second", "page: 3\n    quote: Second"),
}


def test_the_unbroken_one_is_valid() -> None:
    root, _ = compose(BRAND, "")
    assert root is not None
    assert faults(BY_NAME["brand"], root.data) == []


@pytest.mark.parametrize("case", BROKEN)
def test_schema_and_check_refuse_the_same(case: str, tmp_path: Path) -> None:
    old, new = BROKEN[case]
    assert old in BRAND
    path = tmp_path / "broken.yml"
    path.write_text(BRAND.replace(old, new, 1), encoding="utf-8")
    document, root, problems = load(path, "broken.yml")
    assert document is not None
    assert root is not None
    assert faults(BY_NAME["brand"], root.data)
    record, invalid = validate(document, root, BY_NAME["brand"])
    assert record is None
    assert [*problems, *invalid]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("practice", "organ: library\nbody: lakeside"),
        ("practice", ""),
        ("participation", "review: r\norgan: o\nmode: on-site"),
        ("participation", "review: r\norgan: o\nmode: unknown\nrating: {level: a, public: true}"),
    ],
)
def test_rules_that_join_fields(kind: str, text: str) -> None:
    root, _ = compose(f"first_published: 2024-02-01\n{text}", "")
    assert root is not None
    said = " ".join(faults(BY_NAME[kind], root.data))
    assert "is valid under each of" in said or "is not valid under any of" in said


def test_known_ids_terms_and_languages_are_offered() -> None:
    known = known_in(LAKESIDE.resolve())
    schema = json_schema(BY_NAME["brand"], known=known)
    assert schema["properties"]["owner"]["enum"] == ["harbour", "library"]
    assert schema["properties"]["dimension"]["enum"] == ["responsibility", "brands"]
    forms = schema["$defs"]["Text"]["anyOf"][1]
    assert forms["required"] == ["en"]
    assert list(forms["properties"]) == ["en", "zh"]


def test_an_id_of_digits_may_stand_without_quotation_marks() -> None:
    known = Known({"review": ("2022", "007")})
    items = json_schema(BY_NAME["brand"], known=known)["properties"]["reviews"]["items"]
    assert items["enum"] == ["2022", "007", 2022]


def test_explanations_in_both_languages() -> None:
    for tongue, said in (
        ("en", "The organ whose brand it is."),
        ("zh", "所属机关。"),
        ("both", "The organ whose brand it is.\n所属机关。"),
    ):
        schema = json_schema(BY_NAME["brand"], tongue)  # type: ignore[arg-type]
        assert schema["properties"]["owner"]["description"] == said


def test_lakeside_itself_has_no_errors() -> None:
    found = check_content(LAKESIDE).problems
    assert [row for row in found if severity(row) == "error"] == []
