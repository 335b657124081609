"""A number of a text has a quote beside it, however the text marks it."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import read_record, write_record
from tests.unit.checking import projects

_QUOTE = "It lit lamps in the second round"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It lit _twelve_ lamps.", ["twelve"]),
        ("It lit __two hundred__ lamps.", ["two hundred"]),
        ("It lit *12* lamps.", ["12"]),
        ("- It lit lamps.\n- It lit _twenty\nfour_ lamps.", ["twenty four"]),
        ("It lit lamps in the _third_ round.", ["third round"]),
        ("It lit lamps in the **second** round.", []),
        ("[It lit lamps.](https://lamps.example/12)", []),
    ],
)
def test_a_number_that_is_marked(text: str, told: list[str], tmp_path: Path) -> None:
    project = projects.with_source(tmp_path, f"The Culture Office met. {_QUOTE}.")
    evidence = [{"source": "song", "quote": _QUOTE}]
    effects = [{"text": {"en": text}, "evidence": evidence}]
    practice = projects.practice(_QUOTE) | {"effects": effects}
    write_record(project / "content/practices/song.yml", practice)
    rows = check_content(project / "content").problems
    assert [row.found for row in rows if row.code == "number-not-in-quote"] == told


def test_the_title_of_a_source_need_not_speak_of_its_text(tmp_path: Path) -> None:
    project = projects.with_source(tmp_path, "One line ties 1,000 homes. Nearly 1,000 people came.")
    source = project / "content/sources/song.yml"
    title = {"title": {"en": "One line ties a thousand homes"}, "title_by": "editors"}
    write_record(source, read_record(source) | title)
    problems = check_content(project / "content").problems
    codes = {row.code for row in problems if row.name.startswith("title")}
    assert codes <= {"translation-missing"}


@pytest.mark.parametrize(("number", "told"), [("0000-8888 0000", []), ("0000-8888 0001", ["0001"])])
def test_whom_to_ask_stands_on_any_quote(number: str, told: list[str], tmp_path: Path) -> None:
    hall = "Telephone of the hall: 0000-8888 0000"
    project = projects.with_source(tmp_path, f"The Culture Office met. {_QUOTE}. {hall}.")
    point = {
        "kind": "editors-note",
        "text": {"en": "The office is that of the report."},
        "evidence": [{"source": "song", "quote": hall}],
    }
    practice = projects.practice(_QUOTE) | {"contact": {"en": f"The hall, {number}"}}
    write_record(project / "content/practices/song.yml", practice | {"open_points": [point]})
    problems = check_content(project / "content").problems
    assert [row.found for row in problems if row.code == "number-not-in-quote"] == told


_OPEN = "It is open from October to March"


@pytest.mark.parametrize(
    ("quote", "english", "chinese", "told"),
    [
        (_OPEN, "Open from October until March.", "", []),
        (_OPEN, "Open in winter.", "10月至次年3月", []),
        (_OPEN, "Open from November to May.", "", ["November", "May"]),
        (_OPEN, "Open.", "11月", ["11月"]),
        ("It is open in winter", "It is open in May.", "", []),
        ("It is open in June", "April Marsh may march to May Day in August Street.", "", []),
        ("开放时间为10月至3月", "Open from October to March.", "", []),
        ("It met on 2–4 January 2024", "It met.", "2024年1月2日至4日", []),
        ("It met on 2–4 January 2024", "From 2 to 5 January 2024.", "", ["5 January 2024"]),
    ],
)
def test_months_and_days(
    quote: str, english: str, chinese: str, told: list[str], tmp_path: Path
) -> None:
    project = projects.with_source(tmp_path, f"The Culture Office met. {quote}.")
    words = {"en": english} | ({"zh": chinese} if chinese else {})
    effects = [{"text": words, "evidence": [{"source": "song", "quote": quote}]}]
    practice = projects.practice(quote) | {"effects": effects}
    write_record(project / "content/practices/song.yml", practice)
    rows = check_content(project / "content").problems
    assert [row.found for row in rows if row.code == "text-date-not-in-quote"] == told


_CALLS = "It answered 1,906 calls"


@pytest.mark.parametrize(
    ("quotes", "text", "told"),
    [
        ([_CALLS], "It answered about 2,000 calls.", [("number-rounded", "2,000")]),
        ([_CALLS], "It answered nearly 2,000 calls.", []),
        ([_CALLS], "It answered nearly two thousand calls.", []),
        ([_CALLS], "It answered 3,000 calls.", [("number-not-in-quote", "3,000")]),
        (["Grants: 2,905"], "Grants: £2.905 million.", [("number-scaled", "2.905 million")]),
        (["Grants: 2,905", "in thousands of pounds"], "Grants were £2.905 million.", []),
        (["Grants: 2,905", "Amounts in £000"], "Grants were £2,905,000.", []),
        (["拨款：2905", "单位：万元"], "Grants were 29.05 million yuan.", []),
        (["in 2022/23"], "In 2023/24.", [("number-not-in-quote", "2023/24")]),
    ],
)
def test_round_numbers_and_scales(
    quotes: list[str], text: str, told: list[tuple[str, str]], tmp_path: Path
) -> None:
    project = projects.with_source(tmp_path, f"The Culture Office met. {'. '.join(quotes)}.")
    evidence = [{"source": "song", "quote": quote} for quote in quotes]
    effects = [{"text": {"en": text}, "evidence": evidence}]
    practice = projects.practice("The Culture Office met") | {"effects": effects}
    write_record(project / "content/practices/song.yml", practice)
    rows = check_content(project / "content").problems
    assert [(row.code, row.found) for row in rows if row.code.startswith("number-")] == told


def test_a_round_number_may_be_derived(tmp_path: Path) -> None:
    project = projects.with_source(tmp_path, f"The Culture Office met. {_CALLS}.")
    effect = {
        "text": {"en": "It answered about 2,000 calls."},
        "evidence": [{"source": "song", "quote": _CALLS}],
        "derived": [{"value": 2000, "formula": "round(1906, -3)"}],
    }
    practice = projects.practice(_CALLS) | {"effects": [effect]}
    write_record(project / "content/practices/song.yml", practice)
    rows = check_content(project / "content").problems
    assert not [row.code for row in rows if row.code.startswith(("number-", "formula-"))]
    practice["summary"] = {"en": "It answered about 2,000 calls."}
    write_record(project / "content/practices/song.yml", practice)
    rows = check_content(project / "content").problems
    assert [row.code for row in rows if row.code.startswith("number-")] == ["number-rounded-here"]


@pytest.mark.parametrize(
    ("quote", "formula", "value", "text", "told"),
    [
        ("It rose from 79% to 85%", "85 - 79", 6, "Up by six percentage points.", []),
        ("It rose from 79% to 85%", "85 - 79", 6, "Up by six percent.", ["six percent"]),
        ("It rose from 79% to 85%", "85 - 79", 6, "Up by 6%.", ["6 %"]),
        ("Fell from 34 minutes to 19", "34 - 19", 15, "It is 15 minutes sooner.", []),
        ("Fell from 34 minutes to 19", "34 - 19", 15, "It is 15 hours sooner.", ["15 hours"]),
        ("Fell from £34 to £19", "34 - 19", 15, "It is 15 euros less.", ["15 euros"]),
        ("Fell from 34 minutes to 19 hours", "34 - 19", 15, "It is 15 days.", []),
    ],
)
def test_what_a_computed_number_counts(
    quote: str, formula: str, value: int, text: str, told: list[str], tmp_path: Path
) -> None:
    project = projects.with_source(tmp_path, f"The Culture Office met. {quote}.")
    effect = {
        "text": {"en": text},
        "evidence": [{"source": "song", "quote": quote}],
        "derived": [{"value": value, "formula": formula}],
    }
    practice = projects.practice(quote) | {"effects": [effect]}
    write_record(project / "content/practices/song.yml", practice)
    rows = check_content(project / "content").problems
    assert [row.found for row in rows if row.code == "unit-differs"] == told


def test_a_unit_is_known_by_its_own_name(tmp_path: Path) -> None:
    quote = "The Culture Office met 468 person-times"
    project = projects.with_source(tmp_path, f"{quote}.")
    vocabulary = next((project / "content/vocabularies").glob("units.yml"))
    units = read_record(vocabulary)
    units["terms"] += [
        {"id": "persons", "name": {"en": "persons", "zh": _worded("人", "persons")}},
        {"id": "visits", "name": {"en": "person-times", "zh": _worded("人次", "person-times")}},
    ]
    write_record(vocabulary, units)
    effects = [{"text": {"en": said}, "evidence": [{"source": "song", "quote": quote}]} for said in
               ("It met 468 person-times.", "It met 468 persons.")]  # fmt: skip
    write_record(
        project / "content/practices/song.yml", projects.practice(quote) | {"effects": effects}
    )
    rows = check_content(project / "content").problems
    assert [row.found for row in rows if row.code == "unit-differs"] == ["468 persons"]


def _worded(text: str, original: str) -> dict[str, str]:
    return {"text": text, "how": "editorial", "of": fingerprint(original)}
