"""Cards, posters, codes and photographs: from the store where they are known, else made anew."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.building.files import write_if_changed
from generator.building.progress import Progress
from generator.building.release import put
from generator.building.store import Store
from generator.catalog.catalog import Catalog
from generator.pictures.albums import photo_problem
from generator.pictures.plans import Plan, Spoilt
from generator.problems.problem import Problem


@dataclass(slots=True)
class Placed:
    """Pictures that stand in their folders: digests by path in the release.

    ``names`` are files below each language's docs; ``keys`` say of each key whether it is new;
    ``problems`` are those of photographs that could not be decoded.
    """

    digests: dict[str, str] = field(default_factory=dict)
    names: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    keys: dict[str, bool] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Places:
    """Where a picture goes: each language's docs, and the new release below ``paths``."""

    docs: Mapping[str, Path]
    release: Path
    paths: Mapping[str, str]

    def place(self, plan: Plan, files: Sequence[bytes], placed: Placed) -> None:
        """Write the files of one plan, in each of its languages."""
        for language in plan.languages:
            for name, data in zip(plan.names, files, strict=True):
                write_if_changed(self.docs[language] / name, data)
                path = self.paths[language] + name
                placed.digests[path] = put(self.release, path, data)
                placed.names[language].add(name)


def place_pictures(
    catalog: Catalog,
    plans: Sequence[Plan],
    places: Places,
    store: Store,
    jobs: int,
    progress: Progress,
) -> Placed:
    """Write every picture where it belongs."""
    placed = Placed()
    for plan, files, fresh in pictures(plans, store, jobs, progress):
        if isinstance(files, Spoilt):
            entry = catalog.entry("media", plan.media)
            placed.problems.append(photo_problem(entry, files.code, files.found))
        else:
            placed.keys |= dict.fromkeys(plan.keys, fresh)
            places.place(plan, files, placed)
    return placed


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

        writer = store.writer()
        for count, (plan, made) in enumerate(make_all(stale, jobs), 1):
            if not isinstance(made, Spoilt):
                for key, data in zip(plan.keys, made, strict=True):
                    writer.put(key, data)
            yield plan, made, True
            progress("pictures", count, len(stale))
        writer.close()
