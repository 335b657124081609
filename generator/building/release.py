"""A release: a tree of files with a manifest, put in place whole or not at all."""

import fcntl
import hashlib
import os
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

    What a build that was killed left beside ``target`` is cleared away first. All files can be
    read by everybody, whatever the umask: a web server has to. Raises ``OSError`` when the disk
    or the rights forbid it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(20, "Not a folder", str(target))
    _sweep(target)
    fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.new-", dir=target.parent))
    umask = os.umask(0o022)
    # Locked as long as this process and its workers live: so others know that it is in use.
    hold = os.open(fresh, os.O_RDONLY)
    try:
        _lock(hold)
        fresh.chmod(0o755)
        yield fresh
    finally:
        os.close(hold)
        os.umask(umask)
        # After a release this is the old tree.
        shutil.rmtree(fresh, ignore_errors=True)


def _sweep(target: Path) -> None:
    """Delete what dead builds left; bring the old site back if one died between two moves."""
    for left in sorted(target.parent.iterdir()):
        if left.name.startswith(f".{target.name}.old-") and not target.exists():
            left.rename(target)
        elif left.name.startswith((f".{target.name}.new-", f".{target.name}.old-")):
            hold = os.open(left, os.O_RDONLY)
            try:
                if _lock(hold):
                    shutil.rmtree(left, ignore_errors=True)
            finally:
                os.close(hold)


def _lock(folder: int) -> bool:
    """Lock an open folder for this process; ``False`` if another holds it, or it can't be."""
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


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
