"""The folder that a web server serves from: releases side by side, and a link to the live one.

::

    current -> releases/0007-3fa2c1d09b1e   what is live: the root of the web server
    before  -> releases/0006-88d0c2f1a7be   what was live until then
    releases/

A release has a number and the beginning of its manifest's SHA-256. What is live is what ``current``
leads to, nothing else: one step changes it, and a machine that stops leaves either the old one live
or the new one.
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.building.alone import alone
from generator.building.releasing.release import read_by_all

_NAME = re.compile(r"(?P<number>\d{4,9})-(?P<digest>[0-9a-f]{12})")
# What a publishing makes before it is a release, or a link.
_UNFINISHED = ".new-"
# Fewer files than these reach the disk sooner one by one than with all that the machine writes.
_FEW = 200


class ForeignShelfError(Exception):
    """The folder, or something in it, was not put there by us. Says what to do instead.

    ``place`` is it; ``is_link`` says whether a link to a release belongs there.
    """

    def __init__(self, told: str, place: Path, *, is_link: bool = False) -> None:
        super().__init__(told)
        self.place = place
        self.is_link = is_link


@dataclass(frozen=True, slots=True)
class Release:
    """One release of the shelf; the ``number`` says when it came, compared with others."""

    number: int
    digest: str
    folder: Path

    @property
    def name(self) -> str:
        """Its folder's name, which is how people are told of it."""
        return self.folder.name


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder with its releases."""

    folder: Path

    @property
    def current(self) -> Path:
        """The link to what is live."""
        return self.folder / "current"

    @property
    def before(self) -> Path:
        """The link to what was live before: who has a page of it open needs more of its files."""
        return self.folder / "before"

    def releases(self) -> list[Release]:
        """All releases, oldest first."""
        found = []
        for path in self._releases.iterdir() if self._releases.is_dir() else ():
            match = _NAME.fullmatch(path.name)
            if match is not None and path.is_dir() and not path.is_symlink():
                found.append(Release(int(match["number"]), match["digest"], path))
        return sorted(found, key=lambda row: row.number)

    def live(self) -> Release | None:
        """The release that ``current`` leads to."""
        with suppress(OSError):
            leads_to = self.current.resolve(strict=True)
            return next((row for row in self.releases() if row.folder.samefile(leads_to)), None)
        return None

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Have the shelf for oneself; one that is not there yet is made.

        Another publishing is waited for; what one left that was killed goes. All files can be read
        by everybody: a web server has to. Raises ``ForeignShelfError`` and ``OSError``.
        """
        self._refuse()
        with read_by_all(), alone(self._releases):
            for left in (*self.folder.iterdir(), *self._releases.iterdir()):
                if left.name.startswith(_UNFINISHED):
                    _remove(left)
            yield

    def fresh(self) -> Path:
        """An empty folder to put a release in."""
        folder = self._releases / f"{_UNFINISHED}{os.getpid()}"
        folder.mkdir()
        return folder

    def admit(self, fresh: Path, digest: str) -> Release:
        """Make a release of a folder from :meth:`fresh`, the latest one; it is not live yet.

        By then all of it has reached the disk.
        """
        _reach_disk(fresh)
        number = max((row.number for row in self.releases()), default=0) + 1
        folder = self._releases / f"{number:04}-{digest[:12]}"
        fresh.rename(folder)
        _flush(self._releases)
        return Release(number, digest[:12], folder)

    def switch(self, release: Release) -> None:
        """Put a release live in one step."""
        was = self.live()
        _lead(self.current, release)
        if was is not None and was != release:
            _lead(self.before, was)

    def drop(self, release: Release) -> None:
        """Delete a release that is not live."""
        _remove(release.folder)

    @property
    def _releases(self) -> Path:
        return self.folder / "releases"

    def _refuse(self) -> None:
        for link in (self.current, self.before):
            if os.path.lexists(link) and not link.is_symlink():
                raise ForeignShelfError(
                    f"{link} is a folder or a file, where a link to a release belongs. "
                    "Move it away, or name another folder.",
                    link,
                    is_link=True,
                )
        if (
            not self._releases.is_dir()
            and self.folder.is_dir()
            and any(not row.name.startswith(_UNFINISHED) for row in self.folder.iterdir())
        ):
            raise ForeignShelfError(
                f"{self.folder} holds files that `showcase publish` did not put there. Name a "
                f"folder of its own, such as {self.folder / 'showcase'}; the web server's root is "
                "then the folder “current” in it.",
                self.folder,
            )


def _reach_disk(folder: Path) -> None:
    """Wait until a folder and the files that are new in it are on the disk."""
    paths = [folder, *folder.rglob("*")]
    # A second name of an older file was there before.
    new = [path for path in paths if path.is_dir() or path.stat().st_nlink == 1]
    if len(new) > _FEW:
        os.sync()
        return
    for path in new:
        _flush(path)


def _flush(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _lead(link: Path, release: Release) -> None:
    """Let a link lead to a release, in one step."""
    made = link.with_name(f"{_UNFINISHED}{link.name}-{os.getpid()}")
    made.symlink_to(Path("releases") / release.name, target_is_directory=True)
    made.replace(link)
    _flush(link.parent)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
