import pytest

from generator.problems.signs import code_point, sign_name
from generator.problems.wording import LANGUAGES, phrases_of


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "control"),
        ("\u0085", "line-break"),
        ("\u200b", "zero-width"),
        ("\u202e", "direction"),
        ("\u2061", "format"),
        ("\u3164", "filler"),
        ("\ue863", "private"),
        ("\U0010fffd", "private"),
        ("\U0010ffff", "none"),
        ("\U000e0101", "variant"),
        ("\U000e0041", "tag"),
        ("\u0301", "mark"),
    ],
)
def test_sign_name(character: str, name: str) -> None:
    term = sign_name(character)
    assert term.key == f"sign-{name}"
    assert all(table.terms[term.key] for table in map(phrases_of, LANGUAGES))


def test_code_point() -> None:
    assert (code_point("\n"), code_point("\U000e0041")) == ("U+000A", "U+E0041")
