"""The base of a comparison: another folder, or a revision that is taken out of git."""

import posixpath
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.comparing.faults import BaseFault
from generator.comparing.git import Repository, Row
from generator.reading.entry import Entry
from generator.reading.folder import Reading
from generator.records.media import Media
from generator.records.named_files import named_files
from generator.records.source import Source

# Where links of a revision lead: to nothing. That they are links is all that is told of them.
_NOWHERE = "a-link-of-the-base"


@dataclass(frozen=True, slots=True)
class Base:
    """A state of the project to compare with.

    ``commit`` is empty for a folder. ``submodules`` are folders of the content whose files are
    another repository's, and not there. ``is_ahead``: its branch has changes of the content that
    the one here has not.
    """

    name: str
    content: Path
    commit: str = ""
    submodules: tuple[str, ...] = ()
    is_ahead: bool = False
    _repository: Repository | None = field(default=None, repr=False)

    def bring_named(self, reading: Reading) -> None:
        """Bring the files outside of the content folder that its records name."""
        if self._repository is None:
            return
        project = self.content.parent
        with self._repository.blobs() as blob:
            for name in sorted(set(_named(reading.entries))):
                target = project / name
                data = blob(self._repository.name_of(self.commit, name))
                if data is not None and not target.is_relative_to(self.content):
                    _put(target, data)


def base_of(name: str, content: Path, folder: Path) -> Base:
    """The base that a person means; a revision's files go into ``folder``, which is empty.

    A folder is one that has a content folder of the same name as ``content``, which is resolved.
    Raises ``BaseFault``.
    """
    there = Path(name) / content.name
    if name and there.is_dir():
        return Base(name, there.resolve())
    try:
        repository = Repository(content.parent)
        commit = repository.commit(name)
    except BaseFault as fault:
        wrong = fault.code in ("base-unknown", "no-repository")
        if wrong and name and Path(name).is_dir():
            values = {"base": name, "content": content.name}
            raise BaseFault("base-without-content", **values) from None
        raise
    rows = repository.rows(repository.name_of(commit, content.name)) or []
    target = folder / content.name
    if rows:
        target.mkdir()
    _unpack(repository, rows, target)
    submodules = tuple(row.path.decode("utf-8", "replace") for row in rows if row.is_submodule)
    is_ahead = repository.has_more(commit, content.name)
    return Base(name, target, commit, submodules, is_ahead, repository)


def _unpack(repository: Repository, rows: Iterable[Row], target: Path) -> None:
    """Write every file of a tree, then a link that leads nowhere for each of its links."""
    placed = [(target / _steps(row.path), row) for row in rows if _is_safe(row.path)]
    with repository.blobs() as blob:
        for path, row in placed:
            data = blob(row.object.encode()) if row.is_file else None
            if data is not None:
                _put(path, data)
            elif row.is_file:
                raise BaseFault("clone-partial")
    for path, row in placed:
        if row.is_link:
            with suppress(FileExistsError, NotADirectoryError):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.symlink_to(_NOWHERE)


def _put(path: Path, data: bytes) -> None:
    # A tree that somebody made by hand may have a file where another one needs a folder.
    with suppress(FileExistsError, NotADirectoryError, IsADirectoryError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _steps(path: bytes) -> str:
    return path.decode("utf-8", "surrogateescape")


def _is_safe(path: bytes) -> bool:
    """Whether a path of a tree stays below its folder: who makes one by hand can write anything."""
    return not {b"", b".", b".."} & set(path.split(b"/"))


def _named(entries: Iterable[Entry]) -> Iterator[str]:
    """Paths of the files that records name, from the project folder, which they do not leave."""
    for entry in entries:
        if entry.kind.model not in (Source, Media):
            continue
        for file in named_files(entry.record):
            name = posixpath.normpath(file)
            if not name.startswith(("/", "../")) and name not in (".", "..") and "\0" not in name:
                yield name
