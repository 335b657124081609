import hashlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.reading.files import seen_files, stamp_of
from generator.reading.folder import Reading, read_folder
from generator.reading.kept import Kept
from generator.reading.records import read_files
from generator.reading.rows import Task
from generator.records.kinds import BY_FOLDER
from tests.golden.problem_cases import BASE

BRAND = "content/brands/harbour-lights.yml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The content folder of a small project whose files were touched long ago."""
    folder = shutil.copytree(BASE, tmp_path / "project") / "content"
    for path in folder.rglob("*.yml"):
        os.utime(path, (1e9, 1e9))
    return folder


def read(content: Path, expected: set[str] | None) -> Reading:
    """A reading with what is kept, of ``expected`` files alone; ``None`` for all."""
    kept = Kept(content.parent / "kept")
    reading = read_folder(content, kept)
    whole = read_folder(content)
    files = {f"content/{path.relative_to(content)}" for path in content.rglob("*.yml")}
    assert reading.fresh == (files if expected is None else expected)
    assert [row.digest for row in reading.entries] == [row.digest for row in whole.entries]
    assert [row.record for row in reading.entries] == [row.record for row in whole.entries]
    assert (reading.problems, reading.broken) == (whole.problems, whole.broken)
    kept.save()
    return reading


def layers(content: Path) -> list[Path]:
    return sorted((content.parent / "kept").glob("*.rows"))


def test_nothing_is_read_or_written_twice(content: Path) -> None:
    read(content, None)
    # Files that were touched a moment ago are looked at until they have come to rest.
    rest = time.time_ns() - (content / "brands" / "harbour-lights.yml").stat().st_ctime_ns
    time.sleep(max(0.0, 2.1 - rest / 1e9))
    read(content, set())
    before = (content.parent / "kept" / "head").stat()
    read(content, set())
    assert (content.parent / "kept" / "head").stat() == before


def test_what_was_touched_is_looked_at_and_what_changed_is_read(content: Path) -> None:
    read(content, None)
    path = content.parent / BRAND
    os.utime(path)
    read(content, set())
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Harbour", "Arbour!"), encoding="utf-8")
    read(content, {BRAND})
    read(content, set())
    path.write_text(text, encoding="utf-8")
    read(content, {BRAND})


def test_added_moved_and_deleted_files(content: Path) -> None:
    read(content, None)
    path = content.parent / BRAND
    moved = path.with_name("quay-lights.yml")
    path.rename(moved)
    assert "quay-lights" in {
        row.id for row in read(content, {"content/brands/quay-lights.yml"}).entries
    }
    moved.unlink()
    assert "quay-lights" not in {row.id for row in read(content, set()).entries}


def test_problems_are_kept_as_well(content: Path) -> None:
    (content.parent / BRAND).write_text("name: [", encoding="utf-8")
    first = read(content, None)
    assert first.problems
    assert read(content, set()).problems == first.problems


def test_a_file_that_can_not_be_read_any_more(content: Path) -> None:
    read(content, None)
    path = content.parent / BRAND
    path.unlink()
    os.mkfifo(path)
    for _ in range(2):
        assert [row.code for row in read(content, {BRAND}).problems] == ["unreadable"]


def test_files_restored_elsewhere_are_known_by_their_bytes(content: Path) -> None:
    read(content, None)
    copy = content.parent / "copy"
    shutil.copytree(content, copy / "content")
    shutil.copytree(content.parent / "kept", copy / "kept")
    read(copy / "content", set())


def test_one_object_for_many_readings(content: Path) -> None:
    kept = Kept(content.parent / "kept")
    read_folder(content, kept)
    path = content.parent / BRAND
    for number in range(40):
        with path.open("a", encoding="utf-8") as file:
            file.write(f"# {number}\n")
        assert read_folder(content, kept).fresh == {BRAND}
        assert read_folder(content, kept).fresh == frozenset()
    kept.save()
    assert len(layers(content)) == 1
    read(content, set())


def test_large_layers_stay_when_small_ones_are_joined(content: Path) -> None:
    read(content, None)
    before = layers(content)
    path = content.parent / BRAND
    kept = Kept(content.parent / "kept")
    for number in range(17):
        path.write_text(f"{path.read_text('utf-8')}# {number}\n", encoding="utf-8")
        read_folder(content, kept)
    kept.save()
    assert set(before) < set(layers(content))
    assert len(layers(content)) == 2
    read(content, set())


def test_many_layers_become_one(content: Path) -> None:
    read(content, None)
    path = content.parent / BRAND
    counts = set()
    for number in range(20):
        with path.open("a", encoding="utf-8") as file:
            file.write(f"# {number}\n")
        read(content, {BRAND})
        head = (content.parent / "kept" / "head").read_text("utf-8")
        counts.add(sum(layer.stem in head for layer in layers(content)))
    assert 1 < max(counts) <= 16
    read(content, set())


def test_a_layer_has_the_rows_of_several_processes(content: Path) -> None:
    kept = Kept(content.parent / "kept")
    kept.begin({})
    tasks = []
    for seen in seen_files(content, []):
        kept.row(seen)
        tasks.append(Task(seen.found.path, seen.file, BY_FOLDER[seen.steps[0]].name))
    kept.keep(read_files([task]) for task in tasks)
    kept.save()
    (layer,) = layers(content)
    read(content, set())
    layer.write_bytes(layer.read_bytes().replace(b" ", b"0", 1))
    read(content, None)


def test_stamps_that_are_at_hand_are_those_of_files_before_they_are_read(content: Path) -> None:
    path = content.parent / BRAND
    stamps = {str(file): stamp_of(file.stat()) for file in content.rglob("*.yml")}
    path.write_text(f"{path.read_text('utf-8')}# A line more.\n", encoding="utf-8")
    kept = Kept(content.parent / "kept")
    read_folder(content, kept, stamps=stamps)
    kept.save()
    # The file is another one than when it was looked at: it is known by its bytes.
    read(content, set())


def spoil(data: bytes) -> bytes:
    return data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]


@pytest.mark.parametrize("change", [spoil, lambda data: data[:100], lambda _: b"", None])
def test_a_spoilt_layer_is_read_anew(
    content: Path, change: Callable[[bytes], bytes] | None
) -> None:
    read(content, None)
    (layer,) = layers(content)
    if change:
        layer.write_bytes(change(layer.read_bytes()))
    else:
        layer.unlink()
    read(content, None)
    read(content, set())


def test_a_lost_layer_brings_no_old_record_back(content: Path) -> None:
    read(content, None)
    before = layers(content)
    path = content.parent / BRAND
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Harbour", "Arbour!"), encoding="utf-8")
    os.utime(path, (1e9, 1e9))
    read(content, {BRAND})
    (newer,) = set(layers(content)) - set(before)
    newer.unlink()
    read(content, {BRAND})


@pytest.mark.parametrize("change", [spoil, lambda data: data[:-1], lambda _: b"", lambda _: b"{}"])
def test_a_spoilt_head_is_read_anew(content: Path, change: Callable[[bytes], bytes]) -> None:
    read(content, None)
    head = content.parent / "kept" / "head"
    head.write_bytes(change(head.read_bytes()))
    read(content, None)
    read(content, set())


def test_what_another_version_wrote_counts_as_lost(content: Path) -> None:
    read(content, None)
    head = content.parent / "kept" / "head"
    version = Kept(content.parent / "kept").version
    data = head.read_bytes().partition(b"\n")[2].replace(version.encode(), version[::-1].encode())
    head.write_bytes(hashlib.sha256(data).hexdigest().encode() + b"\n" + data)
    read(content, None)


def test_names_that_look_alike_are_told_apart(content: Path) -> None:
    media = (content / "media" / "lamp.yml").read_text(encoding="utf-8")
    for name, id_ in ((b"\\xb8", "quay"), (b"\xb8", "pier")):
        folder = content / "media" / os.fsdecode(name)
        folder.mkdir()
        (folder / f"{id_}.yml").write_text(f"{media}# {id_}\n", encoding="utf-8")
    kept = Kept(content.parent / "kept")
    read_folder(content, kept)
    kept.save()
    reading = read_folder(content, Kept(content.parent / "kept"))
    assert reading.fresh == {r"content/media/\xb8/quay.yml", r"content/media/\xb8/pier.yml"}
    assert {row.id for row in reading.entries} >= {"quay", "pier"}


def test_a_folder_that_can_not_be_written(content: Path) -> None:
    (content.parent / "kept").write_bytes(b"")
    kept = Kept(content.parent / "kept")
    read_folder(content, kept)
    with pytest.raises(OSError, match="exists"):
        kept.save()
