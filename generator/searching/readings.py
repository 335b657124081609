"""All syllables by number, so that many can be looked up at once."""

from __future__ import annotations

from generator.searching.tables import PHRASES, SYLLABLES

READINGS = ["", *sorted({*SYLLABLES.values(), *(each for row in PHRASES.values() for each in row)})]
"""All syllables; the first one is that of a character without one."""

NUMBERS = {syllable: number for number, syllable in enumerate(READINGS)}
