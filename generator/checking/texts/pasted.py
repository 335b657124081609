"""Texts that were pasted as they are not meant to be read: in a wrong encoding, or with HTML.

UTF-8 that a program took for a code page of Windows has two or three strange letters for each of
its own, or other characters, and nobody can tell what those were that were written over. Tags and
entities are shown as they are typed. Quotes are compared with their sources, which are looked at by
themselves.
"""

import re
from collections.abc import Iterable, Iterator

from generator.checking.parts.all_words import AllWords
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
# What one of these has in UTF-8, looked for byte by byte, since each record comes this way. Letters
# of other languages than English and Chinese have the first.
_ACCENT, _LATIN = b"\xc3", re.compile(rb"\xc3[\x82\x83\xa2-\xa9\xaf][\xc2-\xe2]")
_HAN = (*"\u9286\u9428\u6b91\u951b", "\u951f\u65a4\u62f7", "\u70eb" * 3, "\u5c6f" * 3)
_TAG, _ENTITY = re.compile(rb"<[/A-Za-z]"), re.compile(rb"&#?[A-Za-z0-9]{2,7};")
# Addresses have signs of entities that are none.
_ADDRESSES = frozenset({"url", "address", "repository", "report_address", "base_address"})


def pasted_problems(parts: Grouped) -> Iterable[Problem]:
    """Every text that is garbled, or holds HTML, at its first sign."""
    return _pasted(parts) if _may_be_pasted(parts.all_words) else ()


def _pasted(parts: Grouped) -> Iterator[Problem]:
    for path, words in texts_of(parts):
        garbled = re.search(_GARBLED, words)
        if garbled is not None:
            yield parts.entry.document.problem("text-garbled", path, words, sign=garbled[0])
        elif _ADDRESSES.isdisjoint(map(str, path)) and (sign := sign_of_markup(words)):
            yield parts.entry.document.problem("text-markup", path, words, sign=sign)


def _may_be_pasted(words: AllWords) -> bool:
    data = words.data
    return (
        any(map(words.lines.__contains__, _HAN))
        or (_ACCENT in data and _LATIN.search(data) is not None)
        or (b"<" in data and _TAG.search(data) is not None)
        or (b"&" in data and _ENTITY.search(data) is not None)
    )
