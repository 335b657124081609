"""Models made ready to validate: each once, those first that others hold.

Left to itself, pydantic makes what is in a model anew for each model that holds it.
"""

from functools import cache
from typing import TypeVar

from generator.records.fields import Group, Languages, Translations, fields_of
from generator.records.model import Model
from generator.records.text import Text, Wording

M = TypeVar("M", bound=Model)


@cache
def made(model: type[M]) -> type[M]:
    """The model, ready to validate."""
    for field in fields_of(model):
        if isinstance(field.one, Group):
            made(field.one.model)
        elif isinstance(field.one, Languages):
            made(Text)
        elif isinstance(field.one, Translations):
            made(Wording)
    model.model_rebuild()
    return model
