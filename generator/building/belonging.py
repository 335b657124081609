"""Whether what stands where a build writes pages in Markdown was put there by a build.

Whoever names a folder that has a ``docs/en/`` of somebody's own, or takes over a branch in which
that is a symbolic link to another place, must lose no file.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

# How each of our pages begins: JSON behind the names of its first fields.
_PAGE = (b"---", b'title: "', b'description: "', b'kind: "')
# Files that are no pages: with a fingerprint in their name, data, the search index, and halves of
# killed processes.
_OTHER = re.compile(
    r"assets/.+\.[0-9a-f]{10}\.\w+|data/[a-z]+\.(?:csv|json)|explore/data/[\w.-]+\.json"
    r"|search-index/[\w/.-]+\.(?:json|txt|bin)|(?:.*/)?\.[^/]+\.\d+\.tmp"
)


class ForeignFileError(Exception):
    """A file stands where a build writes that no build put there; it is named."""

    def __init__(self, path: str | Path) -> None:
        super().__init__(f"{path} was put there by no build of ours")
        self.path = str(path)


def foreign_in(docs: Path) -> str | None:
    """A file below a folder of docs that no build put there, if there is one.

    Symbolic links are none of ours: what is written through them stands elsewhere.
    """
    if not docs.exists():
        return str(docs) if docs.is_symlink() else None
    if not docs.is_dir():
        return str(docs)
    return next((row.path for name, row in _files(docs) if not _is_ours(name, row)), None)


def refuse_foreign(docs: Iterable[Path]) -> None:
    """Raises ``ForeignFileError`` where one of the folders has a file of somebody else."""
    for folder in docs:
        found = foreign_in(folder)
        if found is not None:
            raise ForeignFileError(found)


def _files(docs: Path) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Every file below, named from there."""
    waiting = [""]
    while waiting:
        below = waiting.pop()
        with os.scandir(docs / below) as rows:
            for row in rows:
                if row.is_dir(follow_symlinks=False):
                    waiting.append(f"{below}{row.name}/")
                else:
                    yield f"{below}{row.name}", row


def _is_ours(name: str, row: "os.DirEntry[str]") -> bool:
    if not row.is_file(follow_symlinks=False):
        return False
    return _begins_as_pages_do(row.path) if name.endswith(".md") else bool(_OTHER.fullmatch(name))


def _begins_as_pages_do(path: str) -> bool:
    """Whether a file begins as our pages do, as far as it goes: a full disk may have cut it."""
    with Path(path).open("rb") as file:
        lines = [file.readline() for _ in _PAGE]
    return all(
        line.startswith(start) or (start.startswith(line) and not any(lines[number + 1 :]))
        for number, (line, start) in enumerate(zip(lines, _PAGE, strict=True))
    )
