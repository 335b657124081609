from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from generator.records.values import (
    Amount,
    Day,
    Fingerprint,
    Id,
    Language,
    PartialDate,
    Sha256,
    SiteCode,
    Words,
)


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("2023", (2023, None, None)),
        (2023, (2023, None, None)),
        ("2023-01", (2023, 1, None)),
        ("2024-02-29", (2024, 2, 29)),
        ("0999", (999, None, None)),
    ],
)
def test_partial_date(value: object, parts: tuple[int, int | None, int | None]) -> None:
    date = PartialDate.parse(value)
    assert (date.year, date.month, date.day) == parts
    assert date == str(value)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("2023-13", "not-a-date"),
        ("2023-02-29", "not-a-date"),
        ("0000", "not-a-date"),
        ("2023-1-7", "not-a-partial-date"),
        ("2023-01-17\n", "not-a-partial-date"),
        ("2023年", "not-a-partial-date"),
        ("２０２３", "not-a-partial-date"),
        ("17.01.2023", "not-a-partial-date"),
        (20230117, "not-a-partial-date"),
        (-2023, "not-a-partial-date"),
        (True, "not-a-partial-date"),
        (None, "not-a-partial-date"),
        (Decimal("2023.5"), "not-a-partial-date"),
    ],
)
def test_no_partial_date(value: object, code: str) -> None:
    with pytest.raises(PydanticCustomError) as error:
        PartialDate.parse(value)
    assert error.value.type == code


def test_partial_dates_of_equal_precision_are_ordered_by_time() -> None:
    assert PartialDate("2022-12") < PartialDate("2023-01")


def refusal(type_: Any, value: object) -> str:
    with pytest.raises(ValidationError) as error:
        TypeAdapter(type_).validate_python(value, strict=True)
    return error.value.errors()[0]["type"]


@pytest.mark.parametrize(
    ("type_", "value", "result"),
    [
        (Id, "red-art-2", "red-art-2"),
        (Id, 2022, "2022"),
        (Id, "a" * 80, "a" * 80),
        (Id, "auxiliary", "auxiliary"),
        (Id, "com10", "com10"),
        (Amount, 12, Decimal(12)),
        (Amount, Decimal("12.30"), Decimal("12.30")),
        (Language, "zh-Hans", "zh-Hans"),
        (Sha256, "0" * 64, "0" * 64),
        (Fingerprint, "0a1b2c3d", "0a1b2c3d"),
        (SiteCode, "bm32000001", "bm32000001"),
        (Words, " a ", " a "),
    ],
)
def test_values(type_: Any, value: object, result: object) -> None:
    assert TypeAdapter(type_).validate_python(value, strict=True) == result


@pytest.mark.parametrize(
    ("type_", "value", "code"),
    [
        (Id, "Red-art", "bad-id"),
        (Id, "red--art", "bad-id"),
        (Id, "red-art-", "bad-id"),
        (Id, "red-art\n", "bad-id"),
        (Id, "red_art", "bad-id"),
        (Id, "", "bad-id"),
        (Id, "a" * 81, "id-too-long"),
        (Id, 10**80, "id-too-long"),
        (Id, "aux", "id-reserved"),
        (Id, -1, "string_type"),
        (Id, True, "string_type"),
        (Amount, "12", "wrong-type"),
        (Amount, True, "wrong-type"),
        (Amount, 1.5, "wrong-type"),
        (Day, "2023-01", "not-a-day"),
        (Day, "2023-02-30", "not-a-date"),
        (Day, 20230101, "not-a-day"),
        (Language, "english", "bad-language"),
        (Language, "EN", "bad-language"),
        (Sha256, "0" * 63, "bad-sha256"),
        (Sha256, "A" * 64, "bad-sha256"),
        (Fingerprint, "0a1b2c3", "bad-fingerprint"),
        (SiteCode, "a b", "bad-site-code"),
        (Words, "", "string_too_short"),
        (Words, " \u3000\n", "empty-text"),
        (Words, "a" * 20_001, "text-too-long"),
    ],
)
def test_refused_values(type_: Any, value: object, code: str) -> None:
    assert refusal(type_, value) == code
