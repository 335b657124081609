"""Exports of the fictional city: whole, safe for spreadsheets, and nothing that is not public."""

import csv
import io
import json
from pathlib import Path

import pytest

from generator.catalog.catalog import Catalog
from generator.checking.content import check_content
from generator.checking.proof import Proof
from generator.exports.files import data_files

CITY = Path(__file__).resolve().parents[2] / "cities/yunhe/content"


@pytest.fixture(scope="module")
def joined() -> tuple[Catalog, Proof]:
    checked = check_content(CITY)
    assert checked.catalog is not None
    assert checked.proof is not None
    return checked.catalog, checked.proof


@pytest.fixture(scope="module")
def files(joined: tuple[Catalog, Proof]) -> dict[str, bytes]:
    return dict(data_files(*joined))


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_record_is_there_once(joined: tuple[Catalog, Proof], files: dict[str, bytes]) -> None:
    catalog, _ = joined
    records = json.loads(files["records.json"])
    expected = [(entry.kind.name, entry.id) for entry in catalog.walk()]
    assert [(row["record"], row["id"]) for row in records] == expected
    assert [row["id"] for row in table(files["brands.csv"])] == list(catalog.entries["brand"])


def test_texts_have_a_column_for_each_language(files: dict[str, bytes]) -> None:
    rows = table(files["organs.csv"])
    assert all(row["name_zh"] for row in rows)
    assert "name_en" in rows[0]


def test_every_quote_is_verbatim(joined: tuple[Catalog, Proof], files: dict[str, bytes]) -> None:
    _, proof = joined
    for row in table(files["quotes.csv"]):
        text = proof.readings[row["source"]].text.text
        quote = row["quote"].removeprefix("'")
        assert text[int(row["start"]) : int(row["end"])] == quote


def test_what_is_not_public_stays_inside(
    joined: tuple[Catalog, Proof], files: dict[str, bytes]
) -> None:
    catalog, _ = joined
    hidden = [
        entry.id
        for entry in catalog.entries["participation"].values()
        if (rating := getattr(entry.record, "rating", None)) is not None and not rating.public
    ]
    assert hidden
    records = {row["id"]: row for row in json.loads(files["records.json"])}
    assert all("rating" not in records[id_] for id_ in hidden)
    rows = {row["id"]: row for row in table(files["participations.csv"])}
    assert all(rows[id_]["rating"] == "" for id_ in hidden)


def test_no_cell_is_a_formula(files: dict[str, bytes]) -> None:
    for name, data in files.items():
        if name.endswith(".csv"):
            for row in table(data):
                assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
