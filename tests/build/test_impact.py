"""``showcase impact`` in a repository: pages of both sides, exit status, what it leaves alone."""

import json
import re
from pathlib import Path

import pytest

from tests.build.project import Done, run, tree
from tests.unit.comparing.repositories import commit, git, replaced, repository

pytestmark = pytest.mark.build


def impact(project: Path, *options: str) -> Done:
    """Run the command on the project."""
    return run("impact", *options, "--content", project / "content")


def addresses(told: list[dict[str, str]]) -> list[str]:
    return [row["address"] for row in told]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose base is ``main``; what was changed since is not committed."""
    project = repository(tmp_path_factory.mktemp("impact") / "project")
    practice = project / "content/practices/task-list.yml"
    text = practice.read_text(encoding="utf-8")
    text = text.replace("review:", "former_ids: [task-list]\nreview:", 1)
    practice.with_name("list-of-tasks.yml").write_text(text, encoding="utf-8")
    practice.unlink()
    replaced(project / "content/brands/harbour-lights.yml", "owner:", "status: active\nowner:")
    # The address of the site is on every page, and is not what a change is about.
    replaced(
        project / "content/settings/site.yml", "https://amber.example/\n", "https://a.example/\n"
    )
    return project


@pytest.fixture(scope="module")
def before(project: Path) -> dict[str, bytes]:
    return tree(project)


@pytest.fixture(scope="module")
def done(project: Path, before: dict[str, bytes]) -> Done:
    assert before
    return impact(project, "main", "--format", "json")


def test_pages_are_told_by_what_became_of_them(done: Done) -> None:
    assert done.returncode == 0, done.stderr
    pages = json.loads(done.stdout)["pages"]
    assert addresses(pages["added"]) == [
        "/practices/list-of-tasks/",
        "/zh/practices/list-of-tasks/",
    ]
    assert addresses(pages["removed"]) == ["/practices/task-list/", "/zh/practices/task-list/"]
    assert addresses(pages["changed"]) == ["/brands/harbour-lights/", "/zh/brands/harbour-lights/"]
    assert {
        "language": "zh",
        "address": "/zh/brands/harbour-lights/",
        "title": "港湾灯火",
    } in pages["changed"]
    # They list the practice, or link to it; no page changed for the address of the site alone.
    assert "/organs/lighthouse-bureau/" in addresses(pages["reached"])
    assert "/contribute/" not in addresses(pages["reached"])
    assert json.loads(done.stdout)["addresses_gone"] == []


def test_nothing_in_the_project_is_written(
    project: Path, before: dict[str, bytes], done: Done
) -> None:
    assert done.returncode == 0
    assert tree(project) == before


def test_the_manual_describes_each_key_of_the_json(done: Done) -> None:
    manual = Path("docs/manual/impact.md").read_text(encoding="utf-8")

    def keys(data: object) -> set[str]:
        if isinstance(data, dict):
            return set(data).union(*map(keys, data.values()))
        return set().union(*map(keys, data)) if isinstance(data, list) else set()

    told = keys(json.loads(done.stdout))
    assert {key for key in told if f"`{key}`" not in manual} == set()


def test_the_manual_shows_what_is_told(project: Path) -> None:
    text = impact(project, "main")
    assert text.returncode == 0, text.stderr
    told = re.sub(r"\([0-9a-f]{12}\)", "(1a2b3c4d5e6f)", text.stdout)
    assert f"```text\n{told}```" in Path("docs/manual/impact.md").read_text(encoding="utf-8")


def test_the_same_is_said_each_time(project: Path, done: Done) -> None:
    # There is no message in it, so that it is the same in both languages, too.
    again = impact(project, "main", "--format", "json", "--jobs", "1", "--lang", "zh")
    assert again.stdout == done.stdout


def test_errors_that_the_change_brings_are_its_status(tmp_path: Path) -> None:
    project = repository(tmp_path / "top", "city")
    brand = project / "content/brands/harbour-lights.yml"
    replaced(brand, "owner: culture-office", "owner: nobody-there")
    told = impact(project, "HEAD", "--format", "markdown")
    assert told.returncode == 1
    assert "- Pages: the content has errors" in told.stdout
    assert re.search(r"city/content/brands/\S+:\d+:\d+`: error \[no-record\]", told.stdout)
    commit(project)
    # Errors of the base are not the change's.
    assert impact(project, "HEAD", "--no-pages").returncode == 0
    unknown = impact(project, "nowhere", "--lang", "zh")
    assert (unknown.returncode, "没有版本“nowhere”" in unknown.stderr) == (2, True)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{tmp_path}/top", str(clone))
    done = impact(clone / "city", "HEAD~1")
    assert (done.returncode, "fetch --unshallow" in done.stderr) == (3, True)
