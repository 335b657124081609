"""`showcase serve` where it can't begin."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return shutil.copytree("tests/projects/lakeside", tmp_path / "lakeside")


def served(project: Path) -> tuple[int, str]:
    """Status and words of a preview that ends by itself."""
    # Root may write anywhere, unless that right is taken from it.
    bound = "--bounding-set=-dac_override,-dac_read_search,-fowner"
    command = ("setpriv", bound, "--inh-caps=-all") if os.geteuid() == 0 else ()
    arguments = ("-m", "generator", "serve", "--port", "0", "--content", project / "content")
    done = subprocess.run(
        [*command, sys.executable, *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_file_where_the_preview_has_its_folder(project: Path) -> None:
    (project / "build").write_text("mine")
    assert served(project) == (3, f"showcase: {project}/build/preview: Not a directory\n")


def test_a_folder_that_nobody_may_write_in(project: Path) -> None:
    project.chmod(0o555)
    try:
        assert served(project) == (3, f"showcase: {project}/build: Permission denied\n")
    finally:
        project.chmod(0o755)
