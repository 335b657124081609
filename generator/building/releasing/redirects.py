"""Redirects: a page for each former address of a renamed record."""

from collections.abc import Iterator
from html import escape

from generator.catalog.addresses import address_of, language_path, relative
from generator.catalog.catalog import Catalog
from generator.pages.languages import tag_of
from generator.pages.words import WORDS


def redirects(catalog: Catalog, base: str) -> Iterator[tuple[str, bytes]]:
    """A page for each former address, that leads to the present one without a script."""
    for language in catalog.languages:
        path = language_path(language, catalog.languages)
        for entry in catalog.walk():
            for former in entry.facts.former_ids.split():
                old, new = (
                    address_of(entry.kind.name, former),
                    address_of(entry.kind.name, entry.id),
                )
                if old is not None and new is not None:
                    yield f"{path}{old}index.html", _redirect(language, old, new, base + path + new)


def _redirect(language: str, old: str, new: str, canonical: str) -> bytes:
    href = relative(new, old)
    words = WORDS[language]
    return (
        f'<!doctype html>\n<html lang="{tag_of(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(words['moved'])}</title>\n"
        f'<meta http-equiv="refresh" content="0; url={href}">\n'
        f'<meta name="robots" content="noindex">\n'
        f'<link rel="canonical" href="{escape(canonical)}">\n</head>\n'
        f"<body>\n<h1>{escape(words['moved'])}</h1>\n"
        f'<p><a href="{href}">{escape(words["moved_to"])}</a></p>\n</body>\n</html>\n'
    ).encode()
