"""A release: a tree of files, put in place whole or not at all."""

import fcntl
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.building.keeping.files import put_new
from generator.building.releasing.exchange import exchange
from generator.building.releasing.interrupts import Gate
from generator.building.releasing.manifest import MANIFEST


@dataclass(slots=True)
class Stage:
    """The folder that a release is built in. ``keep``: what stands there in the end is kept."""

    folder: Path
    keep: bool = False


@contextmanager
def staged(target: Path, spare: Path | None = None) -> Iterator[Stage]:
    """A folder beside ``target`` to build into; it is gone afterwards, whatever happens.

    It is fresh, or ``spare`` if that is there: an older release, of which a new one differs
    little. Afterwards it becomes the spare one where the stage says so.

    What a build that was killed left beside ``target`` is cleared away first. All files can be
    read by everybody, whatever the umask: a web server has to. Raises ``OSError`` when the disk
    or the rights forbid it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(20, "Not a folder", str(target))
    sweep(target)
    with Gate() as gate, read_by_all():
        fresh, hold = _made(target, spare)
        stage = Stage(fresh)
        try:
            try:
                gate.open()
                yield stage
            finally:
                gate.shut()
            if stage.keep and spare is not None:
                # The spare folder may be of another file system: then there is none.
                with suppress(OSError):
                    fresh.rename(spare)
        finally:
            # The one interrupt that the gate lets through may have come before it was shut.
            gate.shut()
            os.close(hold)
            # After a release this is the old tree.
            shutil.rmtree(fresh, ignore_errors=True)


@contextmanager
def read_by_all() -> Iterator[None]:
    """What is written can be read by everybody, whatever the umask: a web server has to."""
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)


def _made(target: Path, spare: Path | None) -> tuple[Path, int]:
    """A folder to build in, and what holds its lock as long as this process and its workers live.

    By the lock others know that it is in use. Who sees it before it is locked may take it for a
    dead one and delete it: then another is made.
    """
    while True:
        fresh = target.with_name(f".{target.name}.new-{secrets.token_hex(4)}")
        if not _moved(spare, fresh):
            fresh.mkdir()
        with suppress(FileNotFoundError):
            hold = os.open(fresh, os.O_RDONLY)
            with suppress(OSError):  # A file system without locks has none.
                fcntl.flock(hold, fcntl.LOCK_EX)
            if fresh.exists():
                return fresh, hold
            os.close(hold)


def _moved(spare: Path | None, fresh: Path) -> bool:
    try:
        # What a link leads to is no release of ours, and all of it would be deleted.
        if spare is not None and not spare.is_symlink():
            spare.rename(fresh)
            return True
    except OSError:
        pass
    return False


def sweep(target: Path) -> None:
    """Delete what dead builds left; bring the old site back if one died between two moves.

    Nothing where there is no folder yet. Raises ``OSError``.
    """
    for left in sorted(target.parent.iterdir()) if target.parent.is_dir() else ():
        if left.name.startswith(f".{target.name}.old-") and not target.exists():
            left.rename(target)
        elif left.name.startswith((f".{target.name}.new-", f".{target.name}.old-")):
            with suppress(FileNotFoundError), _held(left) as held:
                if held:
                    shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _held(folder: Path) -> Iterator[bool]:
    """Whether a folder's lock could be had; it is held as long as the block runs."""
    hold = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(hold, fcntl.LOCK_EX | fcntl.LOCK_NB)
            held = True
        except OSError:
            held = False
        yield held
    finally:
        os.close(hold)


def put(folder: Path, name: str, data: bytes) -> str:
    """Write a file of a release; gives its SHA-256."""
    put_known(folder, name, data)
    return hashlib.sha256(data).hexdigest()


def put_known(folder: Path, name: str, data: bytes) -> None:
    """Write a file of a release whose SHA-256 is known.

    A file that is there already may be the standing release's under a second name: it gets no
    other content, but makes room.
    """
    path = f"{folder}/{name}"
    try:
        put_new(path, data)
    except FileExistsError:
        os.unlink(path)  # noqa: PTH108 (a path object costs as much as the call)
        put_new(path, data)


def release(fresh: Path, target: Path) -> None:
    """Put a staged tree in the place of the old one, in one step."""
    if target.exists():
        exchange(fresh, target)
    else:
        fresh.rename(target)


def is_ours(target: Path) -> bool:
    """Whether a folder may be replaced: it is absent, empty, or a release of ours."""
    return not target.exists() or (target / MANIFEST).is_file() or not any(target.iterdir())
