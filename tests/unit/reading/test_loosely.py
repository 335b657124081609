"""Single words as people write them."""

import pytest

from generator.reading.loosely import (
    addresses_in,
    language_meant,
    truth_meant,
    without_remark,
    wrapped,
)
from generator.reading.plainly import day_meant


@pytest.mark.parametrize(
    ("written", "code", "word"),
    [
        ("“lamps”", "quotes-around", "lamps"),
        ("「lamps」", "quotes-around", "lamps"),
        ("＂lamps＂", "quotes-around", "lamps"),
        ("lamps\n", "blank-around", "lamps"),
        (" lamps", "blank-around", "lamps"),
        ("\u3000lamps", "blank-around", "lamps"),
        ("lamps", "", ""),
        ("“”", "", ""),
        ("", "", ""),
        ("“lamp”", "", ""),
    ],
)
def test_what_stands_around_a_word(written: str, code: str, word: str) -> None:
    assert wrapped(written, lambda row: row == "lamps") == (code, word)


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("brand#later", "brand"),
        ("brand // later", "brand"),
        ("red-lamp（待定）", "red-lamp"),
        ("brand -- later", "brand"),
        ("brand", ""),
        ("red-lamp", ""),
        ("（待定）", ""),
    ],
)
def test_a_remark_behind_a_word(written: str, word: str) -> None:
    assert without_remark(written) == word


@pytest.mark.parametrize(
    ("written", "truth"),
    [
        ("yes", "true"),
        ("ON", "true"),
        ("是", "true"),
        ("不公开", "false"),
        ("“否”", "false"),
        ("Ｎo", "false"),
        ("fasle", "false"),
        ("Ture", "true"),
        ("perhaps", ""),
        ("tr", ""),
        ("", ""),
    ],
)
def test_true_and_false(written: str, truth: str) -> None:
    assert truth_meant(written) == truth


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("中文", "zh"),
        ("English", "en"),
        ("zh_CN", "zh"),
        ("EN", "en"),
        ("法语", "fr"),
        ("方言", ""),
        ("Klingon", ""),
        ("", ""),
    ],
)
def test_languages(written: str, code: str) -> None:
    assert language_meant(written) == code


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-11-24 10:00:00", "2026-11-24"),
        ("2026-11-24T10:00:00Z", "2026-11-24"),
        ("2026-11-24。", "2026-11-24"),
        ("2026年11月24日（星期二）", "2026-11-24"),
        ("20261124", "2026-11-24"),
        ("24.11.2026", "2026-11-24"),
        ("11/24/2026", "2026-11-24"),
        ("3/3/2026", "2026-03-03"),
        # Day or month?
        ("3/4/2026", ""),
        ("24/24/2026", ""),
        ("20261324", ""),
        ("2026-11-24 to 2026-11-30", ""),
    ],
)
def test_days(written: str, day: str) -> None:
    assert day_meant(written) == day


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https：//example.org/x", "https://example.org/x"),
        ("网址：https://example.org/x", "https://example.org/x"),
        ("<https://example.org/x>", "https://example.org/x"),
        ("[a page](https://example.org/x)", "https://example.org/x"),
        ("a@b.example", "mailto:a@b.example"),
        ("<a@b.example>", "mailto:a@b.example"),
        ("The editors, a@b.example", "mailto:a@b.example"),
        ("www.example.org", "https://www.example.org/"),
        ("example.org/x", "https://example.org/x"),
        ("https:/example.org", "https://example.org/"),
        ("http//example.org", "http://example.org"),
        ("https:\\\\example.org", "https://example.org"),
        ("https://https://example.org/", "https://example.org/"),
        ("https://example.org/index.html", "https://example.org/"),
        ("https://example.org/?from=chat", "https://example.org/"),
        ("https://example.org/x。", "https://example.org/x"),
        ("git@example.org:a/b.git", "https://example.org/a/b"),
    ],
)
def test_addresses(written: str, address: str) -> None:
    assert address in addresses_in(written)


@pytest.mark.parametrize(
    "written", ["https://example.org/a b", "the site", "seeds/news.txt", "1.5", "", "javascript:x"]
)
def test_no_address(written: str) -> None:
    assert not [*addresses_in(written)]
