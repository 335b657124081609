"""Catalog and proof as tables, so that what looks at them can be known."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from operator import itemgetter
from typing import Any, get_args

from pydantic_core import to_json

from generator.catalog.catalog import Catalog
from generator.checking.proving.proof import Citation, Proof
from generator.checking.proving.sources import Reading
from generator.reading.entry import Entry
from generator.records.kinds import KINDS
from generator.records.vocabulary import Role
from generator.tracing.recorder import Recorder
from generator.tracing.tables import Table, Tables
from generator.tracing.watched import Watched

_NOTHING: Mapping[str, Any] = {}


def catalog_tables(catalog: Catalog) -> Iterator[tuple[str, Table]]:
    """A table for each kind of record and each role of terms."""
    for kind in KINDS:
        yield kind.name, Table(catalog.entries.get(kind.name, _NOTHING), _told_entry)
    for role in get_args(Role):
        yield f"terms {role}", Table(catalog.terms.get(role, _NOTHING))


def proof_tables(proof: Proof) -> Iterator[tuple[str, Table]]:
    """Sources, and what the records make of them."""
    yield "readings", Table(proof.readings, _told_reading)
    # Where a quote stands depends on the source alone.
    yield "places", Table(proof.places, part=itemgetter(0), of="readings")
    yield "citations", Table(proof.citations, _told_citations)
    yield "coverages", Table(proof.coverages)


def watched_catalog(catalog: Catalog, tables: Tables, recorder: Recorder) -> Catalog:
    """The catalog; ``recorder`` learns of each value that is looked at."""
    return replace(
        catalog,
        entries={kind.name: tables.watched(kind.name, recorder) for kind in KINDS},
        records={
            kind.name: Watched(recorder, kind.name, catalog.records.get(kind.name, _NOTHING))
            for kind in KINDS
        },
        terms={role: tables.watched(f"terms {role}", recorder) for role in get_args(Role)},
    )


def watched_proof(proof: Proof, tables: Tables, recorder: Recorder) -> Proof:
    """The proof; ``recorder`` learns of each value that is looked at."""
    return proof._replace(
        readings=tables.watched("readings", recorder),
        places=tables.watched("places", recorder),
        citations=tables.watched("citations", recorder),
        coverages=tables.watched("coverages", recorder),
    )


def _told_entry(entry: Entry) -> str:
    return f"{entry.file}\0{entry.digest}"


def _told_reading(reading: Reading) -> str:
    return reading.digest


def _told_citations(rows: tuple[Citation, ...]) -> str:
    # As JSON, which is at hand at once; a plain row is written twice as fast as a named one.
    return to_json([(*row[:4], *row.path) for row in rows]).decode()
