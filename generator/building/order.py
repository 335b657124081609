"""What is asked of a build, and what came of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator.building.keeping.state import State
from generator.building.wish import Wish
from generator.checking.checked import Checked
from generator.problems.problem import Problem

if TYPE_CHECKING:
    from generator.building.making import Workshop
    from generator.building.traces import Traces


@dataclass(frozen=True, slots=True)
class Order:
    """What to build, and how: a wish, and the records that it is of.

    ``base`` is the site's address with a slash at its end; ``state`` is what the last build like
    this one kept. ``wish.release`` is the site that stands and that the new one will replace.
    """

    checked: Checked
    wish: Wish
    base: str
    state: State

    @property
    def root(self) -> str:
        """The path of the site on its host, with a slash at both ends."""
        return "/" + self.base.split("://", 1)[-1].partition("/")[2]


def order_of(wish: Wish, checked: Checked) -> Order:
    """The order that the records make of a wish; they have no errors."""
    if checked.catalog is None:
        raise ValueError("content with errors can't be built")
    base = wish.base or checked.catalog.settings.base_address
    return Order(checked, wish, base if base.endswith("/") else f"{base}/", wish.state())


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a page that came out: a fault of ours, not of the content."""

    page: str
    text: str


@dataclass(slots=True)
class Built:
    """What a build put into its folder, and what is wrong with it.

    ``digests`` are SHA-256 by path in the release, ``lists`` the paths of the manifest, and
    ``docs`` the names of the docs by their folder, ``configurations`` those beside them.
    ``made`` pages of all ``pages`` are new. ``problems`` are of the content: photographs that
    only decoding showed to be spoilt, links to places that only the pages showed not to be
    there. With the ``workshop`` single pages can be made again; ``traces`` are what pages looked
    at, before and now.
    """

    digests: dict[str, str] = field(default_factory=dict)
    lists: list[str] = field(default_factory=list)
    docs: dict[Path, set[str]] = field(default_factory=dict)
    configurations: list[str] = field(default_factory=list)
    pages: int = 0
    made: int = 0
    faults: tuple[Fault, ...] = ()
    problems: tuple[Problem, ...] = ()
    workshop: "Workshop | None" = None
    traces: "tuple[Traces, ...]" = ()
