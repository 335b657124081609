"""The data of a text in which nothing is wrong, without the places of its values.

Nearly every file is one of these, and places are asked for only where there is a problem. Where
anything at all is odd, :mod:`generator.reading.composing` reads the text, and tells what.
"""

from collections.abc import Callable
from typing import Any

import yaml

from generator.reading.composing import MAX_DEPTH, Data
from generator.reading.scalars import plain

_Scalar = yaml.ScalarEvent
_MappingStart, _MappingEnd = yaml.MappingStartEvent, yaml.MappingEndEvent
_ListStart, _ListEnd = yaml.SequenceStartEvent, yaml.SequenceEndEvent

_NextEvent = Callable[[], Any]


class _Odd(Exception):  # noqa: N818 - it reports nothing
    """Something that another reader must look at."""


def clean_data(text: str) -> dict[str, Data] | None:
    """The mapping in ``text``, just as ``compose`` gives it, or ``None`` where it is not clean."""
    parser = yaml.CSafeLoader(text)
    try:
        return _document(parser.get_event)
    except (_Odd, yaml.YAMLError):
        return None
    finally:
        parser.dispose()


def _document(next_event: _NextEvent) -> dict[str, Data]:
    next_event()
    if type(next_event()) is not yaml.DocumentStartEvent:
        raise _Odd
    event = next_event()
    if type(event) is not _MappingStart:
        raise _Odd
    data = _mapping(next_event, event, 1)
    next_event()
    if type(next_event()) is not yaml.StreamEndEvent:
        raise _Odd
    return data


# Most of the time of a check is spent in these two, so each event costs few calls.
def _mapping(next_event: _NextEvent, start: Any, depth: int) -> dict[str, Data]:
    if start.anchor or start.tag or depth > MAX_DEPTH:
        raise _Odd
    data: dict[str, Data] = {}
    while True:
        event = next_event()
        if type(event) is not _Scalar:
            if type(event) is _MappingEnd:
                return data
            raise _Odd
        key = event.value
        if event.anchor or event.tag or key in data or key == "<<" or not key.isascii():
            raise _Odd
        event = next_event()
        kind = type(event)
        if kind is _Scalar:
            data[key] = _scalar(event)
        elif kind is _MappingStart:
            data[key] = _mapping(next_event, event, depth + 1)
        elif kind is _ListStart:
            data[key] = _list(next_event, event, depth + 1)
        else:
            raise _Odd


def _list(next_event: _NextEvent, start: Any, depth: int) -> tuple[Data, ...]:
    if start.anchor or start.tag or depth > MAX_DEPTH:
        raise _Odd
    data: list[Data] = []
    while True:
        event = next_event()
        kind = type(event)
        if kind is _Scalar:
            data.append(_scalar(event))
        elif kind is _MappingStart:
            data.append(_mapping(next_event, event, depth + 1))
        elif kind is _ListEnd:
            return tuple(data)
        elif kind is _ListStart:
            data.append(_list(next_event, event, depth + 1))
        else:
            raise _Odd


def _scalar(event: Any) -> Data:
    if event.anchor or event.tag:
        raise _Odd
    if event.style:
        return event.value
    value = plain(event.value)
    if value is None:
        raise _Odd
    return value
