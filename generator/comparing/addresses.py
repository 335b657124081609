"""Addresses of pages: all that a side has, and those that lead nowhere afterwards."""

from collections.abc import Iterator

from generator.catalog.addresses import address_of, language_path
from generator.comparing.side import Side


def address_in(path: str) -> str:
    """The address of a page by its place in a release: ``zh/brands/x/index.html``, ``/zh/…/``."""
    return f"/{path.removesuffix('index.html')}"


def record_addresses(side: Side) -> Iterator[str]:
    """The address of each record's page in each language, former ones too.

    A record that can't be read keeps its own: it is not gone.
    """
    if side.catalog is None:
        return
    languages = side.catalog.languages
    names = [(kind, id_) for kind, id_ in (*side.entries, *side.reading.broken)]
    for (kind, _), entry in side.entries.items():
        names += ((kind, former) for former in entry.facts.former_ids.split())
    for kind, id_ in names:
        address = address_of(kind, id_)
        if address is not None:
            for language in languages:
                yield f"/{language_path(language, languages)}{address}"
