"""Composed data → a record, or a problem for everything that its model refuses."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.problems.likeness import closest
from generator.problems.problem import Problem, Term, Value
from generator.reading.composing import Node, Path
from generator.reading.document import Document
from generator.reading.shape import example_of, model_at
from generator.records.kinds import Kind
from generator.records.model import Model
from generator.records.record import Record
from generator.records.text import Text

# What pydantic expects at a place, in a term of the wording tables.
_EXPECTED = {
    "string_type": "text",
    "int_type": "whole-number",
    "bool_type": "yes-or-no",
    "tuple_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
}


def validate(document: Document, root: Node, kind: Kind) -> tuple[Record | None, list[Problem]]:
    """Give the record in a composed file, or all that is wrong with it."""
    try:
        return kind.model.model_validate(root.data), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    return None, [_problem(document, root, kind, detail) for detail in details]


def _problem(document: Document, root: Node, kind: Kind, detail: ErrorDetails) -> Problem:
    location = detail["loc"]
    path = _path_in_file(root, location)
    context: Mapping[str, Any] = detail.get("ctx", {})
    type_ = detail["type"]
    node = root.at(path)
    if type_ == "missing":
        return _missing(document, path, str(location[-1]), model_at(kind.model, path))
    if type_ == "extra_forbidden":
        return _unknown(document, path, model_at(kind.model, path[:-1]))
    if type_ in _EXPECTED:
        expected = Term(_EXPECTED[type_])
        return document.problem("wrong-type", path, _shown(node), expected=expected)
    if type_ == "wrong-type":
        expected = Term(str(context["expected"]))
        return document.problem("wrong-type", path, _shown(node), expected=expected)
    if type_ == "literal_error":
        return _choice(document, path, node, context)
    if type_ == "too_short":
        return document.key_problem("empty-value", path, "")
    if type_ == "string_too_short":
        return document.problem("empty-text", path, "")
    if type_ == "string_too_long":
        return document.problem("text-too-long", path, limit=str(context["max_length"]))
    if type_ in ("greater_than_equal", "less_than_equal"):
        bound = str(next(iter(context.values())))
        relation = Term("at-least" if type_ == "greater_than_equal" else "at-most")
        return document.problem("out-of-range", path, relation=relation, bound=bound)
    if type_ == "string_pattern_mismatch":
        return document.problem("not-an-address", path)
    values: dict[str, Value] = {key: str(value) for key, value in context.items()}
    if location and location[-1] == "[key]":
        return document.key_problem(type_, path, str(path[-1]), **values)
    return document.problem(type_, path, **values)


def _path_in_file(root: Node, location: tuple[str | int, ...]) -> Path:
    """Keep the steps of a location that exist in the file: models add steps of their own."""
    node = root
    path: list[str | int] = []
    for step in location:
        child = node.children.get(step)
        if child is not None:
            node = child
            path.append(step)
    return tuple(path)


def _missing(document: Document, path: Path, key: str, model: type[Model]) -> Problem:
    line = f"{key}: {example_of(model, key) or '…'}"
    problem = document.problem("missing-key", path, "", key=key, line=line)
    name = f"{problem.name}.{key}" if problem.name else key
    return Problem(problem.code, problem.place, name, "", problem.values)


def _unknown(document: Document, path: Path, model: type[Model]) -> Problem:
    key = str(path[-1]) if path else ""
    known = [] if model is Text else list(model.model_fields)
    close = closest(key, known)
    values: dict[str, Value] = {"key": key, "known": tuple(known)}
    if close:
        values["close"] = close
    code = "unknown-key-close" if close else "unknown-key"
    return document.key_problem(code, path, key, **values)


def _choice(document: Document, path: Path, node: Node, context: Mapping[str, Any]) -> Problem:
    choices = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
    close = closest(node.written, choices)
    values: dict[str, Value] = {"choices": tuple(choices)}
    if close:
        values["close"] = close
    code = "not-a-choice-close" if close else "not-a-choice"
    return document.problem(code, path, _shown(node), **values)


def _shown(node: Node) -> str:
    if isinstance(node.data, dict):
        keys = list(node.data)
        return "{" + ", ".join(f"{key}: …" for key in keys[:3]) + "}"
    if isinstance(node.data, tuple):
        return "[…]" if node.data else "[]"
    return node.written
