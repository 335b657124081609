"""The release that stands, and the docs beside it: what of them can be used again."""

import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.building.stamps import Stamp, Stamps, stamp
from generator.building.state import State

_NAME = "written"


@dataclass(frozen=True, slots=True)
class Standing:
    """``stamps`` by path as they were when the last build had written them."""

    release: Path
    stamps: Mapping[str, Stamp] = field(default_factory=dict)

    @classmethod
    def kept(cls, state: State, release: Path) -> "Standing":
        """What the last build into ``release`` left."""
        found = state.read(_NAME)
        return cls(release, {} if found is None else dict(found[0].rows()))

    def untouched(self, path: Path) -> bool:
        """Whether a file is as the last build left it."""
        name = os.fspath(path)
        return name in self.stamps and stamp(name) == self.stamps[name]

    def take(self, name: str, folder: Path) -> bool:
        """Put the standing release's file ``name`` into ``folder`` too, if it is untouched.

        It is the same file under a second name where the file system can do that; the two
        names stand side by side only until the new release is in place.
        """
        source = self.release / name
        if not self.untouched(source):
            return False
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(source, target, follow_symlinks=False)
        except FileExistsError:
            pass  # Taken before.
        except OSError:
            shutil.copyfile(source, target)
        return True


def told_of(state: State) -> object:
    """What was told of the last release, if all that it consists of is untouched."""
    found = state.read(_NAME)
    return found[1] if found is not None and found[0].stand() else None


def keep_standing(state: State, files: Iterable[Path], told: object) -> None:
    """Keep the stamps of files and of the folders that hold them, and what is to be told."""
    names = [os.fspath(path) for path in files]
    folders = dict.fromkeys(name.rpartition(os.sep)[0] for name in names)
    state.keep(_NAME, Stamps.of((name, stamp(name)) for name in (*names, *folders)), told)
