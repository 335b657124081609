"""How titles of cards break into lines, in a file that a person can read and judge.

``python -m tests.golden.test_lines`` writes it anew; read the difference before you commit it.
"""

from pathlib import Path

from generator.pictures.faces import serif
from generator.pictures.typesetting import Setting, Style, fitted

FILE = Path(__file__).with_name("lines") / "titles.txt"
WIDTH = 688
KEEP = ("云禾", "扬州")
STYLE = Style(serif(), 96, 44, 3)


def written(setting: Setting, text: str) -> str:
    """The size in pixels, then the lines, each below the other."""
    names = {
        serif().glyph(mark, narrow=narrow): mark
        for mark in sorted({*text, "…", " "} - {"\n"})
        for narrow in (False, True)
    }
    lines = ["".join(names[glyph] for glyph, _ in line.glyphs) for line in setting.lines]
    return "\n".join([f"{setting.size} px", *(f"| {line}" for line in lines)])


def shown(text: str) -> str:
    """The file that belongs to the titles in ``text``: a title, its lines, a blank line."""
    titles = [block.split("\n")[0] for block in text.strip().split("\n\n")]
    blocks = [f"{title}\n{written(fitted(title, STYLE, WIDTH, KEEP), title)}" for title in titles]
    return "\n\n".join(blocks) + "\n"


def test_lines() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert shown(text) == text


if __name__ == "__main__":
    FILE.write_text(shown(FILE.read_text(encoding="utf-8")), encoding="utf-8")
