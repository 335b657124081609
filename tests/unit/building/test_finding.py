"""What a check keeps for the next one; each part may be lost."""

import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from generator.building.finding import find, look_ahead, problems_of
from generator.building.keeping.seen import look_at
from generator.building.project import Project, project_of
from generator.problems.report import as_text, ordered
from tests.golden.problem_cases import BASE
from tests.unit.checking.projects import replace


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The content folder of a copy of a project."""
    shutil.copytree(BASE, tmp_path / "project")
    return tmp_path / "project/content"


def kept(project: Project) -> set[str]:
    return {path.relative_to(project.build).as_posix() for path in project.build.rglob("*")}


@pytest.mark.parametrize("lost", ["read/head", "state/judged", "state/texts", "state/seen", ""])
def test_a_part_of_what_was_kept_may_be_lost(content: Path, lost: str) -> None:
    project = project_of(content, None)
    project.build.mkdir()
    problems_of(project, 1)
    assert kept(project) >= {"read/head", "state/judged", "state/texts", "state/seen"}
    replace(content.parent / "seeds/amber-news.txt", "It was found", "It was seen")
    if lost:
        (project.build / lost).unlink()
    again = problems_of(project, 1)
    anew = problems_of(project_of(content, content.parent / "elsewhere"), 1)
    assert as_text(ordered(again), "en") == as_text(ordered(anew), "en")
    assert "source-changed" in {row.code for row in again}


def test_what_the_files_gave_is_kept_though_no_record_was_judged(content: Path) -> None:
    project = project_of(content, None)
    project.build.mkdir()
    (content / "settings/site.yml").unlink()
    with ExitStack() as opened:
        found = find(project, 1, look_at(content), opened)
        found.kept()
    assert found.checked.catalog is None
    assert "read/head" in kept(project)
    assert not kept(project) & {"state/judged", "state/texts"}


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_content_looks_the_same_whoever_looks(content: Path, jobs: int) -> None:
    project = project_of(content, None)
    first = look_ahead(project, jobs)
    assert first.stamps == look_at(content).stamps
    assert len(first.stamps.paths) > 10
    project.build.mkdir()
    problems_of(project, jobs)
    assert (project.build / "state/seen").exists()
    again = look_ahead(project, jobs)
    assert again.stamps == first.stamps
    assert again.moment > first.moment
