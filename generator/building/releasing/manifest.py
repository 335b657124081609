"""The manifest of a release: the SHA-256 of every file, in lists that stay short.

``manifest.sha256`` has a line for each file, in the form that ``sha256sum --check`` reads. Where
those would be too many it has a line for each of sixteen further lists, ``manifest/0.sha256`` to
``manifest/f.sha256``, which hold the files whose names' SHA-256 begin so; a list that is still too
long leads to ``manifest/00.sha256`` and so on. So the hash of the one file at the top stands for
the whole site, and a file more or less rewrites one list of files and the few above it.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from generator.building.releasing.prefixes import Group, grouped

MANIFEST = "manifest.sha256"
# Lines of a list of files.
MOST = 512


def manifest(digests: Mapping[str, str], most: int = MOST) -> Iterator[tuple[str, bytes]]:
    """Name and content of every list for a release with these files; the top one comes last."""
    yield from _lists(grouped(digests, most), digests)


def _lists(group: Group, digests: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    rows = {name: digests[name] for name in group.names}
    for part in group.parts:
        for name, data in _lists(part, digests):
            yield name, data
        # The last one is the part's own.
        rows[name] = sha256(data).hexdigest()
    yield _name(group), "".join(f"{digest}  {name}\n" for name, digest in rows.items()).encode()


def _name(group: Group) -> str:
    return f"manifest/{group.prefix}.sha256" if group.prefix else MANIFEST
