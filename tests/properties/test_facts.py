"""Facts that say that all is well in every language are right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog.texts import text_problems
from generator.reading.entry import Entry
from generator.reading.rows import Row, Rows
from generator.records.facts import facts_of, quotes_are_good, texts_are_good
from generator.records.kinds import KINDS, Kind
from generator.records.packing import pack
from generator.records.record import Record
from tests.properties.any_record import FEW, records

LANGUAGES = st.permutations(["en", "zh", "zh-Hant"]).flatmap(
    lambda rows: st.integers(1, 3).map(lambda count: tuple(rows[:count]))
)
SPOKEN = st.dictionaries(st.sampled_from(["a", "lamp-2"]), st.sampled_from(["en", "zh"]))


def entry_of(kind: Kind, record: Record) -> Entry:
    packed = pack(record)
    facts = facts_of(record)
    row = Row("content/a.yml", "", 0, len(packed), "", facts, [])
    return Entry("a", kind, "/gone.yml", row, Rows([row], packed), facts, [])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@FEW
@given(data=st.data(), languages=LANGUAGES, spoken=SPOKEN)
def test_good_facts(
    kind: Kind, data: st.DataObject, languages: tuple[str, ...], spoken: dict[str, str]
) -> None:
    entry = entry_of(kind, data.draw(records(kind)))
    problems = [*text_problems(entry, languages, spoken)]
    good = texts_are_good(entry.facts, languages) and quotes_are_good(
        entry.facts, languages, spoken
    )
    assert good == (problems == [])
