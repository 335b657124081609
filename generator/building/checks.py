"""Checks on what came out: every link and anchor leads somewhere, nothing is foreign."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

# Attributes with which a page loads something by itself; any of them may only name our files.
_LOADING = {
    ("img", "src"),
    ("script", "src"),
    ("iframe", "src"),
    ("source", "src"),
    ("source", "srcset"),
    ("img", "srcset"),
    ("video", "src"),
    ("audio", "src"),
    ("embed", "src"),
    ("object", "data"),
    ("input", "src"),
    ("video", "poster"),
    ("use", "href"),
    ("image", "href"),
}
_LOADING_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"}


@dataclass(slots=True)
class Found:
    """What a page has: addresses that it leads to or loads, ids, and what may not be there."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Found()
        self.title = False
        self.headings = 0
        self.inside_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        identity = values.get("id")
        if identity:
            if identity in self.found.ids:
                self.found.faults.append(f'id "{identity}" stands twice')
            self.found.ids.add(identity)
        self.title = self.title or tag == "title"
        self.headings += tag == "h1"
        if tag == "html" and not values.get("lang"):
            self.found.faults.append("html has no lang")
        if tag == "script" and "src" not in values:
            self.found.faults.append("a script stands in the page")
        if tag == "style":
            self.found.faults.append("a style sheet stands in the page")
        if tag == "img" and "alt" not in values:
            self.found.faults.append("a picture has no alt text")
        for name in values:
            if name.startswith("on"):
                self.found.faults.append(f"a handler {name} stands in the page")
        if tag in ("a", "area") and "href" in values:
            self.found.links.append(values["href"])
        if tag == "link" and _LOADING_LINKS & set(values.get("rel", "").split()):
            self.found.loads.append(values.get("href", ""))
        for name, value in values.items():
            if (tag, name) in _LOADING:
                self.found.loads.append(value)

    handle_startendtag = handle_starttag


def read_page(html: bytes) -> Found:
    """What a page leads to, loads and names."""
    reader = _Reader()
    reader.feed(html.decode())
    reader.close()
    if not reader.title:
        reader.found.faults.append("there is no title")
    if reader.headings != 1:
        reader.found.faults.append(f"there are {reader.headings} h1, not one")
    return reader.found


def faults(
    pages: Mapping[str, Found], files: frozenset[str], root: str
) -> Iterator[tuple[str, str]]:
    """(Page, fault) for all that is wrong. ``pages`` and ``files`` are by path in the release.

    ``root`` is the path of the site on its host, ``/`` or ``/name/``: a 404 page, which is
    served anywhere, leads by absolute paths.
    """
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
            elif target[1] and target[0] in pages and target[1] not in pages[target[0]].ids:
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
