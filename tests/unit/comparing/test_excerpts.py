"""Two texts, cut to the words around what differs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.comparing.excerpts import apart, shortened_middle

LONG = (
    "Volunteers of the City Library read to children and to the elderly on many evenings of the "
    "year, in several reading rooms of the city, and in the open air where the weather allows it."
)


def test_short_texts_are_left_whole() -> None:
    assert apart("a  b\n c", "a d") == ("a b c", "a d")


def test_long_texts_are_cut_to_whole_words_around_the_difference() -> None:
    around = "…on many evenings of the year, in {} reading rooms of the city, and in the…"
    told = apart(LONG, LONG.replace("several", "seven"))
    assert told == (around.format("several"), around.format("seven"))


def test_what_was_put_in_or_taken_out_is_seen() -> None:
    before, after = apart(LONG, LONG.replace("to the elderly ", ""))
    assert "to the elderly" in before
    assert "to the elderly" not in after
    assert len(after) < len(LONG)


def test_two_differences_far_from_each_other_are_both_seen() -> None:
    other = (LONG * 3).replace("Volunteers", "Friends", 1)[:-3] + "them."
    before, after = apart(LONG * 3, other)
    assert before.startswith("Volunteers")
    assert after.startswith("Friends")
    assert before.endswith("allows it.")
    assert after.endswith("allows them.")
    assert " … " in before


def test_chinese_is_cut_between_any_two_signs() -> None:
    text = "市图书馆志愿者为儿童和老年人读书。" * 20
    changed = text[:170] + "增" + text[170:]
    before, after = apart(text, changed)
    assert len(before) < 90
    assert after.count("增") == 1


@given(st.text(max_size=600), st.text(max_size=600))
def test_any_two_texts_give_short_lines_that_differ_if_their_words_do(one: str, two: str) -> None:
    before, after = apart(one, two)
    assert max(len(before), len(after)) <= 400
    assert "\n" not in before + after
    if " ".join(one.split()) == " ".join(two.split()):
        assert before == after


@pytest.mark.parametrize("most", [20, 21, 160])
def test_a_long_text_loses_its_middle(most: int) -> None:
    text = shortened_middle(LONG, most)
    assert len(text) <= most
    assert text[0] == "V"
    assert text[-1] == "."
