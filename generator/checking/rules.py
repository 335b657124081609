"""Rules that join several records: dimensions of a review, levels of a scale, chains, wordings."""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.lists import list_problems
from generator.checking.parts.wordings import words_in
from generator.checking.proving.looking import Quotes
from generator.checking.proving.proof import Proof
from generator.checking.proving.sources import Reading, file_inside, inside, missing_file
from generator.evidence.names.bare import kept_bare
from generator.evidence.quotes.coverage import Span, segments
from generator.problems.likeness import closest_line
from generator.problems.problem import Problem
from generator.problems.wording import shortened
from generator.reading.entry import Entry
from generator.records.about import Verbatim
from generator.records.evidence import DateClaim
from generator.records.facts import light_fields
from generator.records.fields import marked_within
from generator.records.media import Media
from generator.records.organ import Alias, Organ, PartyOrganization, TypeClaim
from generator.records.participation import Participation
from generator.records.parts import Part
from generator.records.practice import Practice
from generator.records.record import Record
from generator.records.review import Review
from generator.records.source import Source
from generator.records.text import Text

# Without a picture that was probably meant, and with one.
_MEDIA_MISSING = ("media-missing", "media-missing-close")

# Fields of which the first is no later than the second.
_DATES_IN_ORDER = {
    "source": (("published", "retrieved"), ("published", "first_published")),
    "organ": (("valid_from", "valid_to"),),
    "brand": (("first_year", "last_year"),),
}
# Fields that make a chain through records of one kind; a chain ends.
_CHAINS = {
    "organ": "successors",
    "practice": "continues",
    "brand": "predecessor",
    "problem": "recurring_from",
    "body": "parent",
    "source": "translation_of",
}


def wording_problems(parts: Grouped, quotes: Quotes) -> Iterator[Problem]:
    """Wordings and names that do not stand in their quotes."""
    if isinstance(parts.record, Organ):
        yield from _wordings(parts, quotes)
    for model, name in marked_within(parts.entry.kind.model, Verbatim):
        for row in parts.by_model.get(model, ()):
            yield from _name(parts, row, name, quotes)


def _wordings(parts: Grouped, quotes: Quotes) -> Iterator[Problem]:
    wordings = [(path, "text", row.text, row.evidence) for path, row in parts.of(Alias)]
    wordings += [(path, "wording", row.wording, row.evidence) for path, row in parts.of(TypeClaim)]
    for path, field, words, evidence in wordings:
        for quote in evidence:
            if _folded(words) not in _folded(quotes.said(quote)):
                yield parts.entry.document.problem("wording-not-in-quote", (*path, field))


def _name(parts: Grouped, row: Part, field: str, quotes: Quotes) -> Iterator[Problem]:
    text: Text | None = getattr(row.value, field)
    if text is None:
        return
    said: dict[str, list[str]] = {}
    for quote in row.value.evidence:
        if quote.source in quotes.readings:
            language = quotes.readings[quote.source].source.language
            said.setdefault(language, []).append(kept_bare(quotes.said(quote)))
    for language, rows in said.items():
        words, path = words_in(text, language, (*row.path, field), parts.first)
        if words and not any(kept_bare(words) in quote for quote in rows):
            yield parts.entry.document.problem("name-not-in-quote", path, words)


def record_problems(parts: Grouped, catalog: Catalog) -> Iterator[Problem]:
    """What other records forbid in this one."""
    entry, record = parts.entry, parts.record
    if isinstance(record, Practice):
        yield from _dimension(entry, catalog, record.review, ("dimension",), record.dimension)
    elif isinstance(record, Participation) and record.rating is not None:
        yield from _level(entry, catalog, record)
    elif isinstance(record, Media):
        if inside(catalog.project, record.file) is None:
            yield entry.document.problem("source-outside", ("file",))
        elif file_inside(catalog.project, record.file) is None:
            yield missing_file(entry, ("file",), catalog.project, _MEDIA_MISSING)
    elif isinstance(record, Organ) and record.party_organization is not None:
        yield from _status(entry, record.party_organization)
    kind = entry.kind.name
    chain = _CHAINS.get(kind)
    yield from list_problems(entry, record, chain)
    if kind in _DATES_IN_ORDER:
        yield from _order(entry, record, _DATES_IN_ORDER[kind])
    if chain is not None:
        yield from _chain(entry, chain, catalog)


def _order(entry: Entry, record: Record, pairs: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    """Two dates of a record that come the wrong way round, as far as both are known."""
    for first, second in pairs:
        earlier, later = (getattr(record, name) for name in (first, second))
        if earlier is not None and later is not None:
            before, after = _written(earlier), _written(later)
            known = min(len(before), len(after))
            if before[:known] > after[:known]:
                at = (first, "value") if isinstance(earlier, DateClaim) else (first,)
                yield entry.document.problem("date-after", at, name=second, other=after)


def _written(date: object) -> str:
    """A date as it is written: text of the same length is in the order of time."""
    return str(date.value if isinstance(date, DateClaim) else date)


def _status(entry: Entry, organization: PartyOrganization) -> Iterator[Problem]:
    """A type is confirmed by claims that agree, and a conflict is one between claims."""
    types = dict.fromkeys(row.type for row in organization.claims)
    agrees = {"confirmed": len(types) == 1, "conflict": len(types) > 1}
    if not agrees.get(organization.status, True):
        known = ", ".join(types) or "–"
        path = ("party_organization", "status")
        yield entry.document.problem("status-differs", path, known=known)


def title_problems(parts: Grouped, readings: Mapping[str, Reading]) -> Iterable[Problem]:
    """A title that is said to be the source's own, and is other words in its text, or none.

    A text without its heading does not prove its title, but does not contradict it either.
    """
    record = parts.record
    return _title(parts, record, readings) if isinstance(record, Source) else ()


def _title(parts: Grouped, record: Source, readings: Mapping[str, Reading]) -> Iterator[Problem]:
    entry = parts.entry
    if record.title_by != "source" or entry.id not in readings:
        return
    reading, own = readings[entry.id], record.title.languages.get(record.language)
    plain = record.title.plain if record.language == parts.first else None
    words = plain if own is None else own.text
    # A title in another language than its source is a translation.
    if words is None or reading.has(words):
        return
    path = ("title",) if own is None else ("title", record.language)
    line = closest_line(words, reading.text.text)
    if line is None:
        yield entry.document.problem("title-not-in-source", path, words)
    else:
        yield entry.document.problem("title-differs", path, words, known=shortened(line))


def coverage_problems(entry: Entry, proof: Proof) -> Iterator[Problem]:
    """A source that records cite less than its record demands, or more than it knows."""
    source = cast(Source, entry.record)
    reached = proof.coverages.get(entry.id)
    if reached is None or entry.id in proof.doubted:
        return
    path = ("coverage_at_least",)
    bound = f"{source.coverage_at_least:f}"
    if reached.percent < source.coverage_at_least:
        text = proof.readings[entry.id].text.text
        spans = [Span(row.start, row.end, row.key) for row in proof.citations[entry.id]]
        gaps = [text[row.start : row.end].strip() for row in segments(text, spans) if not row.keys]
        longest = sorted((gap for gap in gaps if gap), key=len, reverse=True)[:3]
        uncited = ", ".join(f"“{shortened(gap)}”" for gap in longest)
        yield entry.document.problem(
            "coverage-fell", path, f"{reached.percent:f}", bound=bound, uncited=uncited
        )
    elif reached.percent > source.coverage_at_least:
        now = f"{reached.percent:f}"
        yield entry.document.problem("coverage-can-rise", path, reached=now, bound=bound)


def _dimension(
    entry: Entry, catalog: Catalog, review_id: str, path: tuple[str, ...], found: str
) -> Iterator[Problem]:
    review = catalog.all(Review).get(review_id)
    known = [row.dimension for row in review.dimensions] if review else []
    if review is not None and found not in known and found in catalog.terms.get("dimensions", {}):
        yield entry.document.problem(
            "dimension-not-in-review", path, review=review_id, known=", ".join(known)
        )


def _level(entry: Entry, catalog: Catalog, record: Participation) -> Iterator[Problem]:
    review = catalog.all(Review).get(record.review)
    if review is None or record.rating is None:
        return
    scales = catalog.entries.get("vocabulary", {})
    scale = review.rating.scale
    levels = [row.id for row in catalog.scale(scale).terms] if scale in scales and scale else []
    if record.rating.level not in levels:
        known = ", ".join(levels) or "–"
        yield entry.document.problem("level-not-in-scale", ("rating", "level"), known=known)


def _chain(entry: Entry, field: str, catalog: Catalog) -> Iterator[Problem]:
    is_light = field in light_fields(entry.kind.model)
    if is_light and not entry.value(field):
        return  # As most: no other is looked at.
    rows = catalog.entries[entry.kind.name]

    def following(id_: str) -> tuple[str, ...]:
        row = rows.get(id_)
        if row is None:
            return ()
        value = row.value(field) if is_light else getattr(row.record, field)
        return value if isinstance(value, tuple) else (str(value),) if value else ()

    for first in following(entry.id):
        seen, waiting = {first}, [first]
        while waiting:
            here = waiting.pop()
            if here == entry.id:
                chain = ", ".join(sorted(seen | {entry.id}))
                yield entry.document.problem("circular", (field,), first, chain=chain)
                return
            fresh = [row for row in following(here) if row not in seen]
            seen.update(fresh)
            waiting += fresh


def _folded(text: str) -> str:
    return "".join(text.split())
