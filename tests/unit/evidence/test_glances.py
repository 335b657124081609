"""Whatever a pattern finds, the glance that comes before it sees: patterns are spelled out."""

import re
from collections.abc import Callable, Iterable, Iterator

import pytest

from generator.checking.parts.all_words import AllWords
from generator.checking.proving import forms
from generator.checking.texts import pasted, signs
from generator.evidence.amounts import leanings, measures, opposites, trends
from generator.evidence.amounts.opposite_words import AXES
from generator.evidence.amounts.opposites import signs_in
from generator.evidence.amounts.proving import stated
from generator.evidence.claims import (
    degree_words,
    degrees,
    lasting,
    negations,
    plans,
    tenth_shares,
    totals,
    undone,
)
from generator.evidence.claims.negations import negation_before
from generator.evidence.claims.superlative_words import CLAIMED
from generator.evidence.claims.superlatives import may_be_superlative
from generator.evidence.numbers import dates, number_words, numerals, ordinals, vague
from generator.evidence.numbers.about_signs import may_be_about
from generator.evidence.numbers.number_words import may_spell_numbers
from generator.evidence.numbers.numbers import Number, may_hold_numbers, numbers_in
from generator.evidence.numbers.vague import may_be_vague
from tests.unit.evidence.spellings import missed, spellings

# What some of the patterns must have behind them: they look ahead.
NEXT = ("", "x", " x", "在", "新", "实现", "了", "明")
UNITS = ("人", "people", "元")
NUMBER = "300"

Glance = Callable[[str], object]


def _of_han(glance: Callable[[str, bool], bool]) -> Glance:
    return lambda text: glance(text, True)


def _of_english(glance: Callable[[str, bool], bool]) -> Glance:
    return lambda text: glance(text, False)


def _may_be_trend(text: str) -> bool:
    """Whether each glance at a trend sees one: at quotes, at a text, at what is near a number."""
    small = text.lower()
    has_sign = any(sign in small for sign in trends.TREND_SIGNS)
    return trends.may_be_trend(small) and has_sign and opposites._TREND in signs_in(text)


def _may_be_joining(text: str) -> bool:
    return signs._may_be_joining(AllWords([text], {}))


def _may_be_pasted(text: str) -> bool:
    return pasted._may_be_pasted(AllWords([text], {}))


def _may_be_in_numerals(text: str) -> bool:
    found = dates._YEAR_IN_NUMERALS.search(text) or dates._DAY_IN_NUMERALS.search(text)
    return found is not None


def _anywhere(pattern: str) -> str:
    """A pattern of what stands before or behind a number, wherever it stands."""
    return pattern.removesuffix(r"\Z").replace(r"\A", "")


def _rows() -> Iterator[tuple[str, Glance, str]]:
    for kind, pattern in CLAIMED["han"].items():
        yield f"{kind} in Chinese", _of_han(may_be_superlative), pattern
    for kind, pattern in CLAIMED["english"].items():
        yield f"{kind} in English", _of_english(may_be_superlative), pattern
    for name, han, english in (
        ("shares", degree_words.HAN_SHARE, degree_words.SHARE),
        ("halves", degree_words.HAN_HALF, degree_words.HALF),
        ("multiples", degree_words.HAN_MULTIPLE, degree_words.MULTIPLE),
        ("times", degree_words.HAN_TIMES, degree_words.MULTIPLE),
        ("tenths", tenth_shares.TENTHS, degree_words.SHARE),
        *((f"prizes, {key}", row[0], f"(?i:{row[1]})") for key, row in degree_words.PRIZES.items()),
    ):
        yield f"{name} in Chinese", _of_han(degrees.may_be_degree), han
        yield f"{name} in English", _of_english(degrees.may_be_degree), english
    yield "plans in Chinese", plans.may_be_plan, plans._PLAN_HAN
    yield "plans in English", plans.may_be_plan, plans._PLAN_ENGLISH
    yield "demands in Chinese", plans.may_be_plan, plans._DEMAND_HAN
    yield "demands in English", plans.may_be_plan, plans._DEMAND_ENGLISH
    yield "denials in Chinese", undone.may_deny_in_han, undone._HAN_DENIED
    yield "denials in English", undone.may_deny_in_english, f"(?i){undone._ENGLISH_DENIED}"
    yield "targets in Chinese", undone.may_aim, undone._HAN_TARGET
    yield "targets in English", undone.may_aim, undone._TARGET
    for pattern in (undone._HAN_DONE, "了(?!解)|已", _anywhere(undone._HAN_REACHES)):
        yield f"results, {pattern[:8]}", _of_han(undone.may_be_result), pattern
    yield "deeds", _of_han(undone.may_be_done), undone._HAN_DONE
    for name in ("_HAN_UP", "_HAN_DOWN", "_HAN_SAME"):
        yield f"trends, {name}", _may_be_trend, _anywhere(vars(trends)[name])
    for name in ("_UP", "_DOWN", "_UP_BY", "_DOWN_BY"):
        yield f"trends, {name}", _may_be_trend, rf"(?i)\b(?:{vars(trends)[name]})\b"
    yield "trends, up", _may_be_trend, r"(?i)(?:\A|[(–—]\s?|\bwas\s+)(?:\w+ly )?(?:up|down)\b"
    yield "trends, _SAME", _may_be_trend, _anywhere(trends._SAME)
    yield "trends, _BEHIND", _may_be_trend, trends._BEHIND.replace(trends._UNIT, "")
    yield "trends, _WITH_OBJECT", _may_be_trend, trends._WITH_OBJECT.partition(r"(?:\s+")[0]
    yield "pairs", trends.may_be_pair, trends._PAIR[0].replace(r"\Z", "")
    for name, sign, form in ordinals._FORMS:
        pattern = form if name == "tenths" else f"(?i:{form})"
        yield f"{name}, {sign}", ordinals.may_hold_ordinals, pattern
    words = "|".join(word for word in (*number_words.SMALL, *number_words.TIMES) if word != "one")
    yield "numbers in words", may_spell_numbers, rf"(?ai)\b(?:{words})\b"
    numeral = f"[{numerals.CHARACTERS}兩萬億]"
    yield "numerals", may_hold_numbers, numeral
    for found, rows in dates._FORMS:
        for at, one in enumerate(rows):
            # The second separator is the first one again.
            form = one.replace(r"\2", r"[-./]")
            yield f"dates, {found.pattern[:9]} {at}", found.search, form
    yield "days in numerals", _may_be_in_numerals, dates._IN_NUMERALS
    yield "all in Chinese", _of_han(totals.may_total), f"{totals._ALL}|所有|{totals._COVERED}"
    yield "all in English", _of_english(totals.may_total), totals._COUNTED
    times = lasting._TIME.replace(r"|\d{1,2}", "")
    yield "times in English", _of_english(lasting.may_last), times
    yield "years", undone.may_be_dated, "20[1-3]5年"
    yield "vague numbers in Chinese", may_be_vague, vague._HAN
    yield "vague numbers in English", may_be_vague, vague._ENGLISH
    yield "joining", _may_be_joining, rf"\A{signs._FIRST}"
    yield "stray", _may_be_joining, signs._STRAY
    yield "garbled", _may_be_pasted, pasted._GARBLED
    yield "tags", _may_be_pasted, forms._TAG
    yield "entities", _may_be_pasted, forms._ENTITY


ROWS = list(_rows())


@pytest.mark.parametrize(("name", "glance", "pattern"), ROWS, ids=[row[0] for row in ROWS])
def test_a_glance_sees_what_its_pattern_finds(name: str, glance: Glance, pattern: str) -> None:
    after = NEXT if "(?=" in pattern or "(?!" in pattern else ("",)
    assert next(missed(pattern, glance, after), None) is None, name


@pytest.mark.parametrize("at", range(len(AXES)))
def test_signs_of_a_pole(at: int) -> None:
    axis = AXES[at]
    for place, pole in enumerate(axis.poles):

        def has_sign(text: str, signs: tuple[str, ...] = pole.signs) -> bool:
            return any(sign in text.lower() for sign in signs)

        def has_key(text: str, sign: tuple[int, int] = (at, place)) -> bool:
            return sign in signs_in(text)

        assert next(missed(pole.words, has_sign), None) is None
        assert place in axis.quoted or next(missed(pole.words, has_key), None) is None


def _around(pattern: str, frame: str) -> Iterable[tuple[str, Number]]:
    for word in spellings(pattern):
        for written in (word, word.upper(), word.capitalize()):
            text = frame.format(written)
            rows = numbers_in(text, UNITS)
            yield from ((text, row) for row in rows if row.start == text.find(NUMBER))


@pytest.mark.parametrize("pattern", [leanings._HAN_BEFORE, leanings._BEFORE])
@pytest.mark.parametrize("frame", [f"{{}}{NUMBER}人", f"x {{}}{NUMBER} people", f"x\n{{}}{NUMBER}"])
def test_what_stands_before_a_number_that_is_not_exact(pattern: str, frame: str) -> None:
    rows = [
        text
        for text, number in _around(pattern, frame)
        if re.search(pattern, text[: number.start])
        and not may_be_about(text, stated(text, UNITS).numbers)
    ]
    assert rows == []


@pytest.mark.parametrize("pattern", [leanings._HAN_AFTER, leanings._AFTER])
@pytest.mark.parametrize("frame", [f"{NUMBER}{{}}", f"{NUMBER}{{}} people", f"（{NUMBER}{{}}）"])
def test_what_stands_behind_a_number_that_is_not_exact(pattern: str, frame: str) -> None:
    rows = [
        text
        for text, number in _around(pattern, frame)
        if re.match(pattern, text[number.end :])
        and not may_be_about(text, stated(text, UNITS).numbers)
    ]
    assert rows == []


@pytest.mark.parametrize("name", measures._WORDS)
def test_measures(name: str) -> None:
    words = [word for pattern in measures._WORDS[name] for word in spellings(pattern)]
    for word in words:
        for written in (word, word.upper(), word.capitalize(), f" {word}", f"-{word}", f"余{word}"):
            found = measures._pattern().match(written)
            assert found is None or written[0] in measures._BEGINNINGS


@pytest.mark.parametrize("pattern", [negations._HAN, negations._ENGLISH])
def test_negations(pattern: str) -> None:
    for word in spellings(pattern):
        for written in (word, word.upper(), word.capitalize()):
            text, place = f"x {written}建成", len(f"x {written}")
            if re.search(pattern, text[:place]):
                assert negation_before(text, place), text
