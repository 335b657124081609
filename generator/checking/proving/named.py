"""Whether quotes name an organ, by whatever it is called there, and whom they tell of."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.catalog.catalog import Catalog
from generator.checking.proving.looking import Quotes
from generator.evidence.names.bare import bare, kept_bare
from generator.evidence.patterns import pattern
from generator.records.evidence import Evidence
from generator.records.organ import Organ

_SHOWN = 6
# What may stand before the name of whoever acts, without white space.
_BEFORE_A_NAME = "the|party|general|organ|leading|branch|committee|group|of|’s|'s"
_GOES_ON = frozenset("办部委局院室")
# Chinese lists names with another sign; an English comma may stand between two of a list.
_NEXT = ("\uff0c", "\uff1b")


def is_doubtful(organ: Organ) -> bool:
    """Whether a wording of an organ does not stand in its own quotes."""
    return any(
        kept_bare(row.text) not in kept_bare(quote.quote)
        for row in organ.aliases
        for quote in row.evidence
    )


def is_named(organ: Organ, texts: Iterable[str]) -> bool:
    """Whether one of these texts has a wording or a name of an organ."""
    # Loops: nearly every record is asked, most more than once.
    rows, names = organ.aliases, None
    for text in texts:
        for row in rows:
            if row.text in text:
                return True  # As nearly always: what stands there stands there in small letters.
        plain = kept_bare(text)
        if names is None:
            names = names_of(organ)
        for name in names:
            if name in plain:
                return True
    return False


def is_last_named(organ: Organ, row: Evidence, catalog: Catalog, quotes: Quotes) -> bool:
    """Whether the last organ that the source names before a quote is this one.

    A long passage on one organ says its name at the beginning; a quote that begins with the name
    of another tells of that one.
    """
    if begins_with_another(organ, quotes.said(row), catalog):
        return False
    place = place_of(row, quotes)
    before = bare(quotes.readings[row.source].text.text[: place[0]]) if place else ""
    ends = [before.rfind(name) + len(name) for name in names_of(organ) if name in before]
    if not ends:
        return False
    since = before[max(ends) :]
    return not any(
        name in since for other in others_than(organ, catalog) for name in names_of(other)
    )


def begins_with_another(organ: Organ, text: str, catalog: Catalog) -> bool:
    """Whether a text begins with the name of another organ, words for its Party organization apart.

    会同市交通局开展… begins with no name. A name that goes on (市委 of 市委办) is not that organ's.
    """
    plain = kept_bare(text)
    places = [0]
    while found := pattern(_BEFORE_A_NAME).match(plain, places[-1]):
        places.append(found.end())
    if any(plain.startswith(name, place) for name in names_of(organ) for place in places):
        return False
    return any(
        plain.startswith(name, place) and plain[place + len(name)] not in _GOES_ON
        for other in others_than(organ, catalog)
        for name in names_of(other)
        for place in places
        if place + len(name) < len(plain)
    )


def is_of_others(organ: Organ, rows: Iterable[Evidence], catalog: Catalog, quotes: Quotes) -> bool:
    """Whether quotes name other organs, and no sentence of theirs names this one before them.

    Whoever acts is named first: what the source says of the next one is not said of this. Nor is
    what it says of another behind a comma: 甲程序不规范，乙态度生硬.
    """
    others = list(others_than(organ, catalog))
    named = [row for row in rows if any(is_named(other, [quotes.said(row)]) for other in others)]
    for row in named:
        before = _before(row, quotes)
        goes_on = not before.rstrip().endswith(_NEXT) or not begins_with_another(
            organ, quotes.said(row), catalog
        )
        if goes_on and is_named(organ, [before]):
            return False
    return bool(named)


def _before(row: Evidence, quotes: Quotes) -> str:
    """What stands before a quote in its sentence."""
    place = place_of(row, quotes)
    if place is None:
        return ""
    reading = quotes.readings[row.source]
    first = reading.sentences[reading.sentence_at(place[0]) - 1]
    return reading.text.text[first.start : place[0]]


def place_of(row: Evidence, quotes: Quotes) -> tuple[int, int] | None:
    """Where a quote begins and ends in its source; ``None`` where it has no place."""
    found = quotes.place((row.source, row.quote, row.after))
    return (found.start, found.end) if found is not None else None


def others_than(organ: Organ | None, catalog: Catalog) -> Iterator[Organ]:
    """All organs but this one."""
    return (other for other in catalog.all(Organ).values() if other is not organ)


def names_of(organ: Organ) -> tuple[str, ...]:
    """Every wording and name of an organ, in small letters without white space."""
    texts = [row.text for row in organ.aliases]
    for name in (organ.name, organ.short_name):
        if name is not None:
            texts += name.words
    return _each_bare(tuple(texts))


@lru_cache(maxsize=5_000)
def _each_bare(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(kept_bare, texts)))


def wordings(organ: Organ) -> str:
    """What sources call an organ, for editors."""
    rows = [f"“{row.text}”" for row in organ.aliases]
    return ", ".join(rows[:_SHOWN])
