"""A page: its address, what its header says, and its Markdown."""

import json
from dataclasses import dataclass, field
from functools import lru_cache
from json.encoder import encode_basestring
from typing import NamedTuple

from generator.pages.blocks import Body

# Line separators that YAML would take for line breaks.
_BREAKS = "\x85\u2028\u2029\x7f"
# What the header calls the way to a page.
_WAY = "breadcrumbs"


class Crumb(NamedTuple):
    """A step of the way from home to a page."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page of one language. ``address`` is below the language's root and ends in a slash.

    ``published`` is an ISO date; ``source`` says in words where the content comes from.
    """

    address: str
    kind: str
    title: str
    description: str
    body: Body
    crumbs: tuple[Crumb, ...] = ()
    published: str = ""
    source: str = ""
    column: str = ""
    extra: dict[str, object] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The Markdown file below the language's docs folder."""
        # In no folder of its own: to make these takes as long as to fill them. But a file that is
        # called index is to MkDocs the page of its folder.
        step = self.address.rpartition("/")[0].rpartition("/")[2]
        return f"{self.address}index.md" if step in ("", "index") else f"{self.address[:-1]}.md"

    def header(self) -> dict[str, object]:
        """The page's metadata, as the templates of the frame get them."""
        header: dict[str, object] = {
            "title": self.title,
            "description": self.description,
            "kind": self.kind,
        }
        if self.crumbs:
            header[_WAY] = _steps(self.crumbs)
        if self.published:
            header["published"] = self.published
        if self.source:
            header["content_source"] = self.source
        if self.column:
            header["column"] = self.column
        header.update(self.extra)
        return header

    def markdown(self) -> bytes:
        """The whole file in UTF-8: header, blank line, body."""
        # JSON is YAML of one line, and quotes whatever a record could hold.
        rows = [
            f"{key}: {_way(self.crumbs) if key == _WAY else _encoded(value)}"
            for key, value in self.header().items()
        ]
        text = "\n".join(["---", *rows, "---", "", ""])
        for sign in _BREAKS:
            if sign in text:
                text = text.replace(sign, f"\\u{ord(sign):04x}")
        return b"%b%b\n" % (text.encode(), self.body.written)


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _encoded(value: object) -> str:
    # What the encoder does with a text after it has asked what it is.
    return encode_basestring(value) if isinstance(value, str) else _ENCODER.encode(value)


# The pages of a kind have one way to them.
@lru_cache(maxsize=64)
def _steps(crumbs: tuple[Crumb, ...]) -> list[dict[str, str]]:
    return [{"title": crumb.title, "path": crumb.path} for crumb in crumbs]


@lru_cache(maxsize=64)
def _way(crumbs: tuple[Crumb, ...]) -> str:
    return _encoded(_steps(crumbs))
