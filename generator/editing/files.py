"""Writing records: a file is there as a whole or not at all, and none is overwritten unasked."""

import os
import shutil
from pathlib import Path


def create(path: Path, text: str) -> None:
    """Write a new file, and its folder where there is none.

    Raises ``FileExistsError`` when there is one already.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        try:
            file.write(text.encode())
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def replace(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of a file in one step, with the file's permissions."""
    temporary = _temporary(path)
    try:
        temporary.write_bytes(data)
        shutil.copymode(path, temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _temporary(path: Path) -> Path:
    # Hidden files are no records: whoever reads the folder in between passes them over.
    return path.with_name(f".{path.name}.{os.getpid()}.tmp")
