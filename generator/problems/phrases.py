"""The shape of a wording table: one for each language of the command."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is said about one code. The parts are ``str.format`` templates.

    ``message`` says what is wrong, ``expected`` what should stand there, ``mend`` what to do.
    """

    message: str
    expected: str
    mend: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """All sentences of one language: by problem code, and terms used inside them."""

    problems: Mapping[str, Phrase]
    terms: Mapping[str, str]
    labels: Mapping[str, str]
    separator: str
