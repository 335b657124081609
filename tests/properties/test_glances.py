"""A glance at all texts of a record, held apart by line breaks, sees what one of them has.

And rules about numbers have nothing to say of a text that states none.
"""

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.evidence.amounts.about import made_contrary, made_exact, made_inexact
from generator.evidence.amounts.misplaced import misplaced
from generator.evidence.amounts.opposed import opposed
from generator.evidence.amounts.proving import (
    Proved,
    stated,
    unproved,
    unproved_dates,
    unproved_words,
)
from generator.evidence.amounts.unit_words import differing, unit_words
from generator.evidence.claims.degrees import may_be_degree
from generator.evidence.claims.negated import denials, may_lack_denial, without_denial
from generator.evidence.claims.plans import may_be_plan
from generator.evidence.claims.superlatives import may_be_superlative
from generator.evidence.claims.undone import may_aim, may_deny_in_english, may_deny_in_han
from generator.evidence.names.languages import is_other_language, may_have_other_language
from generator.evidence.names.organ_names import Named, OrganNames
from generator.evidence.names.quoted_names import may_hold_names
from generator.evidence.numbers.number_words import may_spell_numbers
from generator.evidence.numbers.numbers import may_hold_numbers
from generator.evidence.numbers.ordinals import may_hold_ordinals
from generator.prose.parsing import may_hold_links

PIECES = [
    *("三成", "一等奖", "第", "十", "季度", "上半年", "首届", "成", "三", "为", "Q3", "half"),
    *("prize", "Round", "ranked ", "[x]", "(y)", "](", "]", "(", "“灯”", '"', "《", "首", "最"),
    *("大", "全市", "唯一", "第一", "the first ", "est", "est.", "only ", "lead", "unique", "局"),
    *("Bureau", "党", "灯笼", "lantern", "words of a text", " ", ".", "，", "。", "\n", "x", "é"),
    *("https://a.example/b c", "12", "12人", "3.5万", "从12到20", "增长", "下降", "全年", "一"),
    *("二〇二三年", "5 brands", "twelve", "about ", "two fifths", "of", "not", "nor", "is", "to"),
    *("will", "plan", "未", "目标", "兩", "tenth"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
NAMES = OrganNames({"bureau": Named("city", ("市水利局", "Water Bureau"))})
GLANCES: dict[str, Callable[[str], bool]] = {
    "links": may_hold_links,
    "names": may_hold_names,
    "ordinals": may_hold_ordinals,
    "superlatives in Chinese": lambda text: may_be_superlative(text, True),
    "superlatives in English": lambda text: may_be_superlative(text, False),
    "degrees in English": lambda text: may_be_degree(text, False),
    "plans": may_be_plan,
    "denials in Chinese": may_deny_in_han,
    "denials in English": may_deny_in_english,
    "targets": may_aim,
    "numbers": may_hold_numbers,
    "numbers in words": may_spell_numbers,
    "organs": NAMES.may_mention,
}
WORDS = unit_words((("persons", ("人", "persons")), ("brands", ("brands", "个品牌"))))
UNITS = WORDS.forms


@pytest.mark.parametrize("name", GLANCES)
@given(before=TEXTS, text=TEXTS, after=TEXTS)
@example("", "三成", "为")
def test_a_glance_at_all_texts_sees_what_one_has(
    name: str, before: str, text: str, after: str
) -> None:
    glance = GLANCES[name]
    assert not glance(text) or glance(f"{before}\n{text}\n{after}")


@given(TEXTS, TEXTS, TEXTS, st.sampled_from(["en", "zh", "fr"]), st.booleans())
def test_a_glance_sees_each_text_in_another_language(
    before: str, text: str, after: str, language: str, is_prose: bool
) -> None:
    if is_other_language(text, language, is_prose):
        assert may_have_other_language(f"{before}\n{text}\n{after}", language)


@given(TEXTS, st.lists(TEXTS, max_size=3))
@example("一", ["一等奖12人", "全年从12到20"])
def test_of_a_text_without_numbers_and_dates_nothing_is_told(text: str, quotes: list[str]) -> None:
    here, proved = stated(text, UNITS), Proved.by(quotes, UNITS)
    if not here.words:
        assert unproved_words(text, proved, UNITS) == ()
    if not here.counts:
        assert unproved(text, proved, UNITS) == ()
    if not here.dates:
        assert unproved_dates(text, proved, UNITS) == ()
    if not here.numbers:
        assert list(differing(text, quotes, WORDS)) == []
        assert list(misplaced(text, quotes, UNITS, frozenset())) == []
        assert list(opposed(text, quotes, UNITS)) == []
        for rule in (made_exact, made_inexact, made_contrary):
            assert list(rule(text, quotes, WORDS)) == []


DENYING = [
    "程序",
    "规范",
    "不",
    "不够",
    "未",
    "公开",
    "《办法》",
    "，",
    "é",
    "É",
    "已",
    "3个村",
    "not",
]
DENIED = st.lists(st.sampled_from(DENYING), max_size=8).map("".join)


@given(DENIED, st.lists(DENIED, max_size=3), st.booleans())
@example("程序规范", ["程序不够规范"], True)
@example("all work was done", ["all work was not done"], False)
def test_what_a_text_has_without_a_denial_is_seen_among_all_denials(
    text: str, quotes: list[str], is_han: bool
) -> None:
    if without_denial(text, quotes, is_han)[0]:
        assert may_lack_denial(text, denials(["其他不便", *quotes], is_han), is_han)


CALLED = OrganNames(
    {
        "bureau": Named("city", ("市水利局", "Water Bureau", "水利A")),
        "station": Named("city", ("市水利局水文站", "水利 Station")),
    }
)
CALLING = [
    "市",
    "水利",
    "局",
    "水文",
    "站",
    "A",
    "Water",
    " ",
    "Bureau",
    "·",
    "Station",
    "分",
    "_",
    "\n",
]


@given(st.lists(st.sampled_from(CALLING), max_size=8).map("".join))
@example("水·利局水文站")
def test_a_glance_sees_each_name_of_an_organ(text: str) -> None:
    places = [text[start:end] for start, end, _ in CALLED._looked_up(text)]
    assert not places or CALLED.may_mention(text)
    # What stands behind the beginning of a longer name is its end.
    rest = CALLED.behind(text, ["bureau"])
    longest = next(iter(places), "")
    if rest != text and len(longest) > len(text) - len(rest):
        assert CALLED.may_mention(rest)
