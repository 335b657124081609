"""Frames: the template rendered once for all pages that differ in a few texts only.

The pages of a folder share their frame but for the last word of their address, their title and
the like. The template is rendered for one of them with marks in the place of these texts, and cut
at the marks; a page is then the pieces with its own texts between them. A frame is used only if
it gives what the template gives, for pages of nasty and of short texts and for a real one.
"""

import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import escape


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What the templates ask of a page; ``url`` is its address below the language's root."""

    url: str
    title: str
    content: str
    meta: Mapping[str, Any]

    @property
    def is_homepage(self) -> bool:
        """Whether this is the page at the root."""
        return self.url == ""


Render = Callable[[KnownPage], str]

# Texts of a page's header that the template shows as they are; the others decide what it shows.
_TEXTS = frozenset(("title", "description", "published", "content_source", "card"))
# A text that shows whether it was escaped, and how.
_NASTY = "a<b>&amp;\"c'{{ d }}%E7 字"
# More kinds of pages than a site has folders of many pages would only fill the memory.
_MOST = 200


class Frames:
    """The frames of one language; ``named`` are addresses that the template knows by name."""

    def __init__(self, named: Iterable[str]) -> None:
        self._named = frozenset(named)
        self._frames: dict[Any, _Frame | None] = {}
        # A page that is the only one of its kind needs no frame.
        self._seen: set[Any] = set()

    def around(self, page: KnownPage, render: Render) -> str:
        """The HTML of a page, as ``render`` makes it of the template."""
        key = self._kind(page)
        if key is None:
            return render(page)
        if key not in self._frames:
            if key not in self._seen or len(self._frames) >= _MOST:
                self._seen.add(key)
                return render(page)
            self._frames[key] = _sure_frame(page, render)
        frame = self._frames[key]
        return render(page) if frame is None else frame.around(page)

    def _kind(self, page: KnownPage) -> object:
        """What pages of one frame have in common; ``None`` for a page by itself."""
        folder = page.url.rstrip("/").rpartition("/")[0]
        if not folder or any(
            path.startswith(f"{folder}/") for path in self._named - {f"{folder}/"}
        ):
            return None
        shown = (
            (name, bool(value) if name in _TEXTS else repr(value))
            for name, value in page.meta.items()
        )
        return folder, tuple(shown)


class _Frame:
    """The pieces of a rendered template, and the names of the texts between them."""

    __slots__ = ("_names", "_pieces")

    def __init__(self, page: KnownPage, render: Render) -> None:
        nonce = secrets.token_hex(8)
        marked = _with_texts(page, lambda name: f"\x02{nonce}{name}\x03")
        pieces = re.split(f"\x02{nonce}([a-z_.]+)\x03", render(marked))
        self._pieces, self._names = pieces, pieces[1::2]

    def around(self, page: KnownPage) -> str:
        texts = {name: escape(page.meta[name]) for name in _TEXTS & page.meta.keys()}
        name = page.url.rstrip("/").rpartition("/")[2]
        texts |= {".url": escape(name), ".title": escape(page.title)}
        pieces = self._pieces.copy()
        pieces[1::2] = [page.content if row == ".content" else texts[row] for row in self._names]
        return "".join(pieces)


def _sure_frame(page: KnownPage, render: Render) -> _Frame | None:
    frame = _Frame(page, render)
    nasty = _with_texts(page, lambda name: f"{_NASTY}{name}")
    short = _with_texts(page, lambda _: "-")
    sure = all(frame.around(row) == render(row) for row in (nasty, short, page))
    return frame if sure else None


def _with_texts(page: KnownPage, text: Callable[[str], str]) -> KnownPage:
    """A page like this one, with other texts."""
    folder = page.url.rstrip("/").rpartition("/")[0]
    meta = {
        name: text(name) if name in _TEXTS and value else value for name, value in page.meta.items()
    }
    return replace(
        page,
        url=f"{folder}/{text('.url')}/",
        title=text(".title"),
        content=text(".content"),
        meta=meta,
    )
