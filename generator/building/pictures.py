"""Cards, posters, codes and photographs: from the last release or the store, else made anew."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from generator.building.keeping.store import PackWriter, Store
from generator.building.progress import Progress
from generator.building.releasing.placing import Placed, Placing
from generator.catalog.catalog import Catalog
from generator.forking.together import together
from generator.pictures.albums import photo_problem
from generator.pictures.plans import Plan, Spoilt
from generator.problems.problem import Problem

# Below this many pictures another process costs more than it brings; so many are given to one at
# once, and stand in one pack of the store.
_FEW, _SHARE = 8, 50


@dataclass(frozen=True, slots=True)
class Stored:
    """A picture that was made, now or once: where its files were placed, and if they are new."""

    rows: list[Placed]
    fresh: bool


@dataclass(slots=True)
class Drawn:
    """What came of the pictures of a site.

    ``keys`` are those of the store, and whether their contents are new; ``problems`` are those
    of photographs that could not be decoded.
    """

    keys: dict[str, bool] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def place_pictures(
    catalog: Catalog,
    plans: Sequence[Plan],
    placing: Placing,
    store: Store,
    jobs: int,
    progress: Progress,
) -> Drawn:
    """Write every picture where it belongs."""
    drawn = Drawn()
    left = []
    for plan in plans:
        if _stands(plan, placing):
            drawn.keys |= dict.fromkeys(plan.keys, False)
        else:
            left.append(plan)

    def placed(plan: Plan, files: Sequence[bytes]) -> list[Placed]:
        return [
            (language, name, key, placing.write(language, name, data))
            for language in plan.languages
            for name, key, data in zip(plan.names, plan.keys, files, strict=True)
        ]

    for plan, made in pictures(left, store, jobs, progress, placed):
        if isinstance(made, Spoilt):
            entry = catalog.entry("media", plan.media)
            drawn.problems.append(photo_problem(entry, made.code, made.found))
            continue
        drawn.keys |= dict.fromkeys(plan.keys, made.fresh)
        for row in made.rows:
            placing.note(*row)
    return drawn


def _stands(plan: Plan, placing: Placing) -> bool:
    """Whether the release that stands has all of a plan's pictures; then they are taken."""
    rows = [
        (language, name, key)
        for language in plan.languages
        for name, key in zip(plan.names, plan.keys, strict=True)
    ]
    return all(placing.keep(*row) for row in rows)


def pictures(
    plans: Sequence[Plan],
    store: Store,
    jobs: int,
    progress: Progress,
    place: Callable[[Plan, Sequence[bytes]], list[Placed]] = lambda *_: [],
) -> Iterator[tuple[Plan, Stored | Spoilt]]:
    """Each plan with what came of it: its files are in the store, new or not, and placed.

    Each process writes what it made; none waits with bytes for another one.
    """

    def made(share: Sequence[Plan]) -> list[Stored | Spoilt]:
        with store.writer() as writer:
            return [_made(plan, store, writer, place) for plan in share]

    if len(plans) < _FEW:
        jobs = 1
    if jobs > 1 and any(key not in store for plan in plans for key in plan.keys):
        from generator.pictures.making import load_faces

        # What each process would load for itself, they share.
        load_faces()
    # A poster takes longer than a code: by their hashes, shares have some of each.
    mixed = sorted(plans, key=attrgetter("keys"))
    rows = together(made, mixed, jobs, _SHARE)
    for count, (plan, row) in enumerate(zip(mixed, rows, strict=True), 1):
        yield plan, row
        progress("pictures", count, len(plans))


def _made(
    plan: Plan,
    store: Store,
    writer: PackWriter,
    place: Callable[[Plan, Sequence[bytes]], list[Placed]],
) -> Stored | Spoilt:
    kept = [store.get(key) for key in plan.keys]
    files: Sequence[bytes] = [data for data in kept if data is not None]
    fresh = len(files) < len(kept)
    if fresh:
        # Pillow is imported only if there is something to make.
        from generator.pictures.making import make

        found = make(plan)
        if isinstance(found, Spoilt):
            return found
        files = found
        for key, data in zip(plan.keys, files, strict=True):
            writer.put(key, data)
    return Stored(place(plan, files), fresh)
