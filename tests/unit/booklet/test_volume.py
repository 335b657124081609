import json
from collections.abc import Iterator

import pytest

from generator.booklet.boards import board
from generator.booklet.volume import volume
from generator.pages.site import Site


def nodes(value: object) -> Iterator[dict[str, object]]:
    """Every mapping inside plain data."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def plain(data: object) -> object:
    """What the templates get: the data as JSON has it."""
    return json.loads(json.dumps(data))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_notes_are_numbered_in_the_order_of_reading(yangzhou_records: Site, language: str) -> None:
    data = dict(volume(yangzhou_records, language, "2022").data)
    told = data.pop("notes"), data.pop("cover")
    chapters = ("glance", "brands", "dimensions", "groups", "problems", "open", "glossary")
    seals = [row for name in chapters for row in nodes(plain(data[name])) if row.get("k") == "note"]
    firsts = [row["n"] for row in seals if row["first"]]
    assert {row["n"] for row in seals} == set(firsts)
    notes = plain(told[0])
    assert isinstance(notes, list)
    assert [row["n"] for row in notes] == list(range(1, len(firsts) + 1))


def test_every_place_that_is_led_to_is_there(yunhe_records: Site) -> None:
    for review in yunhe_records.reviews:
        data = plain(volume(yunhe_records, "zh", review).data)
        rows = list(nodes(data))
        labels = [
            row["label"] for row in rows if row.get("label") and isinstance(row["label"], str)
        ]
        assert len(labels) == len(set(labels))
        assert {row["to"] for row in rows if "to" in row} <= set(labels)


def test_a_level_is_told_only_where_it_is_public(yunhe_records: Site) -> None:
    closed = json.dumps(volume(yunhe_records, "en", "yunhe-2023").data["groups"])
    public = json.dumps(volume(yunhe_records, "en", "yunhe-2022").data["groups"])
    assert "Assessed as" not in closed
    assert "ompetent" not in closed
    assert "Assessed as" in public


def test_of_excerpts_only_what_is_cited_is_shown(yangzhou_records: Site) -> None:
    source = "yangzhou-2022-news"
    reading = yangzhou_records.proof.readings[source]
    assert reading.source.show == "excerpts"
    bare = {**yangzhou_records.proof.citations, source: ()}
    proof = type(yangzhou_records.proof)(
        yangzhou_records.proof.readings,
        bare,
        yangzhou_records.proof.places,
        yangzhou_records.proof.coverages,
    )
    site = Site(
        **{
            name: getattr(yangzhou_records, name)
            for name in Site.__dataclass_fields__
            if name != "proof"
        },
        proof=proof,
    )
    # Only what the booklet itself quotes is left: the end of a sentence is not.
    told = plain(volume(site, "en", "2022").data["sources"])
    shown = "".join(str(row["t"]) for row in nodes(told) if row.get("k") == "t")
    assert "held the 2022 annual municipal" in shown
    whole = " ".join(reading.text.text.split())
    assert len(shown) < len(whole) + 2000


@pytest.mark.parametrize(("id_", "ended"), [("site-night-lamps", True), ("hedeng-station", False)])
def test_a_board_knows_whether_its_brand_has_ended(
    yunhe_records: Site, id_: str, *, ended: bool
) -> None:
    brand = board(yunhe_records, "en", id_).data["brand"]
    assert isinstance(brand, dict)
    assert brand["ended"] is ended


def test_a_board_tells_a_brand_of_three_years(yunhe_records: Site) -> None:
    told = board(yunhe_records, "zh", "hedeng-station")
    assert {"code-hedeng-station.svg", "photo-hedeng-emblem.jpg"} <= set(told.files)
    assert told.data["address"] == "https://yunhe.example/dangjian/brands/hedeng-station/"
