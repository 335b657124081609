"""How a text says that somebody reported: on site, or in writing."""

import re
from collections.abc import Iterable

_MODES = {"written": "written", "site": "on-site"}
_HAN = re.compile("(?P<written>书面)|(?P<site>现场[述作汇]|[依当口][次面头]述职)|述职|汇报")
_CLAUSE = re.compile("[\uff0c\uff1b\uff1a。,;:\n]")
# The rest is looked at seldom: these are compiled when they are first needed.
_ENGLISH = (
    r"(?P<written>in writing|In writing|written report)"
    r"|(?P<site>on site|on-site|on the scene|on the spot|in person|On site|On the spot)"
)
# A report of which nothing says how it was made.
_PLAIN = (
    r"report(?<!written report)(?:s|ed|ing)?\b"
    r"(?!(?:\s\w+){0,2}\s(?:on[- ]site|on the|in writing|in person))"
)
_SENTENCE = r"\s(?<=[.!?]\s)\s*(?=[A-Z])"
_SEMICOLONS = ";\uff1b"
_REPORTING = "述职|汇报|发言|交流|[Rr]eport|[Ss]poke|[Ss]peech|[Pp]resented"


def says_mode(text: str) -> bool:
    """Say whether a text tells how somebody reported."""
    han = any(match.lastgroup for match in _HAN.finditer(text))
    return han or re.search(_ENGLISH, text) is not None


def says_reporting(text: str) -> bool:
    """Say whether a text tells of a report at all."""
    return re.search(_REPORTING, text) is not None


def told_mode(text: str, names: Iterable[str]) -> str:
    """Return how a text says that the one with these names reported; empty where it is not sure.

    In Chinese the mode stands behind the names: 甲、乙现场述职，丙书面述职. In English it may stand
    before them; of a text that tells of both modes, only what is named before the first or behind
    the last one is sure.
    """
    told = set()
    for name in names:
        place = text.find(name)
        if place >= 0 and text.find(name, place + 1) < 0:
            told.add(mode_behind(text, name) or _around(text, place))
    return told.pop() if len(told) == 1 else ""


def mode_behind(text: str, name: str) -> str:
    """Return the mode that a Chinese text has next behind a name, in the same clause.

    Empty where it has none: behind a comma it may be that of others, whose own comes before them.
    """
    place = text.find(name)
    if place < 0:
        return ""
    start = place + len(name)
    match = _HAN.search(text, start)
    if match is None or _CLAUSE.search(text, start, match.start()) is not None:
        return ""
    return _mode(match)


def _around(text: str, place: int) -> str:
    # A sentence tells of its own: … on site. The Archives sent a written report.
    first = max((row.end() for row in re.finditer(_SENTENCE, text[:place])), default=0)
    sentence = re.split(_SENTENCE, text[first:], maxsplit=1)[0]
    if re.search(_ENGLISH, sentence):
        text, place = sentence, place - first
    # Between semicolons one mode is told: … on site; the Archives reported in writing.
    start = max(text.rfind(mark, 0, place) for mark in _SEMICOLONS) + 1
    ends = [end for mark in _SEMICOLONS if (end := text.find(mark, place)) >= 0]
    part = text[start : min(ends, default=len(text))]
    return _within(part, place - start) if re.search(_ENGLISH, part) else _within(text, place)


def _within(text: str, place: int) -> str:
    marks = list(re.finditer(_ENGLISH, text))
    if not marks or re.search(_PLAIN, text) is not None:
        return ""
    first, last = marks[0], marks[-1]
    if place < first.start() or len({_mode(mark) for mark in marks}) == 1:
        return _mode(first)
    return _mode(last) if place > last.start() else ""


def _mode(match: re.Match[str]) -> str:
    return _MODES.get(match.lastgroup or "", "")
