"""What files hold: plain data, and the way to a value in it."""

from typing import Any

MAX_DEPTH = 30
"""Nothing stands deeper than in so many mappings and lists."""

# Texts, numbers, ``dict`` and ``tuple``, as models validate them.
Data = Any
Path = tuple[str | int, ...]
