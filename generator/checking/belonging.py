"""What a record is said to belong to, held against its quotes: its reviews, its organ, its level.

A record tells of a review whose source it quotes. Its organ is named where it is quoted: in the
quote, in its sentence or the one before, or as the last organ before it; or the record goes on with
another of the same organ. A list is different: whoever is said to have reported, or to have a
rating, stands in the quote.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache

from generator.catalog.catalog import Catalog
from generator.checking.grouped import Grouped
from generator.checking.looking import Quotes
from generator.evidence.bare import bare, kept_bare, stands_apart
from generator.evidence.kind_words import Kinds
from generator.evidence.levels import gives_level
from generator.problems.problem import Problem
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.organ import Organ
from generator.records.participation import Participation, ParticipationRating
from generator.records.parts import Path
from generator.records.practice import Practice
from generator.records.problem import FoundProblem
from generator.records.review import Review
from generator.records.source import Source
from generator.records.vocabulary import Vocabulary, VocabularyTerm

_SHOWN = 6
# What may stand before the name of whoever acts, without white space.
_BEFORE_A_NAME = re.compile("the|party|general|organ|leading|branch|committee|group|of|’s|'s")
_GOES_ON = frozenset("办部委局院室")


def belonging_problems(parts: Grouped, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """What the quotes of a record do not say of its reviews, its organ and its level."""
    record = parts.record
    rows = parts.quotes()
    if not rows or any(row.source not in catalog.all(Source) for row in rows):
        return
    if isinstance(record, Brand):
        reviews: list[tuple[Path, str]] = [
            (("reviews", at), id_) for at, id_ in enumerate(record.reviews)
        ]
        yield from _reviews(parts, reviews, rows, catalog)
        yield from _organ(parts, ("owner",), record.owner, catalog, quotes)
    elif isinstance(record, Practice | FoundProblem):
        yield from _reviews(parts, [(("review",), record.review)], rows, catalog)
        if record.organ is not None:
            yield from _organ(parts, ("organ",), record.organ, catalog, quotes)
    elif isinstance(record, Participation):
        yield from _reviews(parts, [(("review",), record.review)], rows, catalog)
        yield from _participation(parts, record, catalog, quotes)


def _reviews(
    parts: Grouped, named: Iterable[tuple[Path, str]], rows: Iterable[Evidence], catalog: Catalog
) -> Iterator[Problem]:
    quoted = {row.source for row in rows}
    for path, id_ in named:
        review = catalog.all(Review).get(id_)
        if review is not None and quoted.isdisjoint(review.sources):
            known = ", ".join(review.sources)
            yield parts.entry.document.problem("review-not-quoted", path, known=known)


def _organ(
    parts: Grouped, path: Path, id_: str, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    organ = catalog.all(Organ).get(id_)
    rows = parts.quotes()
    if organ is not None and isinstance(parts.record, FoundProblem):
        rows = _of_finding(parts.record, organ, rows, catalog, quotes)
    if organ is None or is_named(organ, map(quotes.said, rows)):
        return  # Told at the reference, or as nearly all are.
    if is_doubtful(organ) or any(_place(row, quotes) is None for row in rows):
        return  # Told at the organ, or at the quote.
    near = is_named(organ, (quotes.around(row) for row in rows))
    if not (
        _goes_on(parts, id_, catalog)
        or (near and not _is_of_others(organ, rows, catalog, quotes))
        or any(is_last_named(organ, row, catalog, quotes) for row in rows)
    ):
        known = wordings(organ)
        yield parts.entry.document.problem("organ-not-named", path, known=known)


def _of_finding(
    record: FoundProblem,
    organ: Organ,
    rows: list[Evidence],
    catalog: Catalog,
    quotes: Quotes,
) -> list[Evidence]:
    """The quotes that tell whose problem it is: those of the finding, if one begins with another.

    What was done about it may name whoever helped.
    """
    found = list(record.finding.evidence)
    said = list(map(quotes.said, found))
    if is_named(organ, said):
        return rows
    return found if any(_begins_with_another(organ, text, catalog) for text in said) else rows


def _participation(
    parts: Grouped, record: Participation, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    organ = catalog.all(Organ).get(record.organ)
    entry = parts.entry
    # What is not public is shown nowhere.
    rating = record.rating if record.rating is not None and record.rating.public else None
    stated: list[tuple[Path, tuple[Evidence, ...]]] = [(("organ",), record.evidence)]
    if rating is not None:
        stated.append((("rating", "level"), rating.evidence))
    for path, rows in stated if organ is not None else ():
        if organ is None or not rows or is_named(organ, map(quotes.said, rows)):
            continue
        if not is_doubtful(organ):
            yield entry.document.problem("organ-not-listed", path, known=wordings(organ))
    if rating is not None:
        yield from _level(parts, record, rating, catalog, quotes)


def _level(
    parts: Grouped,
    record: Participation,
    rating: ParticipationRating,
    catalog: Catalog,
    quotes: Quotes,
) -> Iterator[Problem]:
    """A level that the quotes of a rating do not have, or give to others."""
    languages = {catalog.get(Source, row.source).language for row in rating.evidence}
    first = catalog.first_language
    by_level = {row.id: term_words(row, languages, first) for row in _scale(record, catalog)}
    words = by_level.get(rating.level)
    if not words:
        return
    said = [quotes.said(row) for row in rating.evidence]
    longer = [word for row in by_level.values() for word in row]
    having = [text for text in said if any(stands_apart(word, text, longer) for word in words)]
    organ = catalog.all(Organ).get(record.organ)
    if having and (organ is None or is_doubtful(organ) or not is_named(organ, said)):
        return  # Told at the reference, at the organ, or as one that no quote names.

    def others() -> Iterator[str]:
        return (name for other in _others(organ, catalog) for name in _names(other))

    own = _names(organ) if organ is not None else ()
    if not any(gives_level(text, rating.level, by_level, own, others) for text in having):
        known = ", ".join(words)
        yield parts.entry.document.problem("level-not-in-quote", ("rating", "level"), known=known)


def _scale(record: Participation, catalog: Catalog) -> tuple[VocabularyTerm, ...]:
    review = catalog.all(Review).get(record.review)
    scale = catalog.all(Vocabulary).get(review.rating.scale or "") if review else None
    return scale.terms if scale else ()


def term_words(term: VocabularyTerm, languages: Set[str], first: str) -> list[str]:
    """How a term is written in some languages; ``first`` is that of plain texts."""
    words = [row.text for language, row in term.name.languages.items() if language in languages]
    if term.name.plain is not None and first in languages:
        words.append(term.name.plain)
    return [*words, *term.forms] if words else []


def kinds_of(terms: Mapping[str, VocabularyTerm], languages: Set[str], first: str) -> Kinds:
    """The terms of a vocabulary that some languages have words for, to be told in texts."""
    found = {id_: term_words(term, languages, first) for id_, term in terms.items()}
    return Kinds({id_: words for id_, words in found.items() if words})


def _place(row: Evidence, quotes: Quotes) -> tuple[int, int] | None:
    found = quotes.place((row.source, row.quote, row.after))
    return (found.start, found.end) if found is not None else None


def _goes_on(parts: Grouped, organ: str, catalog: Catalog) -> bool:
    """Whether a record belongs to one of the same organ, or continues one."""
    record = parts.record
    if isinstance(record, Practice):
        brand = catalog.all(Brand).get(record.brand or "")
        before = catalog.all(Practice).get(record.continues or "")
        return (brand is not None and brand.owner == organ) or (
            before is not None and before.organ == organ
        )
    return False


def is_doubtful(organ: Organ) -> bool:
    """Whether a wording of an organ does not stand in its own quotes."""
    return any(
        kept_bare(row.text) not in kept_bare(quote.quote)
        for row in organ.aliases
        for quote in row.evidence
    )


def is_named(organ: Organ, texts: Iterable[str]) -> bool:
    """Whether one of these texts has a wording or a name of an organ."""
    names = _names(organ)
    return any(name in kept_bare(text) for text in texts for name in names)


def is_last_named(organ: Organ, row: Evidence, catalog: Catalog, quotes: Quotes) -> bool:
    """Whether the last organ that the source names before a quote is this one.

    A long passage on one organ says its name at the beginning; a quote that begins with the name
    of another tells of that one.
    """
    if _begins_with_another(organ, quotes.said(row), catalog):
        return False
    place = _place(row, quotes)
    before = bare(quotes.readings[row.source].text.text[: place[0]]) if place else ""
    ends = [before.rfind(name) + len(name) for name in _names(organ) if name in before]
    if not ends:
        return False
    since = before[max(ends) :]
    return not any(name in since for other in _others(organ, catalog) for name in _names(other))


def _begins_with_another(organ: Organ, text: str, catalog: Catalog) -> bool:
    """Whether a text begins with the name of another organ, words for its Party organization apart.

    会同市交通局开展… begins with no name. A name that goes on (市委 of 市委办) is not that organ's.
    """
    plain = kept_bare(text)
    places = [0]
    while found := _BEFORE_A_NAME.match(plain, places[-1]):
        places.append(found.end())
    if any(plain.startswith(name, place) for name in _names(organ) for place in places):
        return False
    return any(
        plain.startswith(name, place) and plain[place + len(name)] not in _GOES_ON
        for other in _others(organ, catalog)
        for name in _names(other)
        for place in places
        if place + len(name) < len(plain)
    )


def _is_of_others(organ: Organ, rows: Iterable[Evidence], catalog: Catalog, quotes: Quotes) -> bool:
    """Whether quotes name other organs, and no sentence of theirs names this one before them.

    Whoever acts is named first: what the source says of the next one is not said of this.
    """
    others = list(_others(organ, catalog))
    named = [row for row in rows if any(is_named(other, [quotes.said(row)]) for other in others)]
    return bool(named) and not any(is_named(organ, [_before(row, quotes)]) for row in named)


def _before(row: Evidence, quotes: Quotes) -> str:
    """What stands before a quote in its sentence."""
    place = _place(row, quotes)
    if place is None:
        return ""
    reading = quotes.readings[row.source]
    first = reading.sentences[reading.sentence_at(place[0]) - 1]
    return reading.text.text[first.start : place[0]]


def _others(organ: Organ | None, catalog: Catalog) -> Iterator[Organ]:
    """All organs but this one."""
    return (other for other in catalog.all(Organ).values() if other is not organ)


def _names(organ: Organ) -> tuple[str, ...]:
    """Every wording and name of an organ, in small letters without white space."""
    texts = [row.text for row in organ.aliases]
    for name in (organ.name, organ.short_name):
        if name is not None:
            texts += [row.text for row in name.languages.values()]
            texts += [name.plain] if name.plain is not None else []
    return _each_bare(tuple(texts))


@lru_cache(maxsize=5_000)
def _each_bare(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(kept_bare, texts)))


def wordings(organ: Organ) -> str:
    """What sources call an organ, for editors."""
    rows = [f"“{row.text}”" for row in organ.aliases]
    return ", ".join(rows[:_SHOWN])
