import pytest

from generator.evidence.claims.open_lists import open_mark


@pytest.mark.parametrize(
    ("text", "passage", "mark"),
    [
        (
            "市文化局、市旅游局等单位作书面述职。",
            "市文化局、市旅游局等单位作书面述职",
            "等单位作书面述职",
        ),
        # The quote ends before the word, or begins behind one of its words.
        ("市文化局、市旅游局等单位作书面述职。", "市文化局、市旅游局", "等单位作书面述职"),
        ("A and B reported, and other organs wrote.", "other organs wrote", "and other organs"),
        (
            "A, B and other organs of the city reported.",
            "A, B and other organs",
            "and other organs",
        ),
        ("A, B and many other bureaus reported.", "A, B and many other bureaus", None),
        ("A, B and others reported.", "A, B and others reported", "and others"),
        ("A, B, etc. reported.", "A, B, etc", "etc"),
        # A number closes the list; 等 is part of other words; what they reported on is no list.
        ("市文化局、市旅游局等2个单位述职。", "市文化局、市旅游局等2个单位述职", ""),
        ("市公安局为优秀等次。", "市公安局为优秀等次", ""),
        ("市高等学校、平等街道述职。", "市高等学校、平等街道述职", ""),
        ("A and B reported on this and other work.", "A and B reported", ""),
        ("A and B reported on site.", "A and B reported on site", ""),
        ("A和B述职。等了一天，其他单位也来了。", "A和B述职", ""),
        ("One more; A and B. Others wrote.", "A and B", ""),
    ],
)
def test_open_lists(text: str, passage: str, mark: str | None) -> None:
    start = text.index(passage)
    found = open_mark(text, start, start + len(passage))
    assert found == mark if mark is not None else found
