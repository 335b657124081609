"""The base of all models: strict, frozen, no unknown keys."""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError


class Model(BaseModel):
    """A mapping of a record; equal input gives equal models, and nothing changes one later."""

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        arbitrary_types_allowed=False,
        use_attribute_docstrings=False,
        # What validates a model is made when there is something to validate: where all records
        # are kept, a command starts sooner.
        defer_build=True,
    )


def listed_once(names: Iterable[str], within: str) -> None:
    """Raises ``PydanticCustomError``, as validators do, at the first name listed a second time.

    ``within`` is the field that has the list.
    """
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            values = {"name": name, "within": within, "index": index}
            raise PydanticCustomError("listed-twice", "twice", values)
        seen.add(name)
