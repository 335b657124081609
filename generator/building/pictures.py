"""Cards, posters, codes and photographs: from the last release or the store, else made anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from generator.building.placing import Placing
from generator.building.progress import Progress
from generator.building.store import Store
from generator.catalog.catalog import Catalog
from generator.pictures.albums import photo_problem
from generator.pictures.plans import Plan, Spoilt
from generator.problems.problem import Problem


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
    for plan, files, fresh in pictures(left, store, jobs, progress):
        if isinstance(files, Spoilt):
            entry = catalog.entry("media", plan.media)
            drawn.problems.append(photo_problem(entry, files.code, files.found))
            continue
        drawn.keys |= dict.fromkeys(plan.keys, fresh)
        for language in plan.languages:
            for name, key, data in zip(plan.names, plan.keys, files, strict=True):
                placing.place(language, name, key, partial(bytes, data))
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
    plans: Sequence[Plan], store: Store, jobs: int, progress: Progress
) -> Iterator[tuple[Plan, Sequence[bytes] | Spoilt, bool]]:
    """The files of each plan, and whether they are new; then the store has them as well.

    Pillow is imported only if one has to be made.
    """
    stale = []
    for plan in plans:
        kept = [store.get(key) for key in plan.keys]
        files = [data for data in kept if data is not None]
        if len(files) == len(kept):
            yield plan, files, False
        else:
            stale.append(plan)
    if stale:
        from generator.pictures.making import make_all

        with store.writer() as writer:
            for count, (plan, made) in enumerate(make_all(stale, jobs), 1):
                if not isinstance(made, Spoilt):
                    for key, data in zip(plan.keys, made, strict=True):
                        writer.put(key, data)
                yield plan, made, True
                progress("pictures", count, len(stale))
