"""The files of Explore, read back as a browser reads them."""

import json
from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.exploring.cutting import ends_piece, pieces
from generator.exploring.files import explore_files
from generator.exploring.rows import Dimension, Facets, Organ, Row, Value

FACETS = Facets(
    [Dimension("duty", "责任", "", 1), Dimension("brand", "品牌", "", 2, "<svg/>")],
    [Value("brand", "Brand"), Value("list", "清单", "zh-Hans")],
    [Value("arts", "Arts"), Value("_", "not stated")],
    [Value("branch", "Party branch"), Value("committee", "Party committee")],
    [Value("east", "East"), Value("west", "West")],
    [
        Organ("east-arts", "Arts", "", "east", "arts", ("branch", "committee")),
        Organ("_west", "West", "", "west", "_", ()),
    ],
    {"organ": {"lake-arts": "east-arts"}},
)

WORDS = {"clear": "Clear all"}


def row(id_: str, year: int = 2023, *more: int) -> Row:
    number = sum(map(ord, id_))
    return Row(
        (-year, 0, "", 0, id_),
        id_,
        (year, *more),
        ("duty", "brand")[number % 2],
        ("brand", "list")[number // 2 % 2],
        ("east-arts", "_west")[number // 4 % 2],
        f"name of {id_}",
        json.dumps({"id": id_}),
        "" if number % 3 else f"May {year}",
    )


def read(files: Mapping[str, bytes]) -> list[Row]:
    """All rows, from the files alone."""
    index = json.loads(files["index.json"])
    facets = json.loads(files[index["facets"]])
    found = []
    for year in index["years"]:
        columns = json.loads(files[year["columns"]])
        names = json.loads(files[year["names"]])
        cards = [card for name in columns["cards"] for card in json.loads(files[name])]
        assert len(columns["organ"]) == len(names) == len(cards) == year["rows"]
        assert columns["ends"][-1] == year["rows"]
        found += [
            Row(
                (-year["year"], 0, "", 0, cards[at]["id"]),
                cards[at]["id"],
                (year["year"], *columns["also"].get(str(at), ())),
                facets["dim"][ord(columns["dim"][at]) - 48][0],
                facets["kind"][ord(columns["kind"][at]) - 48][0],
                facets["organ"][columns["organ"][at]][0],
                names[at],
                json.dumps(cards[at]),
                columns["ended"].get(str(at), ""),
            )
            for at in range(year["rows"])
        ]
    assert index["rows"] == len(found)
    return found


def test_all_rows_come_back_in_their_order() -> None:
    rows = [row(f"new-{number}", 2023, 2021) for number in range(200)]
    rows += [row(f"old-{number}", 2022) for number in range(90)]
    assert read(dict(explore_files(rows, FACETS, WORDS))) == rows


def test_an_organ_has_the_numbers_of_its_values() -> None:
    files = dict(explore_files([row("a")], FACETS, WORDS))
    facets = json.loads(files[json.loads(files["index.json"])["facets"]])
    assert facets["organ"] == [
        ["east-arts", "Arts", "", 0, 0, [0, 1]],
        ["_west", "West", "", 1, 1, []],
    ]
    assert facets["words"] == WORDS
    assert facets["former"] == {"organ": {"lake-arts": "east-arts"}}
    assert facets["dim"][1] == ["brand", "品牌", "", 2, "<svg/>"]


def test_no_rows_no_years() -> None:
    files = dict(explore_files([], FACETS, WORDS))
    assert json.loads(files["index.json"])["years"] == []


def test_the_same_rows_give_the_same_bytes() -> None:
    rows = [row(f"a-{number}") for number in range(99)]
    assert list(explore_files(rows, FACETS, WORDS)) == list(
        explore_files(list(rows), FACETS, WORDS)
    )


def test_all_names_but_one_carry_the_hash_of_their_content() -> None:
    one = dict(explore_files([row("a"), row("b")], FACETS, WORDS))
    other = dict(explore_files([row("a"), row("c")], FACETS, WORDS))
    assert {name for name in one if one[name] != other.get(name, one[name])} == {"index.json"}


IDS = st.lists(st.integers(0, 10**6), unique=True, max_size=400).map(
    lambda rows: [f"row-{number}" for number in sorted(rows)]
)


@settings(max_examples=150, deadline=None)
@given(IDS, st.integers(0, 10**6), st.sampled_from([2023, 2024]))
def test_one_more_row_rewrites_five_files_at_most(
    ids: Sequence[str], number: int, year: int
) -> None:
    rows = [row(id_) for id_ in ids] + [row(f"old-{id_}", 2022) for id_ in ids]
    new = row(f"new-{number}", year)
    where = sum(id_ < f"row-{number}" for id_ in ids)
    before = dict(explore_files(rows, FACETS, WORDS))
    after = dict(explore_files([*rows[:where], new, *rows[where:]], FACETS, WORDS))
    written = [name for name, data in after.items() if before.get(name) != data]
    assert len(written) <= 5
    assert len([name for name in before if name not in after]) <= 3


@given(IDS)
def test_pieces_are_the_rows_and_end_where_they_must(ids: Sequence[str]) -> None:
    rows = [row(id_) for id_ in ids]
    parts = list(pieces(rows))
    assert [one for part in parts for one in part] == rows
    assert all(parts)
    assert all(ends_piece(part[-1].id) for part in parts[:-1])
    assert not any(ends_piece(one.id) for part in parts for one in part[:-1])
