"""Texts that nobody has written yet, and signs of a form that stand in texts.

``TODO`` is no text for readers, and neither is a line of the template whose ``#`` was left when
the field above it was switched on. Words of sources are not looked at: they stand as they are.
"""

from collections.abc import Iterator

from generator.checking.parts.grouped import Grouped
from generator.checking.texts.personal import texts_of
from generator.evidence.patterns import pattern
from generator.problems.problem import Problem
from generator.reading.shape import is_line

_LATER = (
    r"fixme|lorem ipsum[^\"]{0,80}|tb[acd]|tk|to[\s-]?do|to be (?:added|confirmed|written)|xxx+"
    r"|待写|待填写?|待定|待完善|待补充?|待更新"
)
# Nothing that stands between two texts of a packed record.
_AROUND = r"[\s.…。、!！?？*_()（）【】《》<>–—-]"
# The whole of a text, and what one begins with: "# " is of a line that is switched off, and the
# signs of YAML for a text that goes on below were typed in full width.
_TO_COME = rf"(?:{_AROUND}*(?:{_LATER}){_AROUND}*|{_AROUND}+)"
_SIGN = r"([#＃]+)[ \u3000]|([＞｜][-－+＋]?)(?=\s|$)"
# Some of that in a record as it is packed; few have it, and hardly any text begins as if it had.
_FIRST = rf"(?=[fltx待#＃＞｜{_AROUND[1:]})"
_PACKED = rf'(?i)"{_FIRST}(?:{_TO_COME}"|[#＃]+[ \u3000]|[＞｜])'
# Markdown that a line shows as it is typed, and what of it a packed record has.
_MARKS = r"\*\*[^\s*][^*]*\*\*|\[[^\[\]]+\]\((?:https?:|[a-z/])[^()\s]*\)"
_IN_PACKED = (b"**", b"](")
# Pictures have words of their own for this, and vocabularies signs for names.
_ELSEWHERE = frozenset({"alt", "after", "forms", "quote"})


def unwritten_problems(parts: Grouped) -> Iterator[Problem]:
    """Every text of a record that says only that words are to come, or begins with such a sign."""
    packed = parts.entry.packed
    has_marks = any(map(packed.__contains__, _IN_PACKED))
    if not has_marks and not pattern(_PACKED).search(packed.decode()):
        return
    document, model = parts.entry.document, parts.entry.kind.model
    for path, words in texts_of(parts):
        if not _ELSEWHERE.isdisjoint(path):
            continue
        sign = pattern(_SIGN).match(words)
        if sign is not None:
            yield document.problem("sign-of-template", path, words, sign=sign[1] or sign[2])
        elif pattern(f"(?i){_TO_COME}").fullmatch(words):
            yield document.problem("to-be-written", path, words)
        elif has_marks and (mark := pattern(_MARKS).search(words)) and is_line(model, path):
            yield document.problem("markdown-in-line", path, words, sign=mark[0])
