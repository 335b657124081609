"""Files are written whole; what a killed process had begun goes."""

import os
import subprocess
import sys
from pathlib import Path

from generator.building.keeping.files import clear_halves, put_new, write_if_changed


def test_halves_of_processes_that_are_gone_are_deleted(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    names = [f".mkdocs.yml.{gone.pid}.tmp", f".mkdocs.yml.{os.getpid()}.tmp", ".notes.tmp", "a.tmp"]
    for name in names:
        (tmp_path / name).touch()
    clear_halves(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(names[1:])
    clear_halves(tmp_path / "not-there")


def test_a_file_is_written_if_it_differs(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "c"
    assert write_if_changed(path, b"reed")
    assert not write_if_changed(path, b"reed")
    assert write_if_changed(path, b"lotus")
    assert path.read_bytes() == b"lotus"
    put_new(f"{tmp_path}/a/d", b"")
    assert sorted(row.name for row in path.parent.parent.iterdir()) == ["b", "d"]
    assert [row.name for row in path.parent.iterdir()] == ["c"]
