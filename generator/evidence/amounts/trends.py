"""Which way a number goes: 增长12% is not 下降12%, and rose to 12% is not rose by 12%.

Only words that stand directly with the number count, in both languages, and only where they can
mean nothing else: *raised 12 million* may be a gift, and *up to 12* is a limit.
"""

import re
from typing import Literal, NamedTuple

Way = Literal["up", "down", "same"]
How = Literal["by", "to", "from", ""]

# All are looked at beside a number of few texts: compiled when they are first needed.
_HAN_UP = (
    "(?<![负負少多])(?:净|淨)?增[长長加多]?|(?<!负)上[升涨漲调調浮]|攀升|回升|跃升|提[高升]|[涨漲升]|[扩擴]大|延[长長]"
    "|新增|(?<!不)多(?=了)"
)
_HAN_DOWN = (
    "[负負]增[长長]|(?<!升)下[降滑跌调調浮]|回落|减[少低缩]?|減[少低縮]?|净[减減]少?|降低?|跌|[缩縮][短减減小]|[压壓][缩縮减減降]|削减"
    "|(?<!不)少(?=了)"
)
_HAN_NOT = "(?<![未没不非])(?<!没有)"
_HAN_FILL = "(?:幅度?|率|了|[过過])?(?:达到?|约|近|逾|超[过過]?|仅|只|了)?"
_HAN = (
    f"{_HAN_NOT}(?:(?P<up>{_HAN_UP})|(?P<down>{_HAN_DOWN}))"
    f"(?:(?P<to>[到至为為成])(?:约|近|逾|超[过過]?)?|{_HAN_FILL}(?P<gap>(?![到至为為])[^\\W\\d_A-Za-z]{{0,6}}))\\s?\\Z"
)
# What stands between a verb and its number is no verb itself: 减少排队新增12个.
_HAN_VERB = f"{_HAN_UP}|{_HAN_DOWN}|[到至为為由从使让被将把占建开办给向]"
_UP = (
    r"rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|increase|increases|increased"
    r"|increasing|climb(?:ed|s)?|growth|(?:went|gone) up"
)
_DOWN = (
    r"fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|decline|declines|declining"
    r"|decrease|decreases|decreased|decreasing|shrank|shrunk|shrinks?|(?:went|gone) down|reduction"
    r"|slipped|dwindled"
)
# These say it only with by, to or from.
_UP_BY = r"raised?|extended|lengthened|expanded|gain(?:ed)?|up(?!\s+to)|multiplied|doubled|tripled"
_DOWN_BY = r"declined|cuts?|reduced?|lowered|shortened|trimmed|slashed|down|halved"
_BARE = r"(?:\A|[(–—]\s?|\b(?:was|were|is|are|be|been)\s+)(?:\w+ly )?"
_MODIFIED = r"(?:\s+(?:by|to|from|of)\b)?"
_MODIFIED += (
    r"(?:\s+(?:about|some|only|just|nearly|almost|over|around|more than|less than|at least|another"
    r"|a further|an average of|roughly))*"
)
_NOT = r"(?<!\bnot )(?<!\bno )(?<!\bnever )"
_ENGLISH = (
    rf"(?i){_NOT}(?:\b(?P<up>{_UP})|\b(?P<down>{_DOWN})"
    rf"|\b(?P<upby>{_UP_BY})(?=\s+(?:by|to|from)\b)|\b(?P<downby>{_DOWN_BY})(?=\s+(?:by|to|from)\b)"
    rf"|{_BARE}(?:(?P<upbare>up)|(?P<downbare>down))(?!\s+to\b))"
    r"(?:\s+\w+ly|\s+again|\s+further|\s+even more)?"
    rf"(?P<how>{_MODIFIED})\s+(?:an? )?[$€£¥]?\Z"
)
# Cut waiting time by 60%.
_WITH_OBJECT = (
    r"(?i)\b(?:(?P<up>raised|increased|extended|lengthened|expanded)"
    r"|(?P<down>cut|reduced|decreased|lowered|shortened|trimmed|slashed))"
    r"(?:\s+(?!and\b|but\b|by\b|to\b|from\b)[\w-]+){1,5}(?P<how>\s+(?:by|to|from))"
    r"(?:\s+(?:about|some|only|nearly|almost|over|more than|at least))?\s+(?:an? )?[$€£¥]?\Z"
)
_UNIT = (
    r"\A[ -]?(?:%|per ?cent|percentage[- ]points?|points?)?"
    r"(?:\s?(?!and\b|or\b|but\b|of\b|to\b|in\b)[\w-]+){0,2}?"
)
_BEHIND = (
    rf"(?i){_UNIT}\s(?:(?P<up>higher|(?<!or )more(?! than once)|longer|larger|greater|up|increase"
    r"|rise|growth)|(?P<down>lower|(?<!or )(?:fewer|less)|shorter|smaller|down|decrease|drop"
    r"|decline|reduction))\b"
    r"(?! (?:to|or)\b)"
)
_HAN_SAME = r"(?:仍为|仍是|保持在?|维持在?)\s?\Z"
_SAME = r"(?i:\b(?:unchanged|stayed|remain(?:s|ed)?|still) at\s+[$€£¥]?\Z)"
# What they said is no more than.
_VERBS = (
    r"(?i)\b(?:was|were|is|are|has|have|had|said|says|will|would|\w{2,}(?<!re)(?<!hund)(?<!ne)ed)\b"
)
_FROM = re.compile(r"(?i)\bfrom\b")


# What a text with a trend surely has, in small letters: characters, and whole words.
_HAN_SIGNS = (
    *("增", "升", "降", "减", "減", "涨", "漲", "跌", "缩", "縮", "提高", "回落"),
    *("上调", "上調", "下调", "下調", "下滑", "上浮", "下浮", "延长", "延長", "扩大", "擴大"),
    *("多了", "少了"),
    *("仍为", "仍是", "保持", "维持"),
)
_ENGLISH_SIGNS = (
    *("rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "grown", "growing"),
    *("growth", "increase", "increases", "increased", "increasing", "climb", "climbed", "climbs"),
    *("gain", "gained", "multiplied", "raise", "raised", "extended", "expanded", "lengthened"),
    *("doubled", "tripled"),
    *("up", "higher", "more", "longer", "larger", "greater", "fell", "fall", "falls", "fallen"),
    *("falling", "drop", "drops", "dropped", "dropping", "decline", "declines", "declined"),
    *("declining", "decrease", "decreases", "decreased", "decreasing", "shrank", "shrunk"),
    *("shrink", "shrinks", "slipped", "dwindled", "down", "reduction", "reduce", "reduced", "cut"),
    *("cuts", "trimmed", "slashed", "halved", "lower", "lowered", "fewer", "less", "shorter"),
    *("shortened", "smaller", "unchanged", "remain", "remains", "remained", "stayed", "still"),
)
#: All of them.
TREND_SIGNS = (*_HAN_SIGNS, *_ENGLISH_SIGNS)
_COMMON = frozenset("为是高了多少大")
_HAN_CHARACTER = re.compile(f"[{''.join(sorted(set(''.join(_HAN_SIGNS)) - _COMMON))}]")
_HAN_WORDS = tuple(sign for sign in _HAN_SIGNS if _COMMON.issuperset(sign))
_ENGLISH_WORDS = frozenset(_ENGLISH_SIGNS)
_WORD = re.compile("[a-z][a-z]*+")


class Trend(NamedTuple):
    """Which way a number goes, by so many or to so many, and of what, if that is between."""

    way: Way
    how: How
    gap: str


def may_be_trend(text: str) -> bool:
    """Say at a glance whether a text in small letters can tell of a trend."""
    if not text.isascii() and (
        _HAN_CHARACTER.search(text) is not None or any(map(text.__contains__, _HAN_WORDS))
    ):
        return True
    return not _ENGLISH_WORDS.isdisjoint(_WORD.findall(text))


def trend_at(before: str, after: str) -> Trend | None:
    """The way of a number, from what stands before and behind it in its clause."""
    if not before.isascii() and any(map(before.__contains__, _HAN_SIGNS)):
        found = _han_trend(before)
        if found is not None:
            return found
    small = f"{before} {after}".lower()
    if any(map(small.__contains__, _ENGLISH_SIGNS)):
        return _english_trend(before, after)
    return None


def _han_trend(before: str) -> Trend | None:
    if re.search(_HAN_SAME, before):
        return Trend("same", "to", "")
    match = re.search(_HAN, before)
    if match is not None:
        gap = match["gap"] or ""
        if re.search(_HAN_VERB, gap):
            return None
        return Trend("up" if match["up"] else "down", "to" if match["to"] else "by", gap)
    return None


def _english_trend(before: str, after: str) -> Trend | None:
    match = re.search(_ENGLISH, before)
    if match is not None:
        is_up = match["up"] or match["upby"] or match["upbare"]
        return Trend("up" if is_up else "down", _how(match["how"]), "")
    match = re.search(_WITH_OBJECT, before)
    if match is not None:
        return Trend("up" if match["up"] else "down", _how(match["how"]), "")
    if re.search(_SAME, before):
        return Trend("same", "to", "")
    match = re.match(_BEHIND, after)
    if match is not None and not re.search(_VERBS, match[0]):
        return Trend("up" if match["up"] else "down", "by", "")
    return None


def _how(words: str) -> How:
    first = words.split()[:1]
    if first == ["to"]:
        return "to"
    return "from" if first and _FROM.match(first[0]) else "by"


# What a number is reached with, beside the words above: rose by 12% to 48, 提高5%，达到40%.
_REACHED = (
    rf"(?i:\b(?:{_UP}|{_DOWN}|{_UP_BY}|{_DOWN_BY}|cut|reduced)\b[^,;:]{{0,48}}\bto\s+[$€£¥]?\Z)"
    rf"|(?:{_HAN_UP}|{_HAN_DOWN})(?:到|至|为|為)\s?\Z|(?:\A|[，,])[达達]到?\s?\Z"
    r"|(?i:\breach(?:ed|es|ing)?\s+[$€£¥]?\Z)"
)


def is_reached(before: str) -> bool:
    """Say whether a number is what something came to; ``before`` goes on beyond other numbers."""
    return re.search(_REACHED, before) is not None


_PAIR = (
    r"(?i:\bfrom\s+[$€£¥]?\Z)|[由从]\D{0,8}\Z",
    r"(?i:\A(?:\s?%|\s[\w%]+){0,3},?\s+to\s+[$€£¥]?\Z)"
    f"|\\A[^\\d，。；]{{0,6}}?(?:{_HAN_UP}|{_HAN_DOWN})?[到至为為]\\s?\\Z",
)


def may_be_pair(text: str) -> bool:
    """Say at a glance whether a text can tell where something came from."""
    # One of these stands before whatever is such a pair.
    return "由" in text or "从" in text or "from" in text.lower()


def is_pair(before: str, between: str) -> bool:
    """Say whether two numbers are where something came from and to: from 240 to 180, 由5%降至4%."""
    return re.search(_PAIR[0], before) is not None and re.search(_PAIR[1], between) is not None
