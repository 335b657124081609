"""What a site weighs."""

import gzip
import os
from dataclasses import dataclass
from pathlib import Path

_SAMPLE = 400


@dataclass(frozen=True, slots=True)
class Output:
    """Files, bytes and HTML pages of a folder; sizes of a page are means, in bytes.

    ``page_packed`` is the mean of at most 400 pages, evenly spread.
    """

    files: int
    size: int
    pages: int
    page: int
    page_packed: int


def weigh(folder: Path) -> Output:
    """Weigh a built site."""
    files = [Path(parent, name) for parent, _, names in os.walk(folder) for name in names]
    sizes = {path: path.lstat().st_size for path in files}
    pages = sorted(path for path in files if path.suffix == ".html")
    sample = pages[:: max(1, len(pages) // _SAMPLE)]
    packed = sum(len(gzip.compress(path.read_bytes(), 6)) for path in sample)
    return Output(
        len(sizes),
        sum(sizes.values()),
        len(pages),
        sum(sizes[path] for path in pages) // max(1, len(pages)),
        packed // max(1, len(sample)),
    )
