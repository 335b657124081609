import pytest
from pydantic import ValidationError

from generator.records.fingerprint import fingerprint
from generator.records.text import Text


def test_plain_text_is_in_the_first_language() -> None:
    text = Text.model_validate("灯")
    assert (text.plain, text.languages, text.original("zh")) == ("灯", {}, "灯")


def test_words_by_language() -> None:
    text = Text.model_validate(
        {"en": "Lamp", "zh": {"text": "灯", "how": "editorial", "of": "0a1b2c3d"}}
    )
    assert text.plain is None
    assert text.original("en") == "Lamp"
    assert text.original("fr") == ""
    assert (text.languages["zh"].text, text.languages["zh"].how) == ("灯", "editorial")
    assert text.languages["en"].how is None


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("", "empty-text"),
        (" \n", "empty-text"),
        ({}, "empty-text"),
        ({"en": " "}, "empty-text"),
        (5, "wrong-type"),
        (None, "wrong-type"),
        (("a",), "wrong-type"),
        ({"en": 5}, "wrong-type"),
        ({"en": ("a",)}, "wrong-type"),
        ({"en": {"text": "a", "how": "guess"}}, "literal_error"),
        ({"en": {"text": "a", "extra": "b"}}, "extra_forbidden"),
        ({"en": {"how": "official"}}, "missing"),
        ({"EN": "a"}, "bad-language"),
        ("a" * 20_001, "text-too-long"),
        ({"en": {"text": "a" * 20_001}}, "text-too-long"),
        ("a\ufffd", "damaged-character"),
        ({"en": "\U0010fffd"}, "damaged-character"),
        ({"en": "\U000e0041"}, "hidden-character"),
    ],
)
def test_refused(value: object, code: str) -> None:
    with pytest.raises(ValidationError) as error:
        Text.model_validate(value)
    assert [row["type"] for row in error.value.errors()] == [code]


def test_fingerprint_ignores_wrapping_and_normal_forms() -> None:
    assert fingerprint("a caf\u00e9") == fingerprint(" a\n  cafe\u0301 ")
    assert fingerprint("a") != fingerprint("A")
    assert len(fingerprint("")) == 8
