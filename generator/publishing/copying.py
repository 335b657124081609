"""A release is copied file by file, each checked against the manifest on the way."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from generator.building.keeping.files import put_new
from generator.building.releasing.manifest import MANIFEST, SpoiltManifestError, told

# A file that is not what the build put there, or that no build put there.
Wrong = Literal["missing", "differs", "foreign"]


@dataclass(frozen=True, slots=True)
class Fault:
    """A file of a release that is not as the build left it."""

    name: str
    wrong: Wrong


@dataclass(frozen=True, slots=True)
class Copied:
    """How many ``files`` a release has, how many of them are ``new``, and its ``digest``.

    The digest is the SHA-256 of its manifest, and so of all of it.
    """

    files: int
    new: int
    digest: str
    faults: tuple[Fault, ...]


def copied(site: Path, fresh: Path, live: Path | None) -> Copied:
    """Copy a finished release into an empty folder.

    What the ``live`` release has with the same content is linked, not copied: it keeps its time,
    by which browsers know that they have it. Raises ``FileNotFoundError`` for a folder without a
    manifest, and other ``OSError``.
    """
    faults, files, new, digest = [], 0, 0, ""
    for name, data in _files(site):
        if isinstance(data, Fault):
            faults.append(data)
            continue
        files += 1
        if name == MANIFEST:
            digest = sha256(data).hexdigest()
        if live is None or not _linked(live / name, fresh / name, data):
            put_new(str(fresh / name), data)
            new += 1
    return Copied(files, new, digest, tuple(faults))


def faults_of(release: Path) -> list[Fault]:
    """Files of a release that are not as the build left them. Raises like :func:`copied`."""
    return [data for _, data in _files(release) if isinstance(data, Fault)]


def _files(folder: Path) -> Iterator[tuple[str, bytes | Fault]]:
    """Every file of a release with its content, or with what is wrong with it."""
    try:
        digests = told(lambda name: (folder / name).read_bytes())
    except SpoiltManifestError as error:
        yield str(error), Fault(str(error), "differs")
        return
    except FileNotFoundError as error:
        name = Path(error.filename).relative_to(folder).as_posix()
        if name == MANIFEST:
            raise
        yield name, Fault(name, "missing")
        return
    for name, digest in digests.items():
        path = folder / name
        if not path.is_file():  # Nor a folder, nor a pipe that nobody writes to.
            yield name, Fault(name, "missing")
            continue
        data = path.read_bytes()
        whole = sha256(data).hexdigest() == digest
        yield name, data if whole else Fault(name, "differs")
    for name in _others(folder):
        if name not in digests:
            yield name, Fault(name, "foreign")


def _others(folder: Path) -> Iterator[str]:
    """The files below a folder, and its links, which no release has."""
    for parent, folders, names in os.walk(folder):
        base = Path(parent)
        links = [name for name in folders if (base / name).is_symlink()]
        for name in sorted((*names, *links)):
            yield (base / name).relative_to(folder).as_posix()


def _linked(old: Path, new: Path, data: bytes) -> bool:
    """Give a file of the live release a second name, if its content is this, and its own."""
    with suppress(OSError):
        is_own = not old.is_symlink() and old.stat().st_size == len(data)
        if is_own and old.read_bytes() == data:
            new.parent.mkdir(parents=True, exist_ok=True)
            new.hardlink_to(old)
            return True
    return False
