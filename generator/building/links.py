"""What a page leads to, loads and names, read off its HTML."""

import json
import re
from dataclasses import asdict, dataclass, field
from html import unescape

# Attributes with which a page loads something by itself; any of them may only name our files.
_LOADING = {
    "img": ("src", "srcset"),
    "script": ("src",),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
    "use": ("href",),
    "image": ("href",),
}
_LOADING_LINKS = frozenset({"stylesheet", "icon", "preload", "modulepreload", "manifest"})

# Our templates escape every < and > that is no tag's, so a tag ends at the first >.
_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>")
_ATTRIBUTE = re.compile(r"""([^\s="'<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?""")
# Tags without any of these attributes say nothing that is looked at here.
_TELLING = re.compile(r"\s(?:id|href|src|srcset|lang|alt|style|on\w+|data|poster)\b")
_LOOKED_AT = frozenset({"html", "title", "h1", "script", "style", "img"})


@dataclass(slots=True)
class Found:
    """What a page has: addresses that it leads to or loads, ids, and what may not be there."""

    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def as_bytes(self) -> bytes:
        """One line of JSON, to be kept beside the page."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Found":
        """What :meth:`as_bytes` wrote."""
        return cls(**json.loads(data))


def read_page(html: bytes) -> Found:
    """What a page leads to, loads and names, and what no page of ours may hold."""
    found = Found()
    titles = headings = 0
    for match in _TAG.finditer(html.decode()):
        tag, written = match.group(1).lower(), match.group(2)
        if tag not in _LOOKED_AT and not _TELLING.search(written):
            continue
        titles += tag == "title"
        headings += tag == "h1"
        _look(tag, _attributes(written), found)
    if not titles:
        found.faults.append("there is no title")
    if headings != 1:
        found.faults.append(f"there are {headings} h1, not one")
    if len(set(found.ids)) < len(found.ids):
        twice = sorted({row for row in found.ids if found.ids.count(row) > 1})
        found.faults += [f'id "{row}" stands twice' for row in twice]
    found.links = list(dict.fromkeys(found.links))
    found.loads = list(dict.fromkeys(found.loads))
    return found


def _attributes(written: str) -> dict[str, str]:
    return {
        name.lower(): unescape(value[1:-1] if value[:1] in ("'", '"') else value)
        for name, value in _ATTRIBUTE.findall(written)
    }


def _look(tag: str, values: dict[str, str], found: Found) -> None:
    if "id" in values:
        found.ids.append(values["id"])
    if tag == "html" and not values.get("lang"):
        found.faults.append("html has no lang")
    if tag == "script" and "src" not in values:
        found.faults.append("a script stands in the page")
    if tag == "style" or "style" in values:
        found.faults.append("a style stands in the page")
    if tag == "img" and "alt" not in values:
        found.faults.append("a picture has no alt text")
    found.faults += [f"a handler {name} stands in the page" for name in values if name[:2] == "on"]
    if tag in ("a", "area") and "href" in values:
        found.links.append(values["href"])
    if tag == "link" and _LOADING_LINKS & set(values.get("rel", "").split()):
        found.loads.append(values.get("href", ""))
    for name in _LOADING.get(tag, ()):
        if name in values:
            rows = values[name].split(",") if name == "srcset" else [values[name]]
            found.loads += [row.split()[0] for row in rows if row.strip()]
