"""Which way a number leans: more than so many, nearly so many, at most so many, about so many.

A sign counts where it can mean nothing else: ``over 48 evenings`` tells how long, 最近12天 how
lately, 预约12件 what was done; 68, more than 52 compares two numbers.
"""

import re
from enum import Enum

from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import UnitWords
from generator.evidence.numbers.digits import CURRENCY
from generator.evidence.numbers.numbers import Number


class Leaning(Enum):
    """What a text says of a number besides the number."""

    EXACT = "exact"
    ABOUT = "about"
    ABOVE = "above"
    BELOW = "below"
    # A limit, which the number itself may reach: 12 of at most 12 is no mistake.
    AT_MOST = "at most"


# These are looked at seldom: compiled when they are first needed.
_HAN_BEFORE = (
    "(?:(?P<above>(?P<over>(?<!不)(?:超过?|突破|逾|[多高]于))|不少于|不低于|至少)"
    "|(?P<below>(?P<under>(?<![想料看见找得听买办做感遇碰用收拿])不到|不足|(?<!不)[少低]于)|(?<![最附将靠邻接临远])近|将近|接近)"
    "|(?P<most>不超过?|不[多高]于|[最至]多)"
    f"|(?<![预节签合条违邀特集俭公契大相])[约約]|大[约約])\\s?[{CURRENCY}]?\\Z"
)
_HAN_AFTER = (
    "\\s?(?:(?P<above>有?[余餘]|多\\s?(?:[个個名人家件項项場场次戶户條条種种處处所位支篇元万萬亿億亩畝吨噸斤米只隻头頭株棵辆輛台臺套栋棟座间間艘]"
    "|公[里斤顷頃]|平方))"
    "|[%％‰]?[^\\d\\W]{0,3}?(?:(?P<more>以上)|左右|(?P<most>[以之]内|[以之]內|以下)))"
)
# 近三年 tells when.
_SINCE = "\\s?[余多]?\\s?(?:年|个月|月|天|日|周|期|届|小时)"
_BEFORE = (
    r"(?i)\b(?:(?P<above>(?P<over>(?<!\d )(?<!no )(?<!not )more than)"
    r"|(?:no|not) (?:fewer|less) than|at least|upwards of|in excess of|above|exceeding)"
    r"|(?P<below>(?P<under>(?<!\d )(?<!no )(?<!not )(?:less|fewer) than)|nearly|almost)"
    r"|(?P<most>(?:no|not) (?:more|greater) than|at most|up to|under|below|a maximum of)"
    r"|approximately|approx\.|roughly"
    r"|(?P<word>\w+)?\s*\b(?P<maybe>over|about|some))\s+"
    rf"(?:an? |[{CURRENCY}])?\Z"
)
_AFTER = (
    r"(?i)(?P<above>\s?\+|-?\s?plus\b|\s+(?:\w+\s+){0,2}?or more\b)|-?\s?odd\b"
    r"|(?P<most>\s+(?:\w+\s+){0,2}?or (?:less|fewer)\b)"
)
# Behind these words, over and about mean something else.
_OTHER = frozenset(
    (
        *("spread", "held", "extended", "distributed", "ran", "run", "lasted", "took", "met"),
        *("split", "divided", "talk", "talked", "talks", "report", "reported", "reports", "told"),
        *("tell", "heard", "hear", "ask", "asked", "learn", "learned", "learnt", "know", "speak"),
        *("complained", "complaints", "spoke", "wrote", "information", "news", "story", "stories"),
        *("said", "says", "lectures", "lecture", "think", "read", "questions", "all", "not"),
        *("presided", "works", "worked", "control", "opinions", "and"),
    )
)
_TIME = (
    r"(?i)\s+(?:\w+\s+)?(?:years?|quarters?|seasons?|months?|weeks?|weekends?|days?|evenings?|nights?"
    r"|mornings?|afternoons?|hours?|minutes?|sessions?|meetings?|rounds?|periods?|sites?|places"
    r"|villages|districts|counties|floors)\b"
)
# 突破3个难题 tells of what was solved, 突破200万元 of what was passed.
_PASSED, _MANY = "突破", 100
_REACH = 24
# Below this, a number in words is said of what was done: they learned about three topics.
_FEW = 20


def leaning(text: str, number: Number, units: UnitWords, *, compares: bool = False) -> Leaning:
    """Say which way a text leans with one of its numbers; both ways are about so many.

    With ``compares``, what is larger than another number of the text is more than it as well.
    """
    found = {_before(text, number, units, compares), *_after(text, number)} - {Leaning.EXACT}
    if not number.written.isascii() and ("余" in number.written or "多" in number.written):
        found.add(Leaning.ABOVE)
    if len(found) > 1:
        return Leaning.ABOUT
    return found.pop() if found else Leaning.EXACT


def is_about(text: str, number: Number, units: UnitWords) -> bool:
    """Say whether a text has about so many, more than so many, or fewer or nearly so many."""
    return leaning(text, number, units) not in (Leaning.EXACT, Leaning.AT_MOST)


def _after(text: str, number: Number) -> set[Leaning]:
    after = text[number.end : number.end + _REACH]
    found = set[Leaning]()
    match = re.match(_AFTER, after)
    if match is not None:
        found.add(_named(match))
    match = re.match(_HAN_AFTER, after)
    if match is not None:
        found.add(Leaning.ABOVE if match["more"] else _named(match))
    return found


def _named(match: re.Match[str]) -> Leaning:
    groups = match.groupdict()
    if groups.get("above"):
        return Leaning.ABOVE
    if groups.get("below"):
        return Leaning.BELOW
    return Leaning.AT_MOST if groups.get("most") else Leaning.ABOUT


def _before(text: str, number: Number, units: UnitWords, compares: bool) -> Leaning:
    before = text[max(0, number.start - _REACH) : number.start]
    after = text[number.end : number.end + _REACH]
    match = re.search(_HAN_BEFORE, before)
    is_time = match is not None and re.match(_SINCE, after) is not None
    if match is None:
        match = re.search(_BEFORE, before)
        if match is None:
            return Leaning.EXACT
        if match["maybe"]:
            return _maybe(text, number, units, match, compares)
        is_time = bool(match["under"]) and re.match(_TIME, after) is not None
    if _PASSED in match[0] and number.value < _MANY:
        return Leaning.EXACT
    named = _named(match)
    if is_time:
        # Done in less than 12 days is done within 12 days.
        return Leaning.AT_MOST if match["under"] or match["most"] else Leaning.EXACT
    if match["over"] or match["under"]:
        if compares:
            return named
        return Leaning.EXACT if _compares(text, number, units, bool(match["over"])) else named
    return named


def _maybe(
    text: str, number: Number, units: UnitWords, match: re.Match[str], compares: bool
) -> Leaning:
    """What over, about and some say, which may mean something else."""
    word, sign = (match["word"] or "").casefold(), match["maybe"].casefold()
    if word in _OTHER or (number.value < _FEW and number.written.isalpha()):
        return Leaning.EXACT
    if sign != "over":
        return Leaning.ABOUT
    is_other = re.match(_TIME, text[number.end : number.end + _REACH]) is not None
    is_other = is_other or (not compares and _compares(text, number, units, larger=True))
    return Leaning.EXACT if is_other else Leaning.ABOVE


def _compares(text: str, number: Number, units: UnitWords, larger: bool) -> bool:
    """Say whether a number is what a larger (or smaller) one of the same unit is compared with."""
    meant, word = units.behind(text, number)[1], _word_behind(text, number)
    return any(
        row.end <= number.start
        and (row.value > number.value if larger else row.value < number.value)
        and units.behind(text, row)[1] == meant
        and (meant or not word or _word_behind(text, row) in ("", word))
        for row in stated(text, units.forms).numbers
    )


def _word_behind(text: str, number: Number) -> str:
    """The word behind a number, or the Chinese character; empty at the end of a clause."""
    match = re.match(r"[\s-]?(?:[A-Za-z]+|[^\W\d_]|%)", text[number.end : number.end + _REACH])
    return match[0].strip(" -").casefold() if match else ""
