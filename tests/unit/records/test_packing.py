import sys
import tracemalloc
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from generator.records.body import Body
from generator.records.brand import Brand, Mark
from generator.records.evidence import Evidence
from generator.records.packing import pack, unpack
from generator.records.values import PartialDate

QUOTE = {"source": "news", "quote": "its “brand”\n灯"}
DATA = {
    "first_published": "2031-04-01",
    "name": {"en": "Lights", "zh": {"text": "港湾灯火", "how": "editorial", "of": "0a1b2c3d"}},
    "summary": "Lamps.",
    "owner": "culture",
    "reviews": (2030, "2031"),
    "dimension": "brand",
    "evidence": ({**QUOTE, "translations": {"zh": "灯"}},),
    "first_year": {"value": 2031, "evidence": (QUOTE,)},
    "figures": (
        {
            "id": "lamps",
            "label": "Lamps",
            "value": Decimal("3.50"),
            "unit": "items",
            "evidence": (QUOTE,),
        },
    ),
}
BRAND = Brand.model_validate(DATA)


def test_a_record_comes_back_with_its_types() -> None:
    back = unpack(Brand, pack(BRAND))
    assert back == BRAND
    assert back.first_published == date(2031, 4, 1)
    assert back.reviews == ("2030", "2031")
    assert isinstance(back.first_year and back.first_year.value, PartialDate)
    assert str(back.figures[0].value) == "3.50"
    assert back.mark == Mark()
    assert back.evidence[0].translations["zh"].text == "灯"


def test_the_bytes_hold_values_without_names() -> None:
    body = Body.model_validate({"first_published": "2031-04-01", "name": "灯", "place": "A"})
    assert pack(body).decode() == '["2031-04-01",[],"灯","A",null,\n[]]'


@pytest.mark.parametrize("data", [b"", b"[", b"{}", b"[1]", b'["2031",[],"A","A",null,[],1]'])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        unpack(Body, data)


def test_what_holds_models_comes_when_it_is_asked_for() -> None:
    packed = pack(BRAND)
    spoilt = packed.partition(b",\n")[0] + b",\n[]]"
    record = unpack(Brand, spoilt)
    assert record.name == BRAND.name
    for _ in range(2):
        with pytest.raises(ValueError, match="unpack"):
            record.evidence  # noqa: B018
    whole = unpack(Brand, packed)
    assert "evidence" not in vars(whole)
    assert whole.evidence == BRAND.evidence
    assert whole.figures == BRAND.figures
    with pytest.raises(AttributeError):
        whole.nothing_of_the_kind  # type: ignore[attr-defined]  # noqa: B018


def test_what_comes_back_is_small() -> None:
    packed = pack(BRAND)
    # From Python 3.13 on a validated record is smaller too.
    share = Fraction(1, 2) if sys.version_info < (3, 13) else Fraction(3, 4)
    assert held(lambda: unpack(Brand, packed)) < held(lambda: Brand.model_validate(DATA)) * share


def held(make: Callable[[], Brand]) -> int:
    """Bytes that a hundred records hold."""
    make()
    tracemalloc.start()
    try:
        rows = [make() for _ in range(100)]
        return tracemalloc.get_traced_memory()[0] // len(rows)
    finally:
        tracemalloc.stop()


def test_equal_words_are_held_once() -> None:
    packed = pack(BRAND)
    first, second = unpack(Brand, packed), unpack(Brand, packed)
    assert first.owner is second.owner
    assert first.evidence[0].source is first.figures[0].evidence[0].source
    assert Evidence.model_validate(QUOTE) == first.figures[0].evidence[0]
