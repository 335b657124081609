"""How a long task tells how far it is."""

from collections.abc import Callable

# What is going on, how much of it is done, how much there is.
Progress = Callable[[str, int, int], None]
