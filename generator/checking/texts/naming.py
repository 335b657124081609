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
from generator.records.parts import Part, Path
from generator.records.text import Text

_LEFT_OUT = "…"


def naming_problems(parts: Grouped, quotes: Quotes, first_language: str) -> Iterator[Problem]:
    """Every name in quotation marks that no source quoted by the record has, letter by letter."""
    rows = [
        row
        for part in parts.by_type.get(Text, ())
        if not part.commentary
        for row in _wordings(part, first_language)
        if may_hold_names(row[2])
    ]
    if not rows or any(row.source not in quotes.readings for row in parts.quotes()):
        return  # Told at the source, or at the reference.
    texts = _sources(parts, quotes)
    for path, language, words in rows:
        said = texts.get(language)
        for name in _names(words) if said else ():
            if not any(_has(text, name) for text in said or ()):
                yield parts.entry.document.problem("quoted-not-in-source", path, name)


def _has(text: str, name: str) -> bool:
    """Whether a text that was folded has all of a name but what an ellipsis leaves out."""
    return all(kept_bare(piece) in text for piece in name.split(_LEFT_OUT))


def _sources(parts: Grouped, quotes: Quotes) -> Mapping[str, list[str]]:
    """The folded texts of the sources that a record quotes, by their language."""
    texts: dict[str, list[str]] = {}
    for id_ in dict.fromkeys(row.source for row in parts.quotes()):
        reading = quotes.readings[id_]
        texts.setdefault(reading.source.language, []).append(reading.bare)
    return texts


def _wordings(part: Part, first_language: str) -> Iterator[tuple[Path, str, str]]:
    text: Text = part.value
    if text.plain is not None:
        yield part.path, first_language, text.plain
    for language, wording in text.languages.items():
        yield (*part.path, language), language, wording.text


def _names(words: str) -> Iterator[str]:
    for row in said_in(words):
        for start, end in quoted_names(row):
            yield row[start + 1 : end - 1]
