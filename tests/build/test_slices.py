"""A build cut into slices and put together gives the bytes of one machine's."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.build.project import (
    BASE,
    ROOT,
    build_arguments,
    copied,
    differences,
    read_record,
    tree,
    write_record,
)
from tests.build.services import GitHub, GitLab

pytestmark = pytest.mark.build


def run(*arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_slices_merge_to_the_same_bytes(tmp_path: Path) -> None:
    content = copied(BASE, tmp_path / "project") / "content"
    options = ("--content", content, "--jobs", "2")
    stores = []
    for number in ("1", "2", "3"):
        work = tmp_path / f"machine-{number}"
        said = run("build", "--slice", f"{number}/3", "--work", work, *options)
        assert said.startswith(f"Slice {number} of 3: ")
        # What a machine hands over is a folder of files, wherever it then stands.
        stores.append(shutil.copytree(work / "build/store", tmp_path / f"handed-{number}"))
        assert not (work / "build/slice").exists()
    said = run("merge", *stores, "--work", tmp_path / "m", "--site-dir", tmp_path / "a", *options)
    assert "(0 made anew)" in said
    # Neither page nor picture had to be made where they were put together: only the index.
    made = [
        line
        for index in (tmp_path / "m/build/store").glob("*.idx")
        for line in index.read_text().splitlines()
    ]
    assert made
    assert all(line.startswith("search-") for line in made)
    run("build", "--work", tmp_path / "one", "--site-dir", tmp_path / "b", *options)
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_a_missing_slice_is_made_here(tmp_path: Path) -> None:
    options = ("--content", copied(BASE, tmp_path / "project") / "content")
    work = tmp_path / "machine"
    run("build", "--slice", "2/3", "--work", work, *options)
    said = run(
        "merge",
        work / "build/store",
        "--work",
        tmp_path / "m",
        "--site-dir",
        tmp_path / "a",
        *options,
    )
    assert "(0 made anew)" not in said
    run("build", "--work", tmp_path / "one", "--site-dir", tmp_path / "b", *options)
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


BASE_ADDRESS = "https://slices.example/reviews/"


def edit(project: Path) -> Path:
    path = project / "content/practices/task-list.yml"
    write_record(path, read_record(path) | {"title": "Another title"})
    return project


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> list[Mapping[str, bytes]]:
    """What one machine builds: before an edit, and after it."""
    folder = tmp_path_factory.mktemp("alone")
    project = copied(BASE, folder / "project")
    trees: list[Mapping[str, bytes]] = []
    for site in (folder / "before", folder / "after"):
        run(*build_arguments(project, site, folder / "work"), "--base-address", BASE_ADDRESS)
        trees.append(tree(site))
        edit(project)
    return trees


def github(project: Path, folder: Path, commit: str) -> tuple[Path, list[str]]:
    service = GitHub(ROOT / ".github/workflows/deploy-slices.yml", project, folder)
    values = {"vars.SLICES": "2", "github.sha": commit}
    values["steps.pages.outputs.base_url"] = BASE_ADDRESS.removesuffix("/")
    return service.play(values), service.said


def gitlab(project: Path, folder: Path, commit: str) -> tuple[Path, list[str]]:
    service = GitLab(ROOT / ".gitlab-ci.yml", project, folder)
    values = {"CI_PAGES_URL": BASE_ADDRESS.removesuffix("/"), "CI_COMMIT_SHA": commit}
    return service.play(values), service.said


def made_anew(said: list[str]) -> list[int]:
    """How many pages each command made anew, in the order of the commands."""
    return [int(row) for text in said for row in re.findall(r"\((\d+) made anew\)", text)]


@pytest.mark.parametrize("play", [github, gitlab])
def test_the_commands_of_a_service_give_the_same_bytes(
    tmp_path: Path,
    alone: list[Mapping[str, bytes]],
    play: Callable[[Path, Path, str], tuple[Path, list[str]]],
) -> None:
    """The first time; then with the caches of the first time, after an edit."""
    project = copied(BASE, tmp_path / "project")
    site, said = play(project, tmp_path / "service", "a" * 40)
    assert differences(tree(site), alone[0]) == []
    *first, merged = made_anew(said)
    assert min(first) > 0
    assert merged == 0
    site, said = play(edit(project), tmp_path / "service", "b" * 40)
    assert differences(tree(site), alone[1]) == []
    *second, merged = made_anew(said)
    assert 0 < sum(second) < sum(first)
    assert merged == 0
