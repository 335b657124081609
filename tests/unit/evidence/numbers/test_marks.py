"""Numbers of languages with a comma for decimals get the marks of English, sign by sign."""

import pytest

from generator.evidence.numbers.marks import in_english_marks

CASES = [
    ("1 234,5 tonnes", "1,234.5 tonnes"),
    ("1\u202f234,5 tonnes et 12\xa0480 m", "1,234.5 tonnes et 12,480 m"),
    ("1.234,5 und 3.400 Bäume", "1,234.5 und 3,400 Bäume"),
    ("1.234.567 personas", "1,234,567 personas"),
    ("12'480,25 Franken", "12,480.25 Franken"),
    ("de 8,4 % à 3,25 %", "de 8.4 % à 3.25 %"),
    # In doubt the marks are those of English.
    ("1,234.5 tonnes", "1,234.5 tonnes"),
    ("12.75 hectares", "12.75 hectares"),
    # What is no number, or is several.
    ("le 17.01.2024", "le 17.01.2024"),
    ("les points 1,2,3", "les points 1,2,3"),
    ("de 3, 5 et 7", "de 3, 5 et 7"),
    ("01 23 45 67 89", "01 23 45 67 89"),
    ("en 2024 500 élèves", "en 2024 500 élèves"),
    ("en 2023, 1 050 élèves", "en 2023, 1,050 élèves"),
]


@pytest.mark.parametrize(("written", "plain"), CASES)
def test_the_marks(written: str, plain: str) -> None:
    assert in_english_marks(written, "fr") == plain
    assert len(plain) == len(written)


@pytest.mark.parametrize("language", ["en", "zh", "ja", "es-MX", "de-CH"])
def test_other_languages_keep_theirs(language: str) -> None:
    assert in_english_marks("1,234 of 3.400", language) == "1,234 of 3.400"


def test_a_long_run_of_digits_takes_no_time() -> None:
    for text in ("1 234" * 20_000, "1," * 50_000, "123 " * 50_000, "1.234." * 20_000):
        assert len(in_english_marks(text, "fr")) == len(text)
