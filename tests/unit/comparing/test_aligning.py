"""Which items of two lists are the same one."""

from hypothesis import given
from hypothesis import strategies as st

from generator.comparing.aligning import Aligned, aligned
from generator.records.evidence import Evidence
from generator.records.text import Text
from generator.records.vocabulary import VocabularyTerm

A = Evidence(source="news", quote="The lamps on the quay were mended in spring.")
B = Evidence(source="news", quote="Volunteers walk along the pier in the evening.")
C = Evidence(source="news", quote="A task list is kept by the branch.")


def test_an_item_in_front_leaves_all_others_what_they_were() -> None:
    assert aligned([A, B], [C, A, B]) == [Aligned(None, 0), Aligned(0, 1), Aligned(1, 2)]


def test_an_item_that_is_gone_is_told_where_it_stood() -> None:
    assert aligned([A, B, C], [A, C]) == [Aligned(0, 0), Aligned(1, None), Aligned(2, 1)]
    assert aligned([A, B], [B]) == [Aligned(0, None), Aligned(1, 0)]


def test_a_changed_item_beside_a_new_one_is_still_the_same() -> None:
    changed = Evidence(source="news", quote="The lamps on the quay were mended in autumn.")
    assert aligned([A, B], [C, changed, B]) == [Aligned(None, 0), Aligned(0, 1), Aligned(1, 2)]


def test_another_item_in_the_place_of_one_is_another_item() -> None:
    assert aligned([A], [C]) == [Aligned(0, None), Aligned(None, 0)]


def test_an_item_that_went_elsewhere_has_moved() -> None:
    assert aligned([A, B, C], [C, A, B]) == [Aligned(2, 0, True), Aligned(0, 1), Aligned(1, 2)]


def test_an_item_that_went_elsewhere_and_was_changed_has_moved() -> None:
    changed = Evidence(source="news", quote="A task list is kept by the branches.")
    assert Aligned(2, 0, True) in aligned([A, B, C], [changed, A, B])


def test_items_with_the_same_id_are_the_same_whatever_they_say() -> None:
    one = VocabularyTerm(id="lamps", name=Text.model_validate("lamps"))
    other = VocabularyTerm(id="lamps", name=Text.model_validate("Laternen"))
    new = VocabularyTerm(id="new", name=Text.model_validate("lamps"))
    assert aligned([one], [new, other]) == [Aligned(None, 0), Aligned(0, 1)]


def test_single_values_take_the_place_of_each_other() -> None:
    assert aligned(["2022"], ["2023"]) == [Aligned(0, 0)]
    assert aligned(["a", "b"], ["b", "a"]) in (
        [Aligned(1, 0), Aligned(0, 1, True)],
        [Aligned(1, 0, True), Aligned(0, 1)],
    )
    assert aligned(["a", "c"], ["a", "b", "c"]) == [
        Aligned(0, 0),
        Aligned(None, 1),
        Aligned(1, 2),
    ]


def test_long_lists_of_other_items_take_no_time() -> None:
    old = [Evidence(source="news", quote=f"{number} lamps") for number in range(100)]
    new = [Evidence(source="news", quote=f"{number} boats") for number in range(200)]
    assert len(aligned(old, new)) == 300


@given(st.lists(st.sampled_from("abcdef")), st.lists(st.sampled_from("abcdef")))
def test_each_item_of_both_lists_is_told_once(one: list[str], other: list[str]) -> None:
    rows = aligned(one, other)
    assert sorted(row.before for row in rows if row.before is not None) == list(range(len(one)))
    after = [row.after for row in rows if row.after is not None]
    assert after == list(range(len(other)))
