"""Links between a list and its parts: the ways down, and to what is beside."""

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from generator.pages.blocks import Block, heading, raw
from generator.pages.reader import Reader
from generator.pages.shelves.keys import LETTERS
from generator.pages.shelves.shelf import Shelf, value_name
from generator.pages.shelves.tables import Way


def ways(r: Reader, shelf: Shelf, key: str) -> Iterator[Block]:
    """The parts of a list with how many rows each has; by year where they are of years."""
    listed = shelf.listed(r.site, key)
    shown = [way for way in listed.ways if way.counts[r.language]]
    if listed.facet != "under":
        yield _block(_way(r, shelf, _below(key, way.value), listed.facet, way) for way in shown)
        return
    years: dict[str, list[Way]] = {}
    for way in shown:
        years.setdefault(way.value.partition("-")[0], []).append(way)
    seen: set[str] = set()
    for year, own in years.items():
        yield heading(2, r.words["explore_say_year"].format(year=year), f"y-{year}")
        # Where the list is short, a dimension is a place on its page, and stays one.
        dimensions = [way.value.partition("-")[2] for way in own]
        ids = ["" if row in seen else f' id="d-{row}"' for row in dimensions]
        seen.update(dimensions)
        rows = [_way_under(r, shelf, way, identity) for way, identity in zip(own, ids, strict=True)]
        yield _block(rows)


def _block(rows: Iterable[str]) -> Block:
    return raw("\n".join(['<div class="ways wide">', *rows, "</div>"]))


def _way(r: Reader, shelf: Shelf, key: str, facet: str, way: Way) -> str:
    name = r.marked(value_name(r, facet, way.value))
    return _section(r, shelf, key, way, name)


def _way_under(r: Reader, shelf: Shelf, way: Way, identity: str) -> str:
    """A dimension, below the heading of its year."""
    dimension = way.value.partition("-")[2]
    name = r.line(r.term("dimensions", dimension))
    attributes = f'{identity} data-dim="{r.place(dimension)}"'
    return _section(r, shelf, way.value, way, name, 3, r.rod(dimension), attributes)


def _section(
    r: Reader,
    shelf: Shelf,
    key: str,
    way: Way,
    name: Markup,
    level: int = 2,
    rod: str = "",
    attributes: str = "",
) -> str:
    return (
        f'<section class="way"{attributes}><h{level}>{rod}'
        f'<a href="{r.to(shelf.at(key))}">{name}</a> '
        f'<span class="by">{way.counts[r.language]:,}</span></h{level}>'
        f"{_inner(r, shelf, key, way)}</section>"
    )


def _inner(r: Reader, shelf: Shelf, key: str, way: Way) -> str:
    """Where a way leads besides: to the parts of its part, or to the letters on its page."""
    values = way.inner.get(r.language, ())
    if way.facet:
        links = [
            (shelf.at(_below(key, value)), value_name(r, way.facet, value)) for value in values
        ]
    else:
        links = [(f"{shelf.at(key)}#i-{value}", value_name(r, "letter", value)) for value in values]
    return tabs([_tab(r, address, r.marked(name)) for address, name in links]) if links else ""


def beside(r: Reader, shelf: Shelf, key: str) -> Iterator[tuple[str, Markup]]:
    """Headings (keys of the words) and links: the parts beside this one.

    Of years and dimensions those of the same year, and other years of the same dimension. They
    stand without their numbers, so that one more row changes none of them.
    """
    above, _, here = key.rpartition("/")
    facet, by_language = r.site.beside[shelf.name, above]
    values = by_language[r.language]
    groups = {"list_letters" if facet in LETTERS else "list_beside": (facet, values)}
    if facet == "under":
        year, _, dimension = here.partition("-")
        same = tuple(row for row in values if row.startswith(f"{year}-"))
        other = tuple(row for row in values if row.partition("-")[2] == dimension)
        groups = {
            "explore_same_year": ("dimension", same),
            "explore_same_dimension": ("year", other),
        }
    for title, (shown, rows) in groups.items():
        if set(rows) - {here}:
            links = [
                _tab(r, shelf.at(_below(above, row)), _short_name(r, shown, row), row == here)
                for row in rows
            ]
            yield title, tabs(links)


def _short_name(r: Reader, facet: str, value: str) -> Markup:
    """A value's name, of a year and a dimension only one of both."""
    year, _, dimension = value.partition("-")
    if facet == "dimension":
        return r.line(r.term("dimensions", dimension))
    return r.marked(value_name(r, facet, year if facet == "year" else value))


def _tab(r: Reader, address: str, name: Markup, here: bool = False) -> str:
    current = ' aria-current="page"' if here else ""
    return f'<li><a href="{r.to(address)}"{current}>{name}</a></li>'


def tabs(links: Sequence[str]) -> Markup:
    """Links in a row."""
    return Markup(f'<ul class="pager">{"".join(links)}</ul>')


def _below(key: str, value: str) -> str:
    return f"{key}/{value}" if key else value
