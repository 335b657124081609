"""Of a new site with many records a process makes the index that was begun before all else."""

import shutil
from pathlib import Path

import pytest

from generator.building import build, renewal
from generator.building.project import project_of
from generator.building.renewal import renew
from generator.building.wish import Wish
from tests.build.project import BASE, copied, tree

pytestmark = pytest.mark.build


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    # As if it had many records, and pages.
    monkeypatch.setattr(renewal, "MANY", 1)
    monkeypatch.setattr(build, "_FEW", 1)
    return copied(BASE, tmp_path / "project")


def built(project: Path, folder: Path, jobs: int) -> dict[str, bytes]:
    wish = Wish(project_of(project / "content", folder), folder / "site", jobs=jobs, pictures=False)
    done = renew(wish, lambda *_: None)
    assert not done.problems
    assert not done.faults
    return tree(folder / "site")


def test_one_process_gives_the_same(project: Path, tmp_path: Path) -> None:
    assert built(project, tmp_path / "one", 1) == built(project, tmp_path / "two", 2)


def test_what_the_store_has_lost_is_made_again(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    before = built(project, folder, 2)
    assert spoilt(folder / "build/store") > 0
    for name in ("site", "docs", "build/state"):
        shutil.rmtree(folder / name)
    assert built(project, folder, 2) == before
    assert spoilt(folder / "build/store") > 0


def spoilt(store: Path) -> int:
    """Spoil all documents that are whole; gives how many they are."""
    count = 0
    for index in store.glob("*.idx"):
        pack = index.with_suffix(".pack")
        data = bytearray(pack.read_bytes())
        for line in index.read_text().splitlines():
            key, _, offset, _ = line.split(" ")
            if key.startswith("document-"):
                data[int(offset)] ^= 1
                count += 1
        pack.write_bytes(data)
    return count
