import pytest

from generator.evidence.amounts.opposite_words import AXES, Pole
from tests.unit.evidence.spellings import spellings

POLES = [pole for axis in AXES for pole in axis.poles]


@pytest.mark.parametrize("pole", POLES, ids=[pole.signs[0] for pole in POLES])
def test_each_word_of_a_pole_has_one_of_its_signs(pole: Pole) -> None:
    words = spellings(pole.words)
    assert [
        word for word in words if not any(sign in f" {word.lower()}" for sign in pole.signs)
    ] == []
