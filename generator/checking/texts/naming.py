"""Names in quotation marks: in a language of the record's sources, one of them has the name.

The marks say that these are the words of a source. In other languages they are a translation, and
the editors' commentary speaks for itself.
"""

from collections.abc import Iterator, Mapping

from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.evidence.names.bare import kept_bare
from generator.evidence.names.quoted_names import may_hold_names, quoted_names
from generator.problems.problem import Problem
from generator.prose.plain import said_in

_LEFT_OUT = "…"


def naming_problems(parts: Grouped, quotes: Quotes) -> Iterator[Problem]:
    """Every name in quotation marks that no source quoted by the record has, letter by letter."""
    if not any(map(may_hold_names, parts.whole_texts.values())):
        return
    rows = [row for row in parts.texts if not row.part.commentary and may_hold_names(row.words)]
    texts = _sources(parts, quotes) if rows else {}
    for row in rows:
        said = texts.get(row.language)
        for name in _names(row.words) if said else ():
            if not any(_has(text, name) for text in said or ()):
                yield parts.entry.document.problem("quoted-not-in-source", row.path, name)


def _has(text: str, name: str) -> bool:
    """Whether a text that was folded has all of a name but what an ellipsis leaves out."""
    return all(kept_bare(piece) in text for piece in name.split(_LEFT_OUT))


def _sources(parts: Grouped, quotes: Quotes) -> Mapping[str, list[str]]:
    """The folded texts of the sources that a record quotes, by their language.

    None where one of them can't be read, which is told there, or at the reference.
    """
    texts: dict[str, list[str]] = {}
    for id_ in dict.fromkeys([row.source for row in parts.quotes()]):
        reading = quotes.readings.get(id_)
        if reading is None:
            return {}
        texts.setdefault(reading.source.language, []).append(reading.bare)
    return texts


def _names(words: str) -> Iterator[str]:
    for row in said_in(words):
        for start, end in quoted_names(row):
            yield row[start + 1 : end - 1]
