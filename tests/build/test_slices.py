"""A build cut into slices and put together gives the bytes of one machine's."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.project import BASE, copied, tree

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
