"""Tables of values, and digests that tell when a value changed."""

import hashlib
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.tracing.recorder import ALL, COUNT, Read, Recorder
from generator.tracing.watched import Watched


def short_digest(data: bytes) -> str:
    """Tells values apart; not for what comes from elsewhere."""
    return hashlib.blake2b(data, digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class Table:
    """Values by key; ``told`` says as text what a value is.

    ``part`` gives the part of a key that a value depends on, where that is less than the key;
    then the digests are those of ``of``, another table, by that part. ``texts`` has what
    ``told`` would say, where it is at hand without the value.
    """

    rows: Mapping[Any, Any]
    told: Callable[[Any], str] = repr
    part: Callable[[Any], Hashable] | None = None
    of: str = ""
    texts: Mapping[Any, str] | None = None


class Tables:
    """Tables by name. Digests are worked out when they are first asked for."""

    def __init__(self, tables: Iterable[tuple[str, Table]]) -> None:
        self._tables = dict(tables)
        self._digests: dict[Read, str] = {}

    def watched(self, name: str, recorder: Recorder) -> Watched[Any, Any]:
        """A table's values; ``recorder`` learns of each that is looked at."""
        table = self._tables[name]
        return Watched(recorder, name, table.rows, table.part)

    def digest(self, read: Read) -> str:
        """The digest of a value; empty if there is none."""
        found = self._digests.get(read)
        if found is None:
            found = self._digest(*read)
            # Pages ask for the pictures of everything, also where there are none.
            if found:
                self._digests[read] = found
        return found

    def _digest(self, name: str, key: Hashable) -> str:
        table = self._tables.get(name)
        if table is None:
            return ""
        if table.part is not None:
            return self.digest((table.of, key))
        if key == COUNT:
            return str(len(table.rows))
        if key == ALL:
            whole = hashlib.blake2b(digest_size=12)
            for row in table.rows:
                whole.update(f"{row!r}\0{self.digest((name, row))}\0".encode())
            return whole.hexdigest()
        if key not in table.rows:
            return ""
        told = table.told(table.rows[key]) if table.texts is None else table.texts[key]
        return short_digest(told.encode(errors="surrogatepass"))
