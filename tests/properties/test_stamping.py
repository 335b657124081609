"""Whatever a translation looks like, a stamp changes nothing but its `of`."""

from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.editing.stamping import stamp
from generator.reading.characters import readable
from generator.reading.composing import compose
from generator.records.brand import Brand
from generator.records.fingerprint import fingerprint

WORDS = st.text(
    st.sampled_from("ab 红艺“”'\"#:,-{}[]|>&*!%@`\n ．。\\　é1"), min_size=1, max_size=30
).filter(str.strip)
WORDINGS = st.fixed_dictionaries(
    {"text": WORDS},
    optional={"how": st.sampled_from(["official", "editorial", "inferred"])},
)
TEXTS = st.fixed_dictionaries({"en": WORDS, "zh": WORDINGS}, optional={"fr": WORDINGS})
RECORDS = st.fixed_dictionaries(
    {"name": TEXTS},
    optional={"summary": TEXTS, "meaning": st.lists(st.fixed_dictionaries({"text": TEXTS}))},
)


@given(
    RECORDS,
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.booleans() | st.none(),
    st.sampled_from(["\n", "\r\n"]),
    st.integers(20, 100),
)
def test_the_rest_stays_as_it_was(
    record: dict[str, Any], style: str | None, flow: bool | None, end: str, width: int
) -> None:
    text: str = yaml.safe_dump(
        record,
        default_style=style,
        default_flow_style=flow,
        allow_unicode=True,
        sort_keys=False,
        width=width,
    )
    before, _ = compose(readable(text, "")[0], "")
    assert before is not None
    done = stamp(text.replace("\n", end), Brand, "en", renew=False)
    after, problems = compose(readable(done.text, "")[0], "")
    assert problems == []
    assert after is not None
    assert without_of(after.data) == before.data
    for row in done.done:
        assert row.mark in done.text
    assert done.text.count("\r") in (0, done.text.count("\n"))
    # A second stamp finds nothing to do.
    assert stamp(done.text, Brand, "en", renew=True).text == done.text


def without_of(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: without_of(value) for key, value in data.items() if key != "of"}
    return tuple(without_of(item) for item in data) if isinstance(data, tuple) else data


def test_fingerprints_do_not_depend_on_line_ends() -> None:
    assert fingerprint("a\nb") == fingerprint("a\r\nb") == fingerprint("a b")
