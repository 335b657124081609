import pytest

from generator.problems.likeness import closest


@pytest.mark.parametrize(
    ("word", "meant"),
    [("ower", "owner"), ("OWNER", "owner"), ("sumary", "summary"), ("colour", None), ("", None)],
)
def test_closest(word: str, meant: str | None) -> None:
    assert closest(word, ["owner", "summary", "evidence"]) == meant


def test_a_very_long_word_is_like_nothing() -> None:
    assert closest("owner" * 100, ["owner" * 100]) is None
