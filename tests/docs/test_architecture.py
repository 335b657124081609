"""The page on architecture is made from the code's own headers, and README knows each room."""

import importlib.machinery
import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_in_step() -> None:
    loader = importlib.machinery.SourceFileLoader(
        "write_architecture", str(ROOT / "scripts/write-architecture")
    )
    spec = importlib.util.spec_from_loader("write_architecture", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    page = (ROOT / "docs/manual/architecture.md").read_text("utf-8")
    assert page == module.text(), "run scripts/write-architecture"


def test_every_room_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    rooms = [path.parent.name for path in (ROOT / "generator").glob("*/__init__.py")]
    assert [room for room in rooms if f"generator/{room}/" not in readme] == []
