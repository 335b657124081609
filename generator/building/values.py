"""The values that pages look at: each in a table, with a digest that tells when it changed.

Pages see the site through these tables alone. What is not in a table is the same for the whole
build, and changes everything when it changes: the settings, the code, the base address.
"""

import hashlib
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from generator.catalog.pictures import PictureAddresses
from generator.checking.proof import Citation
from generator.pages.site import Site
from generator.reading.folder import Entry
from generator.records.kinds import KINDS
from generator.records.vocabulary import Role
from generator.tracing.recorder import ALL, COUNT, Read, Recorder
from generator.tracing.watched import Watched


def short_digest(data: bytes) -> str:
    """Tells values apart; not for what comes from elsewhere."""
    return hashlib.blake2b(data, digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class _Table:
    rows: Mapping[Any, Any]
    # What a value is, as text.
    told: Callable[[Any], str]
    part: Callable[[Any], Hashable] | None = None


class Values:
    """Every table of a site, and the digests of what they hold."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._tables = dict(_tables(site))
        self._digests: dict[Read, str] = {}

    def watched(self, recorder: Recorder) -> Site:
        """The site as pages should see it: ``recorder`` learns of each value looked at."""

        def watch(name: str) -> Watched[Any, Any]:
            table = self._tables[name]
            return Watched(recorder, name, table.rows, table.part)

        site = self._site
        catalog = replace(
            site.catalog,
            entries={kind.name: watch(kind.name) for kind in KINDS},
            records={
                kind.name: Watched(
                    recorder, kind.name, site.catalog.records.get(kind.name, _NOTHING)
                )
                for kind in KINDS
            },
            terms={role: watch(f"terms {role}") for role in get_args(Role)},
        )
        proof = replace(
            site.proof,
            readings=watch("readings"),
            citations=watch("citations"),
            places=watch("places"),
            coverages=watch("coverages"),
        )
        pictures = PictureAddresses(**{name: watch(name) for name in _PICTURES})
        groups = {name: watch(name) for name in _GROUPS}
        return replace(
            site, catalog=catalog, proof=proof, pictures=pictures, recorder=recorder, **groups
        )

    def digest(self, read: Read) -> str:
        """The digest of a value; empty if there is none."""
        if read not in self._digests:
            self._digests[read] = self._digest(read)
        return self._digests[read]

    def _digest(self, read: Read) -> str:
        name, key = read
        table = self._tables.get(name)
        if table is None:
            return ""
        if key == COUNT:
            return str(len(table.rows))
        if key == ALL:
            whole = hashlib.blake2b(digest_size=12)
            for row in table.rows:
                whole.update(f"{row!r}\0{self.digest((name, row))}\0".encode())
            return whole.hexdigest()
        if name == "places":
            # Where a quote stands depends on the source alone.
            return self.digest(("readings", key))
        if key not in table.rows:
            return ""
        return short_digest(table.told(table.rows[key]).encode())


_NOTHING: Mapping[str, Any] = {}
_PICTURES = ("cards", "posters", "codes", "photos")
_GROUPS = (
    "practices_of",
    "brands_of",
    "participations_of",
    "problems_of",
    "practices_under",
    "continued_by",
    "orders",
    "several",
    "dimension_places",
    "listed",
    "beside",
)


def _tables(site: Site) -> Mapping[str, _Table]:
    catalog, proof = site.catalog, site.proof
    tables = {
        kind.name: _Table(catalog.entries.get(kind.name, _NOTHING), _told_entry) for kind in KINDS
    }
    for role in get_args(Role):
        tables[f"terms {role}"] = _Table(catalog.terms.get(role, _NOTHING), repr)
    tables["readings"] = _Table(
        proof.readings, lambda reading: reading.source.sha256 + repr(reading.source)
    )
    tables["citations"] = _Table(proof.citations, _told_citations)
    tables["places"] = _Table(proof.places, repr, part=lambda key: key[0])
    tables["coverages"] = _Table(proof.coverages, repr)
    for name in _PICTURES:
        tables[name] = _Table(getattr(site.pictures, name), repr)
    for name in _GROUPS:
        tables[name] = _Table(getattr(site, name), repr)
    return tables


def _told_entry(entry: Entry) -> str:
    return f"{entry.file}\0{entry.digest}"


def _told_citations(rows: tuple[Citation, ...]) -> str:
    return "\n".join(f"{row.start} {row.end} {row.kind} {row.id} {row.path!r}" for row in rows)
