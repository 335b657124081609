"""Whether a folder that was named as the content folder is another one: a home, a checkout."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.problems.likeness import closest
from generator.problems.place import Place
from generator.problems.problem import Problem, Value
from generator.reading.files import Seen, is_passed_over, printable
from generator.records.kinds import BY_FOLDER

CODE = "not-content-folder"

# Above so many foreign files, and so many for each that may be a record, a folder is another one
# though a folder in it has the name of a kind: media/, settings/ and sources/ stand in many.
_MANY, _FOR_EACH = 20, 10
# So many names are told.
_SHOWN = 5


def kind_like(folder: str) -> str | None:
    """The folder of a kind that a name is, or looks like."""
    return folder if folder in BY_FOLDER else closest(folder, BY_FOLDER)


def other_folder(content: Path) -> Problem | None:
    """The problem of a folder beside, above or below the one with the records."""
    if _holds_kinds(content):
        return None
    meant: Path | None = content.parent
    if content.name not in BY_FOLDER or not _holds_kinds(content.parent):
        try:
            below = sorted(path for path in content.iterdir() if not path.name.startswith("."))
        except OSError:
            return None  # Told when its files are to be read.
        meant = next(filter(_holds_kinds, below), None)
    if meant is None:
        return None
    name, close = printable(content.name), printable(meant.name)
    # A folder that was copied into itself: its name alone would lead to the outer one.
    close = f"{name}/{close}" if close == name else close
    values: dict[str, Value] = {"close": _from_here(meant) or close}
    return Problem("other-content-folder", Place(name), found=name, values=values)


def unrelated_folder(content: Path) -> Problem | None:
    """The problem of a folder in which nothing looks like the folder of a kind.

    Only the names in it are looked at: a home can hold a million files.
    """
    try:
        rows = sorted(content.iterdir(), key=lambda row: row.name)
    except OSError:
        return None  # Told when its files are to be read.
    names = [row.name for row in rows if not is_passed_over(row.name)]
    if not names or any(kind_like(row.name) and row.is_dir() for row in rows):
        return None
    return _problem(content, names)


def unrelated_files(content: Path, files: Iterable[Seen]) -> Problem | None:
    """The same of a folder whose files are known: next to none of them can be a record."""
    kinds: set[str] = set()
    records = 0
    foreign: list[Seen] = []
    for seen in files:
        folder = seen.steps[0]
        kind = kind_like(folder) if len(seen.steps) > 1 else None
        if kind is not None and seen.steps[-1].lower().endswith((".yml", ".yaml")):
            kinds.add(kind)
            records += 1
        elif folder not in BY_FOLDER or len(seen.steps) == 1:
            foreign.append(seen)
    if len(kinds) > 1 or len(foreign) <= max(_MANY, records * _FOR_EACH):
        return None
    return _problem(content, list(dict.fromkeys(seen.steps[0] for seen in foreign)))


def _holds_kinds(folder: Path) -> bool:
    """Whether it looks like a content folder; media/ stands in a project folder as well."""
    try:
        return any((folder / name).is_dir() for name in BY_FOLDER if name != "media")
    except OSError:
        return False


def _from_here(folder: Path) -> str:
    """A folder as it can be typed; empty where that leads out of the folder one is in."""
    here = Path.cwd()
    found = folder.resolve()
    return printable(str(found.relative_to(here))) if found.is_relative_to(here) else ""


def _problem(content: Path, names: Sequence[str]) -> Problem:
    name = printable(content.name)
    found = ", ".join(map(printable, names[:_SHOWN])) + (", …" if len(names) > _SHOWN else "")
    values: dict[str, Value] = {"name": name, "folders": tuple(BY_FOLDER)}
    return Problem(CODE, Place(name), found=found, values=values)
