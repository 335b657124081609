"""The release that stands, and the docs beside it: what of them can be used again."""

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.building.stamps import ABSENT, Stamp, Stamps, stamp
from generator.building.state import State

_WRITTEN, _SPARE = "written", "spare"


@dataclass(frozen=True, slots=True)
class Standing:
    """``stamps`` by path, of files and folders, as they were when the last build was over."""

    release: Path
    stamps: Mapping[str, Stamp] = field(default_factory=dict)

    @classmethod
    def kept(cls, state: State, release: Path) -> "Standing":
        """What the last build into ``release`` left."""
        found = state.read(_WRITTEN)
        return cls(release, {} if found is None else dict(found[0].rows()))

    def path(self, name: str) -> str:
        """Where a file of the release is."""
        return f"{self.release}/{name}"

    def untouched(self, path: str | Path) -> bool:
        """Whether a file or folder is as the last build left it."""
        name = os.fspath(path)
        known = self.stamps.get(name)
        return known is not None and stamp(name) == known

    def files_in(self, folder: Path) -> list[str] | None:
        """All files below ``folder``, named from there.

        ``None`` if somebody else took files away or put some in.
        """
        root = str(folder)
        start = len(root) + 1
        own = [name[start:] for name in self.stamps if name.startswith(f"{root}/")]
        folders = _folders(own)
        if not own or not all(self.untouched(f"{root}{name}") for name in folders):
            return None
        return [name for name in own if f"/{name}" not in folders]

    def take(self, name: str, folder: Path) -> bool:
        """Put the standing release's file ``name`` into ``folder`` too, if it is untouched.

        It is the same file under a second name where the file system can do that. What stands
        there already, from an older release, makes room unless it is this very file.
        """
        source, target = self.path(name), f"{folder}/{name}"
        known = self.stamps.get(source)
        if known is None or stamp(source) != known:
            return False
        there = stamp(target)
        if there == known:
            return True
        if there != ABSENT:
            os.unlink(target)  # noqa: PTH108 (a path object costs as much as the call)
        _put_again(source, target)
        return True


def _put_again(source: str, target: str) -> None:
    """The same file under a second name, in a folder that may not be there yet."""
    try:
        os.link(source, target, follow_symlinks=False)
    except FileNotFoundError:
        os.makedirs(target.rpartition("/")[0])  # noqa: PTH103 (names are texts here)
        _put_again(source, target)
    except OSError:
        shutil.copyfile(source, target)


def pages_of(state: State, of: str) -> int | None:
    """The pages of the last release, if it was built ``of`` this and all of it is untouched."""
    found = state.read(_WRITTEN)
    if found is None or found[1]["of"] != of or not found[0].stand():
        return None
    return int(found[1]["pages"])


def keep_standing(
    state: State, trees: Mapping[Path, Iterable[str]], files: Iterable[str], of: str, pages: int
) -> None:
    """Keep the stamps of whole trees (their files, named from their root) and of other files.

    Every folder of a tree is stamped as well, so that a file more or less shows. ``of`` says
    what they were built of: a check between two builds knows the newer content too, but the
    release is still of the older.
    """
    names = list(files)
    for root, below in trees.items():
        own = list(below)
        names += [f"{root}/{name}" for name in own]
        names += [f"{root}{folder}" for folder in _folders(own)]
    stamps = Stamps.of((name, stamp(name)) for name in names)
    state.keep(_WRITTEN, stamps, {"of": of, "pages": pages})


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


# The spare release: an older one, kept to become the next with few changes.


def spare_names(state: State, spare: Path) -> list[str]:
    """The files of the spare release; it is deleted if anything else stands there.

    Whoever wrote into a release that stood would have it published again otherwise.
    """
    found = state.read(_SPARE)
    if found is not None and spare.is_dir():
        folders = found[0]
        if all(_of_folder(stamp(f"{spare}{name}")) == was for name, was in folders.rows()):
            return [str(name) for name in found[1]]
    state.forget(_SPARE)
    shutil.rmtree(spare, ignore_errors=True)
    return []


def keep_spare(state: State, spare: Path, files: Iterable[str]) -> None:
    """Keep which ``files`` the spare release has, by their names below it."""
    names = list(files)
    rows = ((name, _of_folder(stamp(f"{spare}{name}"))) for name in _folders(names))
    state.keep(_SPARE, Stamps.of(rows), names)


def _of_folder(found: Stamp) -> Stamp:
    """Without the time of its state, which a move changes."""
    return found[0], found[1], 0, found[3]


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
