"""The words of pages: the same keys in each language, and every key that a page asks for."""

import re
import string
from pathlib import Path

import pytest

from generator.pages.frame import FRAME_WORDS
from generator.pages.words import WORDS
from generator.pages.words.en import EN
from generator.pages.words.zh import ZH

PAGES = Path(__file__).resolve().parents[3] / "generator/pages"
THEME = PAGES.parent / "theme"


def test_both_languages_have_the_same_keys() -> None:
    assert list(EN) == list(ZH)


@pytest.mark.parametrize("key", EN)
def test_placeholders_are_the_same(key: str) -> None:
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    counts = {"count", "Count", "number", "n"}
    assert names(EN[key]) - counts == names(ZH[key]) - counts


@pytest.mark.parametrize("path", sorted(PAGES.rglob("*.py")), ids=lambda path: path.name)
def test_every_word_of_a_builder_is_there(path: Path) -> None:
    pattern = r"""(?:\bwords\[|\.word\(|\bfact\(r, )["']([a-z_]+)["'][]),]"""
    asked = set(re.findall(pattern, path.read_text("utf-8")))
    assert sorted(asked - EN.keys()) == []


def test_the_frame_has_every_word_that_its_templates_print() -> None:
    text = "".join(path.read_text("utf-8") for path in THEME.glob("*.html"))
    asked = set(re.findall(r"\bw\.([a-z_]+)\b", text))
    assert sorted(asked - set(FRAME_WORDS)) == []


def test_no_key_hides_a_method_of_the_table() -> None:
    # Templates write w.key, and a method of the table would be found first.
    assert sorted(key for key in EN if hasattr(WORDS["en"], key)) == []


def test_chinese_words_hold_no_english() -> None:
    allowed = {"showcase", "new", "brand", "check", "JSON", "CSV", "ID", "SHA", "QR"}
    for key, text in ZH.items():
        words = set(re.findall(r"[A-Za-z]{2,}", re.sub(r"\{[A-Za-z_]+\}", "", text)))
        assert words <= allowed, (key, text)
