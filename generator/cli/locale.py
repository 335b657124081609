"""The language in which the command speaks where nobody says: that of the system."""

import os
from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator.problems.wording import Language

VARIABLE = "SHOWCASE_LANG"

# The first of these that says something counts, as for every program.
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(environment: Mapping[str, str]) -> Language:
    """The language that the settings of a system ask for, if we have it; else English.

    The log of a service that builds reads the same wherever it runs: there none is followed. Such
    services set ``CI``.
    """
    if environment.get("CI"):
        return "en"
    locale = next((word for name in _LOCALE if (word := environment.get(name))), "C")
    wanted = [locale]
    if locale.partition(".")[0] not in ("C", "POSIX"):
        wanted = [*filter(None, environment.get("LANGUAGE", "").split(":")), locale]
    for word in wanted:
        code = word.lower().replace("-", "_").partition("_")[0].partition(".")[0]
        if code == "zh":
            return "zh"
        if code == "en":
            return "en"
    return "en"


def language_here() -> Language:
    """The same for this process."""
    return language_of(os.environ)


def language_asked(arguments: Sequence[str]) -> Language:
    """The language that a command asks for, though its arguments may never be parsed."""
    words = list(arguments)
    if "--lang=zh" in words or ("--lang", "zh") in pairwise(words):
        return "zh"
    if "--lang=en" in words or ("--lang", "en") in pairwise(words):
        return "en"
    named = os.environ.get(VARIABLE)
    if named == "zh":
        return "zh"
    return "en" if named else language_here()
