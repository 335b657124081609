"""How often something happens is told as the quotes tell it, in texts and their translations."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import write_record
from tests.unit.checking import projects

_QUOTE = "每季度点亮一次灯笼"
_CODE = "contrary-to-quote"


def _found(folder: Path, practice: dict[str, Any], quote: str = _QUOTE) -> list[str]:
    project = projects.with_source(folder, f"The Culture Office met. {quote}。")
    write_record(project / "content/practices/song.yml", practice)
    rows = check_content(project / "content").problems
    of_numbers = {"number-not-in-quote", "number-not-translated", "number-left-out"}
    return [f"{row.name}: {row.found}" for row in rows if row.code in {_CODE, *of_numbers}]


def _effects(text: str, translation: str, quote: str = _QUOTE, **more: object) -> dict[str, Any]:
    wording = {"text": translation, "how": "editorial", "of": fingerprint(text)}
    evidence = [{"source": "song", "quote": quote}]
    return {"effects": [{"text": {"en": text, "zh": wording}, "evidence": evidence, **more}]}


@pytest.mark.parametrize(
    ("text", "translation", "told"),
    [
        ("Lit once a quarter.", "每季度点亮一次。", []),
        ("Lit four times a year.", "每三个月点亮一次。", []),
        ("Lit every three months.", "每季度点亮。", []),
        ("Lit once a month.", "每季度点亮。", ["effects[0].text.en: once a month"]),
        ("Lit once a quarter.", "每月点亮。", ["effects[0].text.zh: 每月"]),
        # What the original says as well is told there.
        ("Lit once a month.", "每月点亮。", ["effects[0].text.en: once a month"]),
    ],
)
def test_a_text(text: str, translation: str, told: list[str], tmp_path: Path) -> None:
    assert _found(tmp_path, projects.practice(_QUOTE) | _effects(text, translation)) == told


@pytest.mark.parametrize(
    ("text", "translation", "told"),
    [
        ("Lit on Tuesdays.", "每周二点亮。", []),
        ("Lit on Wednesdays.", "每周二点亮。", ["effects[0].text.en: Wednesdays"]),
        ("Lit on Tuesdays.", "周二至周四点亮。", ["effects[0].text.zh: 周二至周四"]),
        # What the original says as well is told there.
        ("Lit on Wednesdays.", "每周三点亮。", ["effects[0].text.en: Wednesdays"]),
    ],
)
def test_a_day_of_the_week(text: str, translation: str, told: list[str], tmp_path: Path) -> None:
    quote = "每周二点亮一次灯笼"
    practice = projects.practice(quote) | _effects(text, translation, quote)
    assert _found(tmp_path, practice, quote) == told


def test_who_computes_may_tell_of_another_time(tmp_path: Path) -> None:
    quote = "It lights 12 lamps each month"
    text = "144 lamps are lit, some every day."
    derived = [{"value": 144, "formula": "12 * 12"}]
    practice = projects.practice(quote) | _effects(text, "全年点亮144盏。", quote, derived=derived)
    assert _found(tmp_path, practice, quote) == []


def test_a_translated_quote(tmp_path: Path) -> None:
    practice = projects.practice(_QUOTE)
    wording = {"text": "Lit every week", "how": "editorial", "of": fingerprint(_QUOTE)}
    practice["evidence"][0]["translations"] = {"en": wording}
    assert _found(tmp_path, practice) == ["evidence[0].translations.en: every week"]


@pytest.mark.parametrize(
    ("text", "translation", "told"),
    [
        ("Nine in ten took part.", "90%的职工参加。", []),
        ("90% took part.", "每十名职工有九名参加。", []),
        ("Nine in ten took part.", "80%的职工参加。", ["effects[0].text.zh: 80"]),
        ("90% took part, 12 with a lamp.", "每十名职工有九名参加。", ["effects[0].text.zh: "]),
    ],
)
def test_a_share_in_other_numbers(
    text: str, translation: str, told: list[str], tmp_path: Path
) -> None:
    quote = "职工参与率达90%，12人带灯"
    practice = projects.practice(quote) | _effects(text, translation, quote)
    found = _found(tmp_path, practice, quote)
    assert sorted(set(found)) == told
