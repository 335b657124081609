"""Results are kept exactly as long as nothing that they looked at is different."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.tracing.ledger import Ledger, apart, in_one
from generator.tracing.recorder import ALL, COUNT, Read
from generator.tracing.tables import Table, Tables

PLANTS = {"reed": "green", "lotus": "pink"}


def tables(plants: Mapping[str, str]) -> Tables:
    sized = {(name, "size"): len(plant) for name, plant in plants.items()}
    return Tables(
        [
            ("plants", Table(plants)),
            ("sizes", Table(sized, part=lambda key: key[0], of="plants")),
        ]
    )


def kept(ledger: Ledger, plants: Mapping[str, str]) -> Ledger:
    """As it comes back from a file."""
    return Ledger.from_plain(json.loads(json.dumps(ledger.as_plain(tables(plants).digest))))


LOOKS: list[tuple[Read, Mapping[str, str], bool]] = [
    (("plants", "reed"), {"reed": "brown", "lotus": "pink"}, False),
    (("plants", "reed"), {"reed": "green", "lotus": "white"}, True),
    (("plants", "reed"), {"lotus": "pink"}, False),
    (("plants", "fern"), PLANTS, True),
    (("plants", "fern"), PLANTS | {"fern": "green"}, False),
    (("plants", ALL), PLANTS, True),
    (("plants", ALL), PLANTS | {"fern": "green"}, False),
    (("plants", ALL), dict(reversed(PLANTS.items())), False),
    (("plants", COUNT), {"reed": "brown", "lotus": "white"}, True),
    (("plants", COUNT), {"reed": "green"}, False),
    (("sizes", "reed"), {"reed": "green", "lotus": "white"}, True),
    (("sizes", "reed"), {"reed": "brown", "lotus": "pink"}, False),
    (("stones", "flint"), PLANTS, True),
]


@pytest.mark.parametrize(("look", "now", "stays"), LOOKS)
def test_a_result_stays_while_what_it_looked_at_does(
    look: Read, now: Mapping[str, str], *, stays: bool
) -> None:
    ledger = Ledger()
    ledger.add("other", [], ["of nothing"])
    ledger.add(("page", "reed"), [look], ["a page"])
    back = kept(ledger, PLANTS)
    assert back.results == {"other": ["of nothing"], ("page", "reed"): ["a page"]}
    found = set(back.unchanged(tables(now).digest))
    assert found == ({"other", ("page", "reed")} if stays else {"other"})


def test_what_is_left_out_is_forgotten_with_what_it_looked_at() -> None:
    ledger = Ledger()
    ledger.add("a", [("plants", "reed")], ["a"])
    ledger.add("b", [("plants", "lotus"), ("plants", ALL)], ["b"])
    less = ledger.keep_only(["b"])
    rows, reads, *_ = less.as_plain(tables(PLANTS).digest)
    assert [row[0] for row in rows] == ["b"]
    assert set(reads) == {("plants", "lotus"), ("plants", ALL)}
    assert set(kept(less, PLANTS).unchanged(tables(PLANTS).digest)) == {"b"}


def test_what_few_results_looked_at_is_forgotten_when_many_went() -> None:
    ledger = Ledger()
    for number in range(8):
        ledger.add(f"page {number}", [("plants", f"reed {number}")], [number])
    looked_at = []
    for number in range(3):
        # Over and over, a result is taken out and none comes in.
        ledger = kept(ledger.keep_only(list(ledger.results)[1:]), PLANTS)
        _, reads, *_ = ledger.as_plain(tables(PLANTS).digest)
        looked_at.append(len(reads))
        expected = {f"page {left}" for left in range(number + 1, 8)}
        assert set(ledger.unchanged(tables(PLANTS).digest)) == expected
    assert looked_at == [8, 6, 6]


@given(st.sets(st.integers(0, 2**32 - 1)))
def test_numbers_in_one_text_come_apart_again(numbers: set[int]) -> None:
    text = in_one(numbers)
    assert list(apart(text)) == sorted(numbers)
    assert json.loads(json.dumps(text)) == text


def test_values_without_equal_words_have_other_digests() -> None:
    words = ["", "a", "b", "a b", "\ud800"]
    rows = Tables([("words", Table({str(n): word for n, word in enumerate(words)}))])
    assert len({rows.digest(("words", str(n))) for n in range(len(words))}) == len(words)
