"""The page of a saved record comes before the whole site, and is the one that comes with it."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.building.making import Workshop
from generator.building.previewing.glimpse import glimpse
from generator.building.previewing.preview import Preview, State
from generator.building.project import project_of
from generator.building.renewal import renew, workshop_of
from generator.building.wish import Wish
from tests.build.project import BASE, copied, read_record, write_record

pytestmark = pytest.mark.build

BRAND = "content/brands/harbour-lights.yml"


@pytest.fixture(scope="module")
def wish(tmp_path_factory: pytest.TempPathFactory) -> Wish:
    folder = tmp_path_factory.mktemp("glimpse")
    project = folder / "project"
    copied(BASE, project)
    return Wish(project_of(project / "content", folder / "work"), folder / "site", pictures=False)


@pytest.fixture(scope="module")
def built(wish: Wish) -> Workshop:
    done = renew(wish, lambda *_: None)
    assert not done.errors
    assert done.workshop is not None
    return done.workshop


Edit = Callable[[dict[str, Any]], object]


def edited(wish: Wish, edit: Edit) -> Path:
    path = wish.project.folder / BRAND
    record = read_record(path)
    edit(record)
    write_record(path, record)
    return path


def test_it_is_the_page_of_the_whole_build(wish: Wish, built: Workshop) -> None:
    path = edited(wish, lambda record: record.update(contact="The desk at the north pier."))
    pages = glimpse(built, wish.project.content, path)
    assert set(pages) == {
        f"{root}brands/harbour-lights/index.html" for root in built.paths.values()
    }
    assert all("north pier" in html.decode() for html in pages.values())
    done = renew(wish, lambda *_: None)
    assert not done.errors
    assert pages == {name: (wish.release / name).read_bytes() for name in pages}
    again = glimpse(workshop_of(wish), wish.project.content, path)
    assert again == pages


@pytest.mark.parametrize(
    "edit",
    [
        lambda record: record.update(owner="nobody-at-all"),
        lambda record: record.update(dimension="no-such-dimension"),
        lambda record: record["evidence"][0].update(quote="What no source says."),
        lambda record: record.update(summary="Seen by 987,654 visitors."),
        lambda record: record.pop("name"),
    ],
)
def test_a_record_with_a_mistake_has_none(wish: Wish, built: Workshop, edit: Edit) -> None:
    path = wish.project.folder / BRAND
    before = path.read_bytes()
    try:
        edited(wish, edit)
        assert glimpse(built, wish.project.content, path) == {}
    finally:
        path.write_bytes(before)


def test_what_is_no_page_of_a_known_record_has_none(wish: Wish, built: Workshop) -> None:
    content = wish.project.content
    brand = (wish.project.folder / BRAND).read_bytes()
    new, notes = (content / "brands" / name for name in ("quite-new.yml", "harbour-lights.txt"))
    new.write_bytes(brand)
    notes.write_bytes(brand)
    settings = next((content / "settings").glob("*.yml"))
    try:
        for path in (new, notes, settings, content / "gone.yml", content / "brands" / "gone.yml"):
            assert glimpse(built, content, path) == {}
    finally:
        new.unlink()
        notes.unlink()


def test_the_preview_shows_it_first(wish: Wish) -> None:
    told: list[State] = []
    preview = Preview(wish.project, wish.release, wish.base or "", told.append, slow=0.0)
    looking = threading.Thread(target=preview.run)
    looking.start()
    try:
        begun = preview.wait(0, 60)
        edited(wish, lambda record: record.update(contact="The desk at the south pier."))
        first = preview.wait(begun.version, 60)
        fresh = dict(preview.fresh)
        whole = preview.wait(first.version, 60)
    finally:
        preview.stop()
        looking.join(60)
    assert (first.version, whole.version) == (begun.version + 1, begun.version + 2)
    assert fresh
    assert all("south pier" in html.decode() for html in fresh.values())
    assert fresh == {name: (wish.release / name).read_bytes() for name in fresh}
    assert preview.fresh == {}
    # The person at the terminal is told of whole sites alone.
    assert [state.version for state in told] == [begun.version, whole.version]


def test_a_mistake_that_is_saved_as_the_preview_begins_is_told(tmp_path: Path) -> None:
    """The site stands already; what makes single pages is only now got ready."""
    project = project_of(copied(BASE, tmp_path / "project") / "content", tmp_path / "work")
    wish = Wish(project, tmp_path / "site")
    assert not renew(wish, lambda *_: None).errors
    # Files as young as these are read once more.
    renew(wish, lambda *_: None)
    assert renew(wish, lambda *_: None).workshop is None

    def told(state: State) -> None:
        if not state.errors:
            edited(wish, lambda record: record["evidence"][0].update(quote="Nobody says this."))

    preview = Preview(project, wish.release, "", told)
    looking = threading.Thread(target=preview.run)
    looking.start()
    try:
        begun = preview.wait(0, 60)
        wrong = preview.wait(begun.version, 60)
    finally:
        preview.stop()
        looking.join(60)
    assert not begun.errors
    assert wrong.version > begun.version
    assert "quote-nowhere" in [problem.code for problem in wrong.problems], wrong
