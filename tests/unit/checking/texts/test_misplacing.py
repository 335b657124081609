"""Each number of a text is of what its quotes count with it."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from tests.build.project import write_record
from tests.unit.checking import projects

_CODE = "number-misplaced"
_ENGLISH = "It has 3 brands and 5 practices"
_CHINESE = "形成3个品牌、5项实践"


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_ENGLISH, {"en": "It has 5 brands."}, ["en"]),
        (_ENGLISH, {"en": "It has **5 brands**."}, ["en"]),
        (_ENGLISH, {"en": "It has 3 brands."}, []),
        (_CHINESE, {"en": "It has 5 brands."}, []),
        (_CHINESE, {"en": "It grew.", "zh": {"text": "形成5个品牌。", "how": "editorial"}}, ["zh"]),
        (_CHINESE, {"en": "It grew.", "zh": {"text": "形成3个品牌。", "how": "editorial"}}, []),
    ],
)
def test_a_text(quote: str, text: dict[str, Any], told: list[str], tmp_path: Path) -> None:
    practice = projects.practice(quote)
    practice["effects"] = [{"text": text, "evidence": _evidence(quote)}]
    assert _found(tmp_path, quote, practice) == [f"effects[0].text.{row}" for row in told]


def test_a_title_stands_on_the_quotes_of_its_record(tmp_path: Path) -> None:
    practice = projects.practice(_ENGLISH) | {"title": {"en": "3 practices"}}
    assert _found(tmp_path, _ENGLISH, practice) == ["title.en"]


def test_what_editors_compute_infer_or_comment_is_theirs(tmp_path: Path) -> None:
    practice = projects.practice(_ENGLISH)
    claims: list[dict[str, Any]] = [
        {"derived": [{"value": 5, "formula": "3 + 5 - 3"}]},
        {"inferred": {"en": "So it seems."}},
    ]
    for claim in claims:
        claim |= {"text": {"en": "It has 5 brands."}, "evidence": _evidence(_ENGLISH)}
    practice["effects"] = claims
    practice["replication"] = {"en": "It takes 5 brands."}
    assert _found(tmp_path, _ENGLISH, practice) == []


def test_another_unit_is_told_once(tmp_path: Path) -> None:
    quote = "It has 3 lamps and 5 persons"
    practice = projects.practice(quote)
    practice["effects"] = [{"text": {"en": "It has 5 lamps."}, "evidence": _evidence(quote)}]
    codes = _codes(tmp_path, quote, practice)
    assert codes.count(_CODE) + codes.count("unit-differs") == 1


def _evidence(quote: str) -> list[dict[str, Any]]:
    return [{"source": "song", "quote": quote}]


def _problems(folder: Path, quote: str, practice: dict[str, Any]) -> list[Any]:
    project = projects.with_source(folder / "project", f"The Culture Office met. {quote}.")
    write_record(project / "content/practices/song.yml", practice)
    return list(check_content(project / "content").problems)


def _codes(folder: Path, quote: str, practice: dict[str, Any]) -> list[str]:
    return [row.code for row in _problems(folder, quote, practice)]


def _found(folder: Path, quote: str, practice: dict[str, Any]) -> list[str]:
    return [str(row.name) for row in _problems(folder, quote, practice) if row.code == _CODE]
