"""Frames: the template rendered once for all pages that differ in a few texts only.

The pages of a folder share their frame but for the last word of their address, their title and
the like. The template is rendered for one of them with marks in the place of these texts, and cut
at the marks; a page is then the pieces with its own texts between them. A frame is used only if
it gives what the template gives, for pages of nasty and of short texts and for a real one.
"""

import re
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import escape

from generator.building.links import (
    Found,
    Part,
    joined,
    read_page,
    read_part,
    says_something,
    says_the_same_everywhere,
)


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
_TEXTS = frozenset(("title", "description", "published", "content_source", "card", "code"))
# A text that shows whether it was escaped, and how.
_NASTY = "a<b>&amp;\"c'{{ d }}%E7 字"
_TAG = re.compile("<[^<>]*>")
# More kinds of pages than a site has folders of many pages would only fill the memory.
_MOST = 200
# So many pages of a kind are made before there is a frame for it.
_FEW = 3


class Frames:
    """The frames of one language; ``named`` are addresses that the template knows by name."""

    def __init__(self, named: Iterable[str]) -> None:
        self._named = frozenset(named)
        self._frames: dict[Any, _Frame | None] = {}
        # Few pages of a kind need no frame: to make one takes as long as to make three pages.
        self._seen: Counter[Any] = Counter()
        self._sure: set[Any] = set()

    def around(self, page: KnownPage, render: Render) -> "Filled":
        """The page, as ``render`` makes it of the template."""
        frame = self._frame(page, render)
        if frame is None:
            return Filled.whole(render(page))
        return Filled(_encoded(frame.around(page)), page, frame)

    def _frame(self, page: KnownPage, render: Render) -> "_Frame | None":
        key = self._kind(page)
        if key is None:
            return None
        if key not in self._frames:
            if self._seen[key] < _FEW or len(self._frames) >= _MOST:
                self._seen[key] += 1
                return None
            frame = _Frame(page, render)
            self._frames[key] = frame if self._is_sure(frame, page, render) else None
        return self._frames[key]

    def _is_sure(self, frame: "_Frame", page: KnownPage, render: Render) -> bool:
        """Whether a frame gives what the template gives; how it treats texts is seen once."""
        rows = [page]
        look = tuple(row for row in _look(page) if row[0] != "breadcrumbs")
        if look not in self._sure:
            rows.append(_with_texts(page, lambda name: f"{_NASTY}{name}"))
            rows.append(_with_texts(page, lambda _: "-"))
        if any(frame.around(row) != render(row) for row in rows):
            return False
        self._sure.add(look)
        return True

    def _kind(self, page: KnownPage) -> object:
        """What pages of one frame have in common; ``None`` for a page by itself."""
        folder = page.url.rstrip("/").rpartition("/")[0]
        if not folder or any(
            path.startswith(f"{folder}/") for path in self._named - {f"{folder}/"}
        ):
            return None
        return folder, _look(page)


@dataclass(frozen=True, slots=True)
class Filled:
    """The HTML of a page, and the frame that it is in, if any."""

    html: bytes
    _page: KnownPage | None = None
    _frame: "_Frame | None" = None

    @classmethod
    def whole(cls, html: str) -> "Filled":
        """A page that was made as a whole."""
        return cls(_encoded(html))

    def read(self, path: str, root: str) -> Found:
        """What stands on the page; as ``read_page`` of it, but a frame is read once."""
        if self._page is None or self._frame is None:
            return read_page(self.html, path, root)
        own = read_part(_encoded(self._frame.own(self._page)), path, root)
        return joined([self._frame.common(path, root), own])


def _encoded(html: str) -> bytes:
    return html.encode("utf-8", "xmlcharrefreplace")


def _look(page: KnownPage) -> tuple[tuple[str, object], ...]:
    """What decides how the template shows a page, its address apart."""
    return tuple(
        (name, bool(value) if name in _TEXTS else repr(value)) for name, value in page.meta.items()
    )


class _Pieces:
    """A text with marks, cut at them: the pieces, and the names of the texts between them."""

    __slots__ = ("_pieces", "names")

    def __init__(self, marked: str, mark: re.Pattern[str]) -> None:
        self._pieces = mark.split(marked)
        self.names = self._pieces[1::2]

    def filled(self, texts: Mapping[str, str]) -> str:
        pieces = self._pieces.copy()
        pieces[1::2] = [texts[name] for name in self.names]
        return "".join(pieces)


class _Frame:
    """A rendered template with marks where each page has its own texts."""

    __slots__ = ("_common", "_common_tags", "_own", "_whole")

    def __init__(self, page: KnownPage, render: Render) -> None:
        nonce = secrets.token_hex(8)
        mark = re.compile(f"\x02{nonce}([a-z_.]+)\x03")
        marked = render(_with_texts(page, lambda name: f"\x02{nonce}{name}\x03"))
        self._whole = _Pieces(marked, mark)
        tags = _TAG.findall(marked)
        telling = [tag for tag in tags if says_something(tag)]
        common = [tag for tag in telling if says_the_same_everywhere(tag) and not mark.search(tag)]
        self._own = _Pieces("".join(tag for tag in telling if tag not in common), mark)
        self._common_tags = "".join(common).encode()
        self._common: dict[tuple[str, str], Part] = {}

    def around(self, page: KnownPage) -> str:
        """The whole page."""
        return self._whole.filled({**_texts(page), ".content": page.content})

    def own(self, page: KnownPage) -> str:
        """What the page has besides what is common to all pages in this frame."""
        return self._own.filled(_texts(page)) + page.content

    def common(self, path: str, root: str) -> Part:
        """What is common to all pages in this frame; ``path`` is that of one of them."""
        above = path.rpartition("/")[0].rpartition("/")[0]
        if (above, root) not in self._common:
            self._common[above, root] = read_part(self._common_tags, path, root)
        return self._common[above, root]


def _texts(page: KnownPage) -> dict[str, str]:
    texts: dict[str, str] = {name: escape(page.meta[name]) for name in _TEXTS & page.meta.keys()}
    texts[".url"] = escape(page.url.rstrip("/").rpartition("/")[2])
    texts[".title"] = escape(page.title)
    return texts


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
