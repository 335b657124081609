"""The release that stands, and the docs beside it: what of them can be used again."""

import os
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from generator.building.keeping.stamps import ABSENT, NO_STAMPS, Stamps, stamp
from generator.building.keeping.state import State
from generator.building.releasing.mirror import mirror
from generator.forking.ahead import begun

_WRITTEN = "written"
# The place of the number of a file in its stamp.
_INODE = 3


@dataclass(frozen=True)
class Left:
    """What a build left: its ``stamps`` are of the files and the folders of each tree.

    ``trees`` says by a tree's root where its files, its folders and what follows begin. ``of``
    is what it was built of, in a word.
    """

    stamps: Stamps = NO_STAMPS
    trees: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    of: str = ""
    pages: int = 0

    @classmethod
    def kept(cls, state: State) -> "Left":
        """What the last build kept; nothing where there is none like this one."""
        found = state.read(_WRITTEN)
        if found is None:
            return cls()
        stamps, told = found
        trees = {root: (first, folders, end) for root, first, folders, end in told["trees"]}
        return cls(stamps, trees, told["of"], told["pages"])

    def keep(self, state: State) -> None:
        """Keep it for the next build. Raises ``OSError``."""
        trees = [[root, *numbers] for root, numbers in self.trees.items()]
        state.keep(_WRITTEN, self.stamps, {"of": self.of, "pages": self.pages, "trees": trees})

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each path."""
        return {path: number for number, path in enumerate(self.stamps.paths)}

    def files(self, root: str) -> Iterator[str]:
        """The files of a tree, named from its root."""
        first, folders, _ = self.trees.get(root, (0, 0, 0))
        start = len(root) + 1
        return (path[start:] for path in self.stamps.paths[first:folders])


@dataclass
class Standing:
    """What can be taken over of what the last build ``left``, the ``release`` above all.

    ``look`` gives the numbers of paths that somebody touched since; it is called once.
    """

    release: Path
    left: Left = field(default_factory=Left)
    look: Callable[[], Iterable[int]] = tuple
    # The stamps that files and folders of the release have in its mirror, in their order.
    _mirror: Callable[[], "array[int]"] = field(default=lambda: array("q"))
    # Paths that are in the new release, or the docs, as they were.
    _carried: set[str] = field(default_factory=set)
    # The stamps of files that were looked at ahead, by the root of their tree.
    _ahead: dict[str, Stamps] = field(default_factory=dict)

    @classmethod
    def kept(cls, state: State, release: Path) -> "Standing":
        """What the last build into ``release`` left, as it is now."""
        left = Left.kept(state)
        return cls(release, left, left.stamps.touched)

    @cached_property
    def touched(self) -> frozenset[int]:
        """The numbers of paths that are not as the last build left them."""
        return frozenset(self.look())

    @property
    def is_known(self) -> bool:
        """Whether the last build is known to have left a release there."""
        return str(self.release) in self.left.trees

    def path(self, name: str) -> str:
        """Where a file of the release is."""
        return f"{self._root}/{name}"

    @cached_property
    def _root(self) -> str:
        return str(self.release)

    def untouched(self, path: str | Path) -> bool:
        """Whether a file or folder is as the last build left it."""
        number = self.left.numbers.get(os.fspath(path))
        return number is not None and number not in self.touched

    def files_in(self, folder: Path) -> list[str] | None:
        """All files below ``folder``, the root of a tree, named from there.

        ``None`` if somebody else took files away or put some in.
        """
        root = str(folder)
        if root not in self.left.trees:
            return None
        _, folders, end = self.left.trees[root]
        if any(folders <= number < end for number in self.touched):
            return None
        return list(self.left.files(root))

    @contextmanager
    def mirrored(self, folder: Path, jobs: int) -> Iterator[None]:
        """Begin to make ``folder`` a mirror of the release: all that is untouched, and no more.

        Whatever stands there is brought in line.
        """
        root, touched = str(self.release), self.touched
        first, folders, end = self.left.trees[root]

        def made() -> "array[int]":
            start = len(root) + 1
            known = list(self.left.stamps.rows())
            files = [
                (known[number][0][start:], ABSENT if number in touched else known[number][1])
                for number in range(first, folders)
            ]
            return mirror(root, files, [path[start:] for path, _ in known[folders:end]], folder)

        with begun(made, jobs) as result:
            self._mirror = result
            yield

    @cached_property
    def _again(self) -> "array[int]":
        return self._mirror()

    @cached_property
    def _mirrored(self) -> frozenset[str]:
        """The paths of the release whose files the mirror has."""
        known, _ = self._now(str(self.release))
        rows = zip(known.paths, known.values[::4], strict=True)
        return frozenset(path for path, size in rows if size >= 0)

    def wait(self) -> None:
        """Wait for the mirror: before that nobody else may write there."""
        _ = self._again

    def take(self, name: str) -> bool:
        """Leave the file ``name`` in the mirror; ``False`` where it is not there."""
        there = self.has(name)
        if there:
            self._carried.add(self.path(name))
        return there

    def has(self, name: str) -> bool:
        """Whether the mirror has the file ``name``."""
        return self.path(name) in self._mirrored

    def carry(self, paths: Iterable[str]) -> None:
        """Files are left as they were, and need no other look."""
        self._carried.update(paths)

    def keep_second_names(self, state: State) -> None:
        """The files that stand have second names in the mirror now, which changes their stamps.

        For a build that releases nothing; otherwise the next one would take them for touched.
        """
        first, folders, _ = self.left.trees[str(self.release)]
        values = self.left.stamps.values[:]
        for number in range(first, folders):
            there = self._again[4 * (number - first) : 4 * (number - first) + 4]
            if there[_INODE] == values[4 * number + _INODE]:
                values[4 * number : 4 * number + 4] = there
        if values != self.left.stamps.values:
            replace(self.left, stamps=Stamps(self.left.stamps.paths, values)).keep(state)

    def look_ahead(self, staged: Path, trees: Mapping[Path, Collection[str]]) -> None:
        """Look at files that nobody writes to any more, while others are being made.

        ``trees`` are as :meth:`as_left` gets them; what will be the release is ``staged`` yet.
        """
        for root, own in trees.items():
            here = staged if root == self.release else root
            known = Stamps.now(f"{here}/{name}" for name in own)
            self._ahead[str(root)] = replace(known, paths=tuple(f"{root}/{name}" for name in own))

    def as_left(self, trees: Mapping[Path, Iterable[str]], files: Iterable[str]) -> Left:
        """What a build leaves now: whole trees (their files, named from their root), other files.

        Every folder of a tree is stamped as well, so that a file more or less shows. What was
        carried over has the stamp that it had.
        """
        parts: list[Stamps] = []
        numbers = {}
        end = 0
        for folder, below in trees.items():
            root, own = str(folder), list(below)
            known, known_folders = self._now(root)
            ahead = self._ahead.get(root, known)
            seen = self._carried if ahead is known else self._carried.union(ahead.paths)
            parts.append(ahead.renewed([f"{root}/{name}" for name in own], seen))
            rows = _folders(own)
            sure = {f"{root}{name}" for name in rows.keys() - self._changed(folder, own, rows)}
            parts.append(known_folders.renewed([f"{root}{name}" for name in rows], sure))
            numbers[root] = end, end + len(own), end + len(own) + len(rows)
            end = numbers[root][-1]
        parts.append(Stamps.of((name, stamp(name)) for name in files))
        return Left(Stamps.joined(parts), numbers)

    def _now(self, root: str) -> tuple[Stamps, Stamps]:
        """The stamps of a tree's files and folders; of the release, as they are in its mirror."""
        first, folders, end = self.left.trees.get(root, (0, 0, 0))
        values = self.left.stamps.values[4 * first : 4 * end]
        if root == str(self.release):
            values = self._again
        paths, cut = self.left.stamps.paths, folders - first
        return (
            Stamps(paths[first:folders], values[: 4 * cut]),
            Stamps(paths[folders:end], values[4 * cut :]),
        )

    def _changed(self, root: Path, own: Sequence[str], folders: Iterable[str]) -> Iterable[str]:
        """Folders of a tree in which something was made or deleted, by us or by others."""
        if root != self.release and self.files_in(root) is None:
            return folders
        now = set(own)
        gone = (name for name in self.left.files(str(root)) if name not in now)
        made = (name for name in own if f"{root}/{name}" not in self._carried)
        # Where the release stands it was put just now.
        return _folders([*gone, *made])


def forget_standing(state: State) -> None:
    """Keep nothing of the release that stands: the next build looks at none of its files."""
    state.forget(_WRITTEN)


def _folders(names: Iterable[str]) -> dict[str, None]:
    """Every folder that leads to one of the files; the root is the empty text."""
    found: dict[str, None] = {"": None}
    for name in names:
        folder = f"/{name}".rpartition("/")[0]
        while folder not in found:
            found[folder] = None
            folder = folder.rpartition("/")[0]
    return found


def clear(folder: Path, names: Iterable[str]) -> None:
    """Delete files, and the folders that are empty without them."""
    parents = set()
    for name in names:
        with suppress(OSError):
            os.unlink(f"{folder}/{name}")  # noqa: PTH108 (a path object costs as much)
        parents.add(name.rpartition("/")[0])
    for parent in sorted(parents, key=len, reverse=True):
        here = parent
        while here:
            try:
                Path(folder, here).rmdir()
            except OSError:
                break
            here = here.rpartition("/")[0]
