"""Values of one scalar: ids, dates, whole and decimal numbers, languages, fingerprints.

YAML hands dates over as text, and so do they stay until here; a number written with a leading
zero is text as well. Each validator raises ``PydanticCustomError`` with a problem code as its
type, so that the reader needs no table from one to the other.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.records.ids import LONGEST_ID, id_fault

LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
SHA256_PATTERN = r"^[0-9a-f]{64}$"
SITE_CODE_PATTERN = r"^[0-9A-Za-z]+$"
FINGERPRINT_PATTERN = r"^[0-9a-f]{8}$"

LONGEST_TEXT = 20_000
"""So many characters may a text have: ten pages of a book. A text is compared with itself, number
by number and name by name, so one without an end would hang whoever checks it."""

_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class PartialDate(str):
    """A date as precise as it is known: ``2023``, ``2023-01`` or ``2023-01-17``.

    The precision is the spelling; nothing is filled in. Compares as text, which is the order
    of time for dates of equal precision.
    """

    __slots__ = ()

    @property
    def year(self) -> int:
        """The year, always known."""
        return int(self[:4])

    @property
    def month(self) -> int | None:
        """The month, 1 to 12, or ``None`` when it is not known."""
        return int(self[5:7]) if len(self) > 4 else None

    @property
    def day(self) -> int | None:
        """The day of the month, or ``None`` when it is not known."""
        return int(self[8:10]) if len(self) > 7 else None

    @classmethod
    def parse(cls, value: object) -> Self:
        """From a value of YAML: text, or a whole number for a year alone."""
        text = str(value) if type(value) is int else value
        if isinstance(text, str):
            match = _PARTIAL_DATE.fullmatch(text)
            if match:
                year, month, day = match.groups()
                try:
                    date(int(year), int(month or 1), int(day or 1))
                except ValueError:
                    raise PydanticCustomError("not-a-date", "not in the calendar") from None
                return cls(text)
        raise PydanticCustomError("not-a-partial-date", "not a date")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Validated by :meth:`parse`, written out as text."""
        return core_schema.no_info_plain_validator_function(
            cls.parse, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Text of three precisions, or a bare year."""
        return {
            "anyOf": [
                {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ]
        }


def some_words(value: str) -> str:
    """Words as they are, if there are some, and no more than anybody reads.

    Raises ``PydanticCustomError``, as validators do.
    """
    if not value.strip():
        raise PydanticCustomError("empty-text", "empty")
    if len(value) > LONGEST_TEXT:
        raise PydanticCustomError("text-too-long", "too long", {"limit": f"{LONGEST_TEXT:,}"})
    return value


def _day(value: object) -> object:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("not-a-date", "not in the calendar") from None
    raise PydanticCustomError("not-a-day", "not a date")


def _decimal(value: object) -> object:
    if type(value) is int:
        return Decimal(value)
    if isinstance(value, Decimal):
        return value
    raise PydanticCustomError("wrong-type", "not a number", {"expected": "number"})


def _matching(pattern: str, code: str) -> BeforeValidator:
    matches = re.compile(pattern, re.ASCII).fullmatch

    def check(value: object) -> object:
        # `$` would also match before a line break at the end.
        if isinstance(value, str) and not matches(value):
            raise PydanticCustomError(code, "does not match")
        return value

    return BeforeValidator(check)


def _id() -> BeforeValidator:
    def check(value: object) -> object:
        # The id of a review is often a year, which YAML reads as a number.
        word = str(value) if type(value) is int and value >= 0 else value
        fault = id_fault(word) if isinstance(word, str) else None
        if fault:
            raise PydanticCustomError(fault, "is no id", {"limit": LONGEST_ID})
        return word

    return BeforeValidator(check, json_schema_input_type=str | int)


# Also the mark of fields in which an editor writes free words.
NOT_BLANK = AfterValidator(some_words)

Words = Annotated[str, Field(min_length=1), NOT_BLANK]
Day = Annotated[date, BeforeValidator(_day, json_schema_input_type=date)]
Amount = Annotated[Decimal, BeforeValidator(_decimal, json_schema_input_type=float)]
# The mark by which a year is told from other whole numbers: it is proved as dates are.
A_YEAR = "year"
Year = Annotated[int, Field(ge=1900, le=2200), A_YEAR]
Id = Annotated[str, _id()]
Language = Annotated[str, _matching(LANGUAGE_PATTERN, "bad-language")]
SiteCode = Annotated[str, _matching(SITE_CODE_PATTERN, "bad-site-code")]
Sha256 = Annotated[str, _matching(SHA256_PATTERN, "bad-sha256")]
Fingerprint = Annotated[str, _matching(FINGERPRINT_PATTERN, "bad-fingerprint")]
