"""What several tests of checks begin with."""

import shutil
from pathlib import Path

import pytest

from tests.golden.problem_cases import BASE


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The content folder of a copy of the base project."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path / "content"
