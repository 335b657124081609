"""Records that may have signs which no font has are found among all others."""

from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import to_json

from generator.pictures import problems

PACKED = st.sampled_from(["red lamp", "红色的灯\n", "é", "\\u200b", "𠮷", "", "灯\x00"])
SIGNS = st.text(st.sampled_from('\\nt"u200b灯\u200b\n\t 𠮷'), max_size=6)


@given(st.lists(PACKED, max_size=12), st.integers(1, 4))
def test_unusual_records_are_found_in_many_as_in_one(words: list[str], at_once: int) -> None:
    entries: list[Any] = [SimpleNamespace(packed=word.encode()) for word in words]
    before, problems._AT_ONCE = problems._AT_ONCE, at_once
    try:
        found = list(problems._unusual(entries))
    finally:
        problems._AT_ONCE = before
    expected = [row for row in entries if not problems._is_ordinary_whole(row.packed)]
    assert list(map(id, found)) == list(map(id, expected))


@given(SIGNS)
def test_whether_a_record_is_ordinary_goes_by_its_signs_and_not_by_their_escapes(text: str) -> None:
    is_ordinary = not any(sign in text for sign in "\u200b𠮷")
    assert problems._is_ordinary_whole(to_json([text])) == is_ordinary
