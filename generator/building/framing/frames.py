"""Frames: the template rendered once for all pages that differ in a few texts only.

Pages that stand equally deep below an address which the template knows share their frame but for
the rest of their address, their title and the like. The template is rendered for one of them with
marks in the place of these texts, and cut at the marks; a page is then the pieces with its own
texts between them. A frame is used only if it gives what the template gives, for pages of nasty
and of short texts and for a real one; the next build may have it without the template.
"""

import re
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from markupsafe import escape

from generator.building.linking.links import (
    Found,
    Part,
    joined,
    read_page,
    read_part,
    says_something,
    says_the_same_everywhere,
)


class KnownPage(NamedTuple):
    """What the templates ask of a page; ``url`` is its address below the language's root.

    ``html`` is what it holds, in UTF-8.
    """

    url: str
    title: str
    html: bytes
    meta: Mapping[str, Any]

    @property
    def content(self) -> str:
        """What it holds, as the templates get it."""
        return self.html.decode()

    @property
    def is_homepage(self) -> bool:
        """Whether this is the page at the root."""
        return self.url == ""


Render = Callable[[KnownPage], str]

# Texts of a page's header that the template shows as they are; the others decide what it shows.
_TEXTS = frozenset(("title", "description", "published", "content_source", "card", "code"))
_CRUMBS = "breadcrumbs"
_SHOWN = _TEXTS | {_CRUMBS}
_MARKUP = re.compile("[&<>\"']")
# A text that shows whether it was escaped, and how.
_NASTY = "a<b>&amp;\"c'{{ d }}%E7 字"
_TAG = re.compile("<[^<>]*>")
# A mark; templates hold no such characters, nor does what a frame has in common.
_MARK = re.compile("\x02([a-z_0-9.]+)\x03")
# More kinds of pages than a site has would only fill the memory.
_MOST = 200
# So many pages of a kind are made before there is a frame for it.
_FEW = 2


class Frames:
    """The frames of one language; ``named`` are addresses that the template knows by name.

    ``known`` are frames of an earlier build with the same template: texts with marks, by what
    tells one from another. ``made`` are those that were made since.
    """

    def __init__(self, named: Iterable[str], known: Mapping[str, str] | None = None) -> None:
        self.known: Mapping[str, str] = known or {}
        self.made: dict[str, str] = {}
        # Every beginning of one of them.
        self._named: set[tuple[str, ...]] = set()
        for address in named:
            steps = _steps(address)
            self._named |= {steps[:count] for count in range(len(steps) + 1)}
        self._frames: dict[Any, _Frame | None] = {}
        # Few pages of a kind need no frame: to make one takes as long as to make three pages.
        self._seen: Counter[Any] = Counter()
        self._sure: set[Any] = set()

    def to_keep(self) -> dict[str, str]:
        """What the next build should know; if that is too much, what was made now alone."""
        both = {**self.known, **self.made}
        return both if len(both) <= _MOST else dict(self.made)

    def forget(self) -> None:
        """Let go of the frames; they are made again when they are needed."""
        self._frames.clear()
        self._seen.clear()
        self.made.clear()

    def around(self, page: KnownPage, render: Render) -> "Filled":
        """The page, as ``render`` makes it of the template."""
        frame = self._frame(page, render)
        if frame is None:
            return Filled.whole(render(page))
        texts = _texts(page, frame.known)
        return Filled(frame.around(page, texts), page.html, frame, texts)

    def _frame(self, page: KnownPage, render: Render) -> "_Frame | None":
        steps = _steps(page.url)
        known = self._known(steps)
        if known >= len(steps):
            return None  # A page by itself.
        key = (steps[:known], len(steps), _look(page, steps))
        if key not in self._frames:
            name = repr(key)
            marked = self.known.get(name)
            if marked is None:
                if self._seen[key] < _FEW or len(self._frames) >= _MOST:
                    self._seen[key] += 1
                    return None
                marked = _marked(page, known, render)
                if marked is None or not self._is_sure(_Frame(known, marked), page, render):
                    self._frames[key] = None
                    return None
                self.made[name] = marked
            self._frames[key] = _Frame(known, marked)
        return self._frames[key]

    def _known(self, steps: tuple[str, ...]) -> int:
        """How many steps of an address the template may look at.

        They are those in which a known address goes along, and the first one in any case: pictures
        and programs have addresses of their own, below others.
        """
        count = 1
        while count < len(steps) and steps[: count + 1] in self._named:
            count += 1
        return count

    def _is_sure(self, frame: "_Frame", page: KnownPage, render: Render) -> bool:
        """Whether a frame gives what the template gives; how it treats texts is seen once."""
        if not frame.shows_content:
            return False
        rows = [page]
        meta = page.meta.items()
        look = tuple((name, bool(value) if name in _SHOWN else repr(value)) for name, value in meta)
        if look not in self._sure:
            rows.append(_with_texts(page, frame.known, lambda name: f"{_NASTY}{name}"))
            rows.append(_with_texts(page, frame.known, lambda _: "-"))
        if any(
            frame.around(row, _texts(row, frame.known)) != _encoded(render(row)) for row in rows
        ):
            return False
        self._sure.add(look)
        return True


class Filled(NamedTuple):
    """The HTML of a page, and the frame that it is in, if any, around its content.

    ``texts`` are its own in the frame.
    """

    html: bytes
    content: bytes = b""
    frame: "_Frame | None" = None
    texts: Mapping[str, bytes] = MappingProxyType({})

    @classmethod
    def whole(cls, html: str) -> "Filled":
        """A page that was made as a whole."""
        return cls(_encoded(html))

    def read(self, path: str, root: str) -> Found:
        """What stands on the page; as ``read_page`` of it, but a frame is read once."""
        if self.frame is None:
            return read_page(self.html, path, root)
        own = read_part(self.frame.own(self.texts) + self.content, path, root)
        return joined([self.frame.common(path, root), own])


def _encoded(html: str) -> bytes:
    return html.encode("utf-8", "xmlcharrefreplace")


def _steps(address: str) -> tuple[str, ...]:
    return tuple(filter(None, address.split("/")))


def _look(page: KnownPage, steps: tuple[str, ...]) -> tuple[object, ...]:
    """What decides how the template shows a page, its address apart."""
    rows: list[object] = []
    for name, value in page.meta.items():
        if name in _TEXTS:
            rows += name, bool(value)
        elif name == _CRUMBS:
            rows.append(name)
            for crumb in value:
                # Addresses end in a slash.
                path = crumb["path"]
                rows.append(_apart(path, steps[: path.count("/")]))
        else:
            rows += name, repr(value)
    return tuple(rows)


# The pages of a kind have one way to them.
@lru_cache(maxsize=256)
def _apart(path: str, steps: tuple[str, ...]) -> tuple[object, ...]:
    """How many pieces an address shares with what another one begins with, and its others."""
    pieces = path.split("/")
    shared = _shared(pieces, steps)
    return shared, *pieces[shared:]


def _shared(pieces: Sequence[str], steps: Sequence[str]) -> int:
    """How many pieces at the beginning of an address another one has as well."""
    count = 0
    for piece, step in zip(pieces, steps, strict=False):
        if piece != step:
            break
        count += 1
    return count


class _Pieces:
    """A text with marks, cut at them: the pieces, and the names of the texts between them."""

    __slots__ = ("_pieces", "names")

    def __init__(self, marked: str) -> None:
        pieces = _MARK.split(marked)
        self.names = pieces[1::2]
        self._pieces = list(map(_encoded, pieces))

    def filled(self, texts: Mapping[str, bytes]) -> bytes:
        pieces = self._pieces.copy()
        pieces[1::2] = [texts[name] for name in self.names]
        return b"".join(pieces)


class _Frame:
    """A rendered template with marks where each page has its own texts.

    ``known`` counts the steps of the address that are the same on all its pages.
    """

    __slots__ = ("_common", "_common_tags", "_own", "_whole", "known")

    def __init__(self, known: int, marked: str) -> None:
        self.known = known
        self._whole = _Pieces(marked)
        tags = _TAG.findall(marked)
        telling = [tag for tag in tags if says_something(tag)]
        common = [tag for tag in telling if says_the_same_everywhere(tag) and not _MARK.search(tag)]
        self._own = _Pieces("".join(tag for tag in telling if tag not in common))
        self._common_tags = "".join(common).encode()
        self._common: dict[tuple[str, str], Part] = {}

    @property
    def shows_content(self) -> bool:
        """Whether the template shows the content of a page once, where :meth:`own` has it."""
        return self._whole.names.count(".content") == 1

    def around(self, page: KnownPage, texts: Mapping[str, bytes]) -> bytes:
        """The whole page; ``texts`` are its own besides its content."""
        return self._whole.filled({**texts, ".content": page.html})

    def own(self, texts: Mapping[str, bytes]) -> bytes:
        """The tags that a page has besides its content and what all in this frame have."""
        return self._own.filled(texts)

    def common(self, path: str, root: str) -> Part:
        """What is common to all pages in this frame; ``path`` is that of one of them."""
        above = path.rpartition("/")[0].rpartition("/")[0]
        if (above, root) not in self._common:
            self._common[above, root] = read_part(self._common_tags, path, root)
        return self._common[above, root]


def _marked(page: KnownPage, known: int, render: Render) -> str | None:
    """The template with marks in the place of a page's texts; ``None`` if it can't be told apart.

    Until they are found, the marks are of a kind that no text can have by chance.
    """
    nonce = secrets.token_hex(8)
    made = render(_with_texts(page, known, lambda name: f"\x02{nonce}{name}\x03"))
    begin = f"\x02{nonce}"
    if made.count("\x02") != made.count(begin):
        return None
    marked = made.replace(begin, "\x02")
    if any("\x02" in piece or "\x03" in piece for piece in _MARK.split(marked)[::2]):
        return None
    return marked


def _texts(page: KnownPage, known: int) -> dict[str, bytes]:
    """The texts of a page in a frame, which has the ``known`` steps of its address."""
    meta = page.meta
    texts = {name: _escaped(meta[name]) for name in _TEXTS & meta.keys()}
    for number, crumb in enumerate(meta.get(_CRUMBS, ())):
        texts[f"{_CRUMBS}.{number}"] = _crumb(crumb["title"])
    steps = _steps(page.url)
    for number in range(known, len(steps)):
        texts[f".{number}"] = _escaped(steps[number])
    # Its header calls a page the same.
    same = page.title == meta.get("title")
    texts[".title"] = texts["title"] if same else _escaped(page.title)
    return texts


# The pages of a kind have one way to them.
@lru_cache(maxsize=256)
def _crumb(title: str) -> bytes:
    return _escaped(title)


def _escaped(text: str) -> bytes:
    return _encoded(str(escape(text)) if _MARKUP.search(text) else text)


def _with_texts(page: KnownPage, known: int, text: Callable[[str], str]) -> KnownPage:
    """A page like this one, with other texts."""
    steps = _steps(page.url)
    others = [*steps[:known], *(text(f".{number}") for number in range(known, len(steps)))]
    meta: dict[str, Any] = {
        name: text(name) if name in _TEXTS and value else value for name, value in page.meta.items()
    }
    if _CRUMBS in meta:
        meta[_CRUMBS] = [
            {"title": text(f"{_CRUMBS}.{number}"), "path": _along(crumb["path"], steps, others)}
            for number, crumb in enumerate(meta[_CRUMBS])
        ]
    return page._replace(
        url="".join(f"{step}/" for step in others),
        title=text(".title"),
        html=text(".content").encode(),
        meta=meta,
    )


def _along(path: str, steps: Sequence[str], others: Sequence[str]) -> str:
    """An address, with other steps in the place of those that it shares with the page's."""
    pieces = path.split("/")
    shared = _shared(pieces, steps)
    return "/".join((*others[:shared], *pieces[shared:]))
