"""YAML text → plain data with places, driven by the parser's events.

PyYAML's own composers recurse: a hundred thousand opening brackets end the process. Events
come one by one, so depth, aliases, tags and equal keys are refused as soon as they show.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, Protocol

import yaml

from generator.problems.place import Place
from generator.problems.problem import Problem, field_path
from generator.reading.characters import ODD_BLANKS
from generator.reading.data import MAX_DEPTH, Data, Path
from generator.reading.scalars import plain
from generator.reading.syntax import syntax_problem

_Scalar = yaml.ScalarEvent
_MappingStart, _MappingEnd = yaml.MappingStartEvent, yaml.MappingEndEvent
_ListStart, _ListEnd = yaml.SequenceStartEvent, yaml.SequenceEndEvent

# So many fields of a record that stand twice are those of another record.
_A_RECORD = 3
# The list of documents, a record, a list and an item of it are open at once.
_IN_A_LIST = 3
_DECORATIONS = ("alias", "tag")
_JOINED = re.compile(r"[A-Za-z_][\w-]*:[^\s/]", re.ASCII)
_ODD_KEY = re.compile(f"-?[{ODD_BLANKS}]")


class _Mark(Protocol):
    """Where the parser was: line and column in characters, from 0."""

    line: int
    column: int


class Node:
    """A value with its place: the parser's events of the value and, if it has one, of its key.

    ``data`` is what models validate: texts, numbers, ``dict`` and ``tuple``.
    """

    __slots__ = ("children", "data", "event", "key")

    def __init__(self, data: Data, event: Any, key: Any, children: "Children") -> None:
        self.data = data
        self.event = event
        self.key = key
        self.children = children

    @property
    def place(self) -> tuple[int, int]:
        """Line and column of the value, from 1."""
        return _place(self.event.start_mark)

    @property
    def key_place(self) -> tuple[int, int]:
        """Line and column of the key, or of the value where there is none."""
        return _place((self.key or self.event).start_mark)

    @property
    def written(self) -> str:
        """The words of a scalar; empty for lists, mappings and aliases."""
        return self.event.value if type(self.event) is yaml.ScalarEvent else ""

    def at(self, path: Path) -> "Node":
        """The deepest node that exists on ``path``; steps that lead nowhere are passed over.

        Validation names places by path, and some of its steps (the variants of a union) are
        not in the file.
        """
        node = self
        for step in path:
            node = node.children.get(step, node)
        return node


Children = Mapping[str | int, Node]

_NO_CHILDREN: Children = {}


@lru_cache(maxsize=32)
def composed(text: str, file: str) -> Node | None:
    """The root node of a text that was composed before: where a problem's place is looked up."""
    return compose(text, file)[0]


def compose(text: str, file: str) -> tuple[Node | None, list[Problem]]:
    """The root node of the one document in ``text``, and all problems on the way.

    The node is ``None`` when the syntax is broken or the file holds nothing. ``text`` has none
    of the characters that :mod:`generator.reading.characters` refuses.
    """
    root, problems, _ = attempt(text, file)
    return root, problems


def attempt(text: str, file: str) -> tuple[Node | None, list[Problem], Problem | None]:
    """The same, and the problem of the syntax beyond which nothing could be read, if any."""
    composer = _Composer(file)
    try:
        composer.run(text)
    except yaml.MarkedYAMLError as error:
        problem = syntax_problem(error, text, file, composer.last)
        if problem.code == "unclosed-bracket":
            # What was read as its inside is not what was meant.
            composer.problems = [row for row in composer.problems if row.place < problem.place]
        if problem.code == "not-a-mapping":
            composer.problems = []  # Whatever has colons in it is no field either.
        told = {(row.code, row.place.line) for row in composer.problems}
        # A star or an exclamation mark before a text was told as what YAML takes it for.
        codes = {problem.code, *(_DECORATIONS if problem.code == "reserved-start" else ())}
        if told.isdisjoint((code, problem.place.line) for code in codes):
            composer.problems.append(problem)
        return None, composer.problems, problem
    except _Stop:
        return None, composer.problems, None
    return composer.root, _without_second(composer.problems), None


def _without_second(problems: list[Problem]) -> list[Problem]:
    """The problems, a second record below the first one told once, not as each of its keys."""
    twice = [row for row in problems if row.code == "duplicate-key" and not set(".[") & {*row.name}]
    if len(twice) < _A_RECORD:
        return problems
    first, others = twice[0], {id(row) for row in twice[1:]}
    rows = (row for row in problems if id(row) not in others)
    return [replace(row, code="second-record") if row is first else row for row in rows]


class _Stop(Exception):  # noqa: N818 - it reports nothing; the problem stands in the list
    """The rest of the file can't be understood."""


class _Open:
    """A list or a mapping that has begun. ``key`` is the event of the key in hand, if any."""

    __slots__ = ("children", "data", "event", "is_cut", "is_list", "is_two", "key", "refused")

    def __init__(self, event: Any, is_list: bool) -> None:
        self.event = event
        self.is_list = is_list
        self.data: Any = [] if is_list else {}
        self.children: dict[str | int, Node] = {}
        self.key: Any = None
        self.is_cut = False  # by a comma, which was told
        self.is_two = False  # items, the second without its hyphen, which was told
        self.refused = False  # the value of a key that stood before


class _Composer:
    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        # Below everything lies a list of documents, which may have one.
        self.top = _Open(None, True)
        self.stack = [self.top]
        self.last: Any = None

    @property
    def root(self) -> Node | None:
        return self.stack[0].children.get(0)

    def run(self, text: str) -> None:
        parser = yaml.CSafeLoader(text)
        try:
            self._events(parser.get_event)
        finally:
            parser.dispose()

    def _events(self, next_event: Callable[[], Any]) -> None:
        # Most of the time of a check is spent here, so each event costs few calls.
        while True:
            self.last = event = next_event()
            kind = type(event)
            if kind is _Scalar:
                if event.anchor or event.tag:
                    self._decoration(event)
                top = self.top
                value = event.value
                if top.key is None and not top.is_list:
                    self._key(top, event, value)
                    continue
                if not event.style and not event.tag:
                    value = plain(value)
                    if value is None:
                        self._nothing(event)
                self._put(top, event, value, _NO_CHILDREN)
            elif kind is _MappingStart or kind is _ListStart:
                self._start(event, kind is _ListStart)
            elif kind is _MappingEnd or kind is _ListEnd:
                self._end()
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent and self.top.data:
                self._problem("several-documents", event, "---")
                raise _Stop
            elif kind is yaml.StreamEndEvent:
                return

    def _nothing(self, event: Any) -> None:
        key = self.top.key
        is_bare = key is not None and self.top.event.flow_style and _bare(key, event)
        if is_bare and _JOINED.match(key.value):
            # {en:Lamps} has one key, which holds all of it.
            self._problem("missing-blank-after-colon", key, key.value)
        elif is_bare and self.top.data:
            self._comma(key)
        elif len(self.stack) > 1 and not event.anchor:
            # The place of a missing value may be in the line below.
            self._problem("empty-value", key or event)

    def _comma(self, key: Any) -> None:
        """A comma that ended a value: {quote: 2,318户} has a second key, 318户, of no field."""
        top = self.top
        top.refused = True
        if not top.is_cut:
            top.is_cut = True
            top.key = next(reversed(top.children.values())).key
            self._problem("comma-in-value", key, key.value)
            top.key = key

    def _start(self, event: Any, is_list: bool) -> None:
        if event.anchor or event.tag:
            self._decoration(event)
        if len(self.stack) > MAX_DEPTH:
            self._problem("too-deep", event, limit=str(MAX_DEPTH))
            raise _Stop
        top = self.top
        if top.key is None and not top.is_list:
            self._problem("key-not-text", event)
            raise _Stop
        self.top = _Open(event, is_list)
        self.stack.append(self.top)

    def _end(self) -> None:
        closed = self.stack.pop()
        self.top = top = self.stack[-1]
        # Strict models take tuples; a frozen record must not hold a list.
        data = tuple(closed.data) if closed.is_list else closed.data
        self._put(top, closed.event, data, closed.children)

    def _alias(self, event: Any) -> None:
        self._problem("alias", event, f"*{event.anchor}")
        top = self.top
        if top.key is None and not top.is_list:
            raise _Stop
        self._put(top, event, None, _NO_CHILDREN)

    @staticmethod
    def _put(top: _Open, event: Any, value: Data, children: Children) -> None:
        if top.is_list:
            top.children[len(top.data)] = Node(value, event, None, children)
            top.data.append(value)
            return
        key, top.key = top.key, None
        if top.refused:
            top.refused = False
            return
        name = key.value
        top.children[name] = Node(value, event, key, children)
        top.data[name] = value

    def _key(self, top: _Open, event: Any, name: str) -> None:
        top.key = event
        if name in top.data:
            top.refused = True
            self._twice(top.children[name], event, name)
        elif name == "<<" and not event.style:
            self._problem("alias", event, name)
        elif not name.isascii() and _ODD_KEY.match(name):
            self._problem("odd-blank", event, name)

    def _twice(self, first: Node, event: Any, name: str) -> None:
        top = self.top
        if top.is_two:
            return
        # What an item begins with begins the next one, too.
        begun = (
            self.stack[-2].is_list and len(self.stack) > _IN_A_LIST and name == next(iter(top.data))
        )
        top.is_two = begun and not top.event.flow_style
        related = Place(self.file, *first.key_place)
        values = {"key": name, "first": str(related.line)}
        place, path = self._here(event)
        code = "item-not-begun" if top.is_two else "duplicate-key"
        self.problems.append(Problem(code, place, path, name, values, related))

    def _decoration(self, event: Any) -> None:
        if event.anchor:
            self._problem("alias", event, f"&{event.anchor}")
        if event.tag:
            self._problem("tag", event, event.tag.replace("tag:yaml.org,2002:", "!!"))

    def _problem(self, code: str, event: Any, found: str = "", **values: str) -> None:
        self.problems.append(Problem(code, *self._here(event), found, values))

    def _here(self, event: Any) -> tuple[Place, str]:
        steps: list[str | int] = []
        for row in self.stack[1:]:
            if row.is_list:
                steps.append(len(row.data))
            elif row.key is not None:
                steps.append(row.key.value)
        return Place(self.file, *_place(event.start_mark)), field_path(tuple(steps))


def _bare(key: Any, value: Any) -> bool:
    """Whether no colon stands between a key and its value, which is nothing."""
    return bool(key.end_mark.index == value.start_mark.index)


def _place(mark: _Mark) -> tuple[int, int]:
    return mark.line + 1, mark.column + 1
