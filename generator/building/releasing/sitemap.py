"""The site map for search engines.

``sitemap.xml`` has every page in every language. Where there are too many it leads to parts
instead: ``sitemap/brands.xml``, and for a section that is too long for one part
``sitemap/brands-0.xml`` to ``sitemap/brands-f.xml``, by how the SHA-256 of a page's address
begins. So a page more or less rewrites one part.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from generator.building.releasing.prefixes import grouped
from generator.catalog.addresses import language_path
from generator.catalog.catalog import Catalog
from generator.pages.languages import tag_of

SITEMAP = "sitemap.xml"
# Addresses of a part, each of which stands there once for every language.
MOST = 1000
# The part for pages that belong to no section.
_TOP = "top"

_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_LINKS = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def sitemap(
    addresses: Iterable[str], catalog: Catalog, base: str, most: int = MOST
) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file. No dates, so equal input gives equal bytes.

    ``addresses`` are those of pages below a language's root; ``base`` is the site's own.
    """
    roots = [
        (tag_of(language), escape(base + language_path(language, catalog.languages)))
        for language in catalog.languages
    ]
    every = sorted(set(addresses))
    if len(every) <= most:
        yield SITEMAP, _pages(every, roots)
        return
    names = []
    for name, own in _parts(every, most):
        names.append(name)
        yield name, _pages(own, roots)
    rows = [f"<sitemap><loc>{escape(base)}{name}</loc></sitemap>" for name in names]
    yield SITEMAP, _xml("sitemapindex", _NAMESPACE, rows)


def _parts(addresses: Iterable[str], most: int) -> Iterator[tuple[str, Sequence[str]]]:
    sections = defaultdict(list)
    for address in addresses:
        section, _, below = address.partition("/")
        sections[section if below else _TOP].append(address)
    for section, own in sorted(sections.items()):
        for group in grouped(own, most).leaves():
            mark = f"-{group.prefix}" if group.prefix else ""
            yield f"sitemap/{section}{mark}.xml", group.names


def _pages(addresses: Iterable[str], roots: Sequence[tuple[str, str]]) -> bytes:
    """Pages with their counterparts; ``roots`` are tags and addresses of the languages."""
    rows = []
    for address in addresses:
        path = escape(address)
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{tag}" href="{root}{path}"/>'
            for tag, root in roots
        )
        rows += [f"<url><loc>{root}{path}</loc>{links}</url>" for _, root in roots]
    return _xml("urlset", f"{_NAMESPACE} {_LINKS}", rows)


def _xml(name: str, attributes: str, rows: Iterable[str]) -> bytes:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<{name} {attributes}>", *rows]
    return ("\n".join([*lines, f"</{name}>"]) + "\n").encode()
