import shutil
from collections import Counter
from pathlib import Path

from generator.catalog.catalog import Catalog
from generator.catalog.joining import join
from generator.catalog.views import BackLink
from generator.problems.problem import Problem
from generator.reading.folder import read_folder
from generator.records.brand import Brand
from generator.records.source import Source
from tests.golden.problem_cases import BASE

BODY = "first_published: 2031-04-01\nname: {name}\nplace: A\nparent: {parent}\n"
MEDIA = """\
first_published: 2031-04-01
file: media/lamp.png
alt: A lamp
credit: The editors
licence: CC BY 4.0
consent: not-needed
"""


def joined(content: Path) -> tuple[Catalog, list[Problem]]:
    reading = read_folder(content)
    assert reading.problems == ()
    catalog, problems = join(reading, content)
    assert catalog is not None
    return catalog, problems


def test_the_base_joins() -> None:
    catalog, problems = joined(BASE / "content")
    assert problems == []
    assert catalog.languages == ("en", "zh")
    assert catalog.first_language == "en"
    assert list(catalog.all(Brand)) == ["harbour-lights"]
    assert catalog.get(Source, "amber-news").language == "en"
    assert catalog.entry("brand", "harbour-lights").record is catalog.get(Brand, "harbour-lights")
    assert catalog.term("units", "lamps").forms == ("lamps", "盏")
    assert [term.id for term in catalog.scale("grades").terms] == ["good", "fair"]
    assert catalog.project == BASE


def test_a_rating_scale_has_its_levels_for_itself() -> None:
    catalog, _ = joined(BASE / "content")
    assert "rating-scale" not in catalog.terms


def test_every_reference_is_linked_back() -> None:
    catalog, _ = joined(BASE / "content")
    assert catalog.back_links["media", "lamp"] == (
        BackLink("brand", "harbour-lights", ("media", 0)),
    )
    assert {row.kind for row in catalog.back_links["organ", "lighthouse-bureau"]} == {
        "participation",
        "practice",
        "problem",
    }


def test_walk_goes_by_kind() -> None:
    catalog, _ = joined(BASE / "content")
    kinds = [entry.kind.name for entry in catalog.walk()]
    assert kinds[0] == "settings"
    assert kinds[-1] == "media"
    assert len(kinds) == sum(len(rows) for rows in catalog.entries.values())


def test_only_so_many_suggestions_are_looked_for(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    folder = tmp_path / "content" / "bodies"
    for number in range(250):
        text = BODY.format(name=f"Quarter {number}", parent=f"quartr-{number}")
        (folder / f"quarter-{number}.yml").write_text(text, encoding="utf-8")
    _, problems = joined(tmp_path / "content")
    assert Counter(row.code for row in problems if row.code.startswith("no-record")) == {
        "no-record-close": 200,
        "no-record": 50,
    }


def test_several_processes_find_the_same(tmp_path: Path) -> None:
    content = shutil.copytree(BASE / "content", tmp_path / "content")
    for number in range(410):
        (content / "media" / f"lamp-{number}.yml").write_text(MEDIA, encoding="utf-8")
    reading = read_folder(content)
    _, alone = join(reading, content)
    _, shared = join(reading, content, jobs=2)
    assert Counter(row.code for row in alone) == {"translation-missing": 820}
    assert shared == alone
