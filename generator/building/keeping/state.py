"""What the last command in a work folder saw and made, so that the next one does only the rest.

Files in ``build/state/``, each with stamps and plain data. They are of this machine; what
machines share is the store. Each begins with its own hash and the version of what wrote it: a
spoilt one, or one of other code, is none, and everything is made anew.
"""

import hashlib
import json
import sys
import sysconfig
from array import array
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.building.keeping.files import write
from generator.building.keeping.stamps import Stamps, files_in

_PACKAGE = Path(__file__).resolve().parents[2]
# Bytes of a hash, and of a number.
_HASH, _SIZE = 32, 8


@dataclass(frozen=True, slots=True)
class State:
    """The state in a folder; ``of`` is the version that its files must be of."""

    folder: Path
    of: str

    def has(self, name: str) -> bool:
        """Whether something was kept under a name, even if it is spoilt by now."""
        return (self.folder / name).exists()

    def read(self, name: str) -> tuple[Stamps, Any] | None:
        """What was kept under a name, if it is whole and of this version."""
        parts = self._parts(name)
        if parts is None:
            return None
        try:
            return Stamps.from_bytes(bytes(parts[0])), _from_json(parts[1])
        except ValueError:
            return None

    def columns(self, name: str) -> tuple[Any, list[list[str]]] | None:
        """What was kept in columns under a name, if it is whole and of this version."""
        parts = self._parts(name)
        if parts is None:
            return None
        try:
            _, told, *columns = parts
            return _from_json(told), list(map(_column, columns))
        except ValueError:
            return None

    def keep(self, name: str, stamps: Stamps, told: object) -> None:
        """Keep stamps and plain data under a name. Raises ``OSError``."""
        self._keep(name, [stamps.as_bytes(), _json(told)])

    def keep_columns(self, name: str, told: object, columns: Iterable[Sequence[str]]) -> None:
        """Keep plain data and long columns of texts under a name. Raises ``OSError``."""
        self._keep(name, [b"", _json(told), *map(_joined, columns)])

    def _keep(self, name: str, parts: Sequence[bytes]) -> None:
        head = array("Q", [len(parts), *map(len, parts)]).tobytes()
        write(self.folder / name, self._hash(head, *parts), head, *parts)

    def _parts(self, name: str) -> list[memoryview] | None:
        try:
            data = memoryview((self.folder / name).read_bytes())
        except OSError:
            return None
        if self._hash(data[_HASH:]) != data[:_HASH]:
            return None
        count = int.from_bytes(data[_HASH : _HASH + _SIZE], sys.byteorder)
        start = _HASH + _SIZE * (1 + count)
        parts = []
        for size in data[_HASH + _SIZE : start].cast("Q"):
            parts.append(data[start : start + size])
            start += size
        return parts

    def _hash(self, *parts: bytes | memoryview) -> bytes:
        # Names of folders may be no UTF-8.
        digest = hashlib.sha256(self.of.encode("utf-8", "surrogatepass"))
        for part in parts:
            digest.update(part)
        return digest.digest()

    def forget(self, name: str) -> None:
        """Keep nothing under a name."""
        (self.folder / name).unlink(missing_ok=True)


def _json(told: object) -> bytes:
    # Whoever keeps something has loaded this long since; who only looks has not.
    from pydantic_core import PydanticSerializationError, to_json

    with suppress(PydanticSerializationError):
        return to_json(told)
    # Names of files may be no UTF-8.
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _from_json(data: memoryview) -> Any:
    return json.loads(str(data, "utf-8", "surrogatepass"))


def _joined(texts: Sequence[str]) -> bytes:
    """Texts in one: lines behind a blank, or JSON where some text has more lines than one."""
    lines = "\n".join(texts)
    if texts and lines.count("\n") == len(texts) - 1:
        return f" {lines}".encode("utf-8", "surrogatepass")
    return _json(list(texts))


def _column(data: memoryview) -> list[str]:
    if bytes(data[:1]) != b" ":
        return list(map(str, _from_json(data)))
    return str(data[1:], "utf-8", "surrogatepass").split("\n")


@cache
def version() -> str:
    """The hash of all that decides what is made of the same content: our code, the packages.

    The code goes by its stamps, as the content does: to read it takes longer than to look.
    """
    digest = hashlib.sha256(sys.version.encode())
    rows = sorted(row for row in files_in(_PACKAGE) if "__pycache__" not in row[0])
    digest.update(Stamps.of(rows).as_bytes())
    packages = Path(sysconfig.get_path("purelib"))
    digest.update("\n".join(sorted(row.name for row in packages.glob("*.dist-info"))).encode())
    return digest.hexdigest()
