"""A project in a repository of its own, made once and copied for each test."""

import shutil
from pathlib import Path

import pytest

from tests.unit.comparing.repositories import repository


@pytest.fixture(scope="session")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it was committed; nobody changes it."""
    return repository(tmp_path_factory.mktemp("committed") / "project")


@pytest.fixture
def project(committed: Path, tmp_path: Path) -> Path:
    """A copy of the project with its repository."""
    return shutil.copytree(committed, tmp_path / "project")
