"""Checks on what came out: every link and anchor leads somewhere."""

from collections.abc import Iterable, Mapping, Set

from generator.building.targets import Target


def nowhere(
    targets: Iterable[Target], files: Set[str], ids: Mapping[str, frozenset[str]]
) -> Mapping[Target, str]:
    """What is wrong with each of ``targets`` that is not there.

    ``files`` are all paths of the release, ``ids`` the places of the pages that links name.
    """
    wrong = {}
    for target in targets:
        path, id_ = target
        if path not in files:
            wrong[target] = f"it leads to {path}, which is not there"
        elif id_ and path in ids and id_ not in ids[path]:
            wrong[target] = f"it leads to #{id_} of {path}, a place that is not there"
    return wrong
