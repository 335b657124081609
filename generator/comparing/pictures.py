"""Pictures with another file: the records that name them may not have changed at all."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

from generator.catalog.catalog import Catalog
from generator.checking.proving.sources import file_inside
from generator.comparing.side import Key, Side
from generator.records.media import Media


class PictureChange(NamedTuple):
    """A picture of both sides; its SHA-256 before and now, empty where there is no file."""

    id: str
    file: str
    hash_before: str
    hash_after: str


def picture_changes(
    before: Side, after: Side, renamed: Mapping[Key, Key]
) -> Iterator[PictureChange]:
    """Every picture whose file has other bytes, by id; ``renamed`` leads to the id before."""
    if before.catalog is None or after.catalog is None:
        return
    old = before.catalog.entries.get("media", {})
    for id_, entry in sorted(after.catalog.entries.get("media", {}).items()):
        was = old.get(renamed.get(("media", id_), ("media", id_))[1])
        if was is not None:
            file = cast(Media, entry.record).file
            hashes = _hash(before.catalog, cast(Media, was.record).file), _hash(after.catalog, file)
            if hashes[0] != hashes[1]:
                yield PictureChange(id_, file, *hashes)


def _hash(catalog: Catalog, file: str) -> str:
    path = file_inside(catalog.project, file)
    if path is None:
        return ""
    try:
        with path.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""
