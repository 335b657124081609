"""Days that lie years after those of all other records."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.build.project import BASE, copied
from tests.unit.checking.projects import replace


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (["2031-04-01"], []),
        (["2033-04-01"], []),
        (["2033-04-02"], ["2033-04-02"]),
        (["2041-04-01", "2041-04-01", "2041-05-01"], ["2041-04-01", "2041-04-01", "2041-05-01"]),
        # A site that goes on after years of rest has more than a few.
        (["2041-04-01", "2041-04-01", "2041-05-01", "2041-05-01"], []),
    ],
)
def test_a_few_records_that_lie_years_ahead(
    days: list[str], told: list[str], tmp_path: Path
) -> None:
    project = copied(BASE, tmp_path)
    records = [
        *("organs/culture-office", "organs/lighthouse-bureau"),
        *("brands/harbour-lights", "practices/task-list"),
    ]
    for name, day in zip(records, days, strict=False):
        path = project / f"content/{name}.yml"
        replace(path, "first_published: 2031-04-01", f"first_published: {day}")
    found = [row for row in check_content(project / "content").problems if "day-" in row.code]
    assert sorted(row.found for row in found) == told
    assert {row.code for row in found} <= {"day-far-ahead"}


def test_all_records_of_one_day_are_not_far_from_each_other(tmp_path: Path) -> None:
    project = copied(BASE, tmp_path)
    for path in (project / "content").rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("2031-04-01", "2091-04-01"), encoding="utf-8")
    codes = {row.code for row in check_content(project / "content").problems}
    assert "day-far-ahead" not in codes
