"""Whoever looks at a value is known to depend on it, through every way of looking."""

from collections.abc import Callable, Mapping

import pytest

from generator.tracing.recorder import ALL, COUNT, Read, Recorder
from generator.tracing.watched import Watched

ROWS = {"reed": 1, "lotus": 2}

LOOKS: list[tuple[str, Callable[[Mapping[str, int]], object], set[Read]]] = [
    ("item", lambda rows: rows["reed"], {("plants", "reed")}),
    ("get", lambda rows: rows.get("lotus"), {("plants", "lotus")}),
    ("get, not there", lambda rows: rows.get("fern", 0), {("plants", "fern")}),
    ("in", lambda rows: "reed" in rows, {("plants", "reed")}),
    ("not in", lambda rows: "fern" in rows, {("plants", "fern")}),
    ("iter", list, {("plants", ALL), ("plants", COUNT)}),
    ("for", lambda rows: [row for row in rows], {("plants", ALL)}),  # noqa: C416
    ("len", len, {("plants", COUNT)}),
    ("bool", bool, {("plants", COUNT)}),
    ("keys", lambda rows: list(rows.keys()), {("plants", ALL)}),
    ("values", lambda rows: list(rows.values()), {("plants", ALL)}),
    ("items", lambda rows: list(rows.items()), {("plants", ALL)}),
    ("equal", lambda rows: rows == ROWS, {("plants", ALL)}),
]


@pytest.mark.parametrize(("look", "reads"), [row[1:] for row in LOOKS], ids=[r[0] for r in LOOKS])
def test_every_look_is_recorded(
    look: Callable[[Mapping[str, int]], object], reads: set[Read]
) -> None:
    recorder = Recorder()
    watched = Watched(recorder, "plants", ROWS)
    with recorder.recording() as found:
        answer = look(watched)
    assert found == reads
    assert answer == look(ROWS)
    look(watched)
    assert found == reads, "nothing is recorded outside"


def test_a_missing_key_is_recorded() -> None:
    recorder = Recorder()
    with recorder.recording() as found, pytest.raises(KeyError):
        Watched(recorder, "plants", ROWS)["fern"]
    assert found == {("plants", "fern")}


def test_only_the_part_that_counts_is_recorded() -> None:
    recorder = Recorder()
    rows = {("east", "reed"): 1}
    watched = Watched(recorder, "ponds", rows, part=lambda key: key[0])
    with recorder.recording() as found:
        assert watched["east", "reed"] == 1
        assert ("west", "fern") not in watched
        assert watched.get(("north", "fern")) is None
    assert found == {("ponds", "east"), ("ponds", "west"), ("ponds", "north")}


def test_what_is_inside_counts_for_what_surrounds_it() -> None:
    recorder = Recorder()
    watched = Watched(recorder, "plants", ROWS)
    with recorder.recording() as outer:
        _ = watched["reed"]
        with recorder.recording() as inner:
            _ = watched["lotus"]
    assert inner == {("plants", "lotus")}
    assert outer == {("plants", "reed"), ("plants", "lotus")}


def test_who_takes_a_remembered_value_depends_on_what_it_was_made_from() -> None:
    recorder = Recorder()
    watched = Watched(recorder, "plants", ROWS)
    made = []

    def make() -> int:
        made.append(1)
        return watched["reed"] + 1

    assert recorder.remembered("more", make) == 2
    with recorder.recording() as found:
        assert recorder.remembered("more", make) == 2
    assert found == {("plants", "reed")}
    assert made == [1]
