"""The marks of the site, as the picture's painter reads them."""

import pytest

from generator.marks.drawing import mark
from generator.marks.rods import rod
from generator.pictures.vectors import shapes


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [("seeds", ""), ("stroke", ""), ("nodes", ""), ("monogram", "灯"), ("monogram", "红色")],
)
def test_every_mark_can_be_read_and_stays_on_its_field(pattern: str, letters: str) -> None:
    drawn = shapes(mark(pattern, letters))
    assert {shape.ink for shape in drawn} <= {"a", "b", "la", "lb"}
    for shape in drawn:
        for outline in shape.outlines:
            assert all(0 <= value <= 64 for point in outline for value in point)


@pytest.mark.parametrize("place", range(1, 9))
def test_every_rod_can_be_read(place: int) -> None:
    drawn = shapes(rod(place))
    assert [shape.ink for shape in drawn] == ["rod"]
    assert all(shape.stroke > 0 for shape in drawn)


def test_commands_of_a_path() -> None:
    (shape,) = shapes('<svg><path class="a" d="M1 1h2v2H1zm4 4l1 0c0 1 1 1 1 0s1-1 1 0"/></svg>')
    square, curve = (list(outline) for outline in shape.outlines)
    assert square == [(1, 1), (3, 1), (3, 3), (1, 3), (1, 1)]
    assert [curve[0], curve[-1]] == [(5, 5), (8, 5)]


def test_an_arc_goes_round_the_outside() -> None:
    (shape,) = shapes('<svg><path d="M8 4A4 4 0 1 1 4 0"/></svg>')
    outline = list(shape.outlines[0])
    assert [outline[-1]] == [(4, 0)]
    assert max(y for _, y in outline) == 8
    assert min(x for x, _ in outline) == 0


@pytest.mark.parametrize("letters", ["灯", "红色", "AB", "<&"])
def test_a_monogram_keeps_its_letters(letters: str) -> None:
    drawn = shapes(mark("monogram", letters))
    assert [shape.text for shape in drawn if shape.text] == [letters]
