"""Whatever the pages hold: the index finds the pages that a plain look through all texts finds."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.searching import index
from generator.searching.document import Document
from tests.unit.searching.plain import Plain, written
from tests.unit.searching.reader import Reader
from tests.unit.searching.rows import question_row, row

# Few signs, so that the same ones meet often, in all classes that the folding knows.
SIGNS = st.sampled_from([*"红石榴党建紅 ，。、+-,'’\n", *"abAé12800", " of ", "𠮷", "한", "ｗ"])
TEXTS = st.lists(SIGNS | st.characters(codec="utf-8"), max_size=24).map("".join)
PARTS = st.tuples(st.just("a"), TEXTS)


@st.composite
def sites(draw: st.DrawFn) -> list[Document]:
    return draw(
        st.lists(
            st.builds(
                Document,
                address=st.uuids().map(str),
                kind=st.just("brand"),
                language=st.sampled_from(["en", "zh-Hans"]),
                title=TEXTS,
                names=st.lists(TEXTS, max_size=2).map(tuple),
                headings=st.lists(PARTS, max_size=2).map(tuple),
                passages=st.lists(PARTS, max_size=4).map(tuple),
            ),
            min_size=1,
            max_size=6,
        )
    )


@given(sites(), st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_substring_is_found_and_nothing_else(
    site: list[Document], data: st.DataObject
) -> None:
    plain, reader = Plain(site), Reader(index.build(site))
    texts = [text for page in site for text in (page.title, *(part for _, part in page.passages))]
    for _ in range(6):
        text = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(text)))
        question = data.draw(st.just(text[start : start + 9]) | TEXTS)
        if any(question_row(question).tokens):
            assert reader.find(question) == plain.find(question), question


@given(TEXTS, TEXTS)
@example("，红", "1")
def test_what_follows_changes_no_token_before(one: str, two: str) -> None:
    """A text and what is added after a full stop are folded as if each stood alone."""
    together = written(row([f"{one}。{two}"]).tokens)
    apart = [text for text in (written(row([part]).tokens) for part in (one, two)) if text]
    assert together.replace(" ", "") == "".join(apart).replace(" ", "")
