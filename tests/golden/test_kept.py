"""What is kept of a good project hides no mistake that is made in it later."""

import shutil
from pathlib import Path

import pytest

from generator.catalog.joining import join
from generator.problems.problem import Problem
from generator.reading.folder import Reading, read_folder
from generator.reading.kept import Kept
from tests.golden.problem_cases import BASE, all_cases, break_base, read_case


def told(reading: Reading, content: Path) -> tuple[list[object], list[Problem]]:
    entries = [(row.id, row.kind, row.file, row.digest, row.record) for row in reading.entries]
    return [*entries, reading.broken, reading.problems], join(reading, content)[1]


@pytest.mark.parametrize("path", all_cases(), ids=lambda path: path.stem)
def test_the_same_as_a_whole_reading(path: Path, tmp_path: Path) -> None:
    content = shutil.copytree(BASE, tmp_path / "project") / "content"
    kept = Kept(tmp_path / "kept")
    read_folder(content, kept)
    kept.save()
    break_base(read_case(path), tmp_path / "project")
    whole = told(read_folder(content), content)
    kept = Kept(tmp_path / "kept")
    assert told(read_folder(content, kept), content) == whole
    kept.save()
    again = Kept(tmp_path / "kept")
    assert told(read_folder(content, again), content) == whole
