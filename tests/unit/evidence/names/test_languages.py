"""English and Chinese are told apart by letters, and only where there is no doubt."""

import pytest

from generator.evidence.names.languages import is_other_language, is_text_in_other_language


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("市供水局为老旧小区改造水管。", "en"),
        ("人次", "en"),
        ("[市供水局](organs/wuling-water-supply-bureau)改造水管。", "en"),
        ("用APP报修，全年2,608次。", "en"),
        ("The bureau renews pipes in old neighbourhoods.", "zh"),
    ],
)
def test_words_in_the_other_language(words: str, language: str) -> None:
    assert is_other_language(words, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Lights on Paper (纸上灯火)", "en"),
        ("“Red Pomegranate”, in Chinese 红石榴籽党建联盟", "en"),
        ("28 – 30", "en"),
        ("%", "en"),
        ("Lamps 葛", "en"),
        ("Wi-Fi", "zh"),
        ("Open Data Portal", "zh"),
        ("市供水局 APP", "zh"),
        ("[网页](https://wuling.example/the/long/way/there)", "zh"),
        ("2,608", "zh"),
        ("市供水局为老旧小区改造水管。", "fr"),
    ],
)
def test_words_that_may_be_in_their_language(words: str, language: str) -> None:
    assert not is_other_language(words, language)


def test_a_name_in_chinese_may_have_latin_letters() -> None:
    name = "Annual Report of the Water Supply Bureau"
    assert not is_other_language(name, "zh", is_prose=False)


@pytest.mark.parametrize("language", ["en", "zh", "fr"])
def test_a_text_of_both_languages_is_in_either(language: str) -> None:
    text = "市供水局年度报告 Annual Report of the Water Supply Bureau " * 5
    assert not is_text_in_other_language(text, language)


def test_the_text_of_a_source() -> None:
    chinese, english = "市供水局改造水管（APP报修）。" * 9, "报修: the bureau renews pipes. " * 9
    assert is_text_in_other_language(chinese, "en")
    assert is_text_in_other_language(english.replace("报修", "", 8), "zh")
    assert not is_text_in_other_language(chinese, "zh")
    assert not is_text_in_other_language(english, "en")
    assert not is_text_in_other_language("1\n2\n", "zh")


@pytest.mark.parametrize("size", [10, 700, 5_000])
def test_what_only_the_end_of_a_long_source_tells(size: int) -> None:
    chinese, english = "市供水局改造水管。" * size, "The bureau renews pipes. " * size
    assert is_text_in_other_language(english + chinese * 4, "en")
    assert not is_text_in_other_language(english + chinese, "en")
    assert is_text_in_other_language(chinese + english * 20, "zh")
    assert not is_text_in_other_language(chinese + english, "zh")
