"""What files hold: plain data, and the way to a value in it."""

from collections.abc import Callable, Sequence
from typing import Any

MAX_DEPTH = 30
"""Nothing stands deeper than in so many mappings and lists."""

# Texts, numbers, ``dict`` and ``tuple``, as models validate them.
Data = Any
Path = tuple[str | int, ...]


def changed(data: Data, path: Sequence[str | int], change: Callable[[Data], Data]) -> Data:
    """The same data with what stands at a path changed; ``None`` is where a key is not there.

    Raises ``TypeError`` where the path leads through what holds nothing.
    """
    if not path:
        return change(data)
    step, *below = path
    if isinstance(data, tuple) and isinstance(step, int):
        return (*data[:step], changed(data[step], below, change), *data[step + 1 :])
    if isinstance(data, dict):
        return {**data, step: changed(data.get(step), below, change)}
    raise TypeError(f"nothing stands below {step!r}")


def with_value(data: Data, path: Sequence[str | int], value: Data) -> Data:
    """The same data with another value at a path; see :func:`changed`."""
    return changed(data, path, lambda _: value)
