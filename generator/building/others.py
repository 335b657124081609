"""Files that are made of all records: the data to take away, the rows of Explore."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import partial

from generator.building.placing import Placing
from generator.building.traces import Traces
from generator.exploring.rows import row_of
from generator.exports.files import export_names, file_names, make_export
from generator.forking.shares import forked
from generator.pages.explore import data_of, data_reader
from generator.pages.site import Site
from generator.records.kinds import BY_FOLDER, KINDS
from generator.tracing.recorder import ALL
from generator.tracing.tables import Tables

# A file that was placed: its language, its name below the language's root, its key, its SHA-256.
_Placed = tuple[str, str, str, str]


def place_others(site: Site, tables: Tables, traces: Traces, placing: Placing, jobs: int) -> None:
    """Place all of them, in several processes; those whose key stands are taken as they are."""
    exports = {name: _export_key(site, tables, name) for name in export_names(site.catalog)}
    stale = [
        partial(_export, site, placing, name, key)
        for name, key in exports.items()
        if not all(placing.keep(*row, key) for row in _places(site, name))
    ]
    rows = [partial(_explore, site, traces, placing, language) for language in placing.docs]
    for placed in forked(_done, [*rows, *stale], jobs, 1):
        placing.note(*placed)


def _done(tasks: "Sequence[partial[Iterator[_Placed]]]") -> list[_Placed]:
    return [placed for task in tasks for placed in task()]


def _places(site: Site, name: str) -> Iterator[tuple[str, str]]:
    """Language and name of each file of an export; data stand once, at the root of the site."""
    for file in file_names(name):
        yield site.catalog.first_language, f"data/{file}"


def _export(site: Site, placing: Placing, name: str, key: str) -> Iterator[_Placed]:
    language = site.catalog.first_language
    chunks = make_export(site.catalog, site.proof, name)
    pieces = ((f"data/{file}", data) for file, data in chunks)
    for file, digest in placing.write_pieces(language, pieces).items():
        yield language, file, key, digest


def _export_key(site: Site, tables: Tables, name: str) -> str:
    kinds = [BY_FOLDER[name].name] if name in BY_FOLDER else [kind.name for kind in KINDS]
    reads = [*((kind, ALL) for kind in kinds), ("readings", ALL)]
    told = [name, *site.catalog.languages, *(tables.digest(read) for read in reads)]
    return hashlib.sha256("\0".join(told).encode()).hexdigest()


def _explore(site: Site, traces: Traces, placing: Placing, language: str) -> Iterator[_Placed]:
    rows = [
        row_of(json.loads(row.row))
        for (own, _), row in traces.rows.items()
        if own == language and row.row
    ]
    for name, data in data_of(data_reader(site, language), rows):
        key = hashlib.sha256(data).hexdigest()
        # Most are as they were, and their digest is the key.
        kept = placing.keep(language, name, key)
        yield language, name, key, key if kept else placing.write(language, name, data)
