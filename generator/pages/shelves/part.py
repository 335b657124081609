"""The page of a part of a list: its rows, or the ways further, and what is beside it."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from generator.pages import components as c
from generator.pages.blocks import Block, heading, raw
from generator.pages.page import Page
from generator.pages.reader import Reader
from generator.pages.shelves import rows
from generator.pages.shelves.keys import LETTERS
from generator.pages.shelves.shelf import EXPLORE, Shelf, Steps, value_name
from generator.pages.shelves.tables import Group, Listed
from generator.pages.shelves.ways import beside, letters, ways
from generator.pages.site import Site
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.brand import Brand

# Of so many letters on a page the reader is shown the way to each.
_MANY_LETTERS = 5

_Row = Callable[[Reader, Any], Markup]


def part_page(shelf: Shelf, site: Site, language: str, key: str) -> Page:
    """The page of a part of a shelf."""
    reader = Reader(site, language, shelf.at(key))
    return shelf.page(reader, key, _blocks(reader, shelf, key))


def _blocks(r: Reader, shelf: Shelf, key: str) -> Iterator[Block]:
    listed = shelf.listed(r.site, key)
    yield _cover(r, shelf, listed.way, listed.counts[r.language])
    near = list(beside(r, shelf.name, key, shelf.at))
    by_letters = listed.way[-1][0] in LETTERS
    for title, links in near if by_letters else ():
        yield raw(f'<nav class="letters wide" aria-label="{r.word(title)}">{links}</nav>')
    if not listed.counts[r.language]:
        yield raw(f'<div class="empty"><strong>{r.word("list_empty")}</strong></div>')
        yield from _elsewhere(r, shelf, listed)
    elif listed.facet:
        yield ways(r, shelf, key)
    else:
        groups = listed.groups[r.language]
        if len(groups) > _MANY_LETTERS:
            yield raw(letters(r, [group.letter for group in groups]))
        for group in groups:
            yield from _GROUPS[shelf.name](r, group)
    for number, (title, links) in enumerate(() if by_letters else near, 1):
        yield heading(2, r.words[title], f"beside-{number}")
        yield raw(links)


def _elsewhere(r: Reader, shelf: Shelf, listed: Listed) -> Iterator[Block]:
    """What stands here in another language's list, for whoever comes from there."""
    found = (row for groups in listed.groups.values() for group in groups for row in group.rows)
    others = tuple(dict.fromkeys(found))
    if others:
        yield heading(2, r.words["list_elsewhere"], "elsewhere")
        yield from _GROUPS[shelf.name](r, Group("", others))


def _cover(r: Reader, shelf: Shelf, steps: Steps, count: int) -> Block:
    title = shelf.called(r, steps)
    size = ' class="long"' if r.size(title) else ""
    counted = escape(r.many(f"{shelf.name}_counted", count))
    choice = _choice(r, steps) if shelf is EXPLORE else ""
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><span>{counted}</span></p>\n'
        f"<h1{size}>{r.marked(title)}</h1>\n{choice}</div>\n</header>"
    )


def _choice(r: Reader, steps: Steps) -> str:
    """A link to the same rows as a choice on the page Explore."""
    year, _, dimension = steps[0][1].partition("-")
    question = f"?year={year}&amp;dim={dimension}"
    question += "".join(f"&amp;sector={value}" for facet, value in steps if facet == "sector")
    href = f"{r.to(EXPLORE.address)}{question}"
    return f'<p class="by js-only"><a href="{href}">{r.word("explore_as_choice")}</a></p>\n'


def _lines(row: _Row, r: Reader, group: Group) -> Iterator[Block]:
    """Rows as lines, beside the letter that they begin with."""
    inner = "\n".join([row(r, found) for found in group.rows])
    entries = f'<ul class="entries lists">\n{inner}\n</ul>'
    if group.letter:
        name = value_name(r, "letter", group.letter)
        title = f'<h2 id="i-{group.letter}">{name}</h2>'
        yield raw(f'<section class="initial">{title}{entries}</section>')
    else:
        yield raw(f'<div class="wide">{entries}</div>')


def _cards(r: Reader, group: Group) -> Iterator[Block]:
    """Brands as cards, below their letter."""
    if group.letter:
        yield heading(2, value_name(r, "letter", group.letter), f"i-{group.letter}")
    level = "h3" if group.letter else "h2"
    cards = "\n".join(
        [c.brand_card(r, id_, r.catalog.get(Brand, id_), level) for id_ in group.rows]
    )
    yield raw(f'<ul class="cards">\n{cards}\n</ul>')


def _register(row: _Row, r: Reader, group: Group) -> Iterator[Block]:
    inner = "\n".join([row(r, found) for found in group.rows])
    yield raw(f'<ul class="register brief">\n{inner}\n</ul>')


def _explored(r: Reader, row: tuple[int, str, str]) -> Markup:
    return rows.explored_line(r, row[1], row[2])


_GROUPS: Mapping[str, Callable[[Reader, Group], Iterator[Block]]] = {
    "organs": partial(_lines, rows.organ_line),
    "practices": partial(_lines, partial(rows.practice_line, with_year=False)),
    "brands": _cards,
    "sources": partial(_register, partial(rows.source_entry, with_year=False)),
    "reviews": partial(_register, partial(rows.review_entry, with_year=False)),
    "explore": partial(_lines, _explored),
    "names": partial(_lines, rows.name_line),
}
