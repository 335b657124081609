"""Dates and numbers in words of a language."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

from generator.evidence.numbers.months import MONTHS
from generator.records.values import PartialDate

_SMALL = {
    "en": (
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    "zh": ("零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"),
}


# Few years and days come again and again.
@lru_cache(maxsize=1024)
def date_words(value: PartialDate, language: str) -> str:
    """A date as precise as it is known: ``17 January 2023``, ``2023年1月17日``."""
    if language == "zh":
        month = f"{value.month}月" if value.month else ""
        day = f"{value.day}日" if value.day else ""
        return f"{value.year}年{month}{day}"
    month = f"{MONTHS[value.month - 1]} " if value.month else ""
    day = f"{value.day} " if value.day else ""
    return f"{day}{month}{value.year}"


def on_words(value: PartialDate, language: str) -> str:
    """A date as a sentence says when: ``on 17 January 2023``, ``in 2023``; Chinese says no more."""
    before = "" if language == "zh" else "on " if value.day else "in "
    return before + date_words(value, language)


def day_words(value: date, language: str) -> str:
    """A full date in words."""
    return date_words(PartialDate(value.isoformat()), language)


def number_words(value: Decimal) -> str:
    """A number with its digits grouped by threes, in both languages."""
    return f"{value:,f}"


def count_word(count: int, language: str) -> str:
    """A small count as a word, a larger one in digits."""
    words = _SMALL[language]
    return words[count] if count < len(words) else f"{count:,}"


def percent_words(value: Decimal) -> str:
    """A percentage with one decimal, or none where it is whole."""
    return f"{value:f}".removesuffix(".0")
