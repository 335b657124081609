"""What the last command in a work folder saw and made, so that the next one does only the rest.

Files in ``build/state/``, each with stamps and plain data. They are of this machine; what
machines share is the store. Each begins with its own hash and the version of what wrote it: a
spoilt one, or one of other code, is none, and everything is made anew.
"""

import hashlib
import json
import os
import sys
import sysconfig
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.building.files import write
from generator.building.stamps import Stamps, files_in

_PACKAGE = Path(__file__).resolve().parent.parent
_HASH = 32


@dataclass(frozen=True, slots=True)
class State:
    """The state in a folder; ``of`` is the version that its files must be of."""

    folder: Path
    of: str

    def read(self, name: str) -> tuple[Stamps, Any] | None:
        """What was kept under a name, if it is whole and of this version."""
        try:
            data = memoryview((self.folder / name).read_bytes())
            if self._hash(data[_HASH:]) != data[:_HASH]:
                return None
            end = _HASH + 8 + int.from_bytes(data[_HASH : _HASH + 8], "little")
            stamps = Stamps.from_bytes(bytes(data[_HASH + 8 : end]))
            return stamps, json.loads(str(data[end:], "utf-8", "surrogatepass"))
        except (OSError, ValueError):
            return None

    def keep(self, name: str, stamps: Stamps, told: object) -> None:
        """Keep stamps and plain data under a name. Raises ``OSError``."""
        first = stamps.as_bytes()
        size = len(first).to_bytes(8, "little")
        # Names of files may be no UTF-8.
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        rest = text.encode("utf-8", "surrogatepass")
        write(self.folder / name, self._hash(size, first, rest), size, first, rest)

    def _hash(self, *parts: bytes | memoryview) -> bytes:
        # Names of folders may be no UTF-8.
        digest = hashlib.sha256(self.of.encode("utf-8", "surrogatepass"))
        for part in parts:
            digest.update(part)
        return digest.digest()

    def forget(self, name: str) -> None:
        """Keep nothing under a name."""
        (self.folder / name).unlink(missing_ok=True)


@cache
def version() -> str:
    """The hash of all that decides what is made of the same content: our code, the packages."""
    digest = hashlib.sha256(sys.version.encode())
    for path, _ in sorted(files_in(_PACKAGE)):
        if "__pycache__" not in path:
            digest.update(os.fsencode(path) + b"\0" + Path(path).read_bytes() + b"\0")
    packages = Path(sysconfig.get_path("purelib"))
    digest.update("\n".join(sorted(row.name for row in packages.glob("*.dist-info"))).encode())
    return digest.hexdigest()
