"""Keys that are missing or belong nowhere, and the one that was meant by such a one."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pydantic import ValidationError

from generator.problems.likeness import closest
from generator.problems.problem import Problem, Term, Value, field_path
from generator.reading.close_keys import CLOSE_KEYS, field_meant
from generator.reading.composing import Node
from generator.reading.data import Data, Path, changed
from generator.reading.document import Document
from generator.reading.loosely import language_meant, wrapped
from generator.reading.shape import example_of, model_at
from generator.records.kinds import Kind
from generator.records.model import Model
from generator.records.text import Text
from generator.records.values import LANGUAGE_PATTERN

# A step of a field's name: ``evidence[0].quote``.
_STEP = re.compile(r"[^.\[\]]+")
_SHORT = 4
_PAIR = 2


def once(problems: Sequence[Problem], root: Node, kind: Kind) -> list[Problem]:
    """The same problems; a misspelt key is one mistake, not a missing one besides."""
    beside = _by_parent(problems)
    told = [_meant(problem, beside, root, kind) for problem in problems]
    meant = {_sibling(problem) for problem in told if problem.code in CLOSE_KEYS}
    return [row for row in told if (row.code, row.name) not in meant]


def missing_key(document: Document, path: Path, key: str, model: type[Model]) -> Problem:
    """A key that the model of a mapping needs."""
    line = f"{key}: {example_of(model, key) or '…'}"
    problem = document.problem("missing-key", path, "", key=key, line=line)
    name = f"{problem.name}.{key}" if problem.name else key
    return Problem(problem.code, problem.place, name, "", problem.values)


def with_field(problem: Problem, kind: Kind) -> Problem:
    """The problem of a value that is not there, with what its field takes and whether it may go."""
    steps = [int(word) if word.isdecimal() else word for word in _STEP.findall(problem.name)]
    is_item = bool(steps) and isinstance(steps[-1], int)
    if is_item:
        steps.pop()
    if problem.code != "empty-value" or not steps:
        return problem
    above, key = tuple(steps[:-1]), str(steps[-1])
    model = model_at(kind.model, above)
    if model is Text or above[-1:] == ("translations",):
        return _without_words(problem, key)
    names = tuple(step for step in above if isinstance(step, str))
    field = model.model_fields.get(key)
    if field is None and names and model is model_at(kind.model, names[:-1]):
        return problem  # What stands above it is none that holds fields.
    if field is None:
        code, values = _unknown(key, model)
        return replace(problem, code=code, found=key, values=values)
    if is_item:
        return replace(problem, code="empty-item", values={"key": key})
    line = f"{key}: {example_of(model, key) or '…'}"
    left_out = Term("field-is-needed" if field.is_required() else "field-may-go")
    values = {"key": key, "line": line, "left_out": left_out}
    return replace(problem, code="empty-field", values=values)


def _without_words(problem: Problem, language: str) -> Problem:
    """The problem of a key behind which words in a language belong."""
    if re.fullmatch(LANGUAGE_PATTERN, language):
        return replace(problem, code="empty-words", values={"key": language})
    close = language_meant(language)
    if close:
        return replace(problem, code="bad-language-close", found=language, values={"close": close})
    return replace(problem, code="bad-language", found=language)


def unknown_key(document: Document, path: Path, model: type[Model]) -> Problem:
    """A key that the model of a mapping does not have."""
    key = str(path[-1]) if path else ""
    code, values = _unknown(key, model)
    return document.key_problem(code, path, key, **values)


def _unknown(key: str, model: type[Model]) -> tuple[str, dict[str, Value]]:
    """The code of the problem of a key that a model does not have, and what it says."""
    known = [] if model is Text else list(model.model_fields)
    # The whole word begins with the name of a field: organization, organ.
    begun = [name for name in known if len(name) > _SHORT and key.lower().startswith(name)]
    close = max(begun, key=len, default="") or closest(key, known)
    values: dict[str, Value] = {"key": key, "known": tuple(known)}
    if close:
        values["close"] = close
    code = "unknown-key-close" if close else "unknown-key"
    around, _ = wrapped(key, lambda word: word == close)
    # Told as one that is close, it is known to be no missing one besides.
    return ("quoted-key" if around == "quotes-around" else code), values


def _by_parent(problems: Sequence[Problem]) -> Mapping[str, list[Problem]]:
    """Keys that are unknown and such that are missing, by the name of what they stand in."""
    found: dict[str, list[Problem]] = {}
    for row in problems:
        if row.code in ("unknown-key", "missing-key"):
            found.setdefault(row.name[: row.name.rfind(".") + 1], []).append(row)
    return found


def _meant(
    problem: Problem, beside: Mapping[str, Sequence[Problem]], root: Node, kind: Kind
) -> Problem:
    """An unknown key as one that is close to the only one that is missing beside it.

    An editor put it into another language, or used another word, and its value fits.
    """
    key = problem.found
    if problem.code != "unknown-key":
        return problem
    above = problem.name.removesuffix(key)
    rows = beside.get(above, ())
    # With a third one, or none, it is not sure which one is meant.
    others = [row for row in rows if row is not problem] if len(rows) <= _PAIR else []
    if len(others) != 1 or others[0].code != "missing-key":
        return problem
    close = others[0].name.removeprefix(above)
    if key.isascii() and not _fits(kind, root, problem.name, close):
        return problem
    return replace(problem, code="unknown-key-close", values={**problem.values, "close": close})


def _fits(kind: Kind, root: Node, name: str, other: str) -> bool:
    """Whether the value of the key that a problem has as its name would be right for another."""
    steps = steps_to(root, name)
    if not steps:
        return False
    *above, key = steps
    try:
        kind.model.model_validate(with_key(root.data, above, str(key), other))
    except ValidationError as error:
        start = (*above, other)
        return not any(
            path_in_file(root, detail["loc"][: len(above)]) == tuple(above)
            and detail["loc"][len(above) : len(start)] == (other,)
            for detail in error.errors(include_url=False)
        )
    return True


def steps_to(root: Node, name: str) -> Path:
    """The path of a value by its dotted name; empty where it can't be told."""
    node, steps = root, list[str | int]()
    while name:
        for step in node.children:
            shown = field_path((step,))
            if name == shown or name.startswith((f"{shown}.", f"{shown}[")):
                break
        else:
            return ()
        name = name.removeprefix(shown).removeprefix(".")
        steps.append(step)
        node = node.children[step]
    return tuple(steps)


def with_key(data: Data, above: Sequence[str | int], key: str, other: str) -> Data:
    """The same data with another key in the mapping on a path."""

    def renamed(rows: Mapping[str, Data]) -> Data:
        return {other if name == key else name: value for name, value in rows.items()}

    return changed(data, above, renamed)


def _sibling(problem: Problem) -> tuple[str, str]:
    """The problem of the field that a misspelt key stands for, by code and name."""
    return "missing-key", field_meant(problem)


def path_in_file(root: Node, location: tuple[str | int, ...]) -> Path:
    """Keep the steps of a location that exist in the file: models add steps of their own."""
    node = root
    path: list[str | int] = []
    for step in location:
        child = node.children.get(step)
        if child is not None:
            node = child
            path.append(step)
    return tuple(path)
