"""The files of Explore, of the rows that pages of practices and brands gave when they were made.

They are made anew for a language of which a row is another one, or a value that their making
looked at; what a record says beyond its row changes none of them.
"""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from pydantic_core import from_json

from generator.building.keeping.stamps import NO_STAMPS
from generator.building.keeping.state import State
from generator.building.releasing.placing import Placed, Placing
from generator.building.traces import Traces
from generator.exploring.rows import row_of
from generator.forking.together import together
from generator.pages.explore_data import data_of, data_reader
from generator.pages.site import Site
from generator.tracing.ledger import Ledger
from generator.tracing.recorder import Read
from generator.tracing.tables import Tables

# Under which name the files of the last build are kept, with what their making looked at.
_KEPT = "explore"


class _Made(NamedTuple):
    """The files of a language, and what their making looked at besides its rows."""

    language: str
    files: list[Placed]
    reads: frozenset[Read]


def place_explore(
    site: Site, tables: Tables, traces: Traces, placing: Placing, state: State, jobs: int
) -> None:
    """Place the files of all languages, each in a process."""
    rows = {language: _rows(traces, language) for language in placing.docs}
    digests = {language: _digest(own) for language, own in rows.items()}
    found = state.read(_KEPT)
    before = Ledger() if found is None else Ledger.from_plain(found[1])
    same = [
        str(language)
        for language in before.unchanged(tables.digest)
        if before.results[language][0] == digests.get(str(language))
    ]
    kept = [
        language
        for language in same
        if all(placing.keep(language, name, key) for name, key in before.results[language][1])
    ]
    stale = [language for language in rows if language not in kept]
    if not stale:
        return

    def made(languages: Sequence[str]) -> list[_Made]:
        return [_made(site, placing, language, rows[language]) for language in languages]

    ledger = before.keep_only(kept)
    for row in together(made, stale, jobs, 1):
        for file in row.files:
            placing.note(*file)
        keys = [[name, key] for _, name, key, _ in row.files]
        ledger.add(row.language, row.reads, [digests[row.language], keys])
    state.keep(_KEPT, NO_STAMPS, ledger.as_plain(tables.digest))


def _rows(traces: Traces, language: str) -> list[bytes]:
    """The rows of a language, in an order that does not tell when their pages were made."""
    return sorted(row.row for (own, _), row in traces.rows.items() if own == language and row.row)


def _digest(rows: Sequence[bytes]) -> str:
    # JSON has no such byte.
    return hashlib.sha256(b"\0".join(rows)).hexdigest()


def _made(site: Site, placing: Placing, language: str, rows: Sequence[bytes]) -> _Made:
    found = []
    with site.recorder.recording() as reads:
        files = list(data_of(data_reader(site, language), [row_of(from_json(row)) for row in rows]))
    for name, data in files:
        key = hashlib.sha256(data).hexdigest()
        # Most are as they were, and their digest is the key.
        kept = placing.keep(language, name, key)
        found.append((language, name, key, key if kept else placing.write(language, name, data)))
    return _Made(language, found, frozenset(reads))
