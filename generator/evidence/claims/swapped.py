"""Two of a kind that changed places: 甲村种药材，乙村种茶叶 of 甲村种茶叶，乙村种药材.

A quote has two clauses that are built alike, or begin with the names of two bodies. Each has words
that no other part of the quote has: who, and what. A text that has the one's who with the other's
what, and the other's with the one's, has exchanged them. What stands in one clause alone is told
where it has the words of the frame as well. In doubt nothing is told: of a list with 分别, of a
clause that names both, where some quote has them so.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from generator.evidence.characters import han_pairs

# All are looked at where quotes tell who did what: compiled when they are first needed.
_CLAUSES = ("[，,。；;：！？!?\\n]", "[，,。；;：！？!?、\\n]")
_TOKENS = r"\d[\d.,%]*|[A-Za-z]+|[^\s]"
_HEAD = (
    r"[^\W\d_A-Za-z]{1,10}?(?:街道|社区|中心|公司|企业|协会|商会|工会|妇联|团委|联合会|支部|小组"
    r"|[局委办队馆村镇乡路院校站所会部室处厂县区市州省联])(?=[^\W\d_A-Za-z]{2})(?![局委办队馆村镇乡路院校站所会部室处厂县区市州省联])"
)
# With two of one of these words, or one of the others, a quote is looked at.
_SIGNS = ("由", "负责", "获", "任", "设在", "排名", "种植", "承担", "完成")
_LABOURS = ("牵头", "提供", "捐赠")
_TWICE = (
    "(?P<sign>(?<![自经因理])由(?![于此衷])|负责(?!人)|(?<![收])获(?![取])|(?<![责主信委现胜])任(?![务何意期])|设在|排名|种植?"
    "|承担|完成)[^，；。]*[，；。](?:[^。]*[，；。])?[^，；。]*(?P=sign)"
)
_VERBS = frozenset("由任是为获在种得给设")
_EACH = r"分别|各自|依次|轮流|互相|相互|[双二两三]者|均|都"
_HAN = "[^\x00-\x7f]"
_LONGEST, _FURTHEST, _MOST, _FRAME = 48, 3, 12, 2
_MOST_SAID = 48


class _Slot(NamedTuple):
    """Words of which a clause has those of one of two: pairs of characters, or numbers.

    Where it has none that the other has not, ``inner`` is what the other says with more words.
    """

    words: frozenset[str]
    inner: str
    outer: str

    def stands_in(self, clause: str) -> bool:
        if self.inner:
            return clause.count(self.inner) > clause.count(self.outer)
        return any(_has(clause, word) for word in self.words)


class _Pair(NamedTuple):
    """Two clauses: who and what of each, and the words of the frame that both have."""

    who: tuple[_Slot, _Slot]
    what: tuple[_Slot, _Slot]
    frame: frozenset[str]
    written: tuple[str, str]


def may_be_swapped(quotes: str) -> bool:
    """Say at a glance whether quotes tell of two who did something."""
    if quotes.isascii():
        return False
    # Loops: nearly all signs are looked for in vain, and each record is looked at.
    for sign in _LABOURS:
        if sign in quotes:
            return True
    for sign in _SIGNS:  # noqa: SIM110
        if sign in quotes and quotes.count(sign) > 1:
            return True
    return False


def is_paired(quote: str) -> bool:
    """Whether a quote has two clauses that are built alike, or begin with bodies."""
    return bool(_pairs(quote))


def swapped(text: str, quotes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What a text says of one and its quotes of another, and theirs."""
    pairs = [pair for quote in quotes for pair in _pairs(quote)]
    if not pairs or re.search(_EACH, text) or not re.search(_HAN, text):
        return
    clauses = [_split(text, ends)[:_MOST_SAID] for ends in _CLAUSES]
    for pair in pairs:
        for rows in clauses:
            found = _exchanged(rows, pair, quotes)
            if found:
                yield found, "，".join(pair.written)
                return


def _exchanged(clauses: Sequence[str], pair: _Pair, quotes: Sequence[str]) -> str:
    """The clause of a text, or both of them, that has who and what of different clauses."""
    said = [_said(clause, pair) for clause in clauses]
    ways = {(0, 1), (1, 0)}
    found = [
        (clause, (who[0], what[0]))
        for clause, (who, what) in zip(clauses, said, strict=True)
        if len(who) == len(what) == 1 and who != what
    ]
    if not found or any(len(who) > 1 or len(what) > 1 for who, what in said):
        return ""
    if any(_has_so(quote, pair, way) for quote in quotes for _, way in found):
        return ""
    if {way for _, way in found} == ways:
        return "，".join(clause for clause, _ in found[:2])
    # One of the two alone: nothing of the other may stand beside it.
    clause, (who, what) = found[0]
    others = [row for row in said if row != ([who], [what])]
    is_alone = all(row == ([], []) for row in others) and len(pair.frame) >= _FRAME
    return clause if is_alone and any(_has(clause, word) for word in pair.frame) else ""


def _has_so(quote: str, pair: _Pair, way: tuple[int, int]) -> bool:
    """Whether a clause of a quote has this one's who and that one's what."""
    who, what = pair.who[way[0]], pair.what[way[1]]
    return any(
        who.stands_in(clause) and what.stands_in(clause)
        for clause in _split(quote, _CLAUSES[0])
        if clause not in pair.written
    )


def _said(clause: str, pair: _Pair) -> tuple[list[int], list[int]]:
    """Of which of the two a clause has who, and what."""
    who, what = (
        [at for at, slot in enumerate(slots) if slot.stands_in(clause)]
        for slots in (pair.who, pair.what)
    )
    return who, what


# The same quote proves many statements.
@lru_cache(maxsize=1_000)
def _pairs(quote: str) -> tuple[_Pair, ...]:
    """Every two clauses of a quote that are near each other and built alike."""
    found: dict[tuple[str, str], _Pair] = {}
    if not may_be_swapped(quote) or re.search(_EACH, quote):
        return ()
    if not any(sign in quote for sign in _LABOURS) and not re.search(_TWICE, quote):
        return ()
    for ends in _CLAUSES:
        clauses = [row for row in _split(quote, ends) if len(row) <= _LONGEST][:_MOST]
        for at, one in enumerate(clauses):
            for other in islice(clauses, at + 1, at + 1 + _FURTHEST):
                pair = _pair(one, other, quote) if (one, other) not in found else None
                if pair is not None:
                    found[one, other] = pair
    return tuple(found.values())


def _pair(one: str, two: str, quote: str) -> _Pair | None:
    rows = re.findall(_TOKENS, one), re.findall(_TOKENS, two)
    for cut in (True, False):
        parts = _parts(*rows, cut=cut)
        if parts is not None:
            break
    else:
        parts = _heads(one, two)
    if parts is None:
        return None
    (who, whose), (what, whats), frame = parts
    rest = quote.replace(one, "\n", 1).replace(two, "\n", 1)
    slots = [
        _slot(first, second, f"{rest}\n{beside}")
        for first, second, beside in (
            (who, whose, f"{frame}\n{what}\n{whats}"),
            (whose, who, f"{frame}\n{what}\n{whats}"),
            (what, whats, f"{frame}\n{who}\n{whose}"),
            (whats, what, f"{frame}\n{who}\n{whose}"),
        )
    ]
    if not all(slot.words or slot.inner for slot in slots):
        return None
    return _Pair((slots[0], slots[1]), (slots[2], slots[3]), _words(frame), (one, two))


_Parts = tuple[tuple[str, str], tuple[str, str], str]


def _parts(one: list[str], two: list[str], *, cut: bool) -> _Parts | None:
    """What differs before and behind the longest words that two clauses share, and those.

    Words that both end with are no part of it, if they are ``cut``.
    """
    end = 0
    while cut and end < min(len(one), len(two)) - 1 and one[-1 - end] == two[-1 - end]:
        end += 1
    first, second = one[: len(one) - end], two[: len(two) - end]
    start, other, length = _shared(first, second)
    middle = "".join(first[start : start + length])
    if not length or (length < _FRAME and middle not in _VERBS):
        return None
    tail = "".join(one[len(one) - end :])
    lead = "".join(first[:start]), "".join(second[:other])
    behind = "".join(first[start + length :]), "".join(second[other + length :])
    if not all((*lead, *behind)) or lead[0] == lead[1] or behind[0] == behind[1]:
        return None
    # One character tells little: what stands beside it goes with it.
    if min(map(len, lead)) < _FRAME:
        lead = lead[0] + middle[:1], lead[1] + middle[:1]
    if min(map(len, behind)) < _FRAME and not behind[0].isdecimal():
        behind = (
            (behind[0] + tail[:1], behind[1] + tail[:1])
            if tail
            else (middle[-1] + behind[0], middle[-1] + behind[1])
        )
    return lead, behind, f"{middle}\n{tail}"


def _heads(one: str, two: str) -> _Parts | None:
    """The names of bodies with which two clauses begin, and what they did."""
    first, second = re.match(_HEAD, one), re.match(_HEAD, two)
    if first is None or second is None or first[0] == second[0]:
        return None
    return (first[0], second[0]), (one[first.end() :], two[second.end() :]), ""


def _shared(one: list[str], two: list[str]) -> tuple[int, int, int]:
    """The longest run of what two lists share: where it begins in both, and its length."""
    best = (0, 0, 0)
    lengths = [0] * (len(two) + 1)
    for place, token in enumerate(one):
        before = 0
        for other, same in enumerate(two):
            before, lengths[other + 1] = (
                lengths[other + 1],
                before + 1 if token == same else 0,
            )
            length = lengths[other + 1]
            # Something stands before it and behind it.
            is_inside = length <= min(place, other) and place + 1 < len(one)
            if length > best[2] and is_inside and other + 1 < len(two):
                best = (place + 1 - length, other + 1 - length, length)
    return best


def _slot(own: str, other: str, rest: str) -> _Slot:
    """What tells one of two from the other, and from the rest of the quote."""
    words = frozenset(word for word in _words(own) if word not in other and word not in rest)
    if not words and len(own) >= _FRAME and own in other and own not in rest:
        return _Slot(words, own, other)
    numbers = frozenset(word for word in words if word[0].isdecimal())
    return _Slot(words - numbers or words, "", "")


def _words(row: str) -> frozenset[str]:
    """The pairs of Han characters of a row, and its numbers."""
    return frozenset((*han_pairs(row), *re.findall(r"\d[\d.,]*", row)))


def _has(clause: str, word: str) -> bool:
    if word[0].isdecimal():
        return re.search(rf"(?<![\d.]){re.escape(word)}(?![\d.])", clause) is not None
    return word in clause


def _split(text: str, ends: str) -> list[str]:
    return [row for row in (part.strip() for part in re.split(ends, text)) if row]
