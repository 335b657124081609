"""Links between a list and its parts: the ways down, and to what is beside."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.pages.blocks import Block, raw
from generator.pages.reader import Reader
from generator.pages.shelves.keys import LETTERS
from generator.pages.shelves.shelf import Shelf, value_name
from generator.pages.shelves.tables import Way
from generator.prose.markup import Markup


def ways(r: Reader, shelf: Shelf, key: str) -> Block:
    """The parts of a list with how many rows each has; years and dimensions as a table."""
    listed = shelf.listed(r.site, key)
    shown = [way for way in listed.ways if way.counts[r.language]]
    if listed.facet == "under":
        return _table(r, shelf, shown)
    rows = [_way(r, shelf, _below(key, way.value), listed.facet, way) for way in shown]
    kind = "ways lettered" if listed.facet in LETTERS else "ways"
    return raw("\n".join([f'<div class="{kind} wide">', *rows, "</div>"]))


def _way(r: Reader, shelf: Shelf, key: str, facet: str, way: Way) -> str:
    name = r.marked(value_name(r, facet, way.value))
    return (
        f'<section class="way"><h2><a href="{r.to(shelf.at(key))}">{name}</a> '
        f'<span class="by">{way.counts[r.language]:,}</span></h2>'
        f"{_inner(r, shelf, key, way)}</section>"
    )


def _table(r: Reader, shelf: Shelf, shown: Sequence[Way]) -> Block:
    """Dimensions down, years across, the latest first; each number leads to its list."""
    found = {way.value: way.counts[r.language] for way in shown}
    years = list(dict.fromkeys(value.partition("-")[0] for value in found))
    dimensions = sorted(
        {value.partition("-")[2] for value in found}, key=lambda id_: (r.site.place(id_), id_)
    )
    heads = "".join(f'<th scope="col" class="num">{year}</th>' for year in years)
    rows = "\n".join(_row(r, shelf, id_, years, found) for id_ in dimensions)
    totals = "".join(
        f'<td class="num">{sum(n for key, n in found.items() if key.startswith(year)):,}</td>'
        for year in years
    )
    label = r.word(shelf.title)
    return raw(
        f'<div class="table counts wide" role="region" aria-label="{label}" tabindex="0">\n'
        f'<table><thead><tr><th scope="col">{r.word("dimension")}</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n"
        f'<tfoot><tr><th scope="row">{r.word("total")}</th>{totals}</tr></tfoot></table></div>'
    )


def _row(
    r: Reader, shelf: Shelf, dimension: str, years: Sequence[str], found: Mapping[str, int]
) -> str:
    cells = ""
    for year in years:
        key = f"{year}-{dimension}"
        inner = f'<a href="{r.to(shelf.at(key))}">{found[key]:,}</a>' if key in found else "–"
        cells += f'<td class="num">{inner}</td>'
    # Where the list is short, a dimension is a place on its page, and so it is here.
    return (
        f'<tr data-dim="{r.place(dimension)}"><th scope="row" id="d-{dimension}">'
        f'<span class="dim">{r.rod(dimension)}{r.line(r.term("dimensions", dimension))}</span>'
        f"</th>{cells}</tr>"
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


def letters(r: Reader, values: Sequence[str]) -> str:
    """Links to the letters of the page itself."""
    links = [
        f'<li><a href="#i-{value}">{value_name(r, "letter", value)}</a></li>' for value in values
    ]
    return f'<nav class="letters wide" aria-label="{r.word("list_letters")}">{tabs(links)}</nav>'


def beside(
    r: Reader, name: str, key: str, at: Callable[[str], str]
) -> Iterator[tuple[str, Markup]]:
    """Headings (keys of the words) and links: the parts of a list beside this one.

    Of years and dimensions those of the same year, and other years of the same dimension. They
    stand without their numbers, so that one more row changes none of them.
    """
    above, _, here = key.rpartition("/")
    facet, by_language = r.site.beside[name, above]
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
                _tab(r, at(_below(above, row)), _short_name(r, shown, row), row == here)
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
    return f'<ul class="pager">{"".join(links)}</ul>'


def _below(key: str, value: str) -> str:
    return f"{key}/{value}" if key else value
