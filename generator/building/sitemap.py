"""The site map for search engines, and the redirects of renamed records."""

from collections.abc import Iterable, Iterator
from html import escape

from generator.catalog.addresses import address_of, language_path, relative
from generator.catalog.catalog import Catalog
from generator.pages.languages import tag_of
from generator.pages.words import WORDS


def sitemap(addresses: Iterable[str], catalog: Catalog, base: str) -> bytes:
    """Every page in every language with its counterparts; no dates, so equal input, equal map."""
    languages = catalog.languages
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for address in sorted(addresses):
        rows = [
            (tag_of(language), escape(base + language_path(language, languages) + address))
            for language in languages
        ]
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{tag}" href="{href}"/>' for tag, href in rows
        )
        lines += [f"<url><loc>{href}</loc>{links}</url>" for _, href in rows]
    return ("\n".join([*lines, "</urlset>"]) + "\n").encode()


def redirects(catalog: Catalog, base: str) -> Iterator[tuple[str, bytes]]:
    """A page for each former address, that leads to the present one without a script."""
    for language in catalog.languages:
        path = language_path(language, catalog.languages)
        for entry in catalog.walk():
            for former in entry.record.former_ids:
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
