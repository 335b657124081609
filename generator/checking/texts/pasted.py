"""Texts that were pasted as they are not meant to be read: in a wrong encoding, or with HTML.

UTF-8 that a program took for a code page of Windows has two or three strange letters for each of
its own, or other characters, and nobody can tell what those were that were written over. Tags and
entities are shown as they are typed. Quotes are compared with their sources, which are looked at by
themselves.
"""

import re
from collections.abc import Iterator

from generator.checking.parts.grouped import Grouped
from generator.checking.proving.forms import sign_of_markup
from generator.checking.texts.personal import texts_of
from generator.problems.problem import Problem

# What the bytes behind the first one of a character are in Windows-1252.
_NEXT = (
    "[\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a"
    "\u20ac\u2122]"
)
# Few letters can begin one; a word in capitals may end with one before a quotation mark.
_GARBLED = (
    f"[\u00c2\u00c3]{_NEXT}|\u00e2\u20ac{_NEXT}?|(?:[\u00e3-\u00e9\u00ef]{_NEXT}{{2}}){{2}}"
    # The full stop, the comma and 的 as GBK has their bytes.
    "|[\u9286\u9428\u6b91]|\u951b[\u5c7c-\u5c80]"
    "|\u00ef\u00bb\u00bf|\u00ef\u00bf\u00bd|\u951f\u65a4\u62f7|\u70eb\u70eb\u70eb|\u5c6f\u5c6f\u5c6f"
)
# The bytes that one of these has in a record, each text of which is UTF-8; of HTML, a sign of it.
_MAYBE = re.compile(
    rb"\xc3[\x82\x83\xa2-\xa9\xaf][\xc2-\xe2]|\xe9(?:\x94[\x9b\x9f]|\x8a\x86|\x90\xa8)|\xe6\xae\x91|(?:\xe7\x83\xab){3}|(?:\xe5\xb1\xaf){3}"
    rb"|</?[A-Za-z]|&[A-Za-z#]"
)
# Addresses have signs of entities that are none.
_ADDRESSES = frozenset({"url", "address", "repository", "report_address", "base_address"})


def pasted_problems(parts: Grouped) -> Iterator[Problem]:
    """Every text that is garbled, or holds HTML, at its first sign."""
    if not _MAYBE.search(parts.entry.packed):
        return
    document = parts.entry.document
    for path, words in texts_of(parts):
        garbled = re.search(_GARBLED, words)
        if garbled is not None:
            yield document.problem("text-garbled", path, words, sign=garbled[0])
        elif _ADDRESSES.isdisjoint(map(str, path)) and (sign := sign_of_markup(words)):
            yield document.problem("text-markup", path, words, sign=sign)
