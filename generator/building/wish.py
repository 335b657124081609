"""What a person wants built, before it is known whether there is anything to do for it."""

from dataclasses import dataclass
from pathlib import Path

from generator.building.keeping.state import State, version
from generator.building.project import Project


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants built. ``base`` is the site's address if it is not the settings'.

    ``release`` is where the site goes; ``keep`` bounds the store, in bytes; ``stores`` are
    further ones to take pages from.
    """

    project: Project
    release: Path
    base: str | None = None
    jobs: int = 1
    keep: int = 2 << 30
    stores: tuple[Path, ...] = ()
    pictures: bool = True

    def state(self) -> State:
        """What builds with these wishes keep."""
        folders = (self.project.content, self.project.work, self.release)
        options = (self.base or "", str(self.pictures), *map(str, folders))
        return State(self.project.build / "state", "\0".join((version(), *options)))
