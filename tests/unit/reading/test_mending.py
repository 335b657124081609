"""A record with a mistake whose mend is sure is read as it was meant."""

from collections.abc import Sequence
from decimal import Decimal
from typing import cast

import pytest

from generator.problems.problem import Problem
from generator.reading.records import read_bytes
from generator.records.brand import Brand
from generator.records.kinds import BY_NAME
from generator.records.record import Record
from tests.build.project import BASE

BRAND = (BASE / "content/brands/harbour-lights.yml").read_text(encoding="utf-8")


def read(old: str, new: str) -> tuple[Record | None, Sequence[Problem]]:
    assert old in BRAND
    return read_bytes(BRAND.replace(old, new).encode(), "brands/x.yml", BY_NAME["brand"])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2031-04-01", "2031/4/1"),
        ("owner: culture-office", "owner: Culture-Office"),
        ("owner: culture-office", "owner: “culture-office”"),
        ("value: 1240", "value: 1,240盏"),
        ("how: inferred", "how: infered"),
        ("media: [lamp]", "media: [lamp]\ncolour: red\nnotes: [one, two]"),
        ("media: [lamp]", "media: [lamp]\nMedia: [lamp]"),
        ("58eedd43", "“58eedd43”"),
        ("owner: culture-office", "Owner: culture-office"),
        ("owner: culture-office", "所属机关: culture-office"),
        ("media: [lamp]", "“media”: [lamp]"),
        ("unit: lamps", "units: lamps"),
        ("media: [lamp]", "media: lamp"),
        ('reviews: ["2030"]', "reviews: 【2030】"),
    ],
)
def test_a_mistake_whose_mend_is_sure(old: str, new: str) -> None:
    right, none = read("media", "media")
    record, problems = read(old, new)
    assert not none
    assert problems
    assert record == right


def test_several_at_once() -> None:
    text = BRAND.replace("value: 1240", "value: 1,240").replace("2031-04-01", "2031.4.1")
    record, problems = read_bytes(text.encode(), "brands/x.yml", BY_NAME["brand"])
    assert len(problems) == 2
    assert cast(Brand, record).figures[0].value == Decimal(1240)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("owner: culture-office", "owner: 文化办公室"),
        ("owner: culture-office", "owner:"),
        ("value: 1240", "value: many"),
        # Proof may be in it.
        ("media: [lamp]", "media: [lamp]\nresult: {text: x, evidence: []}"),
        ("2031-04-01", "2031-04-31"),
        ("approach:", "aproach:"),
    ],
)
def test_what_was_meant_is_not_sure(old: str, new: str) -> None:
    record, problems = read(old, new)
    assert problems
    assert record is None
