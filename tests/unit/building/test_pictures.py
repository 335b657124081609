"""Pictures of a build: made once, then from the store; a spoilt photograph is a problem."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.building.keeping.store import Store
from generator.building.pictures import Drawn, place_pictures
from generator.building.releasing.placing import Placing
from generator.building.releasing.standing import Standing
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
    """Both photographs, two cards and some codes: enough for two processes, and quick."""
    plans = pictures_of(catalog, "https://yunhe.example/").plans
    cards = [plan for plan in plans if plan.drawing == "card"][:2]
    codes = [plan for plan in plans if plan.drawing == "code"][:8]
    return [plan for plan in plans if plan.media] + cards + codes


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it: what was told, the SHA-256 of each file, the files of each language."""

    drawn: Drawn
    digests: dict[str, str]
    names: dict[str, set[str]]


def placed(project: Path, run: str, jobs: int = 1) -> Result:
    catalog = catalog_of(project)
    placing = Placing(
        project / f"release-{run}",
        {language: project / "docs" / language for language in ("zh", "en")},
        {"zh": "", "en": "en/"},
        Standing(project / "nothing"),
        {},
    )
    store = Store(project / "store")
    found = place_pictures(catalog, some_plans(catalog), placing, store, jobs, lambda *_: None)
    store.close()
    digests = {path: digest for path, (_, digest) in placing.placed.items()}
    return Result(found, digests, placing.names)


def test_what_was_made_once_comes_from_the_store(project: Path) -> None:
    first, second = placed(project, "1"), placed(project, "2")
    assert all(first.drawn.keys.values())
    assert not any(second.drawn.keys.values())
    assert first.digests == second.digests
    assert first.names == second.names


def test_two_processes_make_the_same_as_one(project: Path) -> None:
    first = placed(project, "1", jobs=2)
    kept = placed(project, "2", jobs=2)
    shutil.rmtree(project / "store")
    alone = placed(project, "3")
    assert all(first.drawn.keys.values())
    assert not any(kept.drawn.keys.values())
    assert first.drawn == alone.drawn
    assert first.digests == kept.digests == alone.digests
    assert first.names == kept.names == alone.names


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
    (problem,) = found.drawn.problems
    assert (problem.code, problem.name) == ("media-not-a-picture", "file")
    assert problem.place.file == "content/media/hedeng-emblem.yml"
    assert not any("hedeng-emblem" in name for name in found.digests)
