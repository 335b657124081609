from hypothesis import given
from hypothesis import strategies as st

from generator.booklet.runs import runs
from generator.prose.folding import fold


def test_words_of_the_other_language_stand_apart() -> None:
    assert runs("来源称“People’s Bureau”，系推断。", "zh") == [
        ("来源称“", "zh"),
        ("People’s Bureau", "en"),
        ("”，系推断。", "zh"),
    ]
    assert runs("The name 红石榴 is inferred.", "en") == [
        ("The name ", "en"),
        ("红石榴", "zh"),
        (" is inferred.", "en"),
    ]


def test_an_abbreviation_is_no_foreign_word() -> None:
    assert runs("第A座和SHA-256", "zh") == [("第A座和SHA-256", "zh")]


@given(st.text(), st.sampled_from(["en", "zh"]))
def test_the_runs_together_are_the_text(text: str, language: str) -> None:
    assert "".join(words for words, _ in runs(text, language)) == fold(text)
