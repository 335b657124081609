"""The store of built pages: content by its hash, found by the hash of all its inputs.

Layout: ``<folder>/<two digits>/<sha256 of the content>`` and ``<folder>/index.json``, which
maps input keys to content hashes. What is read is hashed again, so a spoilt file is noticed
and made anew, never published. The folder may be deleted, shared or restored at any time.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from generator.building.files import write

_INDEX = "index.json"
_FORMAT = "1"


class Store:
    """A folder of contents. Not safe for two writers of one key, which would write the same."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._index = _read_index(folder / _INDEX)
        self._changed = False

    def get(self, key: str) -> bytes | None:
        """The content made from the inputs ``key``, if it is here and whole."""
        digest = self._index.get(key)
        if digest is None:
            return None
        try:
            data = self._path(digest).read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == digest else None

    def put(self, key: str, data: bytes) -> None:
        """Keep ``data`` as what the inputs ``key`` give."""
        digest = hashlib.sha256(data).hexdigest()
        write(self._path(digest), data)
        self._index[key] = digest
        self._changed = True

    def save(self, used: Iterable[str]) -> None:
        """Write the index, and drop what none of the ``used`` keys needs."""
        wanted = {key: self._index[key] for key in sorted(set(used)) if key in self._index}
        if not self._changed and len(wanted) == len(self._index):
            return
        for digest in set(self._index.values()) - set(wanted.values()):
            self._path(digest).unlink(missing_ok=True)
        self._index = wanted
        text = json.dumps({"format": _FORMAT, "keys": wanted}, indent=0)
        write(self.folder / _INDEX, text.encode())

    def _path(self, digest: str) -> Path:
        return self.folder / digest[:2] / digest


def _read_index(path: Path) -> dict[str, str]:
    try:
        data = json.loads(path.read_bytes())
        if data["format"] == _FORMAT:
            return {str(key): str(value) for key, value in data["keys"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass  # A spoilt index is an empty one.
    return {}
