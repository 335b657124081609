"""What stands on the page Explore before anything is chosen, as its script would show it.

The script comes when a reader first touches a filter, and finds all of this in its place: cards
and values of facets are written here exactly as ``explore.js`` makes them.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from generator.exploring.rows import Dimension, Value
from generator.pages.components.brands import ended
from generator.pages.components.signs import badge
from generator.pages.explore_rows import Entry, card_of, entry_of
from generator.pages.explore_values import FACETS, dimensions_of, kinds_of, organs_of
from generator.pages.explored import UNSTATED
from generator.pages.reader import Reader
from generator.pages.shown import sentence
from generator.prose.escaping import escape
from generator.prose.markup import Markup

# Of a facet with more values than LONG the first SHORT have their place, those with most rows.
LONG, SHORT = 12, 8
# How much of a quote a card bears, in widths of a Latin letter.
_ROOM = 116
_HAN = re.compile("[\u3400-\u9fff]")
_TAIL = re.compile(r"[\s,;，；、：。]+$")


class Facet(NamedTuple):
    """A facet: its values as items of a list. ``rest`` is how many more there are."""

    name: str
    items: list[Markup]
    size: int

    @property
    def is_long(self) -> bool:
        """Whether it has a field that finds values."""
        return self.size > LONG

    @property
    def rest(self) -> int:
        """How many values have no place."""
        return self.size - len(self.items)


def first_cards(r: Reader) -> list[Markup]:
    """The cards of the rows that are told first."""
    return [_card(r, entry_of(r.site, *row)) for row in r.site.explored["explore"].first]


def facets(r: Reader) -> Iterator[Facet]:
    """Every facet with its values and how many rows each has."""
    for name, values_of in FACETS.items():
        counts = r.site.explored["explore"].counts.get(name, {})
        if len(counts) <= LONG:
            values = list(values_of(r, counts))
        else:
            least = sorted(counts.values(), reverse=True)[SHORT - 1]
            found = values_of(r, [id_ for id_, count in counts.items() if count >= least])
            values = sorted(found, key=lambda value: -counts[value.id])[:SHORT]
        items = [_item(r, name, value, counts[value.id]) for value in values]
        yield Facet(name, items, len(counts))


def _item(r: Reader, facet: str, value: Value, count: int) -> Markup:
    if isinstance(value, Dimension):
        name = _dimension(r, value)
    elif facet == "organ":
        name = _organ(r, value)
    else:
        name = _span(r, value.name, value.lang)
    return (
        f'<li><label><input type="checkbox" name="{facet}" value="{value.id}">{name}'
        f'<span class="count">{count:,}</span></label></li>'
    )


def _card(r: Reader, entry: Entry) -> Markup:
    card = card_of(r, entry)
    [organ] = organs_of(r, {entry.owner})
    [kind] = kinds_of(r, {entry.practice_kind})
    art, look = "", "card"
    if "mark" in card:
        art, look = f'<div class="art">{card["mark"]}</div>', "card signed"
    title = _runs(r, card["title"], card.get("lang", ""))
    quote = _runs(r, first_words(card["quote"]), card.get("spoken", ""))
    of_end = ended(r, entry.id) if entry.kind == "brand" else ""
    told = f" <small>{card['told']}</small>" if "told" in card else ""
    return (
        f'<li class="{look}">{art}{_kicker(r, entry, card)}'
        f'<h3><a href="{r.to_record(entry.kind, entry.id)}">{title}</a></h3>{_others(r, card)}'
        f'<p class="by">{_organ(r, organ)}<span>{_runs(r, kind.name, kind.lang)}{of_end}</span></p>'
        f'<blockquote class="said">{quote} {r.cite(entry.record.evidence[0])}{told}'
        "</blockquote></li>"
    )


def _kicker(r: Reader, entry: Entry, card: Mapping[str, Any]) -> str:
    [dimension] = dimensions_of(r, {entry.record.dimension})
    years = entry.years
    span = f"{min(years)}–{max(years)}" if len(years) > 1 else str(years[0])
    sign = card.get("sign")
    signs = ""
    if sign == "inferred":
        signs = badge("inferred", r.words["name_inferred"])
    elif sign:
        signs = badge(f"translation-{sign}", r.words[f"translation_{sign}"])
    return (
        f'<p class="kicker">{_dimension(r, dimension)}'
        f"<span>{r.filled('explore_say_year', year=span)}</span>{signs}</p>"
    )


def _others(r: Reader, card: Mapping[str, Any]) -> str:
    """A brand's names in the other languages of the site."""
    sign = f" {badge('inferred', r.words['name_inferred'])}"
    return "".join(
        f'<p class="name"><span lang="{lang}">{escape(name)}</span>{sign if inferred else ""}</p>'
        for name, lang, inferred in card.get("also", ())
    )


def _dimension(r: Reader, value: Dimension) -> str:
    name = _runs(r, value.name, value.lang)
    return f'<span class="dim" data-dim="{value.place}">{value.rod}{name}</span>'


def _organ(r: Reader, value: Value) -> str:
    if value.id.startswith(UNSTATED):
        name = r.words["explore_say_unnamed"].format(body=value.name)
        return _span(r, name, value.lang)
    return _span(r, value.name, value.lang)


def _span(r: Reader, text: str, lang: str) -> str:
    return f"<span>{_runs(r, text, lang)}</span>"


def _runs(r: Reader, text: str, lang: str) -> Markup:
    """Plain words on one line; ``lang`` is the tag of a language that is not the page's."""
    if lang:
        shown = f'<span lang="{lang}">{escape(text)}</span>'
    else:
        shown = str(sentence(text, r.language, r.language))
    return shown.replace("\u200b", "<wbr>")


def first_words(quote: str) -> str:
    """The beginning of a quote, as much as a card has room for."""
    room = _ROOM
    end = 0
    for mark in quote:
        room -= 2 if mark > "\u2e80" else 1
        if room < 0:
            break
        end += 1
    if end == len(quote):
        return quote
    han = _HAN.search(quote)
    beginning = quote[: end if han else max(quote.rfind(" ", 0, end + 1), 1)]
    return _TAIL.sub("", beginning) + ("……" if han else "\u00a0…")
