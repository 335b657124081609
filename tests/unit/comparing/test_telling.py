"""What is told is words: never markup, a mention, a link, a command or an escape."""

import json
import re
from string import Formatter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.comparing.faults import WRONG_USAGE, BaseFault, FaultCode
from generator.comparing.fields import How
from generator.comparing.impact import NoteCode
from generator.comparing.pairing import What, When
from generator.comparing.telling.markdown import as_markdown, code_span
from generator.comparing.telling.outline import Item, Outline, Section, name, ours, said, words
from generator.comparing.telling.text import as_text
from generator.comparing.telling.words import WORDS, counted, fault_text
from generator.problems.wording import Language

LANGUAGES: tuple[Language, ...] = ("en", "zh")
HOSTILE = (
    "@someone and #12, <script>alert(1)</script> <!-- x -->",
    "[a](https://evil.example) ![](https://evil.example/x.png) www.evil.example",
    "`code` and ``more`` ```",
    "```",
    "$\\sqrt{1}$ $`x`$ :smile: | a | b |",
    "line\n\n# heading\n\n- item\n\n::error::no\n##[error]no",
    "</details><details open>",
    "\x1b]0;title\x07\x1b[31mred\x9b31m \u202etxt.exe \u2066 \u200b",
    "&lt;b&gt; &#64;someone",
)


def outline(text: str) -> Outline:
    """An outline with a text in every place for words of records."""
    line = said("{field} added: {words}", {"field": name(text), "words": words(text)})
    items = (Item(line, (Item((name(text),)), Item((words(text),)))), Item((name(text),)))
    return Outline(
        (ours("Title "), name(text)),
        "",
        (("Records", "1 changed"),),
        (
            Section("Records", items),
            Section("Pages", items, folded=True),
        ),
    )


def without_code(markdown: str) -> str:
    """Markdown without its code spans, as CommonMark finds them."""
    left, at = "", 0
    while at < len(markdown):
        fence = re.compile("`+").match(markdown, at)
        if fence is None:
            left += markdown[at]
            at += 1
            continue
        close = re.compile(f"(?<!`){fence[0]}(?!`)").search(markdown, fence.end())
        left += "" if close else fence[0]
        at = close.end() if close else fence.end()
    return left


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_has_the_words_of_others_in_code_alone(text: str) -> None:
    plain, told = as_markdown(outline("x")), as_markdown(outline(text))
    assert without_code(told) == without_code(plain)
    assert told.count("\n") == plain.count("\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_text_steers_no_terminal_and_gives_no_command(text: str) -> None:
    plain, told = as_text(outline("x")), as_text(outline(text))
    assert told.count("\n") == plain.count("\n")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]", told)
    assert "##[" not in told
    assert not any(line.lstrip().startswith("::") for line in told.splitlines())


@given(st.text())
def test_a_code_span_is_one_line_and_ends_where_it_should(text: str) -> None:
    span = code_span(text)
    assert "\n" not in span
    assert without_code(span + " behind") == (" behind")


def test_both_languages_say_the_same_with_the_same_values() -> None:
    assert WORDS["en"].keys() == WORDS["zh"].keys()
    for key, english in WORDS["en"].items():
        fields = [
            sorted(field for _, field, _, _ in Formatter().parse(text) if field)
            for text in (english, WORDS["zh"][key])
        ]
        assert fields[0] == fields[1], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_told_has_words(language: Language) -> None:
    table = WORDS[language]
    assert {f"fault-{code}" for code in get_args(FaultCode)} <= table.keys()
    assert {f"note-{code}" for code in get_args(NoteCode)} <= table.keys()
    assert {f"record-{what}" for what in get_args(What)} <= table.keys()
    assert {f"n-{what}" for what in get_args(What)} <= table.keys()
    assert {f"field-{how}" for how in get_args(How)} <= table.keys()
    assert {f"unread-{when}" for when in get_args(When)} <= table.keys()


@pytest.mark.parametrize("code", get_args(FaultCode))
def test_each_fault_says_what_is_wrong_and_how_to_mend_it(code: FaultCode) -> None:
    values = {"base": "mine", "content": "content", "folder": "/amber", "told": "fatal: x"}
    for language in LANGUAGES:
        text = fault_text(language, code, values)
        assert len(text) > 20
        assert "{" not in text
    assert BaseFault(code).is_wrong_usage == (code in WRONG_USAGE)
    # What to do is asked for in each of them.
    assert "请" in fault_text("zh", code, values)


def test_one_is_counted_as_one() -> None:
    assert counted("en", "record", 1) == "1 record"
    assert counted("en", "record", 1200) == "1,200 records"
    assert counted("zh", "record", 2) == "2 条记录"


def test_a_name_with_a_line_break_is_one_line_of_text() -> None:
    assert "⟨U+000A⟩" in as_text(outline("a\nb"))
    assert json.dumps(as_markdown(outline("a\nb"))).count("\\n") == as_markdown(outline("x")).count(
        "\n"
    )
