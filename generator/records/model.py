"""The base of all models: strict, frozen, no unknown keys."""

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
