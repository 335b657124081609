"""All files below ``data/`` of a site, the same in each language."""

import json
from collections.abc import Iterator

from generator.catalog.catalog import Catalog
from generator.checking.proof import Proof
from generator.exports.public import public_data
from generator.exports.tables import kind_table, quote_table
from generator.records.kinds import KINDS


def data_files(catalog: Catalog, proof: Proof) -> Iterator[tuple[str, bytes]]:
    """Name below ``data/`` and content of each file."""
    records = [public_data(entry) for entry in catalog.walk()]
    text = json.dumps(records, ensure_ascii=False, indent=1)
    yield "records.json", (text + "\n").encode()
    for kind in KINDS:
        if kind.name != "settings" and catalog.entries.get(kind.name):
            yield f"{kind.folder}.csv", kind_table(catalog, kind)
    yield "quotes.csv", quote_table(catalog, proof)
