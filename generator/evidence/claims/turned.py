"""A text in the words of a quote, but for one word that is turned: 24小时后 of 24小时内.

The words beside the turned one are the same, and so are the numbers of its clause: who tells of
the rest (大专以下 of 大专以上) has another number. No quote has the turned words, nor has the text
those of the quote. Where that is not certain, nothing is said.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from generator.evidence.claims.tenth_shares import may_be_tenths
from generator.evidence.claims.turn_words import (
    COMPARED,
    ENGLISH,
    HAN,
    PARTED,
    Turn,
)


def _signs(turns: Iterable[Turn]) -> dict[str, tuple[str, ...]]:
    """Each sign that a text may have, with those that its quotes must have for a turn."""
    rows: dict[str, tuple[str, ...]] = {}
    for turn in turns:
        one, other = turn.signs
        for own, quoted in ((other, one), (() if turn.whole else one, other)):
            rows |= {sign: (*rows.get(sign, ()), *quoted) for sign in own}
    return {sign: tuple(dict.fromkeys(others)) for sign, others in rows.items()}


_HAN_SIGNS, _ENGLISH_SIGNS = map(_signs, (HAN, ENGLISH))


def _by_last(signs: Iterable[str]) -> dict[str, list[str]]:
    """Signs by their last character, which many of them share: 高于, 低于, 多于."""
    rows: dict[str, list[str]] = {}
    for sign in signs:
        rows.setdefault(sign[-1], []).append(sign)
    return rows


_BY_LAST = _by_last(_HAN_SIGNS)
_DENIED = "[不未没非无][宜得应可能曾有]?\\Z"
_NUMBERS = r"\d+(?:[.,]\d+)*|[〇零一二三四五六七八九十百千万亿两]+"
_HAN_CLAUSE, _CLAUSE = "[，。；：！？\\n]", r"[,;:!?\n]\s|\.(?:\s|\Z)"
# What goes on in the same words.
_HAN_BEHIND, _HAN_BEFORE = r"[^\W_]{1,2}", r"[^\W_]{2}\Z"
_BEHIND, _BEFORE = r"\s+[\w’'-]+", r"[\w’'-]+\s+\Z"
_MOST, _REACH = 16, 60


def _has_part(text: str) -> bool:
    return "倍" in text or "一半" in text or may_be_tenths(text)


def may_turn(text: str, quotes: str, is_han: bool) -> bool:
    """Say at a glance whether a text may turn a word of its quotes, all of them together.

    Both are in small letters.
    """
    # Loops: nearly all signs are looked for in vain, and each record is looked at.
    if not is_han:
        return any(_has(quotes, _ENGLISH_SIGNS[sign]) for sign in _ENGLISH_SIGNS if sign in text)
    for last in _BY_LAST:
        if last in text:
            for sign in _BY_LAST[last]:
                if sign in text and _has(quotes, _HAN_SIGNS[sign]):
                    return True
    return (_has_part(text) and _has_part(quotes)) or (_may_compare(text) and _may_compare(quotes))


def _may_compare(text: str) -> bool:
    return "比" in text or "较" in text


def _ways(text: str, quotes: str, is_han: bool) -> Iterator[tuple[Turn, str, str]]:
    """The turns of which a text may have one word and its quotes the other, and these words."""
    parted = PARTED if is_han and _has_part(text) else ()
    if is_han and _may_compare(text):
        parted = (*parted, *COMPARED)
    for turn in (*HAN, *parted) if is_han else ENGLISH:
        one, other = turn.signs
        if _has(text, other) and _has(quotes, one):
            yield turn, turn.one, turn.other
        if not turn.whole and _has(text, one) and _has(quotes, other):
            yield turn, turn.other, turn.one


def _has(text: str, signs: tuple[str, ...]) -> bool:
    # A loop: all quotes of most records are asked for some.
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


def turned(text: str, quotes: Sequence[str], is_han: bool) -> tuple[str, str]:
    """What a text says in the words of a quote, one of them turned, and theirs; both empty else."""
    small = "\n".join(quotes).lower()
    for turn, quoted, own in _ways(text.lower(), small, is_han):
        for quote in quotes:
            found = _turned_in(text, quote, quotes, turn, (quoted, own), is_han)
            if found[0]:
                return found
    return "", ""


def _turned_in(
    text: str, quote: str, quotes: Iterable[str], turn: Turn, words: tuple[str, str], is_han: bool
) -> tuple[str, str]:
    quoted, own = words
    for match in islice(_places(turn, quoted, quote), _MOST):
        anchor = re.escape(match["anchor"])
        turned_words = _joined(turn, own, anchor, is_han)
        there = re.search(turned_words, text)
        if there is None or re.search(_joined(turn, quoted, anchor, is_han), text):
            continue
        if any(re.search(turned_words, row) for row in quotes):
            continue
        clauses = _clause(text, *there.span(), is_han), _clause(quote, *match.span(), is_han)
        denials = (
            re.search(_DENIED, row[max(0, at - 2) : at]) is not None
            for row, at in ((text, there.start()), (quote, match.start()))
        )
        if len(set(denials)) > 1:
            continue
        numbers = set(re.findall(_NUMBERS, match["anchor"]))
        here, theirs = (set(re.findall(_NUMBERS, row)) - numbers for row in clauses)
        ends = (
            (text[there.end() :], text[: there.start()]),
            (quote[match.end() :], quote[: match.start()]),
        )
        is_same = here == theirs or (turn.bound and not here)
        if turn.whole or here & theirs or (is_same and _go_on(*ends, is_han, alone=turn.bound)):
            return " ".join(there[0].split()), " ".join(match[0].split())
    return "", ""


def _go_on(
    one: tuple[str, str], other: tuple[str, str], is_han: bool, *, alone: bool = False
) -> bool:
    """Whether what stands behind two places is the same as well, or before them at an end.

    At an end, what may stand ``alone`` need have nothing before it.
    """
    behind, before = (_HAN_BEHIND, _HAN_BEFORE) if is_han else (_BEHIND, _BEFORE)
    after = [re.match(behind, row[0]) for row in (one, other)]
    if after[0] is not None and after[1] is not None:
        return after[0][0].lower() == after[1][0].lower()
    lead = [re.search(before, row[1]) for row in (one, other)]
    is_end = after[0] is None and after[1] is None
    if alone and is_end:
        return True
    return is_end and all(lead) and len({row[0].lower() for row in lead if row}) == 1


def _places(turn: Turn, words: str, text: str) -> Iterator[re.Match[str]]:
    """Where a text has one of the words beside what may be an anchor."""
    edge = r"(?<![A-Za-z])" if words.isascii() else ""
    form = f"(?P<anchor>{turn.anchor})"
    written = f"{edge}(?:{words}){form}" if turn.behind else f"{form}(?:{words})"
    return re.finditer(f"(?i){written}", text)


def _joined(turn: Turn, words: str, anchor: str, is_han: bool) -> str:
    edge = "" if is_han else r"\b"
    row = f"(?:{words}){anchor}" if turn.behind else f"{anchor}(?:{words})"
    return f"(?i){edge}{row}{edge}"


def _clause(text: str, start: int, end: int, is_han: bool) -> str:
    """The clause around a part of a text."""
    ends = _HAN_CLAUSE if is_han else _CLAUSE
    before = re.split(ends, text[max(0, start - _REACH) : start])[-1]
    return before + text[start:end] + re.split(ends, text[end : end + _REACH], maxsplit=1)[0]
