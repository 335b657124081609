"""Puts files where they belong: in the new release, and in the docs that plain MkDocs builds."""

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from generator.building.keeping.files import copy_if_changed, write_if_changed
from generator.building.releasing.release import put, put_known
from generator.building.releasing.standing import Standing

# The key of a file (all that its content depends on) and the SHA-256 of the content.
Known = tuple[str, str]
# A file that was placed: its language, its name below the language's root, its key, its SHA-256.
Placed = tuple[str, str, str, str]


@dataclass(slots=True)
class Placing:
    """Files of a release in ``folder``; ``docs`` and ``paths`` are by language.

    ``paths`` are where a language's files stand below the release. ``before`` are the files of
    the release that stands, ``placed`` those of the new one, by path.
    """

    folder: Path
    docs: Mapping[str, Path]
    paths: Mapping[str, str]
    standing: Standing
    before: Mapping[str, Known]
    placed: dict[str, Known] = field(default_factory=dict)
    names: dict[str, set[str]] = field(default_factory=dict)

    def path(self, language: str, name: str) -> str:
        """Where a file of a language stands in the release."""
        return self.paths[language] + name

    def place(self, language: str, name: str, key: str, make: Callable[[], bytes]) -> None:
        """A file ``name`` of a language, in its docs too; made only if its key is new."""
        if not self.keep(language, name, key):
            self.note(language, name, key, self.write(language, name, make()))

    def write(self, language: str, name: str, data: bytes) -> str:
        """Write a file of a language, which another process then notes; gives its SHA-256."""
        write_if_changed(self.docs[language] / name, data)
        return put(self.folder, self.path(language, name), data)

    def write_pieces(self, language: str, pieces: Iterable[tuple[str, bytes]]) -> Mapping[str, str]:
        """Write files of a language that come in pieces, each with the name of its file.

        No file is ever whole in memory. Gives their SHA-256 by name.
        """
        digests = {}
        with ExitStack() as open_:
            files: dict[str, BinaryIO] = {}
            for name, piece in pieces:
                if name not in files:
                    path = self.folder / self.path(language, name)
                    path.parent.mkdir(parents=True, exist_ok=True)
                    # It may be there as a second name of a file of the standing release.
                    path.unlink(missing_ok=True)
                    files[name] = open_.enter_context(path.open("wb"))
                    digests[name] = sha256()
                files[name].write(piece)
                digests[name].update(piece)
        for name in files:
            source = self.folder / self.path(language, name)
            copy_if_changed(source, self.docs[language] / name)
        return {name: digest.hexdigest() for name, digest in digests.items()}

    def note(self, language: str, name: str, key: str, digest: str) -> None:
        """A file of a language stands where it belongs."""
        self.placed[self.path(language, name)] = key, digest
        self.names.setdefault(language, set()).add(name)

    def note_all(self, rows: Iterable[Placed]) -> None:
        """Note what another process placed: files without a hash are taken as they stand."""
        kept: dict[str, list[str]] = {}
        for row in rows:
            language, name, _, digest = row
            if digest:
                self.note(*row)
            else:
                kept.setdefault(language, []).append(name)
        for language, names in kept.items():
            self.note_kept(language, names)

    def note_kept(self, language: str, names: Collection[str]) -> None:
        """Files of a language that :meth:`stands` says stand are taken as they are."""
        root, docs = self.paths[language], self.docs[language]
        paths = [root + name for name in names]
        self.placed.update((path, self.before[path]) for path in paths)
        self.names.setdefault(language, set()).update(names)
        self.standing.carry(f"{docs}/{name}" for name in names)
        self.standing.carry(map(self.standing.path, paths))

    def keep(self, language: str, name: str, key: str) -> bool:
        """Take a file of a language as it stands; ``False`` if there is none of this key."""
        stands = self.stands(language, name, key)
        if stands:
            self.note_kept(language, [name])
        return stands

    def stands(self, language: str, name: str, key: str) -> bool:
        """Whether a file of a language stands with this key, in its docs too."""
        path = self.path(language, name)
        known = self.before.get(path)
        return (
            known is not None
            and known[0] == key
            and self.standing.untouched(f"{self.docs[language]}/{name}")
            and self.standing.has(path)
        )

    def put(self, path: str, data: bytes) -> None:
        """A file of the release alone."""
        known = "", sha256(data).hexdigest()
        if self.before.get(path) != known or not self.standing.take(path):
            put_known(self.folder, path, data)
        self.placed[path] = known
