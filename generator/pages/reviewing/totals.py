"""A review of many organs in numbers: sectors or initials down, dimensions across."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.catalog.addresses import REVIEWS
from generator.pages.blocks import Block, raw
from generator.pages.reader import Reader
from generator.pages.reviewing.matrix import dimensions_of
from generator.pages.reviewing.scope import listed, of_owners
from generator.pages.shelves.shelf import value_name


def part_address(key: str) -> str:
    """The page of a part: below the review's own."""
    return f"{REVIEWS}{key}/"


def owners_below(r: Reader, key: str) -> Iterator[tuple[str, str]]:
    """Every organ and body of a list and its parts."""
    found = listed(r.site, key)
    for group in found.groups.get(r.language, ()):
        yield from group.rows
    for way in found.ways:
        yield from owners_below(r, f"{key}/{way.value}")


def totals(r: Reader, key: str) -> Block:
    """The parts of a list with their organs, and their practices by dimension."""
    review = key.partition("/")[0]
    dimensions = dimensions_of(r, review)
    found = listed(r.site, key)
    rows, all_organs, sums = "", 0, Counter[str]()
    for way in found.ways:
        if not way.counts[r.language]:
            continue
        below = f"{key}/{way.value}"
        owners = list(owners_below(r, below))
        organs = sum(kind == "organ" for kind, _ in owners)
        ids = of_owners(r.site, "practice", r.site.practices_of, owners, review)
        counts = Counter(str(r.catalog.entry("practice", id_).value("dimension")) for id_ in ids)
        name = r.marked(value_name(r, found.facet, way.value))
        link = f'<a href="{r.to(part_address(below))}">{name}</a>'
        rows += f'<tr><th scope="row">{link}</th>{_numbers(organs, counts, dimensions)}</tr>\n'
        all_organs += organs
        sums += counts
    heads = "".join(_head(r, id_) for id_ in dimensions)
    what = r.word("sector" if found.facet == "sector" else "list_letters")
    foot = _numbers(all_organs, sums, dimensions)
    return raw(
        '<div class="table counts totals wide" role="region" aria-labelledby="matrix"'
        f' tabindex="0">\n<table><thead><tr><th scope="col">{what}</th>'
        f'<th scope="col" class="num">{r.word("organs_title")}</th>{heads}'
        f'<th scope="col" class="num">{r.word("practices")}</th></tr></thead>\n'
        f'<tbody>\n{rows}</tbody>\n<tfoot><tr><th scope="row">{r.word("total")}</th>{foot}</tr>'
        "</tfoot></table></div>"
    )


def _head(r: Reader, dimension: str) -> str:
    name = r.line(r.term("dimensions", dimension))
    return (
        f'<th scope="col" class="num" data-dim="{r.place(dimension)}">'
        f'<span class="dim">{r.rod(dimension)}<span>{name}</span></span></th>'
    )


def _numbers(organs: int, counts: Counter[str], dimensions: Sequence[str]) -> str:
    numbers = [organs, *(counts[id_] for id_ in dimensions), counts.total()]
    shown = [f"{number:,}" if number else "–" for number in numbers]
    return "".join(f'<td class="num">{row}</td>' for row in shown)
