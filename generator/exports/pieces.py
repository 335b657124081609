"""The piece that each record is of a data file: a matter of the record and its quotes alone."""

from functools import lru_cache

from pydantic_core import to_json

from generator.checking.proving.proof import Proof
from generator.exports.public import public_data, public_quotes
from generator.exports.tables import cells, line, line_after
from generator.problems.problem import field_path
from generator.reading.entry import Entry

QUOTE_COLUMNS = ("kind", "id", "field", "source", "sentence", "start", "end", "quote")

# The same few paths lead to the quotes of thousands of records.
_written = lru_cache(maxsize=1024)(field_path)


def record_pieces(entry: Entry, languages: tuple[str, ...]) -> tuple[bytes, bytes]:
    """A record as a line of its kind's table, and as an object of JSON.

    ``languages`` are the site's.
    """
    data = public_data(entry)
    return line(cells(entry.kind, languages, data)), to_json(data)


def quote_piece(entry: Entry, proof: Proof) -> bytes:
    """The lines of a record in the table of quotes, in the order of its fields."""
    lines = []
    for path, source, quote, after in public_quotes(entry):
        found = proof.places[(source, quote, after)]
        reading = proof.readings[source]
        start, end = found.start, found.end
        sentence = reading.sentence_at(start)
        sure = (entry.kind.name, entry.id, _written(path), source, f"{sentence},{start},{end}")
        lines.append(line_after(sure, reading.text.text[start:end]))
    return b"".join(lines)
