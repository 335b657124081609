"""What others must know of a record, in a few short texts, so that it need not be at hand.

Ten thousand records are joined by their facts in a fraction of a second; only those with a
problem are looked at themselves.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from sys import intern
from typing import Any, NamedTuple

from generator.records.compiling import compiled
from generator.records.evidence import Evidence
from generator.records.fields import Group, Languages, ListOf, Scalar, Shape, fields_of
from generator.records.fingerprint import fingerprint
from generator.records.model import Model
from generator.records.organ import Organ
from generator.records.packing import text_row
from generator.records.participation import unpublished_fields
from generator.records.record import Record
from generator.records.text import Wording

# A value that is one id, choice, date, number of a list or yes or no, as JSON has it.
Light = str | int | bool | None

_FREE = frozenset({"words", "number", "sha256"})

# How a text stands whose translations can't all be good, in whatever languages the site has.
_DOUBTFUL = "?"
_PLAIN = "="


class Facts(NamedTuple):
    """The facts of one record; the texts are words with blanks between them, each word once.

    ``former_ids``; ``refers_to`` (``organ/harbour-office``) and ``terms``
    (``dimensions/service``) that it names; how its ``texts`` and ``quotes`` stand by language,
    for :func:`texts_are_good` and :func:`quotes_are_good`; ``values`` of the fields that
    :func:`light_fields` lists, in their order; what it is called, whole and for short, as packed;
    the fields that are ``hidden`` (see :func:`unpublished_fields`).
    """

    former_ids: str
    refers_to: str
    terms: str
    texts: str
    quotes: str
    values: list[Light]
    name: Any
    short_name: Any
    hidden: str


def facts_of(record: Record) -> Facts:
    """The facts of a record."""
    model = type(record)
    noted: tuple[dict[str, None], ...] = ({}, {}, {}, {})
    _noter(model)(record, *noted)
    refers_to, terms, texts, quotes = map(" ".join, noted)
    values = [_light(getattr(record, name)) for name in light_fields(model)]
    naming = name_field(model)
    name = text_row(getattr(record, naming)) if naming else None
    short = text_row(record.short_name) if isinstance(record, Organ) and record.short_name else None
    hidden = " ".join(unpublished_fields(record))
    former = " ".join(record.former_ids)
    return Facts(former, refers_to, terms, texts, quotes, values, name, short, hidden)


@cache
def _noter(model: type[Model]) -> Callable[..., Any]:
    """A function that notes what a model refers to, its terms, and how texts and quotes stand."""
    scope: dict[str, Any] = {"standing": _standing, "spoken": _spoken}
    lines = ["def made(self, refers_to, terms, texts, quotes):", "    pass"]
    for field in fields_of(model):
        if isinstance(field.shape, ListOf):
            noted = _noted(field.shape.item, scope)
            lines += [f"    for value in self.{field.name}:"] if noted else []
        else:
            noted = _noted(field.shape, scope)
            lines += (
                [f"    value = self.{field.name}", "    if value is not None:"] if noted else []
            )
        lines += [f"        {line}" for line in noted]
    return compiled(lines, scope)


def _noted(shape: Shape, scope: dict[str, Any]) -> list[str]:
    """The lines that note one ``value``."""
    if isinstance(shape, Scalar) and shape.refers_to:
        return [f"refers_to['{shape.refers_to}/' + value] = None"]
    if isinstance(shape, Scalar) and shape.term_of:
        return [f"terms['{shape.term_of}/' + value] = None"]
    if isinstance(shape, Languages):
        return ["texts['=' if value.plain is not None else standing(value.languages)] = None"]
    if not isinstance(shape, Group):
        return []
    name = f"note_{shape.model.__name__}"
    scope[name] = _noter(shape.model)
    inner = f"{name}(value, refers_to, terms, texts, quotes)"
    return ["quotes[spoken(value)] = None", inner] if shape.model is Evidence else [inner]


@cache
def name_field(model: type[Model]) -> str | None:
    """The field that says what a record is called; ``None`` where none does."""
    names = (row.name for row in fields_of(model) if isinstance(row.shape, Languages))
    return next((name for name in names if name in ("title", "name")), None)


@cache
def light_fields(model: type[Model]) -> tuple[str, ...]:
    """The fields of a record with one short value each: ids, terms, choices, dates."""
    return tuple(
        field.name
        for field in fields_of(model)
        if isinstance(field.shape, Scalar)
        and (field.shape.choices or field.shape.type not in _FREE)
    )


def are_translated(
    facts: Facts, languages: tuple[str, ...], source_languages: Mapping[str, str]
) -> bool:
    """Whether a record has good words in each language, in its texts and quotes.

    See the two functions below; if not, it may have them all the same.
    """
    return texts_are_good(facts, languages) and quotes_are_good(facts, languages, source_languages)


def texts_are_good(facts: Facts, languages: tuple[str, ...]) -> bool:
    """Whether each text has good words in each of ``languages``, the site's first one first.

    If not, some of them may have all the same.
    """
    return all(row in _good_texts(languages) for row in facts.texts.split())


def quotes_are_good(
    facts: Facts, languages: tuple[str, ...], source_languages: Mapping[str, str]
) -> bool:
    """The same of quotes; ``source_languages`` has the language of each source by id."""
    for row in facts.quotes.split():
        source, *translations = row.split("+")
        spoken = source_languages.get(source)
        if source == _DOUBTFUL or not set(translations) <= set(languages):
            return False
        if spoken is not None and not set(languages) <= {spoken, *translations}:
            return False
    return True


@cache
def _good_texts(languages: tuple[str, ...]) -> frozenset[str]:
    whole = _joined(languages[0], languages[1:])
    return frozenset({whole} if len(languages) > 1 else {whole, _PLAIN})


def _standing(wordings: Mapping[str, Wording]) -> str:
    originals = [key for key, row in wordings.items() if row.how is None and row.of is None]
    if len(originals) != 1:
        return _DOUBTFUL
    first = originals[0]
    others = [key for key in wordings if key != first]
    if not _translated(wordings, others, wordings[first].text):
        return _DOUBTFUL
    return _joined(first, others)


def _spoken(evidence: Evidence) -> str:
    wordings = evidence.translations
    if not wordings:
        return evidence.source
    if not _translated(wordings, wordings, evidence.quote):
        return _DOUBTFUL
    return _joined(evidence.source, wordings)


def _translated(wordings: Mapping[str, Wording], keys: Iterable[str], original: str) -> bool:
    mark = fingerprint(original)
    return all(wordings[key].how is not None and wordings[key].of == mark for key in keys)


def _joined(first: str, others: Iterable[str]) -> str:
    return "+".join((first, *sorted(others)))


def _light(value: object) -> Light:
    if type(value) is str:
        return intern(value)  # The same few ids stand in many records.
    return value if value is None or isinstance(value, int) else str(value)
