"""A release goes live, or the one before it comes back."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.publishing.copying import Copied, Fault, copied, faults_of
from generator.publishing.shelf import Release, Shelf


@dataclass(frozen=True, slots=True)
class Published:
    """The release that is live now, if nothing was wrong.

    It has so many ``files``, of which so many are ``new``; no ``moved`` means that it was live
    before.
    """

    live: Release | None
    files: int = 0
    new: int = 0
    moved: bool = True
    faults: tuple[Fault, ...] = ()


def publish(site: Path, shelf: Shelf, keep: int) -> Published:
    """Put the finished release in ``site`` live; ``keep`` earlier ones stay to go back to.

    A release that was withdrawn by :func:`roll_back` is not gone back to any more, and goes. With
    faults nothing is changed. Raises ``ForeignShelfError``, ``FileNotFoundError`` for a folder
    without a manifest, and other ``OSError``.
    """
    with shelf.opened():
        live = shelf.live()
        fresh = shelf.fresh()
        try:
            made = copied(site, fresh, live.folder if live else None)
            if made.faults:
                return Published(None, faults=made.faults)
            if live is not None and _is_same(live, made):
                return Published(live, made.files, moved=False)
            release = shelf.admit(fresh, made.digest)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
        shelf.switch(release)
        others = [row for row in shelf.releases() if row != release]
        earlier = [row for row in others if live is None or row.number <= live.number]
        for row in others:
            if row not in earlier[-keep:]:
                shelf.drop(row)
        return Published(release, made.files, made.new)


def roll_back(shelf: Shelf) -> Published:
    """Put the release live that came before the one that is; nothing live if there is none.

    Files that were changed since it was published are faults, and it stays as it is. Raises
    ``ForeignShelfError`` and ``OSError``.
    """
    if not shelf.releases():
        return Published(None)
    with shelf.opened():
        live = shelf.live()
        earlier = [row for row in shelf.releases() if live and row.number < live.number]
        if not earlier:
            return Published(None)
        release = earlier[-1]
        faults = faults_of(release.folder)
        if faults:
            return Published(None, faults=tuple(faults))
        shelf.switch(release)
        return Published(release)


def _is_same(live: Release, made: Copied) -> bool:
    """Whether all of a release is what is live already, and nothing else lies there."""
    same = not made.new and made.digest.startswith(live.digest)
    return same and not faults_of(live.folder)
