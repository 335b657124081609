"""What is known of a text from an earlier check is what going through it again would tell."""

import hashlib
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.checking.checked import Checked
from generator.checking.content import judge
from generator.checking.judging import Memory
from generator.checking.proving.known import KnownTexts
from generator.evidence.quotes.coverage import Coverage, Span, coverage
from generator.reading.folder import read_folder
from generator.tracing.ledger import Ledger
from tests.unit.checking.projects import replace

SEED, SOURCE = "seeds/amber-news.txt", "sources/amber-news.yml"
TEXT = "灯塔局 lights\n the　lamps 港口。"


def kept(known: KnownTexts) -> KnownTexts:
    """As it comes back from a file."""
    return KnownTexts.from_plain(json.loads(json.dumps(known.as_plain())))


places = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 6)).map(
    lambda row: (row[0], min(sum(row), len(TEXT)))
)


@given(st.lists(places), st.lists(places))
def test_a_coverage_is_that_of_the_same_passages(
    before: list[tuple[int, int]], now: list[tuple[int, int]]
) -> None:
    counted = []

    def count(spans: list[tuple[int, int]]) -> Coverage:
        counted.append(spans)
        return coverage(TEXT, [Span(*span, "") for span in spans])

    known = KnownTexts()
    known.coverage("a text", before, lambda: count(before))
    again = kept(known)
    assert again.coverage("a text", before, lambda: count(before)) == count(before)
    assert again.coverage("a text", now, lambda: count(now)) == count(now)
    # Once at first, for each comparison, and once more where the passages are others.
    assert len(counted) == (3 if before == now else 4)
    assert kept(again).coverage("other", now, lambda: count([])) == count([])


def checked(content: Path, known: KnownTexts) -> Checked:
    return judge(read_folder(content), content, 1, Memory(Ledger(), known)).checked()


def test_what_is_wrong_with_a_text_is_told_each_time(content: Path) -> None:
    seed = content.parent / SEED
    known = KnownTexts()
    sound = checked(content, known)
    again = kept(known)
    assert checked(content, again).problems == sound.problems
    raw = seed.read_bytes()
    seed.write_bytes(raw + "\ufffd".encode())
    other = hashlib.sha256(seed.read_bytes()).hexdigest()
    replace(content / SOURCE, hashlib.sha256(raw).hexdigest(), other)
    for _ in range(2):
        again = kept(again)
        assert "source-damaged" in [row.code for row in checked(content, again).problems]
    seed.write_bytes(raw)
    replace(content / SOURCE, other, hashlib.sha256(raw).hexdigest())
    replace(content / SOURCE, "language: en", "language: zh")
    for _ in range(2):
        again = kept(again)
        assert "source-other-language" in [row.code for row in checked(content, again).problems]
