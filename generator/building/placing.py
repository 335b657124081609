"""Puts files where they belong: in the new release, and in the docs that plain MkDocs builds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.building.files import write_if_changed
from generator.building.release import put
from generator.building.standing import Standing

# The key of a file (all that its content depends on) and the SHA-256 of the content.
Known = tuple[str, str]


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

    def place(self, language: str, name: str, key: str, make: Callable[[], bytes]) -> None:
        """A file ``name`` of a language, in its docs too; made only if its key is new."""
        if not self.keep(language, name, key):
            self.note(language, name, key, self.write(language, name, make()))

    def write(self, language: str, name: str, data: bytes) -> str:
        """Write a file of a language, which another process then notes; gives its SHA-256."""
        write_if_changed(self.docs[language] / name, data)
        return put(self.folder, self.paths[language] + name, data)

    def note(self, language: str, name: str, key: str, digest: str) -> None:
        """A file of a language stands where it belongs."""
        self.placed[self.paths[language] + name] = key, digest
        self.names.setdefault(language, set()).add(name)

    def keep(self, language: str, name: str, key: str) -> bool:
        """Take a file of a language as it stands; ``False`` if there is none of this key."""
        path = self.paths[language] + name
        if not self.standing.untouched(f"{self.docs[language]}/{name}") or not self._taken(
            path, key
        ):
            return False
        self.note(language, name, *self.before[path])
        return True

    def put(self, path: str, data: bytes) -> None:
        """A file of the release alone."""
        self.placed[path] = "", put(self.folder, path, data)

    def _taken(self, path: str, key: str) -> bool:
        known = self.before.get(path)
        return known is not None and known[0] == key and self.standing.take(path, self.folder)
