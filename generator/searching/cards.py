"""What a hit shows: the pages' titles and texts, a few pages a file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.searching.document import Document

PAGES_IN_A_FILE = 3


def files(documents: Sequence[Document]) -> Iterator[bytes]:
    """The files, in the order of the pages: `PAGES_IN_A_FILE` pages each.

    A page is a list: address, kind, title, subtitle, thing (empty where it is the address),
    headings, passages; the latter two are flat lists of anchor, text, anchor, text …
    """
    for start in range(0, len(documents), PAGES_IN_A_FILE):
        pages = [_card(document) for document in documents[start : start + PAGES_IN_A_FILE]]
        yield json.dumps(pages, ensure_ascii=False, separators=(",", ":")).encode()


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
