"""What every record has, whatever its kind."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel

from generator.records.about import About, EditorsOwn
from generator.records.model import Model
from generator.records.values import Day, Id

# What is given the values of a record that are at hand, and gives all of them, by name. It holds
# no record: two that hold each other stay until a collector finds them.
Later = Callable[[dict[str, Any]], dict[str, Any]]


class Record(Model):
    """A file of the content folder. Its id is the file's name, and lasts for ever.

    Values may come when the first of them is asked for (see :func:`put_later`).
    """

    __slots__ = ("_later",)

    first_published: Annotated[
        Day,
        EditorsOwn(),
        About(
            "The day on which this record first stood on the site.",
            "本记录首次在本站发布的日期。",
            "2026-11-24",
        ),
    ]
    former_ids: Annotated[
        tuple[Id, ...],
        About(
            "Ids that the record had before; their addresses lead here.",
            "本记录用过的编号，旧地址会转到这里。",
            "[red-pomegranate-brand]",
        ),
    ] = ()

    if not TYPE_CHECKING:  # Any name would be known otherwise.

        def __getattr__(self, name: str) -> Any:
            """A value that is not at hand, or a refusal."""
            if name in type(self).__pydantic_fields__:
                _come(self)
                # Somebody else may have asked at the same time.
                if name in vars(self):
                    return vars(self)[name]
            raise AttributeError(f"a {type(self).__name__} has no {name}")

    def __repr__(self) -> str:
        """All that it says."""
        _come(self)
        return super().__repr__()

    def __eq__(self, other: object) -> bool:
        """Whether the other says the same."""
        _come(self)
        if isinstance(other, Record):
            _come(other)
        return super().__eq__(other)


_LATER = vars(Record)["_later"]
_VALUES = vars(BaseModel)["__dict__"]


def put_later(record: Record, later: Later) -> None:
    """Give a record what it gets its other values by, once one of them is asked for."""
    _LATER.__set__(record, later)


def _come(record: Record) -> None:
    """Put the values in place that a record has not at hand, if there are any."""
    try:
        later: Later = _LATER.__get__(record)
    except AttributeError:
        return
    _VALUES.__set__(record, later(vars(record)))
    with suppress(AttributeError):  # Somebody else was faster.
        _LATER.__delete__(record)
