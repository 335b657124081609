"""Checks on what came out: every link and anchor leads somewhere."""

from collections.abc import Mapping, Set

from generator.building.linking.numbering import Places
from generator.building.linking.targets import Target


def nowhere(wanted: Places, files: Set[str], places: Places) -> Mapping[Target, str]:
    """What is wrong with each place of ``wanted`` that is not there.

    ``files`` are all paths of the release, ``places`` those of the pages that links name.
    """
    wrong: dict[Target, str] = {}
    for path, ids in wanted.items():
        if path not in files:
            fault = f"it leads to {path}, which is not there"
            wrong.update(((path, id_), fault) for id_ in ids)
        elif path in places:
            for id_ in ids - places[path] - {""}:
                fault = f"it leads to #{id_} of {path}, a place that is not there"
                wrong[path, id_] = fault
    return wrong
