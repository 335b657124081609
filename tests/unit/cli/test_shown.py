"""Which problems are shown where a path narrows them."""

from pathlib import Path

import pytest

from generator.cli.shown import narrowed
from generator.problems.place import Place
from generator.problems.problem import Problem


@pytest.mark.parametrize(
    ("file", "code", "is_told"),
    [
        ("content/brands/lamp.yml", "empty-value", True),
        ("content/brands/pier.yml", "empty-value", False),
        ("content", "no-content-folder", True),
        ("content/settings/site.yml", "no-settings", True),
        ("content/settings/site.yml", "empty-value", True),
        ("content/settings/site.yml", "not-yet-public", False),
    ],
)
def test_what_keeps_records_from_being_judged_is_told(
    file: str, code: str, *, is_told: bool, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    problem = Problem(code, Place(file))
    assert narrowed([problem], (content / "brands/lamp.yml",), content) == [problem] * is_told
    assert narrowed([problem], (), content) == [problem]
