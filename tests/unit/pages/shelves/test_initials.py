"""Letters under which names are looked for."""

import pytest

from generator.pages.shelves.initials import GROUPS, OTHER, group, letter, order, step


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("红石榴", "h"),
        ("“红石榴”家园", "h"),
        ("Red Pomegranate", "r"),
        ("“The” lamp", "l"),
        ("A", "a"),
        ("重庆路", "c"),  # Read as a word, not as its characters.
        ("銀行", "y"),  # Traditional.
        ("École", "e"),
        ("ＡＢ", "a"),
        ("2023年度", OTHER),
        ("", OTHER),
        ("——", OTHER),
        ("ひ", OTHER),
    ],
)
def test_letter(name: str, expected: str) -> None:
    assert letter(name) == expected


def test_each_letter_is_in_one_group() -> None:
    for mark in "abcdefghijklmnopqrstuvwxyz":
        assert [row for row in GROUPS if row[0] <= mark <= row[2]] == [group(mark)]
    assert group("7") == OTHER


def test_steps_are_syllables_or_two_letters() -> None:
    assert [step("红石榴", number) for number in range(4)] == ["hong", "shi", "liu", OTHER]
    assert [step("Red Pom", number) for number in range(3)] == ["re", "d", "po"]
    assert [step("2023年度述评", number) for number in range(3)] == ["2023", "nian", "du"]


def test_order_is_by_sound_and_what_has_no_letter_comes_last() -> None:
    names = ["住建局", "2023年", "亳州局", "Bureau", "安全局", "公安局", "重庆路"]
    ordered = ["安全局", "亳州局", "Bureau", "重庆路", "公安局", "住建局", "2023年"]
    assert sorted(names, key=order) == ordered
