"""What looking a quote up can give: found, missing, ambiguous, not after what was said, blank."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.evidence.characters import code_points


class Found(NamedTuple):
    """The quote stands once, or once after what was said: offsets in the source's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Difference:
    """The first run in which quote and source differ, white space folded on both sides.

    `index` is its offset in the quote as given, `place` in the source's text. `found` is what the
    source has there, `expected` what the quote has; either may be empty.
    """

    index: int
    place: int
    found: str
    expected: str

    @property
    def code_points(self) -> tuple[str, ...]:
        """Names of the characters in both runs that an eye may miss, such as U+200B."""
        return code_points(self.found + self.expected)


@dataclass(frozen=True, slots=True)
class Missing:
    """The quote does not stand in the source; the nearest passage, as the source writes it.

    `nearest` is empty, and `start` and `end` are 0, where nothing resembles the quote. Of a long
    quote only the stretch around its first difference is compared.
    """

    nearest: str
    start: int
    end: int
    difference: Difference


class Occurrence(NamedTuple):
    """One of several places: offsets, and the words that stand directly before this one only.

    `before` is what `after` may say to choose it; empty where no short text tells it apart.
    """

    start: int
    end: int
    before: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The quote stands several times, overlapping ones included.

    `count` is how often; `occurrences` are the first of them, fifty at most. `narrowed` says that
    `after` was given and leaves these.
    """

    occurrences: tuple[Occurrence, ...]
    count: int
    narrowed: bool


@dataclass(frozen=True, slots=True)
class NotAfter:
    """The quote stands in the source, but nowhere directly after what `after` says."""

    occurrences: tuple[Occurrence, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Blank:
    """The quote holds nothing but white space."""


Finding = Found | Missing | Ambiguous | NotAfter | Blank
