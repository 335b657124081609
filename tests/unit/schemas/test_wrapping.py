"""Lines of comments, in English and in Chinese."""

from generator.schemas.wrapping import wrapped


def test_words_stay_whole() -> None:
    assert list(wrapped("one two three four", 9)) == ["one two", "three", "four"]


def test_a_han_character_takes_two_columns() -> None:
    assert list(wrapped("逐字照录原文", 8)) == ["逐字照录", "原文"]


def test_no_line_begins_with_a_full_stop_or_ends_with_an_opening_mark() -> None:
    assert list(wrapped("逐字照录。", 8)) == ["逐字照", "录。"]
    assert list(wrapped("甲乙（丙）", 6)) == ["甲乙", "（丙）"]


def test_nothing_is_one_empty_line() -> None:
    assert list(wrapped("", 9)) == [""]


def test_a_word_that_is_too_long_stands_alone() -> None:
    assert list(wrapped("a https://example.org/very/long b", 10)) == [
        "a",
        "https://example.org/very/long",
        "b",
    ]
