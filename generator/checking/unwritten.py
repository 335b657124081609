"""Texts that nobody has written yet, and signs of a form that stand in texts.

``TODO`` is no text for readers, and neither is a line of the template whose ``#`` was left when
the field above it was switched on. Words of sources are not looked at: they stand as they are.
"""

from collections.abc import Iterable, Iterator

from generator.checking.parts.all_words import OTHER_SIGNS, AllWords
from generator.checking.parts.grouped import Grouped
from generator.checking.texts.personal import texts_of
from generator.evidence.patterns import pattern
from generator.problems.problem import Problem

_LATER = (
    r"fixme|lorem ipsum[^\"]{0,80}|tb[acd]|tk|to[\s-]?do|to be (?:added|confirmed|written)|x{3,20}"
    r"|待写|待填写?|待定|待完善|待补充?|待更新"
)
_AROUND = r"[\s.…。、!！?？*_()（）【】《》<>–—-]"
# The whole of a text, and what one begins with: "# " is of a line that is switched off, and the
# signs of YAML for a text that goes on below were typed in full width.
_TO_COME = rf"(?:{_AROUND}*(?:{_LATER}){_AROUND}*|{_AROUND}+)"
_SIGN = r"([#＃]+)[ \u3000]|([＞｜][-－+＋]?)(?=\s|$)"
# What all of these begin with, as few texts do; some of that in lines of texts.
_FIRST = rf"(?i)[fltx待#＃＞｜{_AROUND[1:]}"
_IN_LINES = rf"(?im)^(?:{_TO_COME}$|[#＃]+[ \u3000]|[＞｜])"


def unwritten_problems(parts: Grouped) -> Iterable[Problem]:
    """Every text of a record that says only that words are to come, or begins with such a sign."""
    return _unwritten(parts) if _may_be_unwritten(parts.all_words) else ()


def _may_be_unwritten(words: AllWords) -> bool:
    if pattern(_FIRST).search(words.firsts) is None:
        return False
    return pattern(_IN_LINES).search(words.lines) is not None


def _unwritten(parts: Grouped) -> Iterator[Problem]:
    for path, words in texts_of(parts):
        if not OTHER_SIGNS.isdisjoint(path):
            continue
        sign = pattern(_SIGN).match(words)
        if sign is not None:
            typed = sign[1] or sign[2]
            yield parts.entry.document.problem("sign-of-template", path, words, sign=typed)
        elif pattern(f"(?i){_TO_COME}").fullmatch(words):
            yield parts.entry.document.problem("to-be-written", path, words)
