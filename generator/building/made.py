"""A page that was made, as plain data that passes between processes."""

from dataclasses import dataclass

from generator.building.linking.targets import Target
from generator.pages.all_pages import Name
from generator.searching.document import Brief
from generator.tracing.recorder import Read

# A language and a page's name.
Task = tuple[str, Name]


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was made.

    ``file`` is its Markdown below the language's docs, ``path`` its place in the release;
    ``digest`` is the SHA-256 of its HTML, ``key`` that of all its inputs. ``reads`` are the
    values that it looked at, ``ids`` the places that it has, ``targets`` those that it leads to.
    ``row`` is what Explore tells of it, as JSON, if anything.
    """

    task: Task
    file: str
    path: str
    digest: str
    key: str
    reads: frozenset[Read]
    ids: tuple[str, ...]
    targets: tuple[Target, ...]
    faults: tuple[str, ...]
    fresh: bool
    brief: Brief | None = None
    row: bytes = b""
