"""The matrix: organs down, dimensions across, a dot that opens the practice; on a phone a list."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.pages import components as c
from generator.pages.blocks import Block, heading, raw
from generator.pages.reader import Reader
from generator.pages.reviewing.scope import Scope
from generator.records.review import Review

# Of more dimensions than these the columns are set closer.
_MANY = 6


def matrix(r: Reader, scope: Scope) -> Iterator[Block]:
    """The matrix of what is in view, as a table and as a list by dimension."""
    dimensions = dimensions_of(r, scope.review)
    yield matrix_heading(r, len(scope.organs), len(dimensions))
    cells = _cells(r, scope)
    heads = "".join([f"{_head(r, id_)}\n" for id_ in dimensions])
    lines = "".join([f"{_line(r, owner, dimensions, cells)}\n" for owner in scope.owners])
    close = " compact" if len(dimensions) > _MANY else ""
    yield raw(
        f'<div class="table matrix wide{close}" role="region" aria-labelledby="matrix"'
        f' tabindex="0">\n<table><thead><tr><th scope="col">{r.word("organ")}</th>\n{heads}'
        f"</tr></thead>\n<tbody>\n{lines}</tbody></table>\n</div>"
    )
    yield _list(r, scope, dimensions)


def matrix_heading(r: Reader, organs: int, dimensions: int) -> Block:
    """How many organs and dimensions there are."""
    title = r.words["matrix_title"].format(
        organs=r.many("matrix_organs", organs), dimensions=r.many("matrix_dimensions", dimensions)
    )
    return heading(2, title, "matrix")


def dimensions_of(r: Reader, review: str) -> list[str]:
    """The dimensions of a review in its order."""
    return [row.dimension for row in r.catalog.get(Review, review).dimensions]


_Cells = dict[tuple[tuple[str, str], str], list[str]]


def _cells(r: Reader, scope: Scope) -> _Cells:
    """Practices by owner and dimension."""
    cells: _Cells = {}
    for id_ in scope.practices:
        practice = r.catalog.entry("practice", id_)
        organ = practice.named("organ")
        owner = ("organ", organ) if organ else ("body", str(practice.value("body")))
        cells.setdefault((owner, str(practice.value("dimension"))), []).append(id_)
    return cells


def _head(r: Reader, dimension: str) -> str:
    place = r.place(dimension)
    return (
        f'<th scope="col" data-dim="{place}"><span class="dim" data-dim="{place}">'
        f"{r.rod(dimension)}{r.line(r.term('dimensions', dimension))}</span></th>"
    )


def _line(r: Reader, owner: tuple[str, str], dimensions: Sequence[str], cells: _Cells) -> str:
    kind, id_ = owner
    if kind == "organ":
        name: str = c.organ_link(r, id_)
    else:
        name = f'{r.called(kind, id_)}<span class="by">{r.word("body_as_whole")}</span>'
    shown = "".join([f"{_cell(r, cells.get((owner, row), ()))}\n" for row in dimensions])
    return f'<tr><th scope="row">{name}</th>\n{shown}</tr>'


def _cell(r: Reader, ids: Sequence[str]) -> str:
    dots = "".join([f"<li>{_dot(r, id_)}</li>" for id_ in ids])
    return f"<td><ul>{dots}</ul></td>" if dots else "<td></td>"


def _dot(r: Reader, id_: str) -> str:
    dimension = str(r.catalog.entry("practice", id_).value("dimension"))
    return (
        f'<a class="dot" data-dim="{r.place(dimension)}"'
        f' href="{r.to_record("practice", id_)}"><span>{r.called("practice", id_)}</span></a>'
    )


def _list(r: Reader, scope: Scope, dimensions: Sequence[str]) -> Block:
    """The same for a narrow screen: practices by dimension."""
    under: dict[object, list[str]] = defaultdict(list)
    for id_ in scope.practices:
        under[r.catalog.entry("practice", id_).value("dimension")].append(id_)
    columns = ""
    for dimension in dimensions:
        entries = c.practice_list(r, under[dimension])
        title = f"{r.rod(dimension)}{r.line(r.term('dimensions', dimension))}"
        columns += f'<div data-dim="{r.place(dimension)}"><h3>{title}</h3>{entries}</div>\n'
    return raw(f'<section class="by-dim">\n<div class="dims">\n{columns}</div>\n</section>')
