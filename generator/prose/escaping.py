"""Escapes: characters that could become markup, written as entities.

Python-Markdown leaves entities alone wherever text may stand, and no rule of Markdown, of its
extensions or of HTML reads one as a mark, so entities are safe where backslashes have exceptions.
Some characters mean something at the start of a line only; each value is taken to stand there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

from generator.prose.folding import fold, settled_but

_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def _entity(character: str) -> str:
    return _NAMED.get(character, f"&#{ord(character)};")


_PROSE_MARKS = "&<>*_[]\\`{}|~#"
_PROSE = str.maketrans({mark: _entity(mark) for mark in _PROSE_MARKS})
# Spaces beyond ASCII are trimmed at the edges of lines and made blanks in the titles of links.
_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_VALUE = str.maketrans({mark: _entity(mark) for mark in _PROSE_MARKS + _SPACES + "\"'"})
# Lists, rules, underlines, definitions, blocks of extensions; numbered lists; `key: value`, which
# in the first paragraph of a file without a header would be metadata. The last character is the
# one to escape.
_HEAD = re.compile(r"[-+=:!?/.)]|\d+[.)]|[A-Za-z0-9-]+:")
# A value that shows as itself already.
_BARE = settled_but(_PROSE_MARKS + "\"'")
_PLAIN = re.compile(rf"(?!{_HEAD.pattern}){_BARE}(?>(?: {_BARE})*)(?<!!)")
_SPECIAL = re.compile(f"[{re.escape(_PROSE_MARKS)}]")
_HREF = str.maketrans({"&": "&amp;", "'": "&#39;", "(": "&#40;", ")": "&#41;"})
# An address of nothing else is its own escape.
_HREF_USUAL = re.compile("[A-Za-z0-9._~/#-]*")
_HREF_KEPT = "!$&'()*+,;=:@/?%#-._~"


# Names, words and labels recur on every page.
@lru_cache(maxsize=20_000)
def escape(text: str) -> str:
    """Return `text` so that it shows as itself wherever a page may hold a plain value.

    That is: the text of a raw HTML block, a double-quoted attribute, a line of Markdown (paragraph,
    heading, list item, table cell, link words, link title) and a double-quoted YAML scalar that
    reaches HTML unescaped. White space is folded (see `folding.fold`), so the result is one line;
    a blank at either end is kept, as an entity, so that values can be put side by side.
    """
    return escape_once(text)


def escape_once(text: str) -> str:
    """Return what `escape` does, of a text that stands nowhere else: it takes nobody's room."""
    if _PLAIN.fullmatch(text):
        return text
    text = fold(text)
    if not text:
        return ""
    if text[0] == " ":
        head, rest = _entity(" "), text[1:]
    else:
        head, rest = _head(text, _VALUE)
    # `!` before a link of the template would make a picture of it.
    if rest.endswith((" ", "!")):
        return head + rest[:-1].translate(_VALUE) + _entity(rest[-1])
    return head + rest.translate(_VALUE)


def escape_prose(text: str, *, at_start: bool, before_link: bool) -> str:
    """Return a text node so that it shows as itself in HTML and in Markdown alike.

    `at_start`: it begins its line; `before_link`: a link follows it at once.
    """
    head, rest = _head(text, _PROSE) if at_start else ("", text)
    if not before_link and _SPECIAL.search(rest) is None:
        return head + rest
    if before_link and rest.endswith("!"):
        return head + rest[:-1].translate(_PROSE) + "&#33;"
    return head + rest.translate(_PROSE)


def escape_href(href: str) -> str:
    """Return an address for a double-quoted attribute and for the parentheses of a Markdown link.

    What no address may hold (quotes, blanks, brackets, backslashes, other writings) is
    percent-encoded; the rest, the meaning with it, stays.
    """
    if _HREF_USUAL.fullmatch(href):
        return href
    return quote(href, safe=_HREF_KEPT, errors="replace").translate(_HREF)


def _head(text: str, table: dict[int, str]) -> tuple[str, str]:
    """Split `text` after what means something at the start of a line, that part escaped."""
    match = _HEAD.match(text)
    if match is None:
        return "", text
    found = match.group()
    return found[:-1].translate(table) + _entity(found[-1]), text[match.end() :]
