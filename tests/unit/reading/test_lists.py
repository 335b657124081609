"""Lists as people write them in a line, and their words again."""

import pytest

from generator.reading.lists import listed_in


@pytest.mark.parametrize(
    ("close", "words"),
    [
        ("[lamp]", ("lamp",)),
        ("[lamp, quay wall]", ("lamp", "quay wall")),
        ('["2030", lamp]', ("2030", "lamp")),
        ('["%", "true"]', ("%", "true")),
        ("[盏, 名]", ("盏", "名")),
    ],
)
def test_words_of_a_list(close: str, words: tuple[str, ...]) -> None:
    assert listed_in(close) == words
