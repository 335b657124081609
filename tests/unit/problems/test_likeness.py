import pytest

from generator.problems.likeness import closest, closest_id, closest_line


@pytest.mark.parametrize(
    ("word", "meant"),
    [("ower", "owner"), ("OWNER", "owner"), ("sumary", "summary"), ("colour", None), ("", None)],
)
def test_closest(word: str, meant: str | None) -> None:
    assert closest(word, ["owner", "summary", "evidence"]) == meant


def test_a_very_long_word_is_like_nothing() -> None:
    assert closest("owner" * 100, ["owner" * 100]) is None


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Lamps mended on both peers", "Lamps mended on both piers"),
        ("Lamps  mended on both piers", "Lamps mended on both piers"),
        ("港口灯火管理情况通报", "港口灯火管理的情况通报"),
        ("Lamps mended", None),
        ("Keepers thanked on both piers", None),
        ("", None),
    ],
)
def test_closest_line(words: str, line: str | None) -> None:
    text = (
        "News\n\n  Lamps mended on both piers \n港口灯火管理的情况通报\nThe keepers were thanked.\n"
    )
    assert closest_line(words, text) == line


@pytest.mark.parametrize(
    ("id_", "meant"),
    [
        ("2030", "harbour-2030"),
        ("2031", "lights-2031"),
        ("quay", None),
        ("harbor-2030", "harbour-2030"),
        ("-", None),
    ],
)
def test_closest_id(id_: str, meant: str | None) -> None:
    assert closest_id(id_, ["harbour-2030", "harbour-2029", "lights-2031"]) == meant
