"""What a page leads to, loads and names, read off its HTML."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from generator.building.linking.targets import Target, file_of, leads_beyond_its_folder, target_of

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
_OUTWARD = ("http:", "https:", "mailto:")

# Our templates escape every < and > that is no tag's, so a tag ends at the first >.
_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?)>")
_NO_SIGNS = bytes(range(256)).translate(None, b"<>")
_NAME = re.compile(r"([a-zA-Z][a-zA-Z0-9-]*)(\s.*)?", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([^\s="'<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?""")
# Tags without any of these attributes say nothing that is looked at here.
_TELLING = re.compile(r"\s(?:id|href|src|srcset|lang|alt|style|on\w+|data|poster)\b", re.IGNORECASE)
_COUNTED = ("title", "h1")
_LOOKED_AT = frozenset({"html", "title", "h1", "script", "style", "img"})
# Links and places as components write nearly all of them, with nothing else that could tell
# anything; tags that tell nothing, which are passed over; and all others, to be looked at closely.
# Of groups that are repeated none is possessive: Python 3.11.2 is wrong there.
_LINK = (
    r'a(?: class="[a-z ]*+")?(?: data-dim="[0-9]")? href="(?=[.#])'
    r'((?:(?:\.\./)+(?:[a-z0-9-]++/)+)?)(?:#([A-Za-z0-9-]++))?"(?: aria-label="[^"<>]*+")?'
    r'(?: id="([A-Za-z0-9-]++)")?'
)
_PLACE = r'(?:div|mark|h2)(?: class="[a-z ]*+")?(?: data-dim="[0-9]")? id="([A-Za-z0-9-]++)"'
_DULL = (
    r"(?!html|title|h1|script|style|img)[a-z]++[1-6]?+"
    r"(?: (?:class|data-[a-z]+|aria-[a-z]+|lang|role|scope|tabindex|datetime|type|d|x|y|c[xy]|r"
    r'|width|height|viewBox|preserveAspectRatio|stroke-width)="[^"<>]*+")*/?+>'
    r'|a href="(?:https?:|mailto:|mailto&#58;)[^"<>]*+">'
)
# Half of all tags are ends, or places where a word may break.
_TAGS = re.compile(f"<(?!/|wbr>)(?:{_LINK}|{_PLACE}|(?!{_DULL})([^<>]*+))>".encode())


class Found(NamedTuple):
    """What a page has: its ids, the places that it leads to, and what may not be there."""

    ids: tuple[str, ...]
    targets: tuple[Target, ...]
    faults: tuple[str, ...]


class Part(NamedTuple):
    """What a part of a page has; its ids as often as they stand there, its targets so or once."""

    ids: tuple[str, ...]
    targets: tuple[Target, ...]
    faults: tuple[str, ...]
    titles: int
    headings: int


class _Said(NamedTuple):
    """What a tag says on its own; ``near`` are addresses below the page's folder."""

    name: str
    ids: tuple[str, ...] = ()
    targets: tuple[Target, ...] = ()
    near: tuple[tuple[str, bool], ...] = ()
    faults: tuple[str, ...] = ()


def read_page(html: bytes, path: str, root: str) -> Found:
    """What the page at ``path`` of a release leads to, and what no page of ours may hold.

    ``root`` is the path of the site on its host, ``/`` or ``/name/``: a 404 page, which is
    served anywhere, leads by absolute paths.
    """
    return joined([read_part(html, path, root)])


def joined(parts: Sequence[Part]) -> Found:
    """What a page has that consists of ``parts``."""
    ids: list[str] = []
    targets: list[Target] = []
    faults: list[str] = []
    titles = headings = 0
    for part in parts:
        ids += part.ids
        targets += part.targets
        faults += part.faults
        titles += part.titles
        headings += part.headings
    if not titles:
        faults.append("there is no title")
    if headings != 1:
        faults.append(f"there are {headings} h1, not one")
    own = dict.fromkeys(ids)
    if len(own) < len(ids):
        twice = sorted(id_ for id_, times in Counter(ids).items() if times > 1)
        faults += [f'id "{id_}" stands twice' for id_ in twice]
    return Found(tuple(own), tuple(dict.fromkeys(targets)), tuple(faults))


def read_part(html: bytes, path: str, root: str) -> Part:
    """What a part of the page at ``path`` leads to; tags are never cut between two parts."""
    folder = path.rpartition("/")[0]
    above = folder.rpartition("/")[0] if folder else None
    links, ids, tags = _taken_apart(html)
    # Of a few files, many places are led to.
    files = {steps: file_of(folder, steps.decode()) for steps in {steps for steps, _ in links}}
    files[b""] = path
    targets = [(file, name.decode()) for steps, name in links if (file := files[steps]) is not None]
    faults = [
        _fault((steps + (b"#" + name if name else b"")).decode(), loads=False)
        for steps, name in (links if len(targets) < len(links) else ())
        if files[steps] is None
    ]
    titles = headings = 0
    for tag in dict.fromkeys(tags):
        said = _said(tag, above, root)
        if said is None:
            continue
        times = tags.count(tag)
        if said.ids:
            ids += said.ids * times
        if said.faults:
            faults += said.faults * times
        targets += [(file or path, id_) for file, id_ in said.targets]
        for address, loads in said.near:
            place = target_of(folder, address, root)
            if place is None:
                faults.append(_fault(address, loads))
            else:
                targets.append((place[0] or path, "" if loads else place[1]))
        titles += times * (said.name == "title")
        headings += times * (said.name == "h1")
    return Part(tuple(ids), tuple(targets), tuple(faults), titles, headings)


def says_something(tag: str) -> bool:
    """Whether a tag says anything that is looked at here."""
    return _said(tag[1:-1].encode(), "a", "/") is not None


def says_the_same_everywhere(tag: str) -> bool:
    """Whether a tag says the same on all pages whose folders stand in one folder."""
    said = _said(tag[1:-1].encode(), "a", "/")
    return said is None or not (said.near or any(not file for file, _ in said.targets))


def _taken_apart(html: bytes) -> tuple[Collection[tuple[bytes, bytes]], list[str], list[bytes]]:
    """Where usual links lead (path and id), usual ids, and what tags hold that may tell more.

    Each link comes once, each id as often as it stands there, both in the order of the page.
    """
    signs = html.translate(None, _NO_SIGNS)
    if signs != b"<>" * (len(signs) // 2):
        # Some < or > is no tag's.
        return (), [], [tag.encode() for tag in _TAG.findall(html.decode())]
    links: dict[tuple[bytes, bytes], None] = {}
    ids: list[str] = []
    tags: list[bytes] = []
    for steps, name, beside, alone, tag in _TAGS.findall(html):
        if steps or name:
            links[steps, name] = None
            if beside:
                ids.append(beside.decode())
        elif alone:
            ids.append(alone.decode())
        else:
            tags.append(tag)
    return links, ids, tags


# The frame's tags stand on every page, and most links on many.
@lru_cache(maxsize=4096)
def _said(written: bytes, above: str | None, root: str) -> _Said | None:
    """What a tag of a page says whose folder stands in ``above``; ``None`` for nothing."""
    tag = written.decode()
    match = _NAME.fullmatch(tag)
    if match is None:
        return None
    name, attributes = match[1].lower(), match[2] or ""
    if name not in _LOOKED_AT and not _TELLING.search(attributes):
        return None
    values = _attributes(attributes)
    ids = (values["id"],) if "id" in values else ()
    said = _Said(name, ids, faults=tuple(_faults(name, values)))
    said = _resolved(said, list(_addresses(name, values)), above, root)
    # What tells where the page stands elsewhere, for one, leads to nothing here.
    return said if name in _COUNTED or any(said[1:]) else None


def _resolved(
    said: _Said, addresses: list[tuple[str, bool]], above: str | None, root: str
) -> _Said:
    """With the targets of all addresses that lead beyond the page's own folder."""
    targets: list[Target] = []
    near: list[tuple[str, bool]] = []
    faults = list(said.faults)
    folder = _folder_in(above)
    for address, loads in addresses:
        if not loads and address.lower().startswith(_OUTWARD):
            continue
        if not leads_beyond_its_folder(address):
            near.append((address, loads))
            continue
        target = target_of(folder, address, root)
        if target is None:
            faults.append(_fault(address, loads))
        else:
            targets.append((target[0], "") if loads else target)
    return said._replace(targets=tuple(targets), near=tuple(near), faults=tuple(faults))


def _folder_in(above: str | None) -> str:
    """Some folder in ``above``, for addresses in which its own name plays no part."""
    return "" if above is None else f"{above}/_".lstrip("/")


def _fault(address: str, loads: bool) -> str:
    if loads:
        return f"it loads {address} from elsewhere"
    return f"the link {address} has no lawful form"


def _attributes(written: str) -> dict[str, str]:
    return {
        name.lower(): unescape(value[1:-1] if value[:1] in ("'", '"') else value)
        for name, value in _ATTRIBUTE.findall(written)
    }


def _faults(tag: str, values: dict[str, str]) -> Iterator[str]:
    if tag == "html" and not values.get("lang"):
        yield "html has no lang"
    if tag == "script" and "src" not in values:
        yield "a script stands in the page"
    if tag == "style" or "style" in values:
        yield "a style stands in the page"
    if tag == "img" and "alt" not in values:
        yield "a picture has no alt text"
    for name in values:
        if name.startswith("on"):
            yield f"a handler {name} stands in the page"


def _addresses(tag: str, values: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """Addresses with whether they are loaded, or led to."""
    if tag in ("a", "area") and "href" in values:
        yield values["href"], False
    if tag == "link" and _LOADING_LINKS & set(values.get("rel", "").split()):
        yield values.get("href", ""), True
    for name in _LOADING.get(tag, ()):
        if name in values:
            rows = values[name].split(",") if name == "srcset" else [values[name]]
            for row in rows:
                if row.strip():
                    yield row.split()[0], True
