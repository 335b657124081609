"""The page of a record that was saved just now, before the whole site is brought up to date."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from generator.building.making import Workshop
from generator.catalog.catalog import Catalog
from generator.checking.content import units_of
from generator.checking.judging import problems_of
from generator.checking.proving.looking import Quotes
from generator.pages.all_pages import make_page
from generator.reading.entry import Entry
from generator.reading.folder import entry_at
from generator.tracing.recorder import Recorder


def glimpse(workshop: Workshop, content: Path, path: Path) -> Mapping[str, bytes]:
    """The pages of the record in a file, by their paths in the site, one for each language.

    There are none where the record is new, has no page, or has a problem: the whole check tells
    it. What other pages say of the record, and it of them, is as the workshop's site has it.
    """
    entry = entry_at(content, path) if path.is_relative_to(content) else None
    site = workshop.site
    if entry is None or entry.kind.address is None or not _is_joined(entry, site.catalog):
        return {}
    now = replace(site, catalog=site.catalog.with_entry(entry), recorder=Recorder())
    if problems_of(entry, now.catalog, Quotes(site.proof.readings, units_of(now.catalog))):
        return {}
    pages = {}
    for language, root in workshop.paths.items():
        page = make_page(now, language, (entry.kind.name, entry.id))
        pages[f"{root}{page.address}index.html"] = workshop.html(language, page)
    return pages


def _is_joined(entry: Entry, catalog: Catalog) -> bool:
    """Whether the catalog has the record, and all that it refers to now."""
    if entry.id not in catalog.entries[entry.kind.name]:
        return False
    refers_to = (target.split("/") for target in entry.facts.refers_to.split())
    terms = (term.split("/") for term in entry.facts.terms.split())
    return all(id_ in catalog.entries.get(kind, {}) for kind, id_ in refers_to) and all(
        id_ in catalog.terms.get(role, {}) for role, id_ in terms
    )
