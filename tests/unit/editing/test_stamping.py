"""Fingerprints are written beside translations, and nothing else in a file changes."""

import difflib

import pytest

from generator.editing.stamping import stamp
from generator.editing.translations import written
from generator.records.brand import Brand
from generator.records.fingerprint import fingerprint

RED = fingerprint("Red Art")
HELLO = fingerprint("hello")


def stamped(text: str, *, renew: bool = False) -> str:
    return stamp(text, Brand, "en", renew=renew).text


CASES = {
    "block": (
        "name:\n  en: Red Art\n  zh:\n    text: 红艺\n    how: inferred\n",
        f"name:\n  en: Red Art\n  zh:\n    text: 红艺\n    how: inferred\n    of: {RED}\n",
    ),
    "comments stay": (
        "name:\n  en: Red Art # why\n  zh:\n    text: 红艺\n    how: inferred # guess\n  # more\n",
        f"name:\n  en: Red Art # why\n  zh:\n    text: 红艺\n    how: inferred # guess\n"
        f"    of: {RED}\n  # more\n",
    ),
    "order stays": (
        "name:\n  zh:\n    how: 'inferred'\n    text: \"红艺\"\n  en: Red Art\n",
        f"name:\n  zh:\n    how: 'inferred'\n    of: {RED}\n    text: \"红艺\"\n  en: Red Art\n",
    ),
    "folded text and no how": (
        "name:\n  en: Red Art\n  zh:\n    text: >-\n      红\n      艺\n\nowner: a\n",
        "name:\n  en: Red Art\n  zh:\n    text: >-\n      红\n      艺\n"
        f"    of: {RED}\n\nowner: a\n",
    ),
    "text that keeps its blank lines": (
        "name:\n  en: Red Art\n  zh:\n    text: |+\n      红艺\n\nowner: a\n",
        f"name:\n  en: Red Art\n  zh:\n    text: |+\n      红艺\n\n    of: {RED}\nowner: a\n",
    ),
    "text whose last line is an ideographic space": (
        "name:\n  en: Red Art\n  zh:\n    text: |-\n      红艺\n      \u3000\n\nowner: a\n",
        "name:\n  en: Red Art\n  zh:\n    text: |-\n      红艺\n      \u3000\n"
        f"    of: {RED}\n\nowner: a\n",
    ),
    "flow": (
        "name: {en: Red Art, zh: {text: 红艺, how: inferred }} # so\n",
        f"name: {{en: Red Art, zh: {{text: 红艺, how: inferred, of: {RED} }}}} # so\n",
    ),
    "two flows in a line": (
        "name: {en: Red Art, zh: {text: 红艺, how: inferred}, fr: {text: A, how: inferred}}\n",
        f"name: {{en: Red Art, zh: {{text: 红艺, how: inferred, of: {RED}}}, "
        f"fr: {{text: A, how: inferred, of: {RED}}}}}\n",
    ),
    "flow over several lines, with a comma at the end": (
        "name:\n  en: Red Art\n  zh: {\n    text: 红艺,\n    how: inferred,\n  }\n",
        f"name:\n  en: Red Art\n  zh: {{\n    text: 红艺,\n    how: inferred, of: {RED},\n  }}\n",
    ),
    "an empty of": (
        "name:\n  en: Red Art\n  zh:\n    of:   # here\n    text: 红艺\n",
        f"name:\n  en: Red Art\n  zh:\n    of: {RED}   # here\n    text: 红艺\n",
    ),
    "no line end at the end of the file": (
        "name:\n  en: Red Art\n  zh:\n    text: 红艺\n    how: inferred",
        f"name:\n  en: Red Art\n  zh:\n    text: 红艺\n    how: inferred\n    of: {RED}",
    ),
    "a quote": (
        "evidence:\n  - source: s\n    quote: hello\n    translations:\n      zh:\n"
        "        text: 你好\n        how: editorial\n",
        "evidence:\n  - source: s\n    quote: hello\n    translations:\n      zh:\n"
        f"        text: 你好\n        how: editorial\n        of: {HELLO}\n",
    ),
    "deep inside": (
        "meaning:\n- text:\n    en: hello\n    zh: {text: 你好, how: editorial}\n  evidence: []\n",
        f"meaning:\n- text:\n    en: hello\n    zh: {{text: 你好, how: editorial, of: {HELLO}}}\n"
        "  evidence: []\n",
    ),
    "a bare key": (
        "name:\n  en: Red Art\n  ? zh\n  : text: 红艺\n    how: inferred\n",
        f"name:\n  en: Red Art\n  ? zh\n  : text: 红艺\n    how: inferred\n    of: {RED}\n",
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_what_is_missing_is_written(case: str, end: str) -> None:
    before, after = (text.replace("\n", end) for text in CASES[case])
    assert stamped(before) == after
    assert stamped(after) == after


@pytest.mark.parametrize(
    "text",
    [
        "name: Red Art\n",
        "name:\n  en: Red Art\n",
        "name:\n  en: Red Art\n  zh: 红艺\n",
        "name:\n  zh: {text: 红艺, how: inferred}\n",
        "name:\n  en:\n  zh:\n    text: 红艺\n",
        "name:\n  en: Red Art\n  zh:\n    how: inferred\n",
        "name:\n  en: Red Art\n  zh: [红艺]\n",
        "name: [1, 2]\nevidence: {a: 1}\nmeaning: 3\n",
        "evidence:\n  - quote: 12\n    translations: {zh: {text: 十二}}\n",
    ],
)
def test_where_there_is_no_original_or_no_translation_nothing_is_written(text: str) -> None:
    assert stamped(text, renew=True) == text


def test_stale_ones_are_left_unless_they_are_to_be_renewed() -> None:
    text = "name:\n  en: Red Art\n  zh:\n    text: 红艺\n    how: inferred\n    of: '00000000'\n"
    kept = stamp(text, Brand, "en", renew=False)
    assert (kept.text, kept.done, len(kept.left)) == (text, (), 1)
    renewed = stamp(text, Brand, "en", renew=True)
    assert renewed.text == text.replace("00000000", RED)
    assert [row.current for row in renewed.done] == ["00000000"]


def test_the_right_fingerprint_without_its_quotation_marks_gets_them() -> None:
    # A text whose fingerprint is made of digits alone.
    word = next(f"w{n}" for n in range(10**6) if fingerprint(f"w{n}").isdecimal())
    mark = fingerprint(word)
    text = f"name:\n  en: {word}\n  zh:\n    text: 词\n    how: inferred\n"
    assert stamped(text) == f'{text}    of: "{mark}"\n'
    assert stamped(f"{text}    of: {mark}\n") == f'{text}    of: "{mark}"\n'


@pytest.mark.parametrize("mark", ["81894628", "00000000", "12e45678", "1234567e"])
def test_what_looks_like_a_number_stands_in_quotation_marks(mark: str) -> None:
    assert written(mark) == (f'"{mark}"' if mark != "1234567e" else mark)


def test_only_whole_lines_are_added() -> None:
    before, _ = CASES["comments stay"]
    changes = list(difflib.ndiff(before.splitlines(), stamped(before).splitlines()))
    assert [row for row in changes if row[0] in "+-?"] == [f"+     of: {RED}"]
