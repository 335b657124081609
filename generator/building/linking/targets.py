"""Where an address on a page leads: a file of the release and a place in it."""

import posixpath
import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

# A place that a link leads to: a path in the release, and an id there (or nothing). An empty path
# is the page itself.
Target = tuple[str, str]

# As pages write nearly all of their links; whatever looks different is taken apart with care.
_USUAL = re.compile(r"((?:\.\./)*(?:[a-z0-9-]+/)+)(?:#([A-Za-z0-9-]+))?")
_HERE = re.compile(r"#([A-Za-z0-9-]+)")


def leads_beyond_its_folder(address: str) -> bool:
    """Whether it is all one where a page's own folder stands in the one above."""
    return address.startswith(("../", "/", "#"))


def target_of(folder: str, address: str, root: str) -> Target | None:
    """The file and the id that an address on a page in ``folder`` leads to.

    ``root`` is the path of the site on its host, ``/`` or ``/name/``. ``None`` if the address
    leaves the site.
    """
    if here := _HERE.fullmatch(address):
        return "", here[1]
    usual = _USUAL.fullmatch(address)
    if usual is None:
        return _target(folder, address, root)
    file = file_of(folder, usual[1])
    return None if file is None else (file, usual[2] or "")


def file_of(folder: str, path: str) -> str | None:
    """The file that a usual path leads to: steps up, then names, each with a slash.

    An empty path leads to an empty file; ``None`` if the path leaves the site.
    """
    if not path:
        return ""
    down = path.lstrip("./")
    begin = _above(folder, (len(path) - len(down)) // 3)
    return None if begin is None else f"{begin}{down}index.html"


# A page's links go few steps up.
@lru_cache(maxsize=64)
def _above(folder: str, steps: int) -> str | None:
    """How paths begin so many steps above a folder; ``None`` if that is not in the site."""
    names = folder.split("/") if folder else []
    left = len(names) - steps
    return None if left < 0 else "".join(f"{name}/" for name in names[:left])


def _target(folder: str, address: str, root: str) -> Target | None:
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
