"""Puts a problem into words: the only place where a code becomes sentences."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from generator.problems.phrases import Phrases
from generator.problems.problem import Problem, Term, Value
from generator.problems.signs import code_point

Language = Literal["en", "zh"]
Severity = Literal["error", "notice"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_LONGEST_VALUE = 600
_BLANKS = re.compile("[ \\t\\r\\n]+")
# Control, format and separator characters but the plain blank; fillers; halves of surrogate pairs;
# what each font draws in its own way.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u2800\u3000\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffc\ufffe\uffff"
    "\ud800-\uf8ff\U000e0000-\U000e00ff\U000e01f0-\U0010ffff]"
)

# Letters of Greek or Russian in one word with Latin ones: nobody sees that they are no a, e, o, p.
_MIXED = re.compile(
    r"(?<=[a-zA-Z])[\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f](?=[a-zA-Z])"
)

# What keeps nothing from being published: what a reader of the site would miss, and what may be
# right though words alone do not show it.
NOTICES = frozenset(
    {
        "alt-repeats-caption",
        "award-not-in-quote",
        "coverage-can-rise",
        "day-far-ahead",
        "earlier-of-another",
        "mode-of-others",
        "not-a-short-form",
        "not-yet-public",
        "organ-name-unknown",
        "organ-not-in-original",
        "relation-not-quoted",
        "source-damaged",
        "source-markup",
        "markdown-as-typed",
        "markdown-in-line",
        "text-markup",
        "title-not-in-source",
        "translation-missing",
        "translation-stale",
        "type-not-in-original",
        "type-not-in-quote",
    }
)


# What stands behind a colon where a list of what might be right is empty.
_NO_VALUES = (": –", "：–")


@dataclass(frozen=True, slots=True)
class Worded:
    """A problem in words of one language; every part is plain text of one line or more."""

    message: str
    expected: str
    mend: str


def severity(problem: Problem) -> Severity:
    """Tell whether a problem keeps the site from being published (an error) or not."""
    return "notice" if problem.code in NOTICES else "error"


@cache
def phrases_of(language: Language) -> Phrases:
    """All sentences of a language, read when something is said: mostly nothing is."""
    if language == "en":
        from generator.problems.english import phrases as english

        return english.PHRASES
    from generator.problems.chinese import phrases as chinese

    return chinese.PHRASES


def worded(problem: Problem, language: Language) -> Worded:
    """Give the sentences of a problem in ``language``.

    Raises ``KeyError`` for a code without wording: a fault of ours, which the tests exclude.
    """
    phrases = phrases_of(language)
    phrase = phrases.problems[problem.code]
    values = {key: _said(value, phrases) for key, value in problem.values.items()}
    values["found"] = shortened(problem.found)
    values["field"] = visible(problem.name)
    expected = phrase.expected.format_map(values)
    if expected.endswith(_NO_VALUES):
        expected = expected[:-1] + phrases.terms["none-there"]
    return Worded(
        message=phrase.message.format_map(values),
        expected=expected,
        mend=phrase.mend.format_map(values),
    )


def shortened(text: str, limit: int = 120) -> str:
    """Put ``text`` on one line, cut in the middle when it is longer than ``limit`` characters.

    Characters that nobody sees are shown by their code points.
    """
    line = _BLANKS.sub(" ", text).strip(" ")
    if len(line) > limit:
        line = f"{line[: limit - 40]} … {line[-37:]}"
    return visible(line)


def visible(text: str) -> str:
    """Show what would not be seen, or would change a terminal, as ``⟨U+200B⟩``.

    A letter that looks like another one is shown with its number behind it.
    """
    if not text.isascii():
        text = _MIXED.sub(lambda match: f"{match[0]}⟨{code_point(match[0])}⟩", text)
    return _UNSEEN.sub(lambda match: f"⟨{code_point(match[0])}⟩", text)


def _said(value: Value, phrases: Phrases) -> str:
    if isinstance(value, tuple):
        words = phrases.separator.join(_said(word, phrases) for word in value)
        return shortened(words, _LONGEST_VALUE)
    if isinstance(value, Term):
        return phrases.terms[value.key]
    return shortened(value, _LONGEST_VALUE)
