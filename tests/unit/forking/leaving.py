"""Which processes a test leaves behind; others of the same worker may stay."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def leaving_none() -> Iterator[None]:
    """A block after which there is no child process that was not there before."""
    before = _children()
    yield
    assert _children() <= before


def _children() -> set[str]:
    rows = Path("/proc/self/task").glob("*/children")
    return {child for row in rows for child in row.read_text(encoding="ascii").split()}
