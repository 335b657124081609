"""How much a text says in words alone: a third of them, doubled, 半数, 翻两番, 一等奖.

A claim is read strictly, and what may prove it loosely, in both languages. A share is proved by the
same one, by a percentage near it, or by two numbers of which one is that part of the other; so is a
multiple. A rise or a fall by a share is proved by the numbers that it led from and to. The class of
a prize is proved by its own word alone.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import islice, permutations
from typing import Literal, NamedTuple

from generator.evidence.characters import in_one_line
from generator.evidence.claims.degree_words import (
    DENIED,
    DENOMINATORS,
    ENGLISH_SIGNS,
    EVERY,
    FOLDS,
    HALF,
    HAN_HALF,
    HAN_MULTIPLE,
    HAN_SHARE,
    HAN_SIGNS,
    HAN_TIMES,
    LOOSE_ENGLISH,
    LOOSE_HALF,
    LOOSE_MULTIPLES,
    LOOSE_SHARE,
    MENTIONED,
    MULTIPLE,
    NUMERATORS,
    ONE_IN,
    OVER,
    PERCENT,
    PLACES,
    PRIZES,
    REACH,
    SHARE,
    TENTHS,
    UNDER,
    WORDS,
)
from generator.evidence.claims.negations import negation_before
from generator.evidence.claims.tenth_shares import (
    Tenths,
    bears_tenths_out,
    may_be_tenths,
    tenths_in,
)
from generator.evidence.names.quoted_names import quoted_names
from generator.evidence.numbers.number_words import SMALL
from generator.evidence.numbers.numerals import numeral_value

Kind = Literal["share", "multiple", "prize"]

# So far apart, a share and a number are still called the same.
_ON_THE_EDGE = Fraction(5, 1000)
# A share of 33 % is a third, and one of 30 % is none; 31 % is nearly one. 68 % is more than half.
_CLOSE, _NEARLY, _NEAR = Fraction(2, 100), Fraction(5, 100), Fraction(1, 4)
# Who says that something doubled may round.
_ROUND = Fraction(15, 100)
# So many numbers of quotes are held against each other; so many claims of a text are looked at.
_MOST_NUMBERS, _MOST = 40, 32
_HAN = "一二三四五六七八九十"


class Degree(NamedTuple):
    """A degree that a text claims.

    ``amount`` is the share or the multiple, ``prize`` the class of a prize; ``near`` says that the
    text has about, more or less than that, ``change`` that something rose or fell by it, ``leans``
    is 1 for more and -1 for less.
    """

    kind: Kind
    written: str
    amount: Fraction = Fraction(0)
    prize: str = ""
    near: bool = False
    change: bool = False
    leans: int = 0
    tenths: Tenths | None = None
    # Twice as many, or a rise by twice as many.
    also: Fraction = Fraction(0)


def may_be_degree(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text, or one of several, may claim a degree."""
    if is_han:
        return any(map(text.__contains__, HAN_SIGNS)) or may_be_tenths(text)
    small = in_one_line(text.lower())
    return any(map(small.__contains__, ENGLISH_SIGNS))


def degrees(text: str, is_han: bool) -> Iterator[Degree]:
    """The degrees that a text claims without doubt, in no name in quotation marks."""
    if not may_be_degree(text, is_han):
        return
    names = quoted_names(text)
    for match, degree in islice(_claims(text, is_han), _MOST):
        start, end = match.span()
        inside = any(first < start and end < last for first, last in names)
        before = text[max(0, start - REACH) : start]
        if not inside and not negation_before(text, start) and not re.search(DENIED, before):
            yield degree


def _claims(text: str, is_han: bool) -> Iterator[tuple[re.Match[str], Degree]]:
    for match in re.finditer(HAN_SHARE if is_han else SHARE, text):
        share = _share(match["num"], match["den"])
        if not is_han:
            near = bool(match["near"])
            leans = _leans(match["near"])
            yield match, Degree("share", match[0].strip(), share, near=near, leans=leans)
            continue
        near, change = bool(match["near"] or match["more"]), bool(match["change"])
        written = text[match.start("den") : match.end("num")]
        leans = _leans(match["near"] or match["more"])
        if leans:
            written = text[
                match.start("near") if match["near"] else match.start("den") : match.end()
            ]
        yield match, Degree("share", written, share, near=near, change=change, leans=leans)
    for match in re.finditer(HAN_HALF if is_han else HALF, text):
        near = bool(match["near"]) or match["half"] == "过半"
        more = match["more"] if is_han else None
        leans = 1 if match["half"] == "过半" else _leans(match["near"] or more)
        half = Degree("share", match[0].strip(), Fraction(1, 2), near=near or bool(more))
        yield match, half._replace(leans=leans)
    for match in re.finditer(HAN_MULTIPLE if is_han else MULTIPLE, text):
        yield match, Degree("multiple", match[0].strip(), _multiple(match, is_han))
    for match in re.finditer(HAN_TIMES, text) if is_han and "倍" in text else ():
        times = Fraction(numeral_value(match["num"]) or 1)
        # Once as many is a rise by as many.
        amount = times if match["of"] and times > 1 else times + 1
        also = times if times > 1 else amount
        yield match, Degree("multiple", match[0].strip(), amount, also=also)
    for row in tenths_in(text) if is_han and may_be_tenths(text) else ():
        yield row.match, Degree("share", row.match[0], row.amount, tenths=row)
    for prize, (han, english, _) in PRIZES.items():
        for match in re.finditer(han if is_han else f"(?i:{english})", text):
            yield match, Degree("prize", match[0].strip(), prize=prize)


def bears_out(
    degree: Degree,
    quotes: Iterable[str],
    numbers: Iterable[Decimal],
    derived: Iterable[Decimal] = (),
) -> bool:
    """Whether quotes may say so, with the ``numbers`` that they have; ``derived`` are computed."""
    rows = list(quotes)
    if degree.kind == "prize":
        return any(re.search(PRIZES[degree.prize][2], row) for row in rows)
    known = [Fraction(row) for row in islice(numbers, _MOST_NUMBERS)]
    made = list(map(Fraction, derived))
    shares = {share for row in rows for share in shares_named(row)} | {row / 100 for row in made}
    if degree.kind == "multiple":
        return any(
            _multiplied(amount, rows, known, shares) or any(_is_about(row, amount) for row in made)
            for amount in {degree.amount, degree.also} - {0}
        )
    if degree.tenths is not None:
        return bears_tenths_out(degree.tenths, rows, [*known, *made], {*shares, *made})
    amounts = {*shares, *made}
    pairs = [(one, two) for one, two in permutations(known, 2) if 0 < one < two]
    amounts |= {one / two for one, two in pairs}
    if degree.change:
        amounts |= {(two - one) / whole for one, two in pairs for whole in (one, two)}
    is_half = degree.amount == Fraction(1, 2)
    close = (_NEAR if is_half else _NEARLY) if degree.near else _CLOSE
    supports = [row for row in amounts if abs(row - degree.amount) <= close]
    if is_half and degree.leans:
        # What fell by nearly a half is said with the same words: 缩短近一半.
        changes = ((two - one) / two for one, two in pairs)
        supports += [row for row in changes if abs(row - degree.amount) <= close]
    if degree.leans and leans_against(degree, rows, supports):
        return False
    if supports:
        return True
    return is_half and any(re.search(LOOSE_HALF, row) for row in rows)


def leans_against(degree: Degree, rows: Iterable[str], supports: Iterable[Fraction] = ()) -> bool:
    """Whether quotes have less of a share than a text that says more than it, or more.

    Quotes that have the share in words, with a sign that leans as the text does, have not. Else
    their numbers decide, and where they have none, the sign beside the share in words.
    """
    leans = {_leans(sign) for row in rows for sign in _signs_of(row, degree.amount)}
    if degree.leans in leans:
        return False
    apart = [(row - degree.amount) * degree.leans for row in supports if row != degree.amount]
    if apart:
        return max(apart) < -_ON_THE_EDGE
    return leans == {-degree.leans}


def _signs_of(text: str, amount: Fraction) -> Iterator[str]:
    """What stands before or behind each mention of a share in words; empty for nothing."""
    for match in re.finditer(MENTIONED, text):
        groups = match.groupdict()
        is_half = groups["half"] or groups["en_half"]
        share = (
            Fraction(1, 2)
            if is_half
            else _share(groups["num"] or groups["en_num"], groups["den"] or groups["en_den"])
        )
        if share == amount:
            yield groups["near"] or groups["more"] or groups["en_near"] or ""


def _leans(sign: str | None) -> int:
    """1 for a sign that a share is larger, -1 for one that it is smaller, and 0 for any other."""
    plain = (sign or "").strip().lower()
    return 1 if plain in OVER else -1 if plain in UNDER else 0


def _multiplied(
    amount: Fraction, rows: Iterable[str], known: list[Fraction], shares: Iterable[Fraction]
) -> bool:
    if any(re.search(LOOSE_MULTIPLES.get(amount) or _times(amount), row) for row in rows):
        return True
    # A rise by 100 % is twice as much, and so is one to 200 %.
    if any(_is_about(row, amount) or (row and _is_about(row + 1, amount)) for row in shares):
        return True
    return any(one and _is_about(two / one, amount) for one, two in permutations(known, 2))


def _times(amount: Fraction) -> str:
    """What may prove a multiple that has no words of its own: a rise by one less as well."""
    rows = [
        (han, place, word) for place, (han, word) in enumerate(zip(_HAN, SMALL, strict=False), 1)
    ]
    near = [row for row in rows if row[1] in (amount, amount - 1)]
    han = "|".join(f"{row[0]}|(?<!\\d){row[1]}(?:\\.0)?\\s?" for row in near)
    english = "|".join(f"{row[2]}|{row[1]}" for row in near)
    return f"(?:{han})倍|(?i:\\b(?:{english})(?: times\\b|-?fold))"


def _is_about(one: Fraction, two: Fraction) -> bool:
    return abs(one - two) <= two * _ROUND


def shares_named(text: str) -> Iterator[Fraction]:
    """All shares that a text may name."""
    for pattern in (LOOSE_SHARE, LOOSE_ENGLISH, ONE_IN, TENTHS):
        for match in re.finditer(pattern, text):
            groups = match.groupdict()
            share = _share(groups["num"], groups.get("den") or "十")
            if 0 < share < 1:
                yield share
    for match in re.finditer(EVERY, text):
        yield Fraction(1, PLACES[match["den"].lower()])
    for match in re.finditer(PERCENT, text):
        yield _percent(match[1] or match[2]) / 100


def _share(numerator: str, denominator: str) -> Fraction:
    two = _value(denominator, DENOMINATORS)
    return _value(numerator, NUMERATORS) / two if two else Fraction(0)


def _value(word: str, words: dict[str, int]) -> Fraction:
    if word.isdecimal():
        return Fraction(int(word))
    small = word.lower()
    known = words.get(small) or numeral_value(word) or NUMERATORS.get(small) or SMALL.get(small)
    return Fraction(known or 0)


def _percent(word: str) -> Fraction:
    return Fraction(word if word[0].isdecimal() else numeral_value(word) or 0)


def _multiple(match: re.Match[str], is_han: bool) -> Fraction:
    if is_han:
        if match["half"]:
            return Fraction(1, 2)
        return Fraction(2 ** int(numeral_value(match["num"] or "一") or 1))
    if match["fold"]:
        return Fraction(FOLDS[match["fold"].lower()])
    return Fraction(WORDS.get((match["word"] or match["twice"]).lower(), 0)) or Fraction(1, 2)
