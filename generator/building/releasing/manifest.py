"""The manifest of a release: the SHA-256 of every file, in lists that stay short.

``manifest.sha256`` has a line for each file, in the form that ``sha256sum --check`` reads. Where
those would be too many it has a line for each of sixteen further lists, ``manifest/0.sha256`` to
``manifest/f.sha256``, which hold the files whose names' SHA-256 begin so; a list that is still too
long leads to ``manifest/00.sha256`` and so on. So the hash of the one file at the top stands for
the whole site, and a file more or less rewrites one list of files and the few above it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import PurePosixPath

from generator.building.releasing.prefixes import Group, grouped

MANIFEST = "manifest.sha256"
# Lines of a list of files.
MOST = 512
_LINE = re.compile(r"(?P<digest>[0-9a-f]{64})  (?P<name>[^/\s].*)")
_LIST = re.compile(r"manifest/[0-9a-f]+\.sha256")


def manifest(digests: Mapping[str, str], most: int = MOST) -> Iterator[tuple[str, bytes]]:
    """Name and content of every list for a release with these files; the top one comes last."""
    yield from _lists(grouped(digests, most), digests)


class SpoiltManifestError(Exception):
    """A list of the manifest is not what a build wrote; its name is the argument."""


def told(read: Callable[[str], bytes]) -> dict[str, str]:
    """The SHA-256 of every file of a release, lists of the manifest included, by its name.

    ``read`` gives the content of a list by its name. The top one's own hash is among them. Raises
    ``SpoiltManifestError``, and what ``read`` does.
    """
    digests: dict[str, str] = {}
    _told(MANIFEST, read, digests)
    return digests


def _told(name: str, read: Callable[[str], bytes], digests: dict[str, str]) -> None:
    data = read(name)
    if digests.setdefault(name, sha256(data).hexdigest()) != sha256(data).hexdigest():
        raise SpoiltManifestError(name)
    for line in data.decode("utf-8", "replace").splitlines():
        match = _LINE.fullmatch(line)
        if match is None or match["name"] in digests or ".." in PurePosixPath(match["name"]).parts:
            raise SpoiltManifestError(name)
        digests[match["name"]] = match["digest"]
        if _LIST.fullmatch(match["name"]):
            _told(match["name"], read, digests)


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
