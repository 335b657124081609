"""A text does not turn a number of its quotes into the contrary, nor does a translation."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import write_record
from tests.unit.checking import projects

_CODE = "number-contrary"
_QUOTE = "Income fell by 4% to 48 lamps"


@pytest.mark.parametrize(
    ("original", "translation", "told"),
    [
        ("Income fell by 4%.", "收入下降4%。", []),
        ("Income rose by 4%.", "收入下降4%。", ["effects[0].text.en"]),
        # What the original says as well is told there.
        ("Income rose by 4%.", "收入增长4%。", ["effects[0].text.en"]),
        ("Income rose by **4%**.", "收入增长4%。", ["effects[0].text.en"]),
        ("Income fell by 4%.", "收入增长4%。", ["effects[0].text.zh"]),
        ("Income was 4% of it.", "收入为4%。", []),
    ],
)
def test_a_text(original: str, translation: str, told: list[str], tmp_path: Path) -> None:
    wording = {"text": translation, "how": "editorial", "of": fingerprint(original)}
    effects = [{"text": {"en": original, "zh": wording}, "evidence": _evidence()}]
    assert _found(tmp_path, projects.practice(_QUOTE) | {"effects": effects}) == told


def test_a_translated_quote(tmp_path: Path) -> None:
    practice = projects.practice(_QUOTE)
    wording = {"text": "收入增长4%，为48盏", "how": "editorial", "of": fingerprint(_QUOTE)}
    practice["evidence"][0]["translations"] = {"zh": wording}
    assert _found(tmp_path / "fresh", practice) == ["evidence[0].translations.zh"]
    wording["of"] = "00000000"
    assert _found(tmp_path / "stale", practice) == []


def test_a_quote_that_spells_its_number_out(tmp_path: Path) -> None:
    quote = "Income fell by forty percent"
    practice = projects.practice(quote)
    wording = {"text": "收入增长40%", "how": "editorial", "of": fingerprint(quote)}
    practice["evidence"][0]["translations"] = {"zh": wording}
    assert _found(tmp_path, practice, quote) == ["evidence[0].translations.zh"]


_YEARS = "It lit 28 lamps in 2029 and 35 lamps in 2030"


@pytest.mark.parametrize(
    ("text", "period", "told"),
    [
        ("It lit 35 lamps in 2030.", "2030", []),
        ("It lit 35 lamps in 2029.", "2030", ["effects[0].text.en"]),
        ("It lit 35 lamps.", "2029", ["figures[0].period"]),
    ],
)
def test_a_number_of_another_year(text: str, period: str, told: list[str], tmp_path: Path) -> None:
    figure = {"id": "lit", "label": "Lamps", "value": 35, "unit": "lamps", "period": period}
    changed = {
        "effects": [{"text": {"en": text}, "evidence": _evidence(_YEARS)}],
        "figures": [figure | {"evidence": _evidence(_YEARS)}],
    }
    assert _found(tmp_path, projects.practice(_YEARS) | changed) == told


def test_what_editors_compute_infer_or_comment_is_theirs(tmp_path: Path) -> None:
    practice = projects.practice(_QUOTE)
    claims: list[dict[str, Any]] = [
        {"derived": [{"value": 4, "formula": "48 / 12"}]},
        {"inferred": {"en": "So it seems."}},
    ]
    for claim in claims:
        claim |= {"text": {"en": "It rose by 4%."}, "evidence": _evidence()}
    practice["effects"] = claims
    practice["replication"] = {"en": "It rises by 4%."}
    assert _found(tmp_path, practice) == []


def _evidence(quote: str = _QUOTE) -> list[dict[str, Any]]:
    return [{"source": "song", "quote": quote}]


def _found(folder: Path, practice: dict[str, Any], quote: str = _QUOTE) -> list[str]:
    project = projects.with_source(folder, f"The Culture Office sang. {quote}. {_YEARS}.\n")
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    return [problem.name for problem in problems if problem.code == _CODE]
