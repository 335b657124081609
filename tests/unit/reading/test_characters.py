import pytest

from generator.reading.characters import readable


def test_good_text_is_kept() -> None:
    text = "港湾😀𠮷\u3000\u00a0👩\u200d🚀\ttab\n"
    assert readable(text, "a.yml") == (text, [])


def test_what_scripts_rare_characters_and_sources_need_is_kept() -> None:
    text = "❤\ufe0f 葛\U000e0100 می\u200cخواهم क्\u200dष ᠠ\u180b e\u0301 \ue863 \ufffd 😀\n"
    assert readable(text, "a.yml") == (text, [])


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_breaks_become_line_feeds(end: str) -> None:
    assert readable(f"a: 1{end}b: 2{end}", "a.yml") == ("a: 1\nb: 2\n", [])


@pytest.mark.parametrize(
    "character",
    [
        *("\0", "\x1b", "\x7f", "\x85", "\u00ad", "\u200b", "\u2028", "\u202e", "\ufeff"),
        *("\u115f", "\u1160", "\u2800", "\u3164", "\uffa0", "\ufffc"),
        *("\ufdd0", "\uffff", "\U0001fffe", "\U0010ffff", "\U000e0041", "\U000e01f0"),
        *("\U0001bca0", "\U0001d173", "\ufff9", "\u180e", "\u2061"),
    ],
)
def test_unseen_characters_are_refused_where_they_stand(character: str) -> None:
    text, problems = readable(f"a: 1\n名: 灯{character}火\n", "a.yml")
    assert text == "a: 1\n名: 灯\ufffd火\n"
    assert [(row.place.line, row.place.column, row.found) for row in problems] == [
        (2, 5, f"U+{ord(character):04X}")
    ]


def test_a_file_full_of_them_gives_twenty_problems() -> None:
    assert len(readable("\0\n" * 1000, "a.yml")[1]) == 20
