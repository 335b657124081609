"""The base of all models: strict, frozen, no unknown keys."""

from typing import Any

from pydantic import BaseModel, ConfigDict


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

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Fix the places of the fields' values, so that unpacked models can share their names.

        Python shares the names of attributes among the instances of a class as long as the
        first ones set them one by one, and validated models do not.
        """
        first = object.__new__(cls)
        for name in cls.model_fields:
            object.__setattr__(first, name, None)
