"""What stands where a list belongs, and items of a list that a hyphen tears in two."""

import re
from collections.abc import Iterator, Sequence

from generator.problems.problem import Problem
from generator.reading.composing import Node
from generator.reading.data import Path
from generator.reading.document import Document
from generator.reading.keys import steps_to
from generator.reading.scalars import plain
from generator.reading.shape import item_at
from generator.records.fields import Group, Scalar, fields_of
from generator.records.model import Model

ONE_VALUE = "not-a-list"
"""The code of one value, or several in a line, that only lack the brackets of a list."""

DIVIDED = re.compile(r"\s*[,，、；;]\s*")
"""What divides a list in Chinese, and what might in English."""

_AROUND = " \t\u00a0\u3000[]【】［］()（）{}\"'“”‘’「」"
# What is typed for the hyphen before an item, without the blank behind it.
_HYPHENS = tuple("-－—–−•·●")
# What needs no quotation marks between brackets.
_BARE = re.compile(r"\w(?:[\w -]*\w)?")
_LISTED = re.compile(r'"([^"]*)"|([^,\[\]"]+)')
_ITEM = re.compile(r"(.*)\[(\d+)\]")


def no_list(document: Document, path: Path, node: Node, model: type[Model]) -> Problem | None:
    """The problem of what stands in the place of a list; ``None`` where no more can be said."""
    item = item_at(model, path)
    if isinstance(item, Group):
        rows = fields_of(item.model)
        if isinstance(node.data, dict):
            if node.data and {row.name for row in rows}.issuperset(node.data):
                first = str(next(iter(node.data)))
                return document.problem("list-without-hyphens", path, first, first=first)
            return None
        fields = tuple(row.name for row in rows if row.required) or (rows[0].name,)
        return document.problem("not-a-list-of-blocks", path, node.written, fields=fields)
    if node.written[:1] in _HYPHENS:
        return document.problem("bad-hyphen", path)
    words = [row.strip(_AROUND) for row in DIVIDED.split(node.written.strip(_AROUND))]
    if not isinstance(item, Scalar) or not all(words) or any(set('"\\') & {*row} for row in words):
        return None
    listed = ", ".join(map(_in_brackets, words))
    return document.problem(ONE_VALUE, path, close=f"[{listed}]") if listed else None


def listed_in(close: str) -> tuple[str, ...]:
    """The words of a list as :func:`no_list` writes it."""
    return tuple(quoted or bare.strip() for quoted, bare in _LISTED.findall(close) if bare != " ")


def without_tears(document: Document, root: Node, problems: Sequence[Problem]) -> Iterator[Problem]:
    """The same problems; two items that have together what each lacks are one, torn by a hyphen."""
    lacking: dict[str, set[str]] = {}
    for row in problems:
        if row.code == "missing-key":
            item, _, key = row.name.rpartition(".")
            lacking.setdefault(item, set()).add(key)
    mended: set[str] = set()
    for item, lost in lacking.items():
        match = _ITEM.fullmatch(item)
        if match is None or item in mended:
            continue
        other = f"{match[1]}[{int(match[2]) + 1}]"
        path = steps_to(root, other)
        own = [*map(str, root.at(steps_to(root, item)).children)]
        there = [*map(str, root.at(path).children)] if path else []
        owed = lacking.get(other)
        if owed and lost.issubset(there) and owed.issubset(own) and not set(own) & {*there}:
            mended |= {item, other}
            values = {"key": there[0], "first": own[0]}
            yield document.key_problem("item-torn", (*path, there[0]), there[0], **values)
    for row in problems:
        if row.code != "missing-key" or row.name.rpartition(".")[0] not in mended:
            yield row


def _in_brackets(word: str) -> str:
    is_text = isinstance(plain(word), str)
    return word if is_text and _BARE.fullmatch(word) else f'"{word}"'
