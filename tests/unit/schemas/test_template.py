"""A template says what is missing while it is empty, and is valid once it is filled in."""

import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.editing.project import known_in
from generator.editing.stamps import stamp_file
from generator.problems.problem import Problem
from generator.problems.wording import Language, severity
from generator.records.kinds import BY_NAME, KINDS, Kind
from generator.schemas.template import template
from tests.filling import Path as DataPath
from tests.filling import filled, gaps, switched_on

PROJECT = Path("tests/projects/lakeside")
DAY = date(2026, 11, 24)
SHA256 = next(
    line.removeprefix("sha256: ")
    for line in (PROJECT / "content/sources/circular.yml").read_text().splitlines()
    if line.startswith("sha256")
)
MEETING = (
    "On 12 January 2024, Lakeside City held its annual review of Party building in the city's "
    "organs for 2023."
)
QUOTE = (
    "The Party branch of the City Library created the brand “Lantern Readers” in March 2023: "
    "volunteers read to children and to the elderly on 48 evenings, in 6 reading rooms."
)

# By the last key of a gap; by kind and key where a kind has an answer of its own.
ANSWERS = {
    "en": "Words of the editors",
    "text": "编辑的话",
    "how": "editorial",
    "source": "circular",
    "quote": QUOTE,
    "after": "Second, brands.",
    "organ": "library",
    "owner": "library",
    "body": "lakeside",
    "parent": "lakeside",
    "review": "lakeside-2023",
    "reviews": "lakeside-2023",
    "dimension": "brands",
    "kind": "activity",
    "brand": "quay-lights",
    "predecessor": "quay-lights",
    "related": "quay-lights",
    "emblem": "lantern",
    "media": "lantern",
    "continues": "task-list",
    "recurring_from": "slow-answers",
    "translation_of": "circular",
    "former_ids": "old-name",
    "search_words": "police",
    "status": "unknown",
    "value": "48",
    "formula": "48 + 6",
    "unit": "evenings",
    "id": "evenings",
    "pattern": "monogram",
    "letters": "灯",
    "year": "2023",
    "sources": "circular",
    "published": "false",
    "public": "false",
    "open": "false",
    "scale": "grades",
    "level": "good",
    "mode": "on-site",
    "order": "1",
    "role": "glossary",
    "forms": "lantern",
    "title_by": "editors",
    "file": "seeds/circular.txt",
    "sha256": SHA256,
    "language": "en",
    "authority": "official",
    "show": "whole",
    "coverage_at_least": "0",
    "retrieved": "2024-02-01",
    "url": "https://lakeside.example/circular",
    "base_address": "https://lakeside.example/",
    "languages": "en\n  - zh",
    "home_review": "lakeside-2023",
    "repository": "https://lakeside.example/records",
    "report_address": "mailto:editors@lakeside.example",
    "number": "0000",
    "address": "https://lakeside.example/filing",
    "site_code": "'0000'",
    "organ_mark": "https://lakeside.example/mark",
    "licence": "CC0-1.0",
    "consent": "not-needed",
    "people_visible": "false",
    "wording": "Party branch",
    "type": "branch",
    "term": "culture",
    "predecessors": "library",
    "successors": "library",
    "date": "2023-03",
}
OWN_ANSWERS = {
    ("organ", "aliases", "text"): "Lantern Readers",
    ("organ", "aliases", "kind"): "variant",
    ("brand", "first_year", "value"): "2023-03",
    ("brand", "last_year", "value"): "2023-03",
    ("brand", "status"): "ended",
    ("review", "meeting", "value"): "2024-01",
    ("review", "quote"): MEETING,
    ("review", "after"): "do not exist.)",
    ("review", "value"): "2023",
    ("review", "formula"): "2023",
    ("problem", "due", "value"): "2023-03",
    ("organ", "valid_from", "value"): "2023-03",
    ("organ", "valid_to", "value"): "2023-03",
    ("brand", "name", "en"): "Lantern Readers",
    ("body", "name", "en"): "City Library",
    ("review", "meeting", "en"): "annual review of Party building",
    ("problem", "status"): "open",
    ("brand", "open_points", "kind"): "unknown",
    ("practice", "open_points", "kind"): "unknown",
    ("organ", "open_points", "kind"): "unknown",
    ("review", "open_points", "kind"): "unknown",
    ("source", "open_points", "kind"): "unknown",
    ("source", "published"): "2024",
    ("organ", "successors"): "harbour",
}
# A number that is derived must stand in the text, and only then; an inferred year in no quote.
DERIVED: dict[tuple[object, ...], str] = {
    ("review", "year", "year"): "2024",
    ("problem", "finding", "en"): "54 in all",
    ("problem", "finding", "text"): "共54个",
    ("problem", "finding", "value"): "54",
}


# The numbers of a quote stand in its translation.
TRANSLATIONS = {"review": "2024年1月12日，2023年度"}


def answer_for(kind: Kind, path: DataPath) -> str:
    if path[-1] == "text" and "translations" in path:
        return TRANSLATIONS.get(kind.name, "2023年3月，48个晚上")
    words = [step for step in path if isinstance(step, str)]
    own = OWN_ANSWERS.get((kind.name, *words[:1], *words[-1:])) or OWN_ANSWERS.get(
        (kind.name, words[-1])
    )
    return own or ANSWERS[words[-1]]


def project(tmp_path: Path, kind: Kind) -> Path:
    copy = tmp_path / "lakeside"
    shutil.copytree(PROJECT, copy)
    if kind.name == "settings":
        (copy / "content/settings/site.yml").unlink()
    if kind.name == "participation":
        # An organ takes part in a review once.
        (copy / "content/participations/lakeside-2023-library.yml").unlink()
    return copy / "content"


def problems_with(content: Path, kind: Kind, text: str) -> list[Problem]:
    path = content / kind.folder / "new-one.yml"
    path.write_text(text, encoding="utf-8")
    stamp_file(path, f"content/{kind.folder}/new-one.yml", kind, "en", renew=False)
    found = check_content(content).problems
    return sorted((row for row in found if severity(row) == "error"), key=Problem.order)


def fresh(kind: Kind, language: Language = "en") -> str:
    known = known_in(PROJECT / "content")
    return template(kind, language, known, DAY)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_filled_in_it_is_valid(tmp_path: Path, kind: Kind, language: Language) -> None:
    content = project(tmp_path, kind)
    text = filled(fresh(kind, language), lambda path: answer_for(kind, path))
    assert problems_with(content, kind, text) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_with_every_field_in_use_it_is_valid(tmp_path: Path, kind: Kind) -> None:
    content = project(tmp_path, kind)
    template_ = fresh(kind)
    if kind.name == "practice":
        # Either an organ did it, or the organs of a body as a whole.
        template_ = template_.replace("# body:\n", "")

    def answer(path: DataPath) -> str:
        derived = None if "evidence" in path else DERIVED.get((kind.name, path[0], path[-1]))
        return derived or answer_for(kind, path)

    text = filled(switched_on(template_), answer)
    assert problems_with(content, kind, text) == []


UNFILLED = {
    "settings": {"empty-field": 3, "empty-text": 1, "empty-item": 1, "empty-words": 2},
    "vocabulary": {"empty-field": 2, "empty-words": 2},
    "body": {"empty-words": 2},
    "source": {"empty-field": 7, "empty-text": 1, "empty-words": 1},
    "organ": {"empty-field": 5, "empty-text": 1, "empty-words": 1},
    "review": {"empty-field": 5, "empty-text": 1, "empty-item": 1, "empty-words": 1},
    "participation": {"empty-field": 4, "empty-text": 1},
    "brand": {"empty-field": 3, "empty-text": 2, "empty-item": 1, "empty-words": 1},
    "practice": {"empty-field": 5, "empty-text": 2, "empty-words": 1},
    "problem": {"empty-field": 4, "empty-text": 2},
    "media": {"empty-field": 3, "empty-words": 2},
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_left_empty_each_gap_is_named_at_its_line(tmp_path: Path, kind: Kind) -> None:
    content = project(tmp_path, kind)
    text = fresh(kind)
    problems = problems_with(content, kind, text)
    assert Counter(row.code for row in problems) == UNFILLED[kind.name]
    lines = [node.key_place[0] for _, node in gaps(text)]
    assert [row.place.line for row in problems] == lines


def test_choices_of_the_project_are_offered() -> None:
    text = fresh(BY_NAME["brand"])
    assert "## The organ whose brand it is. One of: harbour, library\n" in text


def test_a_site_with_one_language_has_plain_texts() -> None:
    known = known_in(PROJECT / "content")
    one = type(known)(known.ids, known.terms, ("zh",))
    text = template(BY_NAME["body"], "zh", one, DAY)
    assert "\nname:\n\n" in text


def test_the_schema_stands_in_the_first_line() -> None:
    text = template(BY_NAME["body"], "en", known_in(PROJECT / "content"), DAY, "../s/body.json")
    assert text.startswith("# yaml-language-server: $schema=../s/body.json\n##")


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_line_is_too_long_or_ends_in_blanks(kind: Kind, language: Language) -> None:
    for line in fresh(kind, language).split("\n"):
        assert len(line) <= 110
        assert line == line.rstrip()


def test_a_vocabulary_with_the_name_of_its_role() -> None:
    kind = BY_NAME["vocabulary"]
    text = template(kind, "en", known_in(PROJECT / "content"), DAY, id_="units")
    assert "\nrole: units\n" in text
    assert "\nrole:\n" in template(kind, "en", known_in(PROJECT / "content"), DAY, id_="signs")
    assert "status: open" not in template(
        BY_NAME["problem"], "en", known_in(PROJECT), DAY, id_="open"
    )
