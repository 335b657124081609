"""Finds the translations in a record's file, and the fingerprints that they should have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.reading.composing import Node
from generator.records.fields import Group, Languages, ListOf, Translations, fields_of
from generator.records.fingerprint import fingerprint
from generator.records.model import Model

Path = tuple[str | int, ...]

# What some reader of YAML would take for a number: it stands in quotation marks.
_LIKE_A_NUMBER = re.compile(r"[0-9]+(e[0-9]+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A translation whose fingerprint is not that of its original.

    ``node`` is the mapping with ``text``, ``how`` and ``of``; ``current`` is the fingerprint
    that stands there, ``None`` where there is none.
    """

    path: Path
    node: Node
    mark: str
    current: str | None


def stamps_in(root: Node, model: type[Model], first: str, path: Path = ()) -> Iterator[Stamp]:
    """Every translation of a record that lacks its fingerprint, or has another one.

    Works on what was composed, not on a valid record: a record that has other problems still
    gets its stamps. ``first`` is the site's first language.
    """
    for row in fields_of(model):
        node = root.children.get(row.name)
        if node is None:
            continue
        here = (*path, row.name)
        if isinstance(row.shape, Languages):
            original = _words(node.children.get(first))
            yield from _stamps(node, original, first, here)
        elif isinstance(row.shape, Translations):
            yield from _stamps(node, _words(root.children.get("quote")), None, here)
        elif isinstance(row.shape, Group):
            yield from stamps_in(node, row.shape.model, first, here)
        elif isinstance(row.shape, ListOf) and isinstance(row.shape.item, Group):
            for index, item in node.children.items():
                yield from stamps_in(item, row.shape.item.model, first, (*here, index))


def _stamps(node: Node, original: str | None, first: str | None, path: Path) -> Iterator[Stamp]:
    if original is None:
        return
    mark = fingerprint(original)
    for language, wording in node.children.items():
        if language == first or not isinstance(wording.data, dict) or _words(wording) is None:
            continue
        current = wording.data.get("of")
        if current != mark:
            said = wording.children["of"].written if current is not None else None
            # Without quotation marks the right fingerprint may have been read as a number.
            yield Stamp((*path, language), wording, mark, None if said == mark else said)


def _words(node: Node | None) -> str | None:
    """The words of a text: a scalar, or the ``text`` of a mapping."""
    if node is None:
        return None
    data = node.data.get("text") if isinstance(node.data, dict) else node.data
    return data if isinstance(data, str) and data.strip() else None


def written(mark: str) -> str:
    """A fingerprint as YAML."""
    return f'"{mark}"' if _LIKE_A_NUMBER.fullmatch(mark) else mark
