"""Functions that are written for a model once, so that no value is asked what it is."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any


def compiled(lines: Sequence[str], scope: Mapping[str, Any]) -> Callable[..., Any]:
    """The function ``made`` of a source text, as ``dataclasses`` and ``namedtuple`` make theirs.

    The source holds names of our models and their fields, and nothing that anyone wrote into a
    record. ``scope`` has what it calls.
    """
    names = dict(scope)
    exec("\n".join(lines), names)  # noqa: S102
    made: Callable[..., Any] = names["made"]
    return made
