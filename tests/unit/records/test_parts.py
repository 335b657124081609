import pytest

from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.evidence import Claim, Evidence
from generator.records.figure import Figure
from generator.records.kinds import BY_FOLDER, BY_NAME, KINDS
from generator.records.model import Model
from generator.records.parts import Part, evidence_of, parts, parts_by_model
from generator.records.text import Text

QUOTE = {"source": "news", "quote": "its brand"}
BRAND = Brand.model_validate(
    {
        "first_published": "2031-04-01",
        "name": "Lights",
        "summary": "Lamps.",
        "owner": "culture",
        "reviews": ("2030", "2031"),
        "dimension": "brand",
        "evidence": (QUOTE,),
        "approach": ({"text": "They walk.", "evidence": (QUOTE, QUOTE)},),
        "figures": (
            {"id": "lamps", "label": "Lamps", "value": 3, "unit": "items", "evidence": (QUOTE,)},
        ),
    }
)


def test_texts_in_field_order() -> None:
    found = [(row.path, row.prose) for row in parts(BRAND) if isinstance(row.value, Text)]
    assert found == [
        (("name",), False),
        (("summary",), True),
        (("approach", 0, "text"), True),
        (("figures", 0, "label"), False),
    ]


def test_references_one_by_one() -> None:
    found = {(row.path, row.refers_to, row.value) for row in parts(BRAND) if row.refers_to}
    assert {
        (("owner",), "organ", "culture"),
        (("reviews", 0), "review", "2030"),
        (("reviews", 1), "review", "2031"),
        (("approach", 0, "evidence", 1, "source"), "source", "news"),
    } <= found


def test_terms() -> None:
    assert {(row.path, row.term_of) for row in parts(BRAND) if row.term_of} == {
        (("dimension",), "dimensions"),
        (("figures", 0, "unit"), "units"),
    }


def test_a_nested_model_comes_before_its_parts() -> None:
    paths = [row.path for row in parts(BRAND)]
    assert paths.index(("approach", 0)) < paths.index(("approach", 0, "text"))
    owners = {row.path: type(row.owner) for row in parts(BRAND)}
    assert owners[("approach", 0, "text")] is Claim
    assert owners[("figures", 0, "label")] is Figure


def test_evidence_with_its_paths() -> None:
    assert [path for path, _ in evidence_of(parts(BRAND))] == [
        ("evidence", 0),
        ("approach", 0, "evidence", 0),
        ("approach", 0, "evidence", 1),
        ("figures", 0, "evidence", 0),
    ]
    assert all(isinstance(row, Evidence) for _, row in evidence_of(parts(BRAND)))


def test_models_among_the_parts() -> None:
    found = parts_by_model(BRAND)
    rows = [row for row in parts(BRAND) if isinstance(row.value, Model)]
    assert found[Brand] == [Part((), BRAND, BRAND)]
    assert [*found] == [Brand, *dict.fromkeys(type(row.value) for row in rows)]
    for model, own in found.items():
        assert model is Brand or own == [row for row in rows if type(row.value) is model]


def test_what_is_left_out_has_no_parts() -> None:
    body = Body.model_validate({"first_published": "2031-04-01", "name": "A", "place": "B"})
    assert [row.path for row in parts(body)] == [("name",), ("place",)]


def test_kinds_are_found_by_name_and_by_folder() -> None:
    assert len(BY_NAME) == len(BY_FOLDER) == len(KINDS)
    assert all(BY_FOLDER[kind.folder] is BY_NAME[kind.name] for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_reference_leads_to_a_kind(kind: object) -> None:
    assert kind in KINDS
    for row in parts(BRAND):
        assert row.refers_to is None or row.refers_to in BY_NAME
