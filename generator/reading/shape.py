"""What the models say of a place in a record: its model, an example, whether it is words."""

from collections.abc import Iterator
from typing import Any

from generator.reading.composing import Path
from generator.records.about import About
from generator.records.model import Model
from generator.records.text import Text, Wording
from generator.records.values import NOT_BLANK


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
    return _model_in(info.annotation) is Text or NOT_BLANK in (
        *info.metadata,
        *_inner_marks(info.annotation),
    )


def _model_in(annotation: Any) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = _model_in(argument)
        if found is not None:
            return found
    return None


def _inner_marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for argument in getattr(annotation, "__args__", ()):
        yield from _inner_marks(argument)
