"""Selectors of variants where they select nothing: nobody sees them, and no search finds the word.

Behind an ideograph or an emoji they choose its form; behind a letter, a blank or each other they
are left over from copying, or hide a message. Quotes are compared with their sources.
"""

import re
from collections.abc import Iterator

from generator.checking.grouped import Grouped
from generator.checking.personal import texts_of
from generator.problems.problem import Problem

# The beginnings of all selectors in UTF-8; other characters have them, and few records.
_SMALL, _LARGE = b"\xef\xb8", b"\xf3\xa0"
_SELECTOR = "[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
# Keys are made of digits, # and *; Chinese marks have variants as well.
_STRAY = re.compile(f'(?:(?<=[\x00-"$-)+-/:-\x7f\u3000])|(?<={_SELECTOR})){_SELECTOR}')


def selector_problems(parts: Grouped) -> Iterator[Problem]:
    """Every text with a selector behind what has no variants."""
    packed = parts.entry.packed
    if _SMALL not in packed and _LARGE not in packed:
        return
    for path, words in texts_of(parts):
        match = _STRAY.search(words)
        if match is not None:
            yield parts.entry.document.sign_problem("hidden-character", path, match[0])
