"""What is known of sources' texts from an earlier check, by the hash of all that it follows from.

It holds for one version of the code; who keeps it sees to it.
"""

import hashlib
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.evidence.quotes.coverage import Coverage, of_counts

Plain = list[Any]


@dataclass(slots=True)
class KnownTexts:
    """Texts in which nothing was wrong, and coverages.

    What nobody asked for again is not kept any longer.
    """

    _sound: frozenset[str] = frozenset()
    _coverages: Mapping[str, Sequence[int]] = field(default_factory=dict)
    _still_sound: list[str] = field(default_factory=list)
    _still_covered: dict[str, Sequence[int]] = field(default_factory=dict)

    def is_sound(self, key: str) -> bool:
        """Whether the text with this key had nothing wrong."""
        return key in self._sound

    def note_sound(self, key: str) -> None:
        """The text with this key has nothing wrong."""
        self._still_sound.append(key)

    def coverage(
        self, of: str, spans: Iterable[tuple[int, int]], count: Callable[[], Coverage]
    ) -> Coverage:
        """The coverage of the text with a hash ``of``; ``count`` makes it where it isn't known."""
        places = array("I", [place for span in spans for place in span])
        key = hashlib.sha256(of.encode() + b"\0" + places.tobytes()).hexdigest()
        found = self._coverages.get(key)
        coverage = count() if found is None else of_counts(*found)
        self._still_covered[key] = coverage[:2]
        return coverage

    def as_plain(self) -> Plain:
        """Everything that was asked for, as JSON has it."""
        return [self._still_sound, self._still_covered]

    @classmethod
    def from_plain(cls, data: Plain) -> "KnownTexts":
        """What :meth:`as_plain` gave. Raises ``ValueError`` or ``TypeError`` for other data."""
        sound, coverages = data
        return cls(frozenset(sound), coverages)
