"""Languages as readers of a page call them."""

import pytest

from generator.pages.languages import language_name
from generator.pages.words.en import EN
from generator.pages.words.zh import ZH


@pytest.mark.parametrize(
    ("code", "english", "chinese"),
    [
        ("en", "English", "英文"),
        ("fr", "French", "法文"),
        ("fr-CA", "French (CA)", "法文 (CA)"),
        ("xx", "xx", "xx"),
    ],
)
def test_a_name(code: str, english: str, chinese: str) -> None:
    assert (language_name(EN, code), language_name(ZH, code)) == (english, chinese)
