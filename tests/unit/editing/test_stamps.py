"""Stamps in files: bytes around them, permissions, files that are left alone."""

import codecs
from pathlib import Path

import pytest

from generator.editing.stamps import record_files, stamp_file
from generator.records.fingerprint import fingerprint
from generator.records.kinds import BY_NAME

BRAND = BY_NAME["brand"]
TEXT = "name:\n  en: Red Art\n  zh:\n    text: 红艺\n    how: inferred\n"
RED = fingerprint("Red Art")


def test_a_mark_at_the_start_and_the_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(codecs.BOM_UTF8 + TEXT.encode())
    path.chmod(0o640)
    file = stamp_file(path, "a.yml", BRAND, "en", renew=False)
    assert file.problems == ()
    assert path.read_bytes() == codecs.BOM_UTF8 + f"{TEXT}    of: {RED}\n".encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_right_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text(f"{TEXT}    of: {RED}\n")
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    stamp_file(path, "a.yml", BRAND, "en", renew=True)
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"name: [", "unclosed-bracket"),
        (b"name: \xff", "not-utf8"),
        (b"", "empty-file"),
        (TEXT.encode() + b"a: &x 1\n", "alias"),
        (TEXT.encode() + b"name: twice\n", "duplicate-key"),
        ("name: 红\u200b艺\n".encode(), "control-character"),
    ],
)
def test_a_file_that_cannot_be_read_rightly_is_left_alone(
    tmp_path: Path, raw: bytes, code: str
) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(raw)
    file = stamp_file(path, "a.yml", BRAND, "en", renew=True)
    assert file.stamped is None
    assert code in {row.code for row in file.problems}
    assert path.read_bytes() == raw


def test_gaps_hinder_no_stamp(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_text(f"owner:\n{TEXT}")
    stamp_file(path, "a.yml", BRAND, "en", renew=False)
    assert path.read_text() == f"owner:\n{TEXT}    of: {RED}\n"


def test_only_records_are_looked_at(tmp_path: Path) -> None:
    brands = tmp_path / "brands"
    (brands / "2024").mkdir(parents=True)
    for name in ("b.yml", "2024/a.yml", ".hidden.yml", "note.txt"):
        (brands / name).write_text(TEXT)
    (tmp_path / "elsewhere.yml").write_text(TEXT)
    (brands / "link.yml").symlink_to(brands / "b.yml")
    found = [path.relative_to(tmp_path).as_posix() for path, _ in record_files(tmp_path, ())]
    assert found == ["brands/2024/a.yml", "brands/b.yml"]
    narrowed = [path.name for path, _ in record_files(tmp_path, (brands / "2024",))]
    assert narrowed == ["a.yml"]
