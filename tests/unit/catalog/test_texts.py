from generator.catalog.texts import Said, said, said_quote
from generator.records.evidence import Evidence
from generator.records.fingerprint import fingerprint
from generator.records.text import Text


def text(of: str) -> Text:
    wording = {"text": "灯", "how": "editorial", "of": of}
    return Text.model_validate({"en": "Lamp", "zh": wording})


def test_the_original() -> None:
    assert said(text("00000000"), "en", "en") == Said("Lamp", "en", "original")
    assert said(Text.model_validate("Lamp"), "en", "en") == Said("Lamp", "en", "original")


def test_a_translation_that_fits() -> None:
    words = said(text(fingerprint("Lamp")), "zh", "en")
    assert words == Said("灯", "zh", "editorial")
    assert words.translated


def test_a_stale_translation_gives_way_to_the_original() -> None:
    words = said(text(fingerprint("Lamps")), "zh", "en")
    assert words == Said("Lamp", "en", "stale")
    assert not words.translated


def test_a_missing_translation() -> None:
    assert said(Text.model_validate("Lamp"), "zh", "en") == Said("Lamp", "en", "missing")
    assert said(Text.model_validate({"en": "Lamp", "zh": "灯"}), "zh", "en").state == "missing"


def test_a_quote_stands_in_its_source_s_language() -> None:
    wording = {"text": "灯", "how": "official", "of": fingerprint("lamp")}
    evidence = Evidence.model_validate(
        {"source": "news", "quote": "lamp", "translations": {"zh": wording}}
    )
    assert said_quote(evidence, "en", "en") == Said("lamp", "en", "original")
    assert said_quote(evidence, "en", "zh") == Said("灯", "zh", "official")
    assert said_quote(evidence, "en", "fr") == Said("lamp", "en", "missing")
