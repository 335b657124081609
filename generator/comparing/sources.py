"""Sources whose text is not what it was, and the quotes that rest on it."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, cast

from generator.catalog.catalog import Catalog
from generator.checking.content import units_of
from generator.checking.proving.looking import Quotes
from generator.checking.proving.sources import MAX_BYTES, Reading, file_inside
from generator.comparing.excerpts import apart
from generator.comparing.leaves import masked
from generator.comparing.pairing import RecordChange
from generator.comparing.side import Key, Side
from generator.evidence.quotes.quoting import SourceText
from generator.reading.entry import Entry
from generator.records.parts import Path
from generator.records.plain import plain_quotes
from generator.records.source import Source


class Lost(NamedTuple):
    """A quote that the text has no longer, or that was never in it."""

    kind: str
    id: str
    path: Path


@dataclass(frozen=True, slots=True)
class SourceChange:
    """A source with another text. Hashes are of the files as they lie there, empty without one.

    ``before`` and ``after`` are its words around the difference, the same ones where only blanks
    and line breaks differ, ``None`` where a text can't be had. ``quotes`` of ``records`` rest on
    it now; ``lost`` are those that are not found in it. ``recorded``: its record says the hash
    that the file has.
    """

    id: str
    hash_before: str
    hash_after: str
    before: str | None
    after: str | None
    recorded: bool
    quotes: int
    records: int
    lost: tuple[Lost, ...]


def source_changes(before: Side, after: Side, renamed: Mapping[Key, Key]) -> list[SourceChange]:
    """Every source of both sides with another text, by id; ``renamed`` leads to the id before."""
    if before.catalog is None or after.catalog is None:
        return []
    found: list[SourceChange] = []
    for id_, entry in sorted(after.catalog.entries.get("source", {}).items()):
        key = renamed.get(("source", id_), ("source", id_))
        old = before.catalog.entries.get("source", {}).get(key[1])
        if old is not None:
            found += _differing(before, old, after, entry)
    return found


def renamings(rows: list[RecordChange]) -> Mapping[Key, Key]:
    """Kind and id before of each renamed record, by those that it has now."""
    return {
        (row.kind.name, row.after.id): (row.kind.name, row.before.id)
        for row in rows
        if row.what == "renamed" and row.after is not None and row.before is not None
    }


def _differing(before: Side, old: Entry, after: Side, now: Entry) -> Iterator[SourceChange]:
    one, other = cast(Source, old.record), cast(Source, now.record)
    if _is_read(before, old) and _is_read(after, now) and one.sha256 == other.sha256:
        return  # Both were held against their hashes.
    raw, raw_now = _raw(before.catalog, one.file), _raw(after.catalog, other.file)
    if raw == raw_now:
        return
    text, text_now = _text(raw), _text(raw_now)
    told: tuple[str | None, str | None] = (None, None)
    if text is not None and text_now is not None:
        told = apart(masked(text), masked(text_now))
    # What lies there is looked at, also where it is not what the record was made of.
    read = (
        {now.id: Reading(other, SourceText(text_now), now.digest)} if text_now is not None else {}
    )
    known = Quotes(read, units_of(after.catalog)) if after.catalog is not None else Quotes({})
    quotes = list(_quotes(after, now.id, known))
    records = len({(row.kind, row.id) for row, _ in quotes})
    lost = tuple(row for row, is_found in quotes if not is_found)
    yield SourceChange(
        now.id,
        _hash(raw),
        _hash(raw_now),
        *told,
        other.sha256 == _hash(raw_now),
        len(quotes),
        records,
        lost,
    )


def _is_read(side: Side, entry: Entry) -> bool:
    """Whether the text of a source is the one that its record names."""
    return side.checked.proof is not None and entry.id in side.checked.proof.readings


def _hash(raw: bytes | None) -> str:
    return "" if raw is None else hashlib.sha256(raw).hexdigest()


def _text(raw: bytes | None) -> str | None:
    return None if raw is None else raw.decode("utf-8-sig", "replace")


def _raw(catalog: Catalog | None, file: str) -> bytes | None:
    path = file_inside(catalog.project, file) if catalog is not None else None
    try:
        if path is None or path.stat().st_size > MAX_BYTES:
            return None
        return path.read_bytes()
    except OSError:
        return None


def _quotes(side: Side, source: str, known: Quotes) -> Iterator[tuple[Lost, bool]]:
    """Every quote from a source, and whether it stands in its text."""
    for (kind, id_), entry in side.entries.items():
        if f"source/{source}" not in entry.facts.refers_to.split():
            continue  # Hardly any record is unpacked.
        for quote in plain_quotes(entry.kind.model, entry.packed):
            if quote.source == source:
                key = quote.source, quote.quote, quote.after
                is_found = known.place(key) is not None
                yield Lost(kind, id_, quote.path), is_found
