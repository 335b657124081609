import pytest
from pydantic_core import from_json, to_json

from generator.records.facts import (
    Facts,
    facts_of,
    light_fields,
    name_field,
    quotes_are_good,
    texts_are_good,
)
from generator.records.fingerprint import fingerprint
from generator.records.media import Media
from generator.records.organ import Organ
from generator.records.packing import text_of
from generator.records.practice import Practice
from generator.records.settings import Settings

QUOTE = "they lit 3 lamps"
PRACTICE = {
    "first_published": "2031-04-01",
    "former_ids": ("lamps", "lanterns"),
    "title": "Lamps",
    "summary": "Lamps.",
    "review": 2030,
    "organ": "harbour-office",
    "dimension": "service",
    "kind": "platform",
    "evidence": ({"source": "news", "quote": QUOTE}, {"source": "news", "quote": "lamps"}),
    "figures": (
        {
            "id": "lamps",
            "label": "Lamps",
            "value": 3,
            "unit": "items",
            "evidence": ({"source": "circular", "quote": QUOTE},),
        },
    ),
}


def facts(**changes: object) -> Facts:
    record = Practice.model_validate(PRACTICE | changes)
    return facts_of(record)


def test_each_word_once() -> None:
    found = facts()
    assert found.former_ids == "lamps lanterns"
    assert found.refers_to == "review/2030 organ/harbour-office source/news source/circular"
    assert found.terms == "dimensions/service practice-kinds/platform units/items"
    assert found.texts == "="
    assert found.quotes == "news circular"


def test_light_values_are_short() -> None:
    assert dict(zip(light_fields(Practice), facts().values, strict=True)) == {
        "first_published": "2031-04-01",
        "review": "2030",
        "organ": "harbour-office",
        "body": None,
        "dimension": "service",
        "kind": "platform",
        "brand": None,
        "continues": None,
    }
    assert "name" not in light_fields(Settings)


@pytest.mark.parametrize("title", ["Lamps", {"en": "Lamps", "zh": "灯"}])
def test_what_a_record_is_called(title: object) -> None:
    record = Practice.model_validate(PRACTICE | {"title": title})
    found = facts_of(record).name
    # It comes back from where it is kept as JSON has it.
    assert text_of(from_json(to_json(found))) == record.title


def test_what_has_no_name() -> None:
    assert name_field(Media) is None
    assert name_field(Organ) == "name"
    assert name_field(Practice) == "title"


GOOD = {"text": "灯", "how": "editorial", "of": fingerprint("Lamps")}


@pytest.mark.parametrize(
    ("text", "languages", "good"),
    [
        ("Lamps", ("en",), True),
        ({"en": "Lamps"}, ("en",), True),
        ({"en": "Lamps"}, ("zh",), False),
        ("Lamps", ("en", "zh"), False),
        ({"en": "Lamps", "zh": GOOD}, ("en", "zh"), True),
        ({"zh": GOOD, "en": "Lamps"}, ("en", "zh"), True),
        ({"en": "Lamps", "zh": GOOD}, ("zh", "en"), False),
        ({"en": "Lamps", "zh": GOOD}, ("en",), False),
        ({"en": "Lamps", "zh": "灯"}, ("en", "zh"), False),
        ({"en": "Lamps", "zh": {**GOOD, "of": "00000000"}}, ("en", "zh"), False),
        ({"en": "Lamps", "zh": {"text": "灯", "of": GOOD["of"]}}, ("en", "zh"), False),
        ({"en": {**GOOD, "text": "Lamps"}, "zh": GOOD}, ("en", "zh"), False),
    ],
)
def test_texts_by_language(text: object, languages: tuple[str, ...], good: bool) -> None:
    every = {"title": text, "summary": text, "figures": ()}
    assert texts_are_good(facts(**every), languages) is good
    assert texts_are_good(facts(**every | {"title": {"fr": "Lampes"}}), languages) is False


@pytest.mark.parametrize(
    ("translations", "languages", "spoken", "good"),
    [
        ({}, ("en",), {"news": "en"}, True),
        ({}, ("en",), {}, True),
        ({}, ("en", "zh"), {"news": "en"}, False),
        ({}, ("zh",), {"news": "en"}, False),
        ({"zh": GOOD | {"of": fingerprint(QUOTE)}}, ("en", "zh"), {"news": "en"}, True),
        ({"zh": GOOD | {"of": fingerprint(QUOTE)}}, ("zh",), {"news": "en"}, True),
        ({"zh": GOOD | {"of": fingerprint(QUOTE)}}, ("en",), {"news": "en"}, False),
        ({"zh": GOOD}, ("en", "zh"), {"news": "en"}, False),
        ({"zh": "灯"}, ("en", "zh"), {"news": "en"}, False),
    ],
)
def test_quotes_by_language(
    translations: object, languages: tuple[str, ...], spoken: dict[str, str], good: bool
) -> None:
    quote = {"source": "news", "quote": QUOTE, "translations": translations}
    found = facts(evidence=(quote,), figures=())
    assert quotes_are_good(found, languages, spoken) is good
