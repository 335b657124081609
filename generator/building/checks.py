"""Checks on what came out: every link and anchor leads somewhere, nothing is foreign."""

import posixpath
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from generator.building.links import Found
from generator.building.made import Target

_OUTWARD = ("http:", "https:", "mailto:")


def led_to(path: str, found: Found, root: str) -> tuple[tuple[Target, ...], tuple[str, ...]]:
    """The places on the site that a page leads to or loads from, and what is wrong with it.

    ``root`` is the path of the site on its host, ``/`` or ``/name/``: a 404 page, which is
    served anywhere, leads by absolute paths.
    """
    faults = list(found.faults)
    targets: dict[Target, None] = {}
    folder = posixpath.dirname(path)
    for address in found.loads:
        target = _target(folder, address, root)
        if target is None:
            faults.append(f"it loads {address} from elsewhere")
        else:
            targets[target[0] or path, ""] = None
    for address in found.links:
        if address.lower().startswith(_OUTWARD):
            continue
        target = _target(folder, address, root)
        if target is None:
            faults.append(f"the link {address} has no lawful form")
        else:
            targets[target[0] or path, target[1]] = None
    return tuple(targets), tuple(faults)


def nowhere(
    targets: Iterable[Target], files: Set[str], ids: Mapping[str, frozenset[str]]
) -> Mapping[Target, str]:
    """What is wrong with each of ``targets`` that is not there.

    ``files`` are all paths of the release, ``ids`` the places of the pages that links name.
    """
    wrong = {}
    for target in targets:
        path, id_ = target
        if path not in files:
            wrong[target] = f"it leads to {path}, which is not there"
        elif id_ and path in ids and id_ not in ids[path]:
            wrong[target] = f"it leads to #{id_} of {path}, a place that is not there"
    return wrong


@lru_cache(maxsize=20_000)
def _target(folder: str, address: str, root: str) -> Target | None:
    """The file and the anchor that an address on a page in ``folder`` leads to.

    ``None`` if it is foreign; an empty path is the page itself.
    """
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return "", unquote(parts.fragment)
    if parts.path.startswith("/"):
        if not parts.path.startswith(root):
            return None
        joined = parts.path[len(root) :]
    else:
        joined = posixpath.join(folder, parts.path)
    normal = posixpath.normpath(unquote(joined)) if joined else "."
    if normal.startswith("../") or normal == "..":
        return None
    if parts.path.endswith(("/", "/.", "/..")) or normal == "." or parts.path in (".", ".."):
        normal = "index.html" if normal == "." else f"{normal}/index.html"
    return normal, unquote(parts.fragment)
