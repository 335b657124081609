"""The values of a record with their places in its file, read without the product's reader."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

Keys = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A scalar of a YAML file: ``text[start:end]`` is how it is written there."""

    file: Path
    keys: Keys
    text: str
    start: int
    end: int
    value: str
    places: dict[str, tuple[int, int]]

    @property
    def raw(self) -> str:
        """The value as it is written, with its quotation marks or its folding sign."""
        return self.text[self.start : self.end]

    @property
    def field(self) -> str:
        """The last name on the way to the value: that of the list it stands in, if it does."""
        return next(key for key in reversed(self.keys) if isinstance(key, str))

    def begins(self) -> int:
        """Where the words begin within ``raw``: a folded text begins on the next line."""
        return self.raw.index("\n") if self.raw[:1] in "|>" else 0

    def with_raw(self, raw: str) -> str:
        """The whole file with the value written so."""
        return self.text[: self.start] + raw + self.text[self.end :]


def values(file: Path) -> list[Value]:
    """All scalars of a record, in the order of the file."""
    return _values_of(file, file.read_text(encoding="utf-8"))


@cache
def _values_of(file: Path, text: str) -> list[Value]:
    places: dict[str, tuple[int, int]] = {}
    node = yaml.compose(text)
    assert node is not None
    return list(_values(file, text, node, (), places))


def content_values(project: Path) -> list[Value]:
    """All scalars of all records of a project."""
    files = sorted((project / "content").rglob("*.yml"))
    return [value for file in files for value in values(file)]


def dotted(keys: Keys) -> str:
    """``("evidence", 0, "quote")`` → ``evidence[0].quote``."""
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)[1:]


def changed_letter(raw: str, at: int, rng: random.Random) -> str:
    """``raw`` with another letter, in the same script and case, at ``at``."""
    old = raw[at]
    letters = "abcdefghijklmnopqrstuvwxyz"
    if not old.isascii():
        letters = "的一是了党员建设机关江河湖海"
    elif old.isupper():
        letters = letters.upper()
    new = rng.choice([letter for letter in letters if letter != old])
    return raw[:at] + new + raw[at + 1 :]


def changed_digit(raw: str, at: int, rng: random.Random) -> str:
    """``raw`` with another digit, never a leading zero, at ``at``."""
    old = raw[at]
    new = rng.choice([digit for digit in "123456789" if int(digit) != int(old)])
    return raw[:at] + new + raw[at + 1 :]


def _values(
    file: Path, text: str, node: yaml.Node, keys: Keys, places: dict[str, tuple[int, int]]
) -> Iterator[Value]:
    places[dotted(keys)] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _values(file, text, value, (*keys, key.value), places)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _values(file, text, value, (*keys, index), places)
    else:
        start, end = node.start_mark.index, node.end_mark.index
        yield Value(file, keys, text, start, end, node.value, places)
