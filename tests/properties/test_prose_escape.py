"""Whatever a value holds, it shows as itself wherever a page puts it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from generator.prose.escaping import escape
from generator.prose.folding import fold
from tests.unit.prose.reference import NASTY, convert, look

VALUES = st.lists(
    st.sampled_from(NASTY[:-3])
    | st.characters()
    | st.text(" \n-+=:!?/.)1a字*_[]\\`{}|~#&<>'\"", max_size=3),
    max_size=6,
).map("".join)
PROFILE = settings(max_examples=600, deadline=None)


@given(VALUES, VALUES)
@PROFILE
def test_side_by_side_in_a_line(one: str, other: str) -> None:
    shown = fold(one) + fold(other)
    if not shown:
        return
    line = escape(one) + escape(other)
    for template, name in [("# {}", "h1"), ("{}", "p"), ("<p>{}</p>", "p")]:
        seen = look(convert(template.format(line)))
        assert (seen.text, seen.names) == (shown, [name])
    assert get_data(f"{line}\n\na")[1] == {}


@given(VALUES)
@PROFILE
def test_in_an_attribute_and_before_a_link(value: str) -> None:
    escaped = escape(value)
    seen = look(convert(f'<div title="{escaped}">\n{escaped}\n</div>'))
    assert (seen.tags, seen.text) == ([("div", [("title", fold(value))])], f"\n{fold(value)}\n")
    seen = look(convert(f'a {escaped}[{escaped or "b"}](x/ "{escaped}")'))
    assert seen.tags == [("p", []), ("a", [("href", "x/"), ("title", fold(value))])]
    assert seen.text == f"a {fold(value)}{fold(value) or 'b'}"


@given(VALUES)
@PROFILE
def test_one_line_without_a_character_that_could_be_a_mark(value: str) -> None:
    escaped = escape(value)
    assert not set(escaped) & set("<>\"'*_[]\\`{}|~\n\r\t\v\f\x85\u2028\u2029")
    assert escaped == escaped.strip()
