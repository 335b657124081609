"""Texts that nobody can read as they are: garbled ones, and those with HTML."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.unit.checking.projects import replace

_EN = "Volunteers look after the lamps of the harbour."
_ZH = "志愿者照看港口的灯。"


def _told(content: Path, old: str, new: str) -> list[tuple[str, str, int, object]]:
    replace(content / "brands/harbour-lights.yml", old, new)
    return [
        (row.code, row.name, row.place.line, row.values["sign"])
        for row in check_content(content).problems
        if row.code in ("text-garbled", "text-markup")
    ]


@pytest.mark.parametrize(
    "words", ["The café’s “lamps” — always…", "红石榴志愿者", "São Paulo", "灯°"]
)
def test_what_a_wrong_code_page_makes_of_words(words: str, content: Path) -> None:
    # Windows-1252 leaves five bytes out; programs put control characters there, told by themselves.
    garbled = words.encode().decode("cp1252", "ignore")
    ((code, name, line, _),) = _told(content, _EN, f"'{garbled}'")
    assert (code, name, line) == ("text-garbled", "summary.en", 6)


@pytest.mark.parametrize(
    "words", ["志愿者照看灯，每晚都去", "港口的灯由志愿者照看", "志愿者照看港口的灯。"]
)
def test_what_gbk_makes_of_chinese(words: str, content: Path) -> None:
    garbled = words.encode().decode("gbk", "ignore")
    assert [row[:3] for row in _told(content, _ZH, garbled)] == [("text-garbled", "summary.zh", 7)]


@pytest.mark.parametrize("words", ["锟斤拷锟斤拷照看港口的灯", "烫烫烫烫的灯", "ï»¿照看港口的灯"])
def test_garbled_chinese(words: str, content: Path) -> None:
    ((code, name, line, _),) = _told(content, _ZH, words)
    assert (code, name, line) == ("text-garbled", "summary.zh", 7)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "The café’s “lamps” — always…",
            "São Paulo",
            "Âme, Ångström, Ärger, ÉTÉ",
            "“très fatigué…”",
        ),
        *(
            "« CAFÉ »",
            "CAFÉ» et «ÉTÉ",
            "Tiếng Việt",
            "20 °C, 5 € – ‰",
            "naïve façade",
            "ça, “où…”",
            "灯°",
        ),
        *("用锛子修灯，的确如此。", "屽岀"),
        *("R&D", "A & B; C&D;", "5 < 6 > 4", "x<y", "<红石榴>", "a -> b <- c"),
    ],
)
def test_words_that_can_be_read(words: str, content: Path) -> None:
    assert _told(content, _EN, f"'{words}'") == []


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("Volunteers <b>look</b> after the lamps", "<b>"),
        ("Volunteers&nbsp;look after the lamps", "&nbsp;"),
        ("Lamps &amp; more", "&amp;"),
        ("Lamps &#8220;burn&#8221;", "&#8220;"),
        ("Lamps<br/>burn", "<br/>"),
        ('Lamps <span style="color:red">burn</span>', '<span style="color:red">'),
    ],
)
def test_html(words: str, sign: str, content: Path) -> None:
    assert _told(content, _EN, f"'{words}'") == [("text-markup", "summary.en", 6, sign)]
