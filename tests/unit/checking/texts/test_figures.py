"""A figure does not have the label of another number of its quotes."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from tests.build.project import read_record, write_record
from tests.unit.checking import projects

_QUOTE = "夜间点亮灯盏48盏，白天灯盏12盏"


@pytest.mark.parametrize(
    ("label", "more", "told"),
    [
        ("白天灯盏", {}, []),
        ("夜间点亮灯盏", {}, ["figures[0].label"]),
        # Of a part, perhaps.
        ("夜间点亮灯盏", {"scope": {"en": "by day"}}, []),
    ],
)
def test_a_label(label: str, more: dict[str, Any], told: list[str], tmp_path: Path) -> None:
    project = projects.with_source(tmp_path, f"琥珀港报告。{_QUOTE}。\n")
    source = project / "content/sources/song.yml"
    write_record(source, read_record(source) | {"language": "zh"})
    name = {"en": "Lamps", "zh": {"text": label, "how": "editorial"}}
    figure = {"id": "lit", "label": name, "value": 12, "unit": "lamps"} | more
    figure["evidence"] = [{"source": "song", "quote": _QUOTE}]
    practice = projects.practice(_QUOTE) | {"figures": [figure]}
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    assert [row.name for row in problems if row.code == "breakdown-label"] == told


@pytest.mark.parametrize(
    ("label", "told"), [("灯盏同比增长", []), ("灯盏环比增长", ["figures[0].label.zh"])]
)
def test_a_label_that_says_the_contrary(label: str, told: list[str], tmp_path: Path) -> None:
    quote = "灯盏同比增长12%"
    project = projects.with_source(tmp_path, f"琥珀港报告。{quote}。\n")
    source = project / "content/sources/song.yml"
    write_record(source, read_record(source) | {"language": "zh"})
    name = {"en": "Lamps", "zh": {"text": label, "how": "editorial"}}
    figure = {"id": "lit", "label": name, "value": 12, "unit": "lamps"}
    figure["evidence"] = [{"source": "song", "quote": quote}]
    practice = projects.practice(quote) | {"figures": [figure]}
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    assert [row.name for row in problems if row.code == "number-contrary"] == told
