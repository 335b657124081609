"""Files that are made of all records: the data to take away, the rows of Explore."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.building.placing import Known
from generator.building.traces import Traces
from generator.exploring.rows import row_of
from generator.exports.files import export_names, file_names, make_export
from generator.forking.shares import forked
from generator.pages.explore import data_of, data_reader
from generator.pages.site import Site
from generator.records.kinds import BY_FOLDER, KINDS
from generator.tracing.recorder import ALL
from generator.tracing.tables import Tables


@dataclass(frozen=True, slots=True)
class Other:
    """A file by its name below a language's root; without a language it is in each.

    A file with the same key has the same content, which ``make`` gives.
    """

    language: str
    name: str
    key: str
    make: Callable[[], bytes]


def other_files(
    site: Site, tables: Tables, jobs: int, traces: Traces, before: Mapping[str, Known]
) -> list[Other]:
    """Every file of a build; what stands ``before`` under the same key is not made."""
    return [*_exports(site, tables, jobs, before), *_explore(site, traces)]


def _exports(site: Site, tables: Tables, jobs: int, before: Mapping[str, Known]) -> Iterator[Other]:
    keys = {name: _export_key(site, tables, name) for name in export_names(site.catalog)}
    stale = [
        name
        for name, key in keys.items()
        if any(before.get(f"data/{file}", ("",))[0] != key for file in file_names(name))
    ]
    made: dict[str, bytes] = {}
    for rows in forked(partial(_made, site), stale, jobs, 1):
        made |= rows
    for name, key in keys.items():
        for file in file_names(name):
            yield Other("", f"data/{file}", key, partial(_whole, site, name, file, made))


def _made(site: Site, names: Sequence[str]) -> list[dict[str, bytes]]:
    rows = []
    for name in names:
        chunks: dict[str, list[bytes]] = {}
        for file, data in make_export(site.catalog, site.proof, name):
            chunks.setdefault(file, []).append(data)
        rows.append({file: b"".join(parts) for file, parts in chunks.items()})
    return rows


def _whole(site: Site, name: str, file: str, made: dict[str, bytes]) -> bytes:
    if file not in made:
        # Its key stands, but the file itself was touched.
        made |= _made(site, [name])[0]
    return made[file]


def _export_key(site: Site, tables: Tables, name: str) -> str:
    kinds = [BY_FOLDER[name].name] if name in BY_FOLDER else [kind.name for kind in KINDS]
    reads = [*((kind, ALL) for kind in kinds), ("readings", ALL)]
    told = [name, *site.catalog.languages, *(tables.digest(read) for read in reads)]
    return hashlib.sha256("\0".join(told).encode()).hexdigest()


def _explore(site: Site, traces: Traces) -> Iterator[Other]:
    for language in site.catalog.languages:
        rows = [
            row_of(json.loads(row.row))
            for (own, _), row in traces.rows.items()
            if own == language and row.row
        ]
        for name, data in data_of(data_reader(site, language), rows):
            key = hashlib.sha256(data).hexdigest()
            yield Other(language, name, key, partial(bytes, data))
