"""Whether a new record may have an id."""

from dataclasses import dataclass

from generator.editing.project import owners
from generator.problems.place import Place
from generator.problems.problem import Problem
from generator.reading.folder import Reading, is_no_content
from generator.reading.unrelated import CODE as UNRELATED
from generator.records.ids import LONGEST_ID, id_fault, likely_id
from generator.records.kinds import Kind


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a record can't be begun, and an id with which it could, if that is the reason."""

    problem: Problem
    free_id: str = ""


def refused(kind: Kind, id_: str, reading: Reading, folder: str) -> Refusal | None:
    """The reason why no record of ``kind`` may be begun with this id, or ``None``.

    ``folder`` is the content folder's name.
    """
    missing = next(filter(is_no_content, reading.problems), None)
    # A folder without records is to have its first one.
    if missing is not None and missing.code != UNRELATED:
        return Refusal(missing)
    taken = owners(reading, folder)
    fault = id_fault(id_)
    if fault:
        problem = Problem(fault, Place(folder), found=id_, values={"limit": str(LONGEST_ID)})
        return Refusal(problem, _free(id_, taken))
    place = Place(f"{folder}/{kind.folder}/{id_}.yml")
    if id_ in taken:
        values = {"id": id_, "other": taken[id_]}
        return Refusal(Problem("id-taken", place, found=id_, values=values), _free(id_, taken))
    settings = [row for row in reading.entries if row.kind.name == "settings"]
    if kind.name == "settings" and settings:
        values = {"first": settings[0].file}
        return Refusal(Problem("settings-twice", place, found=id_, values=values))
    return None


def _free(id_: str, taken: dict[str, str]) -> str:
    """An id like ``id_`` that nobody has; empty where nothing of it can be kept."""
    words = likely_id(id_)
    if not words or words not in taken:
        return words
    number = 2
    while f"{words}-{number}" in taken:
        number += 1
    return f"{words}-{number}"
