"""A text may name the year of the review that has its quote, and no other one."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from generator.checking.parts.reviewed import speaks_of_year
from tests.build.project import read_record, write_record
from tests.unit.checking import projects

_PLAIN = "The Culture Office lit 28 lamps in the whole year"
_ALONE = "The Culture Office lit 28 lamps at its gate"
_DATED = "Since 2029 the Culture Office has lit 28 lamps"
_DAY = "On January 12 the Culture Office lit 28 lamps"


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_PLAIN, "It lit 28 lamps in 2030.", []),
        (_PLAIN, "In 2030, 28 lamps were lit.", []),
        (_PLAIN, "2030年点亮28盏灯。", []),
        (_PLAIN, "二〇三〇年点亮28盏灯。", []),
        (_PLAIN, "It lit 28 lamps in 2031.", ["number-not-in-quote"]),
        # No year, but a count.
        (_PLAIN, "It lit 2030 lamps.", ["number-not-in-quote"]),
        (_PLAIN, "In March 2030, 28 lamps were lit.", ["text-date-not-in-quote"]),
        # The quote's sentence speaks of no year: the source does not say when.
        (_ALONE, "It lit 28 lamps in 2030.", ["number-not-in-quote"]),
        (_ALONE, "2030年点亮28盏灯。", ["number-not-in-quote"]),
        # The quote's sentence is of another time, or of a day that may lie in the year after.
        (_DATED, "It lit 28 lamps in 2030.", ["number-not-in-quote"]),
        ("has lit 28 lamps", "It lit 28 lamps in 2030.", ["number-not-in-quote"]),
        (_DAY, "It lit 28 lamps in 2030.", ["number-not-in-quote"]),
    ],
)
def test_the_year_of_the_review(quote: str, text: str, told: list[str], tmp_path: Path) -> None:
    practice = projects.practice(_PLAIN)
    evidence = [{"source": "song", "quote": quote}]
    language = "en" if text.isascii() else "zh"
    words: dict[str, Any] = {"en": "It lit 28 lamps."}
    wording: dict[str, Any] = {"text": text, "how": "editorial"}
    words = words | {language: text if language == "en" else wording}
    practice["effects"] = [{"text": words, "evidence": evidence}]
    project = projects.with_source(tmp_path, f"{_PLAIN}. {_ALONE}. {_DATED}. {_DAY}.\n")
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    codes = [row.code for row in problems if row.name.startswith("effects[0].text")]
    honest = {
        "translation-missing",
        "translation-unstamped",
        "translation-without-origin",
        "number-not-translated",
    }
    assert [code for code in codes if code not in honest] == told


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("全年办理120件", True),
        ("年内办理120件", True),
        ("今年办理120件", True),
        ("年底前办理120件", True),
        ("上半年办理120件", True),
        ("一年来办理120件", True),
        ("去年底办理120件", False),
        ("上年办理120件", False),
        ("10年来办理120件", False),
        ("办理120件", False),
        ("It handled 120 cases this year", True),
        ("In the course of the year it handled 120 cases", True),
        ("Its annual report has 120 cases", True),
        ("It handled 120 cases the year before", False),
        ("It handled 120 cases last year", False),
        ("It handled 120 cases", False),
    ],
)
def test_what_speaks_of_a_year(sentence: str, says: bool) -> None:
    assert speaks_of_year(sentence) == says


def test_a_review_that_is_lost_is_told_once(tmp_path: Path) -> None:
    practice = projects.practice(_PLAIN) | {"review": "2033", "summary": {"en": "Lamps in 2033."}}
    project = projects.with_source(tmp_path, f"{_PLAIN}.\n")
    write_record(project / "content/practices/song.yml", practice)
    codes = [row.code for row in check_content(project / "content").problems]
    assert "number-not-in-quote" not in codes


def test_the_reason_for_an_inferred_year_names_it(tmp_path: Path) -> None:
    project = projects.with_source(tmp_path, "In March this year the Culture Office began.\n")
    organ = project / "content/organs/culture-office.yml"
    evidence = [{"source": "song", "quote": "In March this year the Culture Office began"}]
    begun = {"value": "2030-03", "evidence": evidence, "inferred_parts": ["year"]}
    for year, told in (("2030", []), ("2035", ["number-not-in-quote"])):
        reason = {"inferred": {"en": f"The report is of {year}."}}
        write_record(organ, read_record(organ) | {"valid_from": begun | reason})
        problems = check_content(project / "content").problems
        assert [row.code for row in problems if row.name == "valid_from.inferred.en"] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It lit 28 lamps in 2030 and 35 lamps in 2031.", []),
        ("It lit 28 lamps in 2031.", ["number-contrary"]),
        ("It lit 35 lamps in 2030.", ["number-contrary"]),
        ("It lit 63 lamps in 2031.", []),
        ("It lit 35 lamps.", []),
    ],
)
def test_a_number_of_another_years_review(text: str, told: list[str], tmp_path: Path) -> None:
    project = projects.with_source(tmp_path, f"{_PLAIN}.\n")
    later = "The Culture Office lit 35 lamps in the whole year"
    (project / "seeds/later.txt").write_text(f"{later}. The review of 2031.\n", encoding="utf-8")
    source = read_record(project / "content/sources/song.yml")
    source |= {"file": "seeds/later.txt", "sha256": ""}
    write_record(project / "content/sources/later.yml", source)
    review = read_record(project / "content/reviews/2030.yml")
    first = project / "content/reviews/2030.yml"
    write_record(first, review | {"sources": ["amber-news", "song"]})
    second = {key: review[key] for key in ("first_published", "body", "rating")}
    second |= {
        "year": 2031,
        "title": {"en": "Review of 2031"},
        "sources": ["later"],
        "dimensions": [{"dimension": "duty", "evidence": [_quote("later", "The review of 2031")]}],
    }
    write_record(project / "content/reviews/2031.yml", second)
    brand = {
        "first_published": "2031-04-01",
        "name": {"en": "Lamps"},
        "summary": {"en": "Lamps."},
        "owner": "culture-office",
        "reviews": ["2030", "2031"],
        "dimension": "duty",
        "evidence": [_quote("song", _PLAIN)],
        "results": [
            {
                "text": {"en": text},
                "evidence": [_quote("song", _PLAIN), _quote("later", later)],
                "derived": [{"value": 63, "formula": "28 + 35"}],
            }
        ],
    }
    write_record(project / "content/brands/lamps.yml", brand)
    problems = check_content(project / "content").problems
    assert [row.code for row in problems if row.name == "results[0].text.en"] == told


def _quote(source: str, quote: str) -> dict[str, str]:
    return {"source": source, "quote": quote}
