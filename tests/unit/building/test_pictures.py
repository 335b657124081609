"""Pictures of a build: made once, then from the store; a spoilt photograph is a problem."""

import shutil
from pathlib import Path

import pytest

from generator.building.pictures import Placed, Places, place_pictures
from generator.building.store import Store
from generator.catalog.catalog import Catalog
from generator.checking.content import check_content
from generator.pictures.planning import pictures_of
from generator.pictures.plans import Plan
from generator.pictures.problems import picture_problems

CITY = Path("tests/cities/yunhe")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("content", "seeds", "media"):
        if (CITY / name).is_dir():
            shutil.copytree(CITY / name, tmp_path / name)
    return tmp_path


def catalog_of(project: Path) -> Catalog:
    catalog = check_content(project / "content").catalog
    assert catalog is not None
    return catalog


def some_plans(catalog: Catalog) -> list[Plan]:
    """Both photographs, two cards and a code: enough, and quick."""
    plans = pictures_of(catalog, "https://yunhe.example/").plans
    cards = [plan for plan in plans if plan.drawing == "card"][:2]
    codes = [plan for plan in plans if plan.drawing == "code"][:1]
    return [plan for plan in plans if plan.media] + cards + codes


def placed(project: Path, run: str) -> Placed:
    catalog = catalog_of(project)
    places = Places(
        {language: project / "docs" / language for language in ("zh", "en")},
        project / f"release-{run}",
        {"zh": "", "en": "en/"},
    )
    store = Store(project / "store")
    found = place_pictures(catalog, some_plans(catalog), places, store, 1, lambda *_: None)
    store.close()
    return found


def test_what_was_made_once_comes_from_the_store(project: Path) -> None:
    first, second = placed(project, "1"), placed(project, "2")
    assert all(first.keys.values())
    assert not any(second.keys.values())
    assert first.digests == second.digests
    assert first.names == second.names


def test_photographs_stand_in_each_language(project: Path) -> None:
    found = placed(project, "1")
    photos = {name for name in found.names["zh"] if name.startswith("assets/media/")}
    assert photos
    assert photos <= found.names["en"]
    for name in photos:
        assert (project / "docs/en" / name).read_bytes() == (
            project / "release-1/en" / name
        ).read_bytes()


def test_what_only_decoding_shows_is_a_problem_of_the_build(project: Path) -> None:
    file = project / "media" / "hedeng-emblem.png"
    data = bytearray(file.read_bytes())
    middle = data.index(b"IDAT") + 4
    data[middle : middle + 200] = bytes(200)
    file.write_bytes(bytes(data))
    assert picture_problems(catalog_of(project)) == []
    found = placed(project, "1")
    assert [(row.code, row.name) for row in found.problems] == [("media-not-a-picture", "file")]
    assert found.problems[0].place.file == "content/media/hedeng-emblem.yml"
    assert not any("hedeng-emblem" in name for name in found.digests)
