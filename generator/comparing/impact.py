"""What a change does, as data: two states of a project, compared in every respect."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from generator.building.progress import Progress
from generator.comparing.addresses import record_addresses
from generator.comparing.base import Base, base_of
from generator.comparing.pages import Pages
from generator.comparing.pairing import RecordChange, Unread, record_changes, unread
from generator.comparing.pictures import PictureChange, picture_changes
from generator.comparing.problems import Problems, compared
from generator.comparing.quotes import Quotes, quotes_of
from generator.comparing.side import Side, SideReader
from generator.comparing.sources import SourceChange, renamings, source_changes

NoteCode = Literal[
    "base-has-errors",
    "base-has-no-content",
    "base-is-ahead",
    "both-have-errors",
    "no-content",
    "now-has-errors",
    "pages-left-out",
    "submodules",
]


@dataclass(frozen=True, slots=True)
class Note:
    """What is not told, or not as one may think, and why; ``told`` names what it is about."""

    code: NoteCode
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change does. ``pages`` is ``None`` where pages were not compared.

    ``gone`` are addresses that led somewhere before, and lead nowhere now.
    """

    base: str
    commit: str
    notes: tuple[Note, ...]
    records: tuple[RecordChange, ...]
    unread: tuple[Unread, ...]
    sources: tuple[SourceChange, ...]
    pictures: tuple[PictureChange, ...]
    quotes: Quotes
    problems: Problems
    pages: Pages | None
    gone: tuple[str, ...]
    before: Side
    after: Side

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to tell."""
        pages = self.pages
        differing = pages is not None and (
            pages.added or pages.removed or pages.changed or pages.reached
        )
        problems = self.problems.brought or self.problems.mended
        told = (self.records, self.unread, self.sources, self.pictures, self.gone)
        return not (any(told) or problems or differing)


def impact_of(
    name: str, content: Path, jobs: int, progress: Progress, *, with_pages: bool = True
) -> Impact:
    """Compare the content as it lies there with a base. Raises ``BaseFault`` and ``OSError``.

    ``name`` is a revision or a folder. Nothing in the project is written.
    """
    content = content.resolve()
    with TemporaryDirectory(prefix="showcase-impact-") as made:
        folder = Path(made).resolve()
        taken = folder / "base"
        taken.mkdir()
        base = base_of(name, content, taken)
        reader = SideReader(folder / "read", jobs)
        before = reader.side(base.content, base.bring_named)
        after = reader.side(content)
        rows = record_changes(before, after) if after.is_content else []
        renamed = renamings(rows)
        notes = _notes(before, after, base, with_pages=with_pages)
        pages = None
        if with_pages and before.can_be_built and after.can_be_built:
            pages = _pages(before, after, rows, folder / "pages", jobs, progress)
        return Impact(
            base.name,
            base.commit,
            notes,
            tuple(rows),
            tuple(unread(before, after)) if after.is_content else (),
            tuple(source_changes(before, after, renamed)),
            tuple(picture_changes(before, after, renamed)),
            quotes_of(rows, after),
            compared(before, after, rows),
            pages,
            tuple(_gone(before, after, pages)),
            before,
            after,
        )


def _pages(
    before: Side,
    after: Side,
    rows: Sequence[RecordChange],
    folder: Path,
    jobs: int,
    progress: Progress,
) -> Pages:
    # What makes pages is imported only where there are some to be made.
    from generator.comparing.sites import pages_compared

    folder.mkdir()
    touched = {key for row in rows for key in row.keys}
    return pages_compared(before, after, touched, folder, jobs, progress)


def _notes(before: Side, after: Side, base: Base, *, with_pages: bool) -> tuple[Note, ...]:
    notes = [Note("submodules", base.submodules)] if base.submodules else []
    if base.is_ahead:
        notes.append(Note("base-is-ahead", (base.name,)))
    if not after.is_content:
        return (*notes, Note("no-content"))
    if not before.is_content:
        return (*notes, Note("base-has-no-content"))
    if not with_pages:
        return (*notes, Note("pages-left-out"))
    if before.can_be_built and after.can_be_built:
        return tuple(notes)
    if not before.can_be_built and not after.can_be_built:
        return (*notes, Note("both-have-errors"))
    return (*notes, Note("base-has-errors" if after.can_be_built else "now-has-errors"))


def _gone(before: Side, after: Side, pages: Pages | None) -> list[str]:
    """Addresses that lead nowhere now; of lists' pages only where pages were compared."""
    if after.catalog is None:
        return []
    old, new = set(record_addresses(before)), set(record_addresses(after))
    if pages is not None:
        old |= pages.addresses_before
        new |= pages.addresses_after
    return sorted(old - new)
