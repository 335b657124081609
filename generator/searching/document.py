"""What is searched: one page, in plain data."""

from __future__ import annotations

from hashlib import sha256
from itertools import chain
from typing import NamedTuple

from pydantic_core import from_json, to_json


class Document(NamedTuple):
    """One page of the site.

    `address` is relative to the root of the whole site and ends in a slash (`zh/brands/red-art/`;
    the empty string is the home page). `kind` is shown through the search page's words, `language`
    is the page's BCP 47 tag. `names` are other names of the same thing: aliases, abbreviations,
    its name in another language. A title may have U+200B where a line of it should end, which is
    not searched. `headings` and `passages` are pairs of an anchor (an id on that
    page, or an empty string) and its plain text; a passage is a sentence or a paragraph, and is
    what a hit shows. Texts are what UTF-8 can hold: no lone surrogates. `subtitle` is shown under
    the title, and is searched only if it stands in a passage as well. `same` is what the pages
    about one thing in several languages share, such as the address below the language's own
    folder: they are shown as one hit, the one in the reader's language where both match alike;
    empty means the address.
    """

    address: str
    kind: str
    language: str
    title: str
    names: tuple[str, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    passages: tuple[tuple[str, str], ...] = ()
    subtitle: str = ""
    same: str = ""

    @property
    def thing(self) -> str:
        """What the page is about, the same in every language."""
        return self.same or self.address


class Brief(NamedTuple):
    """What a build keeps at hand of a document, which itself is read only when it is needed.

    `seat` is a number of 64 bits that comes from what the page is about; `digest` is the SHA-256,
    in hex, of the packed document; `letters` is how many characters of its texts are ASCII, and
    `wide` how many are not, which tells how large the index will be.
    """

    seat: int
    language: str
    digest: str
    wide: int
    letters: int


def packed(document: Document) -> bytes:
    """A document as bytes, to be kept beside its page: a line, and the card of its page.

    A card is what a hit shows, a list: address, kind, title, subtitle, thing (empty where it is
    the address), headings, passages; the latter two are flat lists of anchor, text, anchor, text …
    """
    head = document.language, document.names, document.same
    card = (
        document.address,
        document.kind,
        document.title,
        document.subtitle,
        "" if document.thing == document.address else document.thing,
        list(chain.from_iterable(document.headings)),
        list(chain.from_iterable(document.passages)),
    )
    # JSON writes a line break in a text otherwise.
    return to_json(head) + b"\n" + to_json(card)


def card_of(data: bytes) -> bytes:
    """The card of a document that was packed, as JSON."""
    return data[data.index(b"\n") + 1 :]


def unpacked(data: bytes) -> Document:
    """The document that `packed` was given."""
    head, _, card = data.partition(b"\n")
    language, names, same = from_json(head)
    address, kind, title, subtitle, _, headings, passages = from_json(card)
    return Document(
        address,
        kind,
        language,
        title,
        tuple(names),
        tuple(zip(headings[::2], headings[1::2], strict=True)),
        tuple(zip(passages[::2], passages[1::2], strict=True)),
        subtitle,
        same,
    )


def brief(document: Document, data: bytes = b"") -> Brief:
    """What is to be kept at hand of a document; ``data`` is the packed one, where that is."""
    seat = int.from_bytes(sha256(document.thing.encode()).digest()[:8], "big")
    digest = sha256(data or packed(document)).hexdigest()
    pairs = (*document.headings, *document.passages)
    texts = "".join((document.title, *document.names, *(text for _, text in pairs)))
    letters = len(texts.encode("ascii", "ignore"))
    return Brief(seat, document.language, digest, len(texts) - letters, letters)
