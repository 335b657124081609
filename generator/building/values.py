"""The values that pages look at: each in a table, with a digest that tells when it changed.

Pages see the site through these tables alone. What is not in a table is the same for the whole
build, and changes everything when it changes: the settings, the code, the base address.
"""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from generator.catalog.pictures import PictureAddresses
from generator.checking.proving.watching import (
    catalog_tables,
    proof_tables,
    watched_catalog,
    watched_proof,
)
from generator.pages.site import Site
from generator.tracing.recorder import Recorder
from generator.tracing.tables import Table, Tables
from generator.tracing.written import Written

_PICTURES = ("cards", "posters", "covers", "codes", "photos")
# Whatever else a site has is looked up in groups.
_GROUPS = tuple(
    row.name
    for row in fields(Site)
    if row.name not in ("catalog", "proof", "pictures", "recorder", "base", "wordings")
)


def tables_of(site: Site) -> Tables:
    """Everything that a page may look at."""
    return Tables(_tables(site))


def _tables(site: Site) -> Iterator[tuple[str, Table]]:
    yield from catalog_tables(site.catalog)
    yield from proof_tables(site.proof)
    for name in _PICTURES:
        yield name, Table(getattr(site.pictures, name))
    for name in _GROUPS:
        rows = getattr(site, name)
        yield name, Table(rows, texts=rows.texts if isinstance(rows, Written) else None)


def watched_site(site: Site, tables: Tables, recorder: Recorder) -> Site:
    """The site as pages should see it: ``recorder`` learns of each value looked at."""
    groups: dict[str, Any] = {name: tables.watched(name, recorder) for name in _GROUPS}
    return replace(
        site,
        catalog=watched_catalog(site.catalog, tables, recorder),
        proof=watched_proof(site.proof, tables, recorder),
        pictures=PictureAddresses(**{name: tables.watched(name, recorder) for name in _PICTURES}),
        recorder=recorder,
        **groups,
    )
