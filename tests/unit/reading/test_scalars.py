from decimal import Decimal

import pytest

from generator.reading.scalars import Scalar, plain


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("False", False),
        ("no", "no"),
        ("on", "on"),
        ("yes", "yes"),
        ("2022", 2022),
        ("-3", -3),
        ("+3", 3),
        ("0", 0),
        ("01", "01"),
        ("0o17", "0o17"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("1,000", "1,000"),
        ("12.30", Decimal("12.30")),
        (".5", ".5"),
        ("5.", "5."),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("2023-01-17", "2023-01-17"),
        ("12:30:45", "12:30:45"),
        ("２０２２", "２０２２"),
        ("-", "-"),
        ("9" * 40, "9" * 40),
    ],
)
def test_plain(text: str, value: Scalar) -> None:
    found = plain(text)
    assert found == value
    assert type(found) is type(value)


def test_decimals_keep_their_digits() -> None:
    assert str(plain("12.30")) == "12.30"
