"""A release: a tree of files with a manifest, put in place whole or not at all."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.building.exchange import exchange

MANIFEST = "manifest.sha256"


def manifest(files: Mapping[str, bytes]) -> bytes:
    """SHA-256 of every file, in the form that ``sha256sum --check`` reads."""
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}" for name, data in files.items()]
    return ("\n".join(sorted(lines, key=lambda line: line[66:])) + "\n").encode()


def release(files: Mapping[str, bytes], target: Path) -> None:
    """Make ``target`` hold exactly ``files``.

    The new tree is written beside the old one and changes places with it in one step; until
    then the old one is untouched. Raises ``OSError`` when the disk or the rights forbid it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(20, "Not a folder", str(target))
    fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.new-", dir=target.parent))
    try:
        for name, data in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        for folder, _, _ in os.walk(fresh):
            Path(folder).chmod(0o755)
        if target.exists():
            exchange(fresh, target)
        else:
            fresh.rename(target)
    finally:
        # After the exchange this is the old tree.
        shutil.rmtree(fresh, ignore_errors=True)


def is_ours(target: Path) -> bool:
    """Whether a folder may be replaced: it is absent, empty, or a release of ours."""
    return not target.exists() or (target / MANIFEST).is_file() or not any(target.iterdir())
