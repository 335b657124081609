"""Where pages belong does not depend on how many there are, or in what order they come."""

from __future__ import annotations

from random import Random

import pytest

from generator.searching.document import Brief, Document, brief
from generator.searching.plan import Plan, plan


def seat(thing: str) -> int:
    return brief(Document(thing, "brand", "en", "")).seat


def briefs(count: int) -> list[Brief]:
    """Things on pages of two languages."""
    return [
        Brief(seat(f"brands/{number}/"), language, f"{language}{number}", 500, 500)
        for number in range(count)
        for language in ("en", "zh-Hans")
    ]


def numbers(cut: Plan) -> dict[str, tuple[int, int]]:
    """Digest → block and number."""
    return {
        place.digest: (block, place.page)
        for block, places in enumerate(cut.blocks)
        for place in places
    }


@pytest.mark.parametrize("count", [0, 1, 30, 255, 256, 1000])
def test_every_page_has_a_number_of_its_own(count: int) -> None:
    cut = plan(briefs(count))
    found = numbers(cut)
    assert len(found) == len(set(found.values())) == 2 * count
    for digest, (_, page) in found.items():
        assert cut.languages[page // cut.room] == digest.rstrip("0123456789")
        assert page < cut.space
    for places in cut.blocks:
        assert [place.page for place in places] == sorted(place.page for place in places)


def test_the_order_does_not_matter() -> None:
    rows = briefs(300)
    mixed = rows[:]
    Random(1).shuffle(mixed)
    assert plan(mixed) == plan(rows)


def test_both_languages_of_a_thing_are_in_one_block() -> None:
    found = numbers(plan(briefs(1000)))
    assert all(found[f"en{at}"][0] == found[f"zh-Hans{at}"][0] for at in range(1000))


def test_a_page_more_moves_few_others() -> None:
    """On the average about half a neighbour in each language; never more than a few."""
    before = numbers(plan(briefs(999)))
    moved = []
    for at in range(200):
        more = Brief(seat(f"organs/{at}/"), "en", "new", 500, 500)
        after = numbers(plan([*briefs(999), more]))
        moved.append(sum(after[digest] != place for digest, place in before.items()))
    assert sum(moved) / len(moved) < 1
    assert max(moved) < 12


def test_blocks_grow_in_number_then_in_size_as_well() -> None:
    assert [len(plan(briefs(count)).blocks) for count in (1, 200, 300, 1000, 10_000)] == [
        *(1, 1, 2, 4, 64),
    ]


def test_pages_that_want_one_number_all_get_one() -> None:
    """As many pages of the same thing as nobody would make."""
    rows = [Brief(1 << 60, "en", str(at), 10, 10) for at in range(200)]
    rows += [Brief(seat(f"brands/{at}/"), "en", f"b{at}", 10, 10) for at in range(1000)]
    cut = plan(rows)
    assert len(set(numbers(cut).values())) == 1200
    assert (len(cut.blocks), cut.room) == (4, 1024)
