"""The files that a record names: the text of a source, its original, a photograph."""

from generator.records.media import Media
from generator.records.record import Record
from generator.records.source import Source


def named_files(record: Record) -> tuple[str, ...]:
    """Their paths from the project folder, as they are written."""
    if isinstance(record, Source):
        return (record.file, *([record.original.file] if record.original else []))
    return (record.file,) if isinstance(record, Media) else ()
