"""What a reader of another language gets of a source: its quotes as editors translated them."""

from collections import defaultdict
from collections.abc import Mapping
from functools import reduce
from typing import Any, cast

from generator.catalog.texts import Said, said_quote
from generator.checking.proof import Citation
from generator.pages.reader import Reader
from generator.records.evidence import Evidence


def translated(r: Reader, id_: str) -> Mapping[int, list[Said]]:
    """Translations of the quotes of a source by the number of the sentence where each begins.

    They stand in the order of the text; a quote within one that is translated says nothing new.
    There are none in the source's own language.
    """
    reading = r.proof.readings[id_]
    spoken = reading.source.language
    found: dict[int, list[Said]] = defaultdict(list)
    if spoken == r.language:
        return found
    end = 0
    # A longer quote comes before those that begin with it.
    for row in sorted(r.proof.citations[id_], key=lambda row: (row.start, -row.end)):
        if row.end <= end:
            continue
        words = said_quote(_evidence(r, row), spoken, r.language)
        if words.translated:
            found[reading.sentence_at(row.start)].append(words)
            end = row.end
    return found


def _evidence(r: Reader, row: Citation) -> Evidence:
    record: Any = r.catalog.entry(row.kind, row.id).record
    return cast(Evidence, reduce(_step, row.path, record))


def _step(value: Any, step: str | int) -> Any:
    return value[step] if isinstance(step, int) else getattr(value, step)
