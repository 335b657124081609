"""Pages alone: the same whether one process makes them or two, which share the way to them."""

import shutil
from pathlib import Path

import pytest

from generator.building import making, work
from generator.building.project import project_of
from generator.building.renewal import make_pages_only
from generator.building.wish import Wish

YUNHE = Path(__file__).resolve().parents[2] / "cities/yunhe"


def pages(folder: Path, jobs: int) -> dict[str, bytes]:
    for name in ("content", "seeds"):
        shutil.copytree(YUNHE / name, folder / name)
    project = project_of(folder / "content", None)
    make_pages_only(Wish(project, folder / "site", None, jobs, 0, pictures=False), lambda *_: None)
    made = [folder / "build/pages", folder / "docs"]
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for root in made
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_two_processes_make_the_same_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "_MANY", 1)
    monkeypatch.setattr(making, "_SHARE", 5)
    one = pages(tmp_path / "one", 1)
    assert len(one) > 100
    assert pages(tmp_path / "two", 2) == one
