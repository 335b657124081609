"""Trees of lists written out as tables: what a page looks at."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.pages.shelves.cutting import Part, alphabetical
from generator.pages.shelves.initials import letter
from generator.pages.shelves.keys import Filed, Ground
from generator.pages.shelves.tables import Beside, Group, Listed, Lists, Way
from generator.pages.shelves.trees import TREES, matrix


def names_of(ground: Ground) -> list[tuple[str, str]]:
    """Name and key of every list of the site: those of all records, then one for each review."""
    return [(name, "") for name in TREES] + [("matrix", row) for row in ground.orders["review"]]


def lists_of(ground: Ground, names: Iterable[tuple[str, str]]) -> Lists:
    """The lists with these names and keys, and all parts of them."""
    lists = Lists({}, {})
    for name, key in names:
        tree, filed = matrix(ground, key) if key else TREES[name](ground)
        _write(lists, name, key, tree, filed)
    return lists


def _write(lists: Lists, name: str, key: str, part: Part[Any], filed: Filed[Any] | None) -> Way:
    """Write a list and its parts down; gives the way to it from the list above."""
    value = part.way[-1][1] if part.way else ""
    counts = {language: len(rows) for language, rows in part.rows.items()}
    if part.parts:
        ways = tuple(
            _write(lists, name, f"{key}/{below}".lstrip("/"), row, filed)
            for below, row in part.parts.items()
        )
        values = _values(ways, part.rows)
        lists.beside[name, key] = Beside(part.facet, values)
        lists.listed[name, key] = Listed(part.way, counts, {}, part.facet, ways)
        return Way(value, counts, part.facet, values)
    groups = {
        language: tuple(_by_letter(rows, filed, language)) for language, rows in part.rows.items()
    }
    lists.listed[name, key] = Listed(part.way, counts, groups, "", ())
    letters = {
        language: tuple(group.letter for group in rows if group.letter)
        for language, rows in groups.items()
    }
    return Way(value, counts, "", letters)


def _values(ways: Iterable[Way], languages: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The parts that have a row in a language."""
    return {
        language: tuple(way.value for way in ways if way.counts[language]) for language in languages
    }


def _by_letter(rows: Sequence[Any], filed: Filed[Any] | None, language: str) -> list[Group]:
    """Rows by letter where there are several letters, else together."""
    letters: dict[str, list[Any]] = {}
    for row in rows:
        letters.setdefault(letter(filed(language, row)) if filed else "", []).append(row)
    if len(letters) == 1:
        return [Group("", tuple(rows))]
    return [Group(key, tuple(letters[key])) for key in sorted(letters, key=alphabetical)]
