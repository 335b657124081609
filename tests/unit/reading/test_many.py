"""A file with very many mistakes is read in a time that grows with its length alone."""

from collections import Counter

import pytest

from generator.reading.records import read_bytes
from generator.records.kinds import BY_NAME

MANY = 15_000


def codes(text: str) -> Counter[str]:
    """How often each problem is told of a brand."""
    _, problems = read_bytes(text.encode(), "brands/x.yml", BY_NAME["brand"])
    return Counter(row.code for row in problems)


@pytest.mark.parametrize(
    ("lines", "code", "count"),
    [
        # Each of these once took minutes.
        ([f"k{at}: 1" for at in range(MANY)], "unknown-key", MANY),
        (["k: 1"] * MANY, "second-record", 1),
        ([f"k{at % 5000}: 1" for at in range(MANY)], "second-record", 1),
        (["mark:", *(["  k: 1"] * MANY)], "duplicate-key", MANY - 1),
        (["media:", *(["  - A"] * MANY)], "bad-id-close", MANY),
        (["x：1"] * MANY, "fullwidth-colon", 1),
    ],
)
def test_very_many_mistakes(lines: list[str], code: str, count: int) -> None:
    assert codes("\n".join(lines))[code] == count
