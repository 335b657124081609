"""What no quote says is told, and the nearest thing that one does say is not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from tests.build.project import BASE, copied, read_record, write_record

Record = dict[str, Any]

_BOTH = "The Culture Office and the Lighthouse Bureau reported on the spot"


def _alias(text: str, **fields: object) -> Callable[[Record], None]:
    def change(record: Record) -> None:
        record["aliases"].append({"text": text, "language": "zh", **fields})

    return change


def _put(**fields: object) -> Callable[[Record], None]:
    return lambda record: record.update(fields)


def _award(title: str) -> Callable[[Record], None]:
    quote = 'The Culture Office presented its brand "Harbour Lights"'
    evidence = [{"source": "amber-news", "quote": quote}]
    return _put(awards=[{"title": {"en": title}, "evidence": evidence}])


def _name(name: str, identity: str | None = None) -> Callable[[Record], None]:
    def change(record: Record) -> None:
        record["name"] = {"en": name}
        if identity is not None:
            record["identity"] = {"en": identity}

    return change


@pytest.mark.parametrize(
    ("file", "change", "code"),
    [
        ("organs/lighthouse-bureau", _name("Lighthouze Bureau"), "organ-name-unknown"),
        ("organs/lighthouse-bureau", _name("Amber Harbour Lighthouse Bureau"), None),
        (
            "organs/lighthouse-bureau",
            _name("Ember Harbour Lighthouse Bureau"),
            "organ-name-unknown",
        ),
        ("organs/lighthouse-bureau", _name("Beacon Bureau", "A beacon is a lighthouse."), None),
        (
            "organs/lighthouse-bureau",
            _name("Beacon Bureau", "It is the same."),
            "organ-name-unknown",
        ),
        ("organs/lighthouse-bureau", _put(short_name={"en": "Lighthouses"}), None),
        ("organs/lighthouse-bureau", _put(short_name={"en": "Lightships"}), "not-a-short-form"),
        (
            "organs/lighthouse-bureau",
            _alias("灯局", kind="abbreviation", inferred={"en": "A guess."}),
            "organ-name-unknown",
        ),
        (
            "organs/lighthouse-bureau",
            _alias("灯塔局", kind="abbreviation", inferred={"en": "A guess."}),
            None,
        ),
        ("organs/lighthouse-bureau", _put(predecessors=["culture-office"]), None),
        ("reviews/2030", lambda record: record["participants"].update(open=False), "list-is-open"),
        (
            "reviews/2030",
            _put(
                participants={
                    "open": False,
                    "evidence": [{"source": "amber-news", "quote": "keeps a task list"}],
                }
            ),
            None,
        ),
        ("brands/harbour-lights", _award("Brand of Amber Harbour"), None),
        ("brands/harbour-lights", _award("Golden brand"), "award-not-in-quote"),
        ("participations/2030-culture-office", _put(mode="written"), "mode-differs"),
        ("participations/2030-culture-office", _put(mode="unknown"), None),
    ],
)
def test_statements(
    file: str, change: Callable[[Record], None], code: str | None, tmp_path: Path
) -> None:
    project = copied(BASE, tmp_path / "project")
    path = project / f"content/{file}.yml"
    record = read_record(path)
    change(record)
    write_record(path, record)
    found = {row.code for row in check_content(project / "content").problems}
    translated = {"translation-missing", "translation-stale", "coverage-fell"}
    assert found - translated == ({code} if code else set())


def test_a_relation_is_in_one_quote(tmp_path: Path) -> None:
    project = copied(BASE, tmp_path / "project")
    path = project / "content/organs/culture-office.yml"
    record = read_record(path) | {"successors": ["lighthouse-bureau"]}
    assert record["aliases"][0]["evidence"][0]["quote"] == _BOTH
    write_record(path, record)
    assert "relation-not-quoted" not in _codes(project)
    record["aliases"][0]["evidence"][0] = {
        "source": "amber-news",
        "quote": "The Culture Office presented its brand",
    }
    write_record(path, record)
    assert "relation-not-quoted" in _codes(project)


def _codes(project: Path) -> set[str]:
    return {row.code for row in check_content(project / "content").problems}
