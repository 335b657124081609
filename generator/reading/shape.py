"""What the models say of a place in a record: its model, an example, whether it is words."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic.fields import FieldInfo

from generator.reading.data import Path
from generator.records.about import About, RefersTo, TermOf
from generator.records.fields import ListOf, Shape, marks_of
from generator.records.fields import fields_of as all_fields
from generator.records.model import Model
from generator.records.text import Text, Wording
from generator.records.values import NOT_BLANK

# A word that may be chosen, with what it means: on-site（现场述职）.
_CHOSEN = re.compile(r"([a-z]+(?:-[a-z]+)*)（([^）]+)）")


def model_at(model: type[Model], path: Path) -> type[Model]:
    """Give the model of the mapping on ``path``, by the models' annotations."""
    here = model
    for step in path:
        if here is Text:
            here = Wording  # The step is a language.
        elif isinstance(step, str) and step in here.model_fields:
            here = _model_in(here.model_fields[step].annotation) or here
    return here


def example_of(model: type[Model], key: str) -> str:
    """Give the example of a field as it would stand after its key; empty where there is none."""
    info = model.model_fields.get(key)
    marks = info.metadata if info else ()
    return next((mark.example for mark in marks if isinstance(mark, About)), "")


def fields_of(model: type[Model], path: Path) -> tuple[str, ...]:
    """The fields that the block at ``path`` needs; none where no block of fields stands there."""
    here = model_at(model, path)
    if here is Text or here is model:
        return ()
    return tuple(name for name, info in here.model_fields.items() if info.is_required())


def item_at(model: type[Model], path: Path) -> Shape | None:
    """What an item of the list takes that belongs at ``path``; ``None`` where none belongs."""
    owner = model_at(model, path[:-1])
    field = next((row for row in all_fields(owner) if row.name == path[-1]), None)
    return field.shape.item if field is not None and isinstance(field.shape, ListOf) else None


def target_of(model: type[Model], path: Path) -> str:
    """The kind of record whose id stands at ``path``, or the role of the vocabulary, if any."""
    info = _field_at(model, path)
    marks = marks_of(info) if info else []
    for mark in marks:
        if isinstance(mark, RefersTo):
            return mark.kind
        if isinstance(mark, TermOf):
            return mark.role
    return ""


def chosen_in_chinese(model: type[Model], path: Path) -> Mapping[str, str]:
    """The words of a choice by what its description calls them in Chinese."""
    info = _field_at(model, path)
    marks = marks_of(info) if info else []
    text = next((mark.zh for mark in marks if isinstance(mark, About)), "")
    return {name: word for word, names in _CHOSEN.findall(text) for name in names.split("、")}


def _field_at(model: type[Model], path: Path) -> FieldInfo | None:
    """The field whose value, or an item of whose list, stands at ``path``."""
    steps = list(path)
    while steps and isinstance(steps[-1], int):
        steps.pop()
    if not steps:
        return None
    return model_at(model, tuple(steps[:-1])).model_fields.get(str(steps[-1]))


def is_words(model: type[Model], path: Path) -> bool:
    """Tell whether an editor writes free words at ``path``: a text, a quote, a wording."""
    steps = list(path)
    while steps and isinstance(steps[-1], int):
        steps.pop()
    if not steps:
        return False
    owner, field = model_at(model, tuple(steps[:-1])), str(steps[-1])
    if owner is Text:
        return True
    info = owner.model_fields.get(field)
    if info is None:
        return owner is Wording  # The step is the language of a quote's translation.
    return _model_in(info.annotation) is Text or NOT_BLANK in marks_of(info)


def _model_in(annotation: Any) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = _model_in(argument)
        if found is not None:
            return found
    return None
