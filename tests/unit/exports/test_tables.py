"""Exports of the fictional city: whole, safe for spreadsheets, and nothing that is not public."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.catalog import Catalog
from generator.checking.content import check_content
from generator.checking.proving.proof import Proof
from generator.exports.files import Export, chunks_of, exports_of, starts
from generator.exports.pieces import quote_piece, record_pieces
from generator.exports.tables import columns, head, line, line_after
from generator.records.kinds import BY_NAME, KINDS

SIGNS = list("=+-@\t\r\n＝＋－＠")
CITY = Path(__file__).resolve().parents[2] / "cities/yunhe/content"


@pytest.fixture(scope="module")
def joined() -> tuple[Catalog, Proof]:
    checked = check_content(CITY)
    assert checked.catalog is not None
    assert checked.proof is not None
    return checked.catalog, checked.proof


@pytest.fixture(scope="module")
def files(joined: tuple[Catalog, Proof]) -> dict[str, bytes]:
    catalog, proof = joined
    return {
        file: data for export in exports_of(catalog, proof) for file, data in made(export).items()
    }


def made(export: Export) -> dict[str, bytes]:
    whole: dict[str, bytes] = {}
    for file, chunk in chunks_of(export, map(export.pieces, export.entries)):
        whole[file] = whole.get(file, b"") + chunk
    return whole


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_record_is_there_once(joined: tuple[Catalog, Proof], files: dict[str, bytes]) -> None:
    catalog, _ = joined
    for kind, entries in catalog.entries.items():
        folder = BY_NAME[kind].folder
        records = json.loads(files[f"{folder}.json"])
        assert [(row["record"], row["id"]) for row in records] == [(kind, id_) for id_ in entries]
        assert [row["id"] for row in table(files[f"{folder}.csv"])] == list(entries)
        # A record a line, for programs that read line by line.
        lines = files[f"{folder}.json"].decode().split("\n")
        assert (lines[0], lines[-2:]) == ("[", ["]", ""])
        assert [json.loads(line.removesuffix(",")) for line in lines[1:-2]] == records


def test_texts_have_a_column_for_each_language(files: dict[str, bytes]) -> None:
    rows = table(files["organs.csv"])
    assert all(row["name_zh"] for row in rows)
    assert "name_en" in rows[0]


def test_columns_do_not_depend_on_what_records_say(
    joined: tuple[Catalog, Proof], files: dict[str, bytes]
) -> None:
    catalog, _ = joined
    for kind in KINDS:
        if kind.name in catalog.entries:
            header = files[f"{kind.folder}.csv"].decode("utf-8-sig").partition("\r\n")[0]
            assert header == ",".join(columns(kind, catalog.languages))
    assert columns(BY_NAME["review"], ("zh",)).count("title_zh") == 1


def test_every_quote_is_there_and_verbatim(
    joined: tuple[Catalog, Proof], files: dict[str, bytes]
) -> None:
    _, proof = joined
    rows = table(files["quotes.csv"])
    assert head(rows[0]) + b"".join(line(row.values()) for row in rows) == files["quotes.csv"]
    assert len(rows) == sum(len(citations) for citations in proof.citations.values())
    for row in rows:
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
    records = {row["id"]: row for row in json.loads(files["participations.json"])}
    assert all("rating" not in records[id_] for id_ in hidden)
    rows = {row["id"]: row for row in table(files["participations.csv"])}
    assert all(rows[id_]["rating"] == "" for id_ in hidden)


def test_no_cell_is_a_formula(files: dict[str, bytes]) -> None:
    for name, data in files.items():
        if name.endswith(".csv"):
            for row in table(data):
                assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())


def test_files_are_joined_of_the_pieces_of_their_records(
    joined: tuple[Catalog, Proof], files: dict[str, bytes]
) -> None:
    """Any piece of bytes stands in its file as it is, so a kept one can stand there again."""
    catalog, proof = joined
    for kind, entries in catalog.entries.items():
        pieces = [record_pieces(entry, catalog.languages) for entry in entries.values()]
        folder = BY_NAME[kind].folder
        assert files[f"{folder}.csv"].endswith(b"".join(line for line, _ in pieces))
        body = b",\n".join(piece for _, piece in pieces)
        assert files[f"{folder}.json"] == b"[\n" + body + b"\n]\n"
    quotes = b"".join(quote_piece(entry, proof) for entry in catalog.walk())
    assert files["quotes.csv"].endswith(b"\r\n" + quotes)


def test_where_pieces_start_is_told_from_their_sizes(
    joined: tuple[Catalog, Proof], files: dict[str, bytes]
) -> None:
    for export in exports_of(*joined):
        rows = [export.pieces(entry) for entry in export.entries]
        for number, (name, frame) in enumerate(export.files.items()):
            pieces = [row[number] for row in rows]
            begins = list(starts(frame, map(len, pieces)))
            cut = [files[name][at : at + len(own)] for at, own in zip(begins, pieces, strict=True)]
            assert cut == pieces


@pytest.mark.parametrize("sign", SIGNS)
def test_no_cell_begins_as_a_formula(sign: str) -> None:
    read = list(csv.reader(io.StringIO(line([f"{sign}SUM(1)", "1 + 1"]).decode(), newline="")))
    assert read == [[f"'{sign}SUM(1)", "1 + 1"]]


@given(st.text(max_size=8))
def test_a_text_behind_ids_is_as_in_any_line(text: str) -> None:
    assert line_after(["brand", "red-art"], text) == line(["brand", "red-art", text])
    ((*_, read),) = csv.reader(io.StringIO(line(["id", text]).decode(), newline=""))
    assert read == (f"'{text}" if text.startswith(tuple(SIGNS)) else text)
