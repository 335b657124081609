"""Glances at all words of a record see what one text has that a rule tells of."""

from collections.abc import Callable, Iterable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from generator.checking.parts.grouped import Grouped
from generator.checking.texts.pasted import pasted_problems
from generator.checking.texts.personal import texts_of
from generator.checking.texts.signs import joining_problems
from generator.checking.unwritten import unwritten_problems
from generator.problems.problem import Problem
from generator.prose.plain import said_words
from generator.records.body import Body
from generator.records.kinds import BY_NAME, KINDS, Kind
from tests.properties.any_record import FEW, records
from tests.properties.test_facts import entry_of

PIECES = [
    *("TODO", "todo", "To do", "to\ndo", "待写", "待", "…", "...", "（", "）", "# "),
    *("＃ ", "#", "＞", "｜-", "?", " ", "\n", "灯", "lamp", "<b>", "&amp;", "&", "<"),
    *("\ufe0f", "\u0301", "\u200d", "\U000e0100", "鐨", "锟斤拷", "烫烫烫", "烫", "Ã"),
    *("©", "â", "€", "x", "xxx", "é", "\u3000"),
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join)
# Each rule, with a text of which it tells something for sure.
RULES: dict[str, tuple[Callable[[Grouped], Iterable[Problem]], str]] = {
    "words to come": (unwritten_problems, "TODO"),
    "signs of others": (joining_problems, "\u0301a"),
    "garbled words": (pasted_problems, "鐨"),
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@FEW
@given(data=st.data())
def test_all_words_are_there(kind: Kind, data: st.DataObject) -> None:
    parts = Grouped(entry_of(kind, data.draw(records(kind))), "en")
    words = [words for _, words in texts_of(parts)]
    assert sorted(parts.all_words.lines.split("\n")) == sorted("\n".join(words).split("\n"))
    assert sorted(parts.all_words.firsts) == sorted(word[0] for word in words)
    assert parts.all_words.data.decode() == parts.all_words.lines
    for language, said in parts.whole_said.items():
        own = [said_words(row.words) for row in parts.texts if row.language == language]
        assert said == "\n".join(own)


@pytest.mark.parametrize("name", RULES)
@given(text=TEXTS, other=TEXTS)
@example("TODO\n", "灯")
@example("to\ndo", "灯")
@example("# 灯", "灯")
@example("灯\ufe0f", "灯")
@example("Ã©", "灯")
def test_what_is_told_of_a_text_is_told_beside_any_other(name: str, text: str, other: str) -> None:
    rule, sign = RULES[name]
    told = told_of(rule, text, other)
    assert told == told_of(rule, text, sign)


def told_of(
    rule: Callable[[Grouped], Iterable[Problem]], text: str, other: str
) -> list[tuple[str, str, str]]:
    try:
        body = Body.model_validate({"first_published": "2031-04-01", "name": text, "place": other})
    except ValidationError:
        assume(False)
    rows = rule(Grouped(entry_of(BY_NAME["body"], body), "en"))
    return [(row.code, row.name, row.found) for row in rows if row.name == "name"]
