"""Names in quotation marks: in a language of the record's sources, one of them has the name.

The marks say that these are the words of a source. In other languages they are a translation, and
the editors' commentary speaks for itself.
"""

from collections.abc import Iterable, Iterator, Mapping

from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.checking.proving.sources import Reading
from generator.evidence.names.quoted_names import may_hold_names, quoted_names
from generator.problems.problem import Problem
from generator.prose.plain import said_in

_LEFT_OUT = "…"


def naming_problems(parts: Grouped, quotes: Quotes) -> Iterable[Problem]:
    """Every name in quotation marks that no source quoted by the record has, letter by letter."""
    if any(map(may_hold_names, parts.whole_texts.values())):
        return _naming(parts, quotes)
    return ()


def _naming(parts: Grouped, quotes: Quotes) -> Iterator[Problem]:
    rows = [row for row in parts.texts if may_hold_names(row.words) and not row.part.commentary]
    sources = _sources(parts, quotes) if rows else {}
    for row in rows:
        own = sources.get(row.language, ())
        for name in _names(row.words) if own else ():
            if not any(_has(source, name) for source in own):
                yield parts.entry.document.problem("quoted-not-in-source", row.path, name)


def _has(source: Reading, name: str) -> bool:
    """Whether a source has all of a name but what an ellipsis leaves out."""
    return source.has(name) or all(map(source.has, name.split(_LEFT_OUT)))


def _sources(parts: Grouped, quotes: Quotes) -> Mapping[str, list[Reading]]:
    """The sources that a record quotes, by their language.

    None where one of them can't be read, which is told there, or at the reference.
    """
    found: dict[str, list[Reading]] = {}
    for id_ in parts.sources:
        reading = quotes.readings.get(id_)
        if reading is None:
            return {}
        found.setdefault(reading.source.language, []).append(reading)
    return found


def _names(words: str) -> Iterator[str]:
    for row in said_in(words):
        for start, end in quoted_names(row):
            yield row[start + 1 : end - 1]
