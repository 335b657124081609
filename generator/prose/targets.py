"""Where a link may lead: a record, a page of the site, an address of the web.

    record   kind/id            brands/red-pomegranate, sources/report#p12
    page     /path/             /about/, /explore/#matrix, /
    web      http(s)://host…    https://example.org/a?b=c#d

Kinds, ids and the parts of a path are lower-case ASCII words with hyphens. Everything else (other
schemes, `//host`, relative paths, a bare `#fragment`) is a `BadTarget` that says why. Whether the
record or the page exists is the catalog's question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.prose.faults import LinkFault
from generator.prose.web import parse_web

_WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*"
_RECORD = re.compile(f"([a-z]+(?:-[a-z]+)*)/({_WORDS})(?:#(.*))?")
_PAGE = re.compile(f"(/(?:{_WORDS}/)*)(?:#(.*))?")
_FRAGMENT = re.compile("[A-Za-z0-9][A-Za-z0-9_.-]*")
_SCHEME = re.compile("[A-Za-z][A-Za-z0-9+.-]*:")
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
LONGEST = 2048
"""The most characters that a target may have; beyond it, servers begin to refuse."""


@dataclass(frozen=True, slots=True)
class RecordTarget:
    """A record by the folder of its kind and its id, perhaps a place on its page."""

    kind: str
    id: str
    fragment: str | None = None

    def __str__(self) -> str:
        """Return the target as a record writes it."""
        return f"{self.kind}/{self.id}{_suffix(self.fragment)}"


@dataclass(frozen=True, slots=True)
class PageTarget:
    """A page of the site by its path below the language (`/about/`), perhaps a place on it."""

    path: str
    fragment: str | None = None

    def __str__(self) -> str:
        """Return the target as a record writes it."""
        return f"{self.path}{_suffix(self.fragment)}"


@dataclass(frozen=True, slots=True)
class WebTarget:
    """An http or https address: scheme and host in lower case, other writings percent-encoded."""

    url: str

    def __str__(self) -> str:
        """Return the address."""
        return self.url


@dataclass(frozen=True, slots=True)
class BadTarget:
    """What was written leads nowhere that a link may lead, and why."""

    reason: LinkFault


Target = RecordTarget | PageTarget | WebTarget


def parse_target(written: str) -> Target | BadTarget:
    """Return where `written` leads, or why it may not stand in a link. Never raises."""
    if not written:
        return BadTarget(LinkFault.NO_TARGET)
    if len(written) > LONGEST:
        return BadTarget(LinkFault.LONG)
    if _BLANK.search(written):
        return BadTarget(LinkFault.BLANK)
    if written.startswith(("//", "\\", "/\\")):
        return BadTarget(LinkFault.PROTOCOL_RELATIVE)
    if written.startswith("/"):
        return _page(written)
    if scheme := _SCHEME.match(written):
        if scheme.group().lower() not in ("http:", "https:"):
            return BadTarget(LinkFault.SCHEME)
        web = parse_web(written)
        return BadTarget(web) if isinstance(web, LinkFault) else WebTarget(web)
    return _record(written)


def _page(written: str) -> PageTarget | BadTarget:
    if not (match := _PAGE.fullmatch(written)):
        return BadTarget(LinkFault.PAGE_FORM)
    path, fragment = match.groups()
    return PageTarget(path, fragment) if _names(fragment) else BadTarget(LinkFault.FRAGMENT)


def _record(written: str) -> RecordTarget | BadTarget:
    if not (match := _RECORD.fullmatch(written)):
        return BadTarget(LinkFault.RECORD_FORM)
    kind, name, fragment = match.groups()
    if not _names(fragment):
        return BadTarget(LinkFault.FRAGMENT)
    return RecordTarget(kind, name, fragment)


def _names(fragment: str | None) -> bool:
    return fragment is None or _FRAGMENT.fullmatch(fragment) is not None


def _suffix(fragment: str | None) -> str:
    return "" if fragment is None else f"#{fragment}"
