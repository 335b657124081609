"""What was done in a review: a table of organs and dimensions, and the same as lists."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import components as c
from generator.pages.blocks import Block, heading, raw
from generator.pages.dimensions import DimensionRow
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.records.body import Body
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.text import Text

# More dimensions than these stand in narrower columns.
_MANY = 6

Cell = list[tuple[str, Practice]]


@dataclass(frozen=True, slots=True)
class _Line:
    """An organ (or the body as a whole, by name) with a cell for each dimension."""

    organ: str | None
    name: Text
    cells: list[Cell]


def matrix(r: Reader, review_id: str, listed: list[str]) -> Iterator[Block]:
    """Who did what, with its heading; the organs in ``listed`` come first, in their order."""
    review = r.catalog.get(Review, review_id)
    lines = list(_lines(r.site, review_id, listed))
    organs = sum(line.organ is not None for line in lines)
    title = r.words["matrix_title"].format(
        organs=r.many("matrix_organs", organs),
        dimensions=r.many("matrix_dimensions", len(review.dimensions)),
    )
    yield heading(2, title, "matrix")
    size = " compact" if len(review.dimensions) > _MANY else ""
    heads = "".join(_head(r, row.dimension) for row in review.dimensions)
    rows = "".join(_row(r, line) for line in lines)
    yield raw(
        f'<div class="table matrix wide{size}" role="region" aria-labelledby="matrix"'
        ' tabindex="0">\n'
        f'<table><thead><tr><th scope="col">{r.word("organ")}</th>\n{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody></table>\n</div>"
    )


def _head(r: Reader, dimension: str) -> str:
    place, name = r.place(dimension), r.line(r.term("dimensions", dimension))
    return (
        f'<th scope="col" data-dim="{place}"><span class="dim" data-dim="{place}">'
        f"{r.rod(dimension)}{name}</span></th>\n"
    )


def _row(r: Reader, line: _Line) -> str:
    if line.organ:
        name: str = c.organ_link(r, line.organ)
    else:
        name = f'{r.line(line.name)}<span class="by">{r.word("body_as_whole")}</span>'
    cells = "".join([f"<td>{_cell(r, cell)}</td>\n" for cell in line.cells])
    return f'<tr><th scope="row">{name}</th>\n{cells}</tr>\n'


def _cell(r: Reader, cell: Cell) -> str:
    if not cell:
        return ""
    items = [
        f'<li><a class="dot" data-dim="{r.place(practice.dimension)}"'
        f' href="{r.to_record("practice", id_)}"><span>{r.line(practice.title)}</span></a></li>'
        for id_, practice in cell
    ]
    return f"<ul>{''.join(items)}</ul>"


def by_dimension(r: Reader, dimensions: list[DimensionRow]) -> Block:
    """The practices of each dimension as a list, for narrow screens."""
    rows = "".join(_band(r, row) for row in dimensions)
    return raw(f'<section class="by-dim">\n<div class="dims">\n{rows}</div>\n</section>')


def _band(r: Reader, row: DimensionRow) -> str:
    entries = "".join([f"{c.practice_entry(r, *practice)}\n" for practice in row.practices])
    return (
        f'<div data-dim="{r.place(row.id)}"><h3>{r.rod(row.id)}'
        f'{r.line(r.term("dimensions", row.id))}</h3><ul class="entries">\n{entries}</ul></div>\n'
    )


def _lines(site: Site, review_id: str, listed: list[str]) -> Iterator[_Line]:
    """Those who took part in their order, then others with a practice."""
    catalog = site.catalog
    review = catalog.get(Review, review_id)
    cells: dict[tuple[str, str], Cell] = {}
    owners: list[tuple[str, str]] = [("organ", id_) for id_ in listed]
    for id_ in site.practices_of.get(("review", review_id), ()):
        practice = catalog.get(Practice, id_)
        kind = "organ" if practice.organ else "body"
        owner = (kind, practice.organ or practice.body or "")
        owners.append(owner)
        cells.setdefault((f"{kind}/{owner[1]}", practice.dimension), []).append((id_, practice))
    ordered = sorted(dict.fromkeys(owners), key=lambda row: row[0] == "body")
    for kind, owner_id in ordered:
        row = [cells.get((f"{kind}/{owner_id}", d.dimension), []) for d in review.dimensions]
        if kind == "organ":
            yield _Line(owner_id, catalog.get(Organ, owner_id).name, row)
        else:
            yield _Line(None, catalog.get(Body, owner_id).name, row)
