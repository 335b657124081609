"""A release: a tree of files with a manifest, put in place whole or not at all."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.building.exchange import exchange

MANIFEST = "manifest.sha256"


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """A fresh folder beside ``target`` to build into; it is gone afterwards, whatever happens.

    Raises ``OSError`` when the disk or the rights forbid it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(20, "Not a folder", str(target))
    fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.new-", dir=target.parent))
    try:
        fresh.chmod(0o755)
        yield fresh
    finally:
        # After a release this is the old tree.
        shutil.rmtree(fresh, ignore_errors=True)


def put(folder: Path, name: str, data: bytes) -> str:
    """Write a file of a release; gives its SHA-256."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def write_manifest(folder: Path, digests: Mapping[str, str]) -> None:
    """SHA-256 of every file, in the form that ``sha256sum --check`` reads."""
    lines = [f"{digests[name]}  {name}" for name in sorted(digests)]
    (folder / MANIFEST).write_text("\n".join(lines) + "\n")


def release(fresh: Path, target: Path) -> None:
    """Put a staged tree in the place of the old one, in one step."""
    if target.exists():
        exchange(fresh, target)
    else:
        fresh.rename(target)


def is_ours(target: Path) -> bool:
    """Whether a folder may be replaced: it is absent, empty, or a release of ours."""
    return not target.exists() or (target / MANIFEST).is_file() or not any(target.iterdir())
