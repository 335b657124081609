"""The preview goes on, and shows what is so, whatever happens to the files around it."""

import gc
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import jinja2
import pytest

from generator.building.previewing.preview import Preview, State
from generator.building.project import Project, project_of
from tests.build.project import BASE, copied, read_record, write_record

pytestmark = pytest.mark.build


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return project_of(copied(BASE, tmp_path / "project") / "content", tmp_path / "work")


def source_of(project: Project) -> Path:
    (path,) = (project.content / "sources").glob("*.yml")
    return path


@contextmanager
def previewed(project: Project, slow: float = 60.0) -> Iterator[Preview]:
    """A preview that is at work; its first site stands."""
    preview = Preview(project, project.work / "site", "", lambda _: None, slow)
    looking = threading.Thread(target=preview.run)
    looking.start()
    try:
        assert not preview.wait(0, 60).errors
        yield preview
    finally:
        preview.stop()
        looking.join(60)


def after(preview: Preview, *, errors: bool) -> State:
    """The first state from now on that has errors, or none; what comes before it may be older."""
    state = preview.state
    for _ in range(5):
        if state.errors == errors:
            break
        state = preview.wait(state.version, 10)
    assert state.errors == errors, state
    return state


@pytest.mark.parametrize("slow", [0.0, 60.0])
@pytest.mark.parametrize("folder", ["seeds", "texts/of/2030"])
def test_a_source_is_looked_at_wherever_it_is(folder: str, slow: float, project: Project) -> None:
    record = source_of(project)
    old = project.folder / read_record(record)["file"]
    text = project.folder / folder / "news.txt"
    text.parent.mkdir(parents=True, exist_ok=True)
    old.rename(text)
    write_record(record, read_record(record) | {"file": f"{folder}/news.txt"})
    right = text.read_bytes()
    with previewed(project, slow) as preview:
        text.write_bytes(right + b"Another sentence.\n")
        wrong = after(preview, errors=True)
        assert "source-changed" in {row.code for row in wrong.problems}
        text.write_bytes(right)
        after(preview, errors=False)


def test_a_site_that_somebody_deletes_comes_back(project: Project) -> None:
    with previewed(project) as preview:
        version = preview.state.version
        project.work.rename(project.work.with_name("gone"))
        assert not preview.wait(version, 60).errors
        assert (preview.folder / "index.html").is_file()


def test_what_nobody_foresaw_is_told_and_tried_again(project: Project) -> None:
    """A folder of somebody else's in the place of the site: no build ends so by itself."""
    record = source_of(project)
    with previewed(project) as preview:
        (preview.folder / "manifest.sha256").unlink()
        write_record(record, read_record(record) | {"publisher": "The harbour's office"})
        assert "no build of ours" in " ".join(after(preview, errors=True).faults)
        shutil.rmtree(preview.folder)
        write_record(record, read_record(record) | {"publisher": "The office of the harbour"})
        after(preview, errors=False)
        page = preview.folder / "sources" / record.stem / "index.html"
        assert b"The office of the harbour" in page.read_bytes()


def test_what_earlier_builds_made_is_given_back(project: Project) -> None:
    def templates() -> int:
        return sum(isinstance(row, jinja2.Environment) for row in gc.get_objects())

    settings = read_record(project.content / "settings" / "site.yml")
    gc.collect()
    # Those of the last build are at hand for the next page, by language.
    most = templates() + len(settings["languages"])
    path = source_of(project)
    with previewed(project) as preview:
        for name in ("Reed", "Lamp", "Lake", "Fern"):
            version = preview.state.version
            write_record(path, read_record(path) | {"publisher": f"The {name} Daily"})
            assert not preview.wait(version, 60).errors
        until = time.monotonic() + 10
        while templates() > most and time.monotonic() < until:
            time.sleep(0.1)
        assert templates() <= most
