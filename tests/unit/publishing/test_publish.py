"""Releases of a shelf: put live, found wrong, gone back to, cleared away."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from generator.building.releasing.manifest import manifest
from generator.publishing.copying import Fault
from generator.publishing.publish import Published, publish, roll_back
from generator.publishing.shelf import ForeignShelfError, Shelf
from tests.build.project import IN_MEMORY

ONE = {"index.html": b"one", "a/index.html": b"same", "assets/x.1.css": b"x1"}
TWO = {"index.html": b"two", "a/index.html": b"same", "assets/x.2.css": b"x2"}
THREE = {"index.html": b"three"}


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with tempfile.TemporaryDirectory(prefix="publish-", dir=IN_MEMORY) as folder:
        yield Shelf(Path(folder) / "www")


def finished(folder: Path, files: Mapping[str, bytes], most: int = 2) -> Path:
    """A release as a build leaves it; its manifest is cut into lists from three files on."""
    digests = {name: sha256(data).hexdigest() for name, data in files.items()}
    for name, data in (*files.items(), *manifest(digests, most)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def put(shelf: Shelf, name: str, files: Mapping[str, bytes], keep: int = 3) -> Published:
    return publish(finished(shelf.folder.parent / name, files), shelf, keep)


def live(shelf: Shelf) -> bytes:
    return (shelf.current / "index.html").read_bytes()


def numbers(shelf: Shelf) -> list[int]:
    return [row.number for row in shelf.releases()]


def test_a_release_goes_live_whole_and_the_next_one_after_it(shelf: Shelf) -> None:
    first = put(shelf, "one", ONE)
    assert first.live is not None
    assert first.live.name.startswith("0001-")
    assert live(shelf) == b"one"
    assert not shelf.before.exists()
    second = put(shelf, "two", TWO)
    assert second.moved
    assert live(shelf) == b"two"
    assert str(shelf.current.readlink()).startswith("releases/0002-")
    assert (shelf.before / "assets/x.1.css").read_bytes() == b"x1"
    assert not (shelf.current / "assets/x.1.css").exists()


def test_what_is_the_same_is_linked_and_keeps_its_time(shelf: Shelf) -> None:
    first, second = put(shelf, "one", ONE), put(shelf, "two", TWO)
    assert first.live
    assert second.live
    same = [row.live.folder / "a/index.html" for row in (first, second) if row.live]
    assert same[0].samefile(same[1])
    assert not (first.live.folder / "index.html").samefile(second.live.folder / "index.html")
    assert second.new < second.files


def test_what_is_a_link_in_the_live_release_is_copied(shelf: Shelf, tmp_path: Path) -> None:
    put(shelf, "one", ONE)
    other = tmp_path / "other"
    other.write_bytes(b"same")
    page = shelf.current / "a/index.html"
    page.unlink()
    page.symlink_to(other)
    put(shelf, "two", TWO)
    other.write_bytes(b"evil")
    assert (shelf.current / "a/index.html").read_bytes() == b"same"


def test_the_site_itself_is_never_linked(shelf: Shelf) -> None:
    site = finished(shelf.folder.parent / "one", ONE)
    publish(site, shelf, 3)
    (site / "index.html").write_bytes(b"edited")
    assert live(shelf) == b"one"


def test_publishing_the_same_again_changes_nothing(shelf: Shelf) -> None:
    first, again = put(shelf, "one", ONE), put(shelf, "again", ONE)
    assert not again.moved
    assert again.live == first.live
    assert numbers(shelf) == [1]


def test_a_live_release_that_somebody_changed_is_replaced(shelf: Shelf) -> None:
    put(shelf, "one", ONE)
    (shelf.current / "index.html").write_bytes(b"evil")
    assert put(shelf, "again", ONE).new == 1
    assert live(shelf) == b"one"
    assert numbers(shelf) == [1, 2]
    (shelf.current / "added.html").write_bytes(b"evil")
    assert put(shelf, "third", ONE).moved
    assert not (shelf.current / "added.html").exists()


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda site: (site / "index.html").write_bytes(b"on1"), Fault("index.html", "differs")),
        (lambda site: (site / "index.html").unlink(), Fault("index.html", "missing")),
        (lambda site: (site / "b.html").write_bytes(b""), Fault("b.html", "foreign")),
        (lambda site: (site / "b").symlink_to("a"), Fault("b", "foreign")),
        (
            lambda site: (site / "manifest.sha256").write_bytes(b"x"),
            Fault("manifest.sha256", "differs"),
        ),
    ],
    ids=["differs", "missing", "foreign", "link", "manifest"],
)
def test_nothing_is_published_of_a_site_that_is_not_as_it_was_built(
    shelf: Shelf, spoil: "object", fault: Fault
) -> None:
    put(shelf, "two", TWO)
    site = finished(shelf.folder.parent / "one", ONE)
    assert callable(spoil)
    spoil(site)
    done = publish(site, shelf, 3)
    assert done.live is None
    assert done.faults == (fault,)
    assert live(shelf) == b"two"
    assert numbers(shelf) == [1]


def test_a_list_of_the_manifest_that_is_gone_or_changed_is_told(shelf: Shelf) -> None:
    site = finished(shelf.folder.parent / "one", ONE)
    part = next((site / "manifest").iterdir())
    name = part.relative_to(site).as_posix()
    part.write_bytes(part.read_bytes() + b"\n")
    assert publish(site, shelf, 3).faults == (Fault(name, "differs"),)
    part.unlink()
    assert publish(site, shelf, 3).faults == (Fault(name, "missing"),)


def test_a_folder_without_a_manifest_is_no_release(shelf: Shelf) -> None:
    with pytest.raises(FileNotFoundError, match=r"manifest\.sha256"):
        publish(shelf.folder.parent / "nothing", shelf, 3)
    assert numbers(shelf) == []
    assert list((shelf.folder / "releases").iterdir()) == []


def test_so_many_earlier_releases_stay(shelf: Shelf) -> None:
    for number in range(6):
        put(shelf, f"site-{number}", {"index.html": str(number).encode()}, keep=2)
    assert numbers(shelf) == [4, 5, 6]


def test_going_back_goes_one_further_each_time(shelf: Shelf) -> None:
    for name, files in (("one", ONE), ("two", TWO), ("three", THREE)):
        put(shelf, name, files)
    assert roll_back(shelf).live
    assert live(shelf) == b"two"
    assert roll_back(shelf).live
    assert live(shelf) == b"one"
    assert roll_back(shelf) == Published(None)
    assert live(shelf) == b"one"


def test_a_release_that_was_withdrawn_is_not_gone_back_to(shelf: Shelf) -> None:
    put(shelf, "one", ONE)
    put(shelf, "two", TWO)
    roll_back(shelf)
    put(shelf, "three", THREE)
    assert numbers(shelf) == [1, 3]
    roll_back(shelf)
    assert live(shelf) == b"one"


def test_a_release_that_somebody_changed_is_not_gone_back_to(shelf: Shelf) -> None:
    put(shelf, "one", ONE)
    put(shelf, "two", TWO)
    (shelf.before / "index.html").write_bytes(b"evil")
    assert roll_back(shelf).faults == (Fault("index.html", "differs"),)
    assert live(shelf) == b"two"


def test_what_a_killed_publishing_left_goes(shelf: Shelf) -> None:
    put(shelf, "one", ONE)
    left = shelf.folder / "releases/.new-1"
    finished(left, TWO)
    (shelf.folder / ".new-current-1").symlink_to("releases")
    put(shelf, "two", TWO)
    assert not left.exists()
    assert {row.name for row in shelf.folder.iterdir()} == {"current", "before", "releases"}


def test_folders_of_somebody_else_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("mine")
    with pytest.raises(ForeignShelfError, match="did not put there"):
        put(Shelf(tmp_path), "../one", ONE)
    other = Shelf(tmp_path / "www")
    (other.current).mkdir(parents=True)
    with pytest.raises(ForeignShelfError, match="where a link to a release belongs"):
        put(other, "two", TWO)


def test_everybody_can_read_what_is_live(shelf: Shelf) -> None:
    mask = os.umask(0o077)
    try:
        put(shelf, "one", ONE)
        assert os.umask(0o077) == 0o077
    finally:
        os.umask(mask)
    assert (shelf.current / "a/index.html").stat().st_mode & 0o777 == 0o644
    assert (shelf.current / "a").stat().st_mode & 0o777 == 0o755
    assert shelf.folder.stat().st_mode & 0o777 == 0o755
