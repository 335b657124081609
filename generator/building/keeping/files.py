"""Writing files: only what differs, whole or not at all."""

import filecmp
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


def write(path: Path, *parts: bytes) -> None:
    """Put ``parts`` at ``path`` in one step: a reader sees the old file or the new one."""
    with _replacing(path) as temporary, temporary.open("wb") as file:
        file.writelines(parts)


def write_if_changed(path: Path, data: bytes) -> bool:
    """Like :func:`write`, unless the file holds ``data`` already. Says whether it wrote."""
    name = os.fspath(path)
    try:
        # Nobody reads what is not there yet, and half a file differs the next time.
        put_new(name, data)
    except FileExistsError:
        if path.read_bytes() == data:
            return False
        write(path, data)
    return True


def put_new(path: str, data: bytes) -> None:
    """Write a new file, with the folders that it is in. Raises ``FileExistsError``."""
    try:
        file = os.open(path, _NEW, 0o666)
    except FileNotFoundError:
        folder = path.rpartition("/")[0]
        try:
            # Mostly only the last one is missing; path objects cost as much as the call.
            os.mkdir(folder)  # noqa: PTH102
        except OSError:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103
        file = os.open(path, _NEW, 0o666)
    try:
        # A file object would ask the system four things more of each file.
        left = memoryview(data)
        while left:
            left = left[os.write(file, left) :]
    finally:
        os.close(file)


_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC


def copy_if_changed(source: Path, path: Path) -> None:
    """Put a copy of a file at ``path`` in one step, unless the two are equal already."""
    if not (path.is_file() and filecmp.cmp(source, path, shallow=False)):
        with _replacing(path) as temporary:
            shutil.copyfile(source, temporary)


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A file beside ``path`` that takes its place at the end; gone if that does not come."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        yield temporary
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def clear_halves(folder: Path) -> None:
    """Delete what processes that were killed had begun to write into a folder."""
    for left in folder.glob(".*.tmp"):
        process = left.name.split(".")[-2]
        if process.isdecimal() and not _runs(int(process)):
            left.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # It is somebody else's.
    return True


def files_below(folder: Path) -> list[str]:
    """Paths of all files below ``folder``, relative, with slashes, sorted."""
    found = []
    for parent, _, names in os.walk(folder):
        base = Path(parent).relative_to(folder)
        found += [(base / name).as_posix() for name in names]
    return sorted(found)


def keep_only(folder: Path, names: Iterable[str]) -> None:
    """Delete every file below ``folder`` that is not in ``names``, and folders left empty."""
    wanted = set(names)
    for name in files_below(folder):
        if name not in wanted:
            (folder / name).unlink()
    for parent, _, _ in os.walk(folder, topdown=False):
        if Path(parent) != folder and not any(Path(parent).iterdir()):
            Path(parent).rmdir()
