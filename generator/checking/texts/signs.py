"""Signs that belong to the one before them, where there is none that could have them.

An accent at the beginning of a text changes what stands before the text. A selector of variants
chooses the form of an ideograph or an emoji; behind a letter, a blank or another selector it is
left over from copying, or hides a message, and no search finds the word. Quotes are compared with
their sources.
"""

from collections.abc import Iterable, Iterator

from generator.checking.parts.all_words import AllWords
from generator.checking.parts.grouped import Grouped
from generator.checking.texts.personal import texts_of
from generator.evidence.patterns import pattern
from generator.problems.problem import Problem

_SELECTOR = "[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
# Keys are made of digits, # and *; Chinese marks have variants as well.
_STRAY = f'(?:(?<=[\x00-"$-)+-/:-\x7f\u3000])|(?<={_SELECTOR})){_SELECTOR}'
_FIRST = "[\u0300-\u036f\u200c\u200d\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f]"

# Signs of selectors in UTF-8; other characters have them, too, and few records.
_SMALL, _LARGE = b"\xef\xb8", b"\xf3"


def joining_problems(parts: Grouped) -> Iterable[Problem]:
    """Every text that begins with such a sign, or has one behind what can't have it."""
    return _joining(parts) if _may_be_joining(parts.all_words) else ()


def _joining(parts: Grouped) -> Iterator[Problem]:
    document = parts.entry.document
    for path, words in texts_of(parts):
        if pattern(_FIRST).match(words):
            yield document.sign_problem("joining-start", path, words[0])
            continue
        stray = pattern(_STRAY).search(words)
        if stray is not None:
            yield document.sign_problem("hidden-character", path, stray[0])


def _may_be_joining(words: AllWords) -> bool:
    has_selector = _SMALL in words.data or _LARGE in words.data
    return has_selector or pattern(_FIRST).search(words.firsts) is not None
