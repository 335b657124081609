import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.building.keeping.stamps import files_in
from generator.problems.report import as_github, as_json, as_text
from generator.reading.folder import Reading, read_folder

MEDIA = """\
first_published: 2031-04-01
file: media/lamp.png
alt: A lamp
credit: The editors
licence: CC BY 4.0
consent: not-needed
"""


def read(tmp_path: Path, **files: str) -> Reading:
    for name, text in files.items():
        path = tmp_path / "content" / name.replace("__", "/")
        path = path.with_name(path.name + ".yml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return read_folder(tmp_path / "content")


def codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.problems]


def test_records_by_kind_and_path(tmp_path: Path) -> None:
    reading = read(tmp_path, media__lamp=MEDIA, media__a__quay=MEDIA, media__Z__pier=MEDIA)
    assert codes(reading) == []
    assert [(row.kind.name, row.id, row.file) for row in reading.entries] == [
        ("media", "pier", "content/media/Z/pier.yml"),
        ("media", "quay", "content/media/a/quay.yml"),
        ("media", "lamp", "content/media/lamp.yml"),
    ]


def test_a_record_that_is_called_nothing(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, media__lamp=MEDIA).entries
    with pytest.raises(ValueError, match="a media has no name"):
        _ = entry.name


@pytest.mark.parametrize("name", [".lamp.yml.swp", "lamp.yml~", "~$lamp.yml"])
def test_what_programs_leave_beside_an_open_file_is_passed_over(tmp_path: Path, name: str) -> None:
    read(tmp_path, media__lamp=MEDIA)
    (tmp_path / "content/media" / name).write_text("file: [", encoding="utf-8")
    reading = read_folder(tmp_path / "content")
    assert codes(reading) == []
    assert [entry.id for entry in reading.entries] == ["lamp"]
    assert [Path(path).name for path, _ in files_in(tmp_path / "content")] == ["lamp.yml"]


def test_no_folder(tmp_path: Path) -> None:
    assert codes(read(tmp_path)) == ["no-content-folder"]


@pytest.mark.parametrize("named", [".", "content/brands", "content/media"])
def test_the_folder_that_was_meant_is_told(tmp_path: Path, named: str) -> None:
    project = tmp_path / "lakeside"
    shutil.copytree("tests/projects/lakeside", project)
    for folder in ("media", "content/brands", "content/media"):
        (project / folder).mkdir(exist_ok=True)
    reading = read_folder((project / named).resolve())
    (problem,) = reading.problems
    assert (problem.code, problem.values["close"]) == ("other-content-folder", "content")
    assert problem.found == (project / named).resolve().name
    assert reading.entries == ()


def test_the_folder_that_was_meant_as_it_can_be_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree("tests/projects/lakeside", tmp_path / "lakeside")
    monkeypatch.chdir(tmp_path)
    (problem,) = read_folder(tmp_path / "lakeside").problems
    assert problem.values["close"] == "lakeside/content"


def test_a_folder_that_was_copied_into_itself(tmp_path: Path) -> None:
    shutil.copytree("tests/projects/lakeside/content", tmp_path / "content/content")
    (problem,) = read_folder(tmp_path / "content").problems
    assert (problem.code, problem.values["close"]) == ("other-content-folder", "content/content")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("lamp.yml.bak", "older-copy"), ("lamp.yml.orig", "older-copy")),
        ("#lamp.yml#", "older-copy"),
        *(("other.yml.bak", "not-a-yml-file"), ("lamp.txt", "not-a-yml-file")),
    ],
)
def test_copies_that_programs_keep(tmp_path: Path, name: str, code: str) -> None:
    folder = tmp_path / "content/brands"
    folder.mkdir(parents=True)
    for file in ("lamp.yml", name):
        (folder / file).write_text("name: Lamp", encoding="utf-8")
    found = [row for row in read_folder(tmp_path / "content").problems if name in row.place.file]
    assert [row.code for row in found] == [code]


def test_a_folder_of_other_files_is_read_file_by_file(tmp_path: Path) -> None:
    assert codes(read(tmp_path, brand__lamp=MEDIA)) == ["unknown-folder-close"]


def test_a_misplaced_file_may_be_what_others_name(tmp_path: Path) -> None:
    reading = read(tmp_path, Brands__lights="", lamp="", drafts__quay="", media__pier=MEDIA)
    assert ("brand", "lights") in reading.broken
    assert {("organ", "lamp"), ("brand", "lamp"), ("media", "quay")} <= reading.broken
    assert not {kind for kind, _ in reading.broken} & {"vocabulary", "settings"}
    (tmp_path / "content/notes.txt").touch()
    (tmp_path / "content/site.yml").touch()
    broken = read_folder(tmp_path / "content").broken
    assert {id_ for kind, id_ in broken if kind in ("settings", "media")} == {
        "site",
        "lamp",
        "quay",
    }


def test_a_record_in_the_folder_of_another_kind_is_told_as_such(tmp_path: Path) -> None:
    reading = read(tmp_path, brands__lamp=MEDIA)
    (problem,) = reading.problems
    assert (problem.code, problem.found) == ("wrong-kind", "brands")
    assert problem.values["folder"] == "media"
    assert reading.broken == {("brand", "lamp"), ("media", "lamp")}


def test_a_record_with_misspelt_fields_is_one_of_its_folder(tmp_path: Path) -> None:
    misspelt = MEDIA.replace("alt:", "atl:").replace("credit:", "cerdit:")
    assert codes(read(tmp_path, media__lamp=misspelt)) == ["unknown-key-close"] * 2


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert read(tmp_path) == Reading((), frozenset(), ())


def test_broken_files_are_known_by_kind_and_id(tmp_path: Path) -> None:
    reading = read(tmp_path, media__lamp="", brands__lights="[")
    assert reading.broken == {("media", "lamp"), ("brand", "lights")}


@contextmanager
def nested(folder: Path, name: str, depth: int) -> Iterator[None]:
    """Makes folders inside each other and stays in the innermost; removes them afterwards.

    Neither a path to it nor a recursive removal would do.
    """
    folder.mkdir(parents=True)
    here = Path.cwd()
    os.chdir(folder)
    for _ in range(depth):
        Path(name).mkdir()
        os.chdir(name)
    try:
        yield
    finally:
        for _ in range(depth):
            os.chdir("..")
            shutil.rmtree(name)
        os.chdir(here)


def test_folders_nested_deeper_than_python_recurses(tmp_path: Path) -> None:
    with nested(tmp_path / "content" / "media", "a", 1200):
        Path("lamp.yml").write_text(MEDIA, encoding="utf-8")
        reading = read(tmp_path)
    assert codes(reading) == []
    assert [row.id for row in reading.entries] == ["lamp"]


def test_a_path_that_is_too_long_is_a_problem(tmp_path: Path) -> None:
    with nested(tmp_path / "content" / "media", "b" * 250, 20):
        reading = read(tmp_path)
    assert codes(reading) == ["unreadable"]


def test_names_of_files_that_no_terminal_can_print(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "media"
    folder.mkdir(parents=True)
    (folder / os.fsdecode(b"\xb8\xdb\n\x1b.yml")).write_text(MEDIA, encoding="utf-8")
    (folder / "lamp\n.yml").write_text(MEDIA, encoding="utf-8")
    reading = read(tmp_path)
    assert codes(reading) == ["bad-file-name", "bad-file-name"]
    for report in (as_text, as_json, as_github):
        report(reading.problems, "zh").encode("utf-8")
    assert "\x1b" not in as_text(reading.problems, "en")


def test_an_alias_is_told_once(tmp_path: Path) -> None:
    text = MEDIA.replace("alt: A lamp", "alt: &a A lamp").replace(
        "credit: The editors", "credit: *a"
    )
    assert codes(read(tmp_path, media__lamp=text)) == ["alias", "alias"]


def test_a_comment_behind_an_id_is_meant(tmp_path: Path) -> None:
    good = MEDIA.replace("consent: not-needed", "consent: not-needed # nobody is seen")
    assert codes(read(tmp_path, media__lamp=good)) == []
    cut = MEDIA.replace("alt: A lamp", "alt: A lamp #1")
    reading = read(tmp_path, media__lamp=cut)
    assert [(row.code, row.name, row.found) for row in reading.problems] == [
        ("comment-in-text", "alt", "A lamp #1")
    ]


def test_a_hash_in_quotation_marks_is_text(tmp_path: Path) -> None:
    text = MEDIA.replace("alt: A lamp", 'alt: "A lamp #1"').replace("The editors", "|\n  x #1")
    assert codes(read(tmp_path, media__lamp=text)) == []


def test_a_mark_of_damage_hides_no_problem(tmp_path: Path) -> None:
    text = MEDIA.replace("consent: not-needed", 'consent: "\\ufffd"').replace(
        "media/lamp", "\ufffd"
    )
    reading = read(tmp_path, media__lamp=text)
    assert [(row.code, row.name) for row in reading.problems] == [("not-a-choice", "consent")]


def test_a_refused_character_is_told_once(tmp_path: Path) -> None:
    text = MEDIA.replace("consent: not-needed", "consent: not\u200b-needed")
    assert codes(read(tmp_path, media__lamp=text)) == ["control-character"]
    lines = MEDIA.replace("alt: A lamp", "alt: |\n  A quay\n  and a la\u3164mp")
    assert codes(read(tmp_path, media__lamp=lines)) == ["control-character"]


def test_several_processes_read_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "media"
    folder.mkdir(parents=True)
    for number in range(450):
        text = MEDIA.replace("A lamp", f"Lamp {number}" if number % 9 else "[")
        (folder / f"lamp-{number}.yml").write_text(text, encoding="utf-8")
    alone = read_folder(tmp_path / "content")
    shared = read_folder(tmp_path / "content", jobs=2)
    assert len(alone.entries) == 400
    assert len(alone.problems) == 50
    assert [(row.id, row.digest, row.record) for row in shared.entries] == [
        (row.id, row.digest, row.record) for row in alone.entries
    ]
    assert (shared.problems, shared.broken) == (alone.problems, alone.broken)


def test_a_name_that_none_can_be_is_taken_for_the_record_that_is_missing(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree("tests/golden/base/content", content)
    (content / "organs/culture-office.yml").rename(content / "organs/文化.yml")
    reading = read_folder(content)
    assert [(row.code, row.values) for row in reading.problems] == [
        ("bad-file-name", {"name": "culture-office.yml"})
    ]
    assert ("organ", "culture-office") in reading.broken
    (content / "organs/lighthouse-bureau.yml").rename(content / "organs/灯塔.yml")
    # Which one is which nobody can tell.
    reading = read_folder(content)
    assert {row.values["name"] for row in reading.problems} == {"a-name-in-ascii.yml"}
    assert {("organ", "culture-office"), ("organ", "lighthouse-bureau")} <= reading.broken
