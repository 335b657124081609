"""What a hit shows: the pages' titles and texts, a few pages a file."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic_core import to_json

from generator.searching.document import Document


def file(pages: Iterable[tuple[int, Document]]) -> bytes:
    """The file of some pages of a block: the number of each, then its card.

    A card is a list: address, kind, title, subtitle, thing (empty where it is the address),
    headings, passages; the latter two are flat lists of anchor, text, anchor, text …
    """
    cards = [[page, _card(document)] for page, document in pages]
    return to_json(cards)


def _card(document: Document) -> list[object]:
    same = "" if document.thing == document.address else document.thing
    return [
        document.address,
        document.kind,
        document.title,
        document.subtitle,
        same,
        [part for heading in document.headings for part in heading],
        [part for passage in document.passages for part in passage],
    ]
