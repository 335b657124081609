"""Problems of single files, told better with what all records and the files of sources have.

A name stands where an id belongs: it is known whose. The SHA-256 of a source is not there, or is
none: nobody has to compute it.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.catalog.catalog import Catalog
from generator.catalog.views import Records
from generator.checking.proving.sources import MAX_ORIGINAL_BYTES, file_inside
from generator.evidence.patterns import pattern
from generator.problems.likeness import closest
from generator.problems.problem import Problem
from generator.records.model import Model
from generator.records.text import Text

_IDS = frozenset({"bad-id", "bad-id-close"})
_HASHES = frozenset({"bad-sha256", "empty-field", "empty-value", "missing-key"})
# What may stand around a name, and inside it as anybody likes.
_LOOSE = r"[\s\"'“”‘’「」『』《》]+"
_NAMES = ("name", "title", "short_name", "aliases", "forms")


def better_told(problems: Iterable[Problem], catalog: Catalog) -> Iterator[Problem]:
    """The same problems, some with a better mend."""
    names: dict[str, Mapping[str, set[str]]] = {}
    for problem in problems:
        among = problem.values.get("among")
        if problem.code in _IDS and isinstance(among, str):
            if among not in names:
                names[among] = _named(among, catalog)
            ids = names[among].get(_bare(problem.found), set())
            if len(ids) == 1:
                yield replace(problem, code="name-for-id", values={"close": next(iter(ids))})
                continue
            known = catalog.terms.get(among) or catalog.entries.get(among, {})
            if known and problem.values.get("close") not in known:
                yield _as_known(problem, known)
                continue
        yield with_hash(problem, catalog.project)


def _as_known(problem: Problem, known: Iterable[str]) -> Problem:
    """The problem of what can't be an id, with the id of those that are there that it is like."""
    close = closest(problem.found, known)
    if close is None:
        return problem
    return replace(problem, code="bad-id-close", values={**problem.values, "close": close})


def _named(among: str, catalog: Catalog) -> Mapping[str, set[str]]:
    """The ids of records of a kind, or of terms of a role, by each name that these have."""
    found: dict[str, set[str]] = {}
    rows: Mapping[str, Model] = catalog.terms.get(among, {})
    rows = rows or catalog.records.get(among, Records({}))
    for id_, row in rows.items():
        for name in _names(row):
            found.setdefault(_bare(name), set()).add(id_)
    return found


def _names(row: Model) -> Iterator[str]:
    # People also write the file that a source or a picture has.
    for field in _NAMES:
        value = getattr(row, field, None)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, Text):
                yield from text.words
            elif isinstance(text, str):
                yield text
            elif text is not None:
                yield text.text
    file = getattr(row, "file", None)
    if isinstance(file, str):
        yield from (file, file.rpartition("/")[2])


def _bare(name: str) -> str:
    return pattern(_LOOSE).sub("", name).casefold()


def with_hash(problem: Problem, project: Path) -> Problem:
    """The problem of a SHA-256 that is none, with that of the file beside it."""
    above, _, field = problem.name.rpartition(".")
    if problem.code not in _HASHES or field != "sha256":
        return problem
    # Hardly any check reads YAML at this point.
    from generator.reading.document import load

    _, root, _ = load(project / problem.place.file, problem.place.file)
    if root is None:
        return problem
    file = root.at((above, "file") if above else ("file",)).data
    path = file_inside(project, file) if isinstance(file, str) else None
    try:
        if path is None or path.stat().st_size > MAX_ORIGINAL_BYTES:
            return problem
        values = {"file": file, "hash": hashlib.sha256(path.read_bytes()).hexdigest()}
    except OSError:
        return problem  # Told when the record has a SHA-256.
    code = "sha256-other-form" if problem.found else "sha256-missing"
    return replace(problem, code=code, values=values)
