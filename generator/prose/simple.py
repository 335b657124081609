r"""Texts without any sign of markup, as most are: one line, read and written without a tree."""

from __future__ import annotations

import re

from generator.prose.escaping import escape_prose
from generator.prose.folding import settled_but

# One paragraph of one line, blanks folded, without a mark, a bracket or a backslash.
_BARE = settled_but("\\*_[]")
_SIMPLE = re.compile(rf"(?!(?:-|[0-9]{{1,3}}\.) ){_BARE}(?>(?: {_BARE})*)")

_WORD = settled_but("")
_LINE = re.compile(rf"(?!(?:[-*]|[0-9]{{1,3}}\.) ){_WORD}(?>(?: {_WORD})*)")


def is_line(text: str) -> bool:
    """Tell whether `text` is one paragraph of one line as it stands."""
    return _LINE.fullmatch(text) is not None


def is_simple(text: str) -> bool:
    """Tell whether `text` is one paragraph of nothing but itself."""
    return _SIMPLE.fullmatch(text) is not None


def simple_row(text: str) -> str:
    """Return a simple text as one line of HTML, which is its Markdown as well."""
    return escape_prose(text, at_start=True, before_link=False)
