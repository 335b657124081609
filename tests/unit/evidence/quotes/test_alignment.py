import pytest

from generator.evidence.quotes.alignment import Alignment, align, shared_ends


@pytest.mark.parametrize(
    ("window", "quote", "alignment"),
    [
        ("one two three", "two", Alignment(0, 4, 7, None)),
        ("one two three", "twx", Alignment(1, 4, 7, (6, 7, 2, 3))),
        ("party", "artx", Alignment(1, 1, 5, (4, 5, 3, 4))),
        ("红石榴品牌", "石留品", Alignment(1, 1, 4, (2, 3, 1, 2))),
    ],
)
def test_align(window: str, quote: str, alignment: Alignment) -> None:
    assert align(window, quote) == alignment


def test_shared_ends_do_not_overlap() -> None:
    assert shared_ends("aaa", "aa") == (2, 0)
    assert shared_ends("abc", "axc") == (1, 1)
    assert shared_ends("", "a") == (0, 0)
