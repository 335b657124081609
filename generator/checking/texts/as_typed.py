"""Markdown that a text can't have: readers see its signs as they are typed."""

from collections.abc import Iterable, Iterator

from generator.checking.parts.all_words import OTHER_SIGNS
from generator.checking.parts.grouped import Grouped
from generator.evidence.patterns import pattern
from generator.problems.problem import Problem

# What longer texts have, and a line has not; what each of it has.
_IN_TEXTS = r"\*\*[^\s*][^*]*\*\*|\[[^\[\]]+\]\((?:https?:|[a-z/])[^()\s]*\)"
_STRONG, _LINK = "**", "]("
# What no text has: a picture; a heading, a quotation, code, the rule of a table, each a line behind
# another one. What a text begins with is looked at by itself.
_NOWHERE = (
    r"!\[[^\[\]\n]*\]\([^()\s]+\)"
    r"|(?<=\n)(?:#{1,6}|>)[ \t][^\n]*|(?<=\n)(?:```|~~~)[^\n]*"
    r"|(?<=\n)[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*(?=\n|\Z)"
)
# What a text has that has one of these.
_SIGNS = ("![", "\n#", "\n>", "\n```", "\n~~~", "--")


def typed_problems(parts: Grouped) -> Iterable[Problem]:
    """Every text with signs of Markdown that mean nothing there, at the first of them."""
    for words in parts.whole_texts.values():
        if _LINK in words or _STRONG in words or _may_be_typed(words):
            return _typed(parts)
    return ()


def _may_be_typed(words: str) -> bool:
    # A loop: each record is looked at.
    for sign in _SIGNS:  # noqa: SIM110
        if sign in words:
            return True
    return False


def _typed(parts: Grouped) -> Iterator[Problem]:
    entry = parts.entry
    for row in parts.texts:
        words = row.words
        # A text that may go on below may have what a line has not.
        may_be_marked = not row.part.prose and (_LINK in words or _STRONG in words)
        may_be_typed = _may_be_typed(words)
        if not (may_be_marked or may_be_typed) or not OTHER_SIGNS.isdisjoint(row.path):
            continue
        mark = pattern(_NOWHERE).search(words) if may_be_typed else None
        if mark is not None:
            yield entry.document.problem("markdown-as-typed", row.path, words, sign=mark[0])
        elif may_be_marked:
            mark = pattern(_IN_TEXTS).search(words)
            if mark is not None:
                yield entry.document.problem("markdown-in-line", row.path, words, sign=mark[0])
