"""Checks on what came out: every link and anchor leads somewhere, nothing is foreign."""

import posixpath
from collections.abc import Iterator, Mapping, Set
from urllib.parse import unquote, urlsplit

from generator.building.links import Found


def faults(pages: Mapping[str, Found], files: Set[str], root: str) -> Iterator[tuple[str, str]]:
    """(Page, fault) for all that is wrong. ``pages`` and ``files`` are by path in the release.

    ``root`` is the path of the site on its host, ``/`` or ``/name/``: a 404 page, which is
    served anywhere, leads by absolute paths.
    """
    ids = {path: frozenset(found.ids) for path, found in pages.items()}
    for path, found in pages.items():
        for fault in found.faults:
            yield path, fault
        for address in found.loads:
            target = _target(path, address, root)
            if target is None:
                yield path, f"it loads {address} from elsewhere"
            elif target[0] not in files:
                yield path, f"it loads {address}, which is not there"
        for address in found.links:
            if urlsplit(address).scheme in ("http", "https", "mailto"):
                continue
            target = _target(path, address, root)
            if target is None:
                yield path, f"the link {address} has no lawful form"
            elif target[0] not in files:
                yield path, f"the link {address} leads nowhere"
            elif target[1] and target[0] in ids and target[1] not in ids[target[0]]:
                yield path, f"the link {address} names a place that its page does not have"


def _target(path: str, address: str, root: str) -> tuple[str, str] | None:
    """The file and the anchor that an address on a page leads to, or ``None`` if foreign."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return path, unquote(parts.fragment)
    if parts.path.startswith("/"):
        if not parts.path.startswith(root):
            return None
        joined = parts.path[len(root) :]
    else:
        joined = posixpath.join(posixpath.dirname(path), parts.path)
    normal = posixpath.normpath(unquote(joined)) if joined else "."
    if normal.startswith("../") or normal == "..":
        return None
    if parts.path.endswith(("/", "/.", "/..")) or normal == "." or parts.path in (".", ".."):
        normal = "index.html" if normal == "." else f"{normal}/index.html"
    return normal, unquote(parts.fragment)
