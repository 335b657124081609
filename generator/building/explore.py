"""The files of Explore, of the rows that pages of practices and brands gave when they were made."""

import hashlib
from collections.abc import Sequence

from pydantic_core import from_json

from generator.building.releasing.placing import Placed, Placing
from generator.building.traces import Traces
from generator.exploring.rows import row_of
from generator.forking.together import together
from generator.pages.explore_data import data_of, data_reader
from generator.pages.site import Site


def place_explore(site: Site, traces: Traces, placing: Placing, jobs: int) -> None:
    """Place the files of all languages, each in a process."""

    def placed(languages: Sequence[str]) -> list[Placed]:
        return [row for language in languages for row in _placed(site, traces, placing, language)]

    for row in together(placed, list(placing.docs), jobs, 1):
        placing.note(*row)


def _placed(site: Site, traces: Traces, placing: Placing, language: str) -> list[Placed]:
    rows = [
        row_of(from_json(row.row))
        for (own, _), row in traces.rows.items()
        if own == language and row.row
    ]
    found = []
    for name, data in data_of(data_reader(site, language), rows):
        key = hashlib.sha256(data).hexdigest()
        # Most are as they were, and their digest is the key.
        kept = placing.keep(language, name, key)
        found.append((language, name, key, key if kept else placing.write(language, name, data)))
    return found
