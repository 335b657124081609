import pytest

from generator.evidence.quotes.paragraphs import Paragraph, paragraphs


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        (" \n\n ", []),
        (
            "Title\n\nOne. Two.\nThree.\r\nFour.\u2029Five.",
            ["Title", "One. Two.", "Three.", "Four.", "Five."],
        ),
        ("\u3000\u3000第一段。\n\u3000\u3000第二段。", ["第一段。", "第二段。"]),
        ("市委台办\n市科技局\n市民宗局", ["市委台办", "市科技局", "市民宗局"]),
        (
            "A line that is long and ends within\nThe sentence is short here\nEnd.",
            ["A line that is long and ends within", "The sentence is short here", "End."],
        ),
        (
            "Here each line is long and ends within a\nsentence, as wrapped texts have it, so "
            "that\nthree lines are one.\n\nAnother paragraph.",
            [
                "Here each line is long and ends within a\nsentence, as wrapped texts have it, so "
                "that\nthree lines are one.",
                "Another paragraph.",
            ],
        ),
        (
            "会议指出回顾二〇二二年机关党建工作一是责任持\n续落实二是基础持续夯实三是品牌持续做实四是作\n风持续抓实。",
            [
                "会议指出回顾二〇二二年机关党建工作一是责任持\n续落实二是基础持续夯实三是品牌持续做实四是作\n风持续抓实。"
            ],
        ),
    ],
)
def test_paragraphs(text: str, wanted: list[str]) -> None:
    found = paragraphs(text)
    assert [text[block.start : block.end] for block in found] == wanted
    assert [block.number for block in found] == list(range(1, len(wanted) + 1))


def test_a_paragraph_has_a_place() -> None:
    assert paragraphs("a\n b ") == (Paragraph(1, 0, 1), Paragraph(2, 3, 4))
