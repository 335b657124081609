"""The page of a part of a review: some of its organs with the same matrix, and all of theirs."""

from collections.abc import Iterator

from generator.catalog.addresses import HOME, REVIEWS
from generator.pages.blocks import Block, heading, joined, raw
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.reviewing.compared import compared
from generator.pages.reviewing.matrix import dimensions_of, matrix, matrix_heading
from generator.pages.reviewing.members import members
from generator.pages.reviewing.page import brands_and_problems
from generator.pages.reviewing.scope import MATRIX, listed, part
from generator.pages.reviewing.totals import owners_below, part_address, totals
from generator.pages.shelves.shelf import steps_name
from generator.pages.shelves.ways import beside
from generator.pages.site import Site
from generator.pages.telling import described, sources_named
from generator.records.review import Review


def part_keys(site: Site) -> Iterator[str]:
    """The key of each part of each review."""
    return (key for name, key in site.listed if name == MATRIX and "/" in key)


def review_part(site: Site, language: str, key: str) -> Page:
    """The page of a part; ``key`` begins with the review's id."""
    r = Reader(site, language, part_address(key))
    id_ = key.partition("/")[0]
    review = site.catalog.get(Review, id_)
    words = r.words
    way = listed(site, key).way
    above = [
        Crumb(words["home"], HOME),
        Crumb(words["reviews"], REVIEWS),
        Crumb(r.plain(review.title), part_address(id_)),
    ]
    for size in range(1, len(way)):
        values = "/".join(value for _, value in way[:size])
        above.append(Crumb(steps_name(r, way[:size]), part_address(f"{id_}/{values}")))
    title = steps_name(r, way)
    return Page(
        r.address,
        "review",
        title,
        described([f"{title}{words['list_joint']}{r.plain(review.title)}"]),
        joined(_blocks(r, key, title)),
        tuple(above),
        review.first_published.isoformat(),
        sources_named(r, review.sources),
        words["reviews"],
    )


def _blocks(r: Reader, key: str, title: str) -> Iterator[Block]:
    review = key.partition("/")[0]
    yield _cover(r, review, title)
    found = listed(r.site, key)
    if not found.counts[r.language]:
        yield raw(f'<div class="empty"><strong>{r.word("list_empty")}</strong></div>')
    elif found.facet:
        organs = sum(kind == "organ" for kind, _ in owners_below(r, key))
        yield matrix_heading(r, organs, len(dimensions_of(r, review)))
        yield totals(r, key)
    else:
        scope = part(r.site, r.language, key)
        yield from matrix(r, scope)
        yield from members(r, scope)
        yield from compared(r, scope)
        yield from brands_and_problems(r, scope)
    for name, links in beside(r, MATRIX, key, part_address):
        yield heading(2, r.words[name], "beside")
        yield raw(links)


def _cover(r: Reader, review: str, title: str) -> Block:
    name = r.called("review", review)
    size = ' class="long"' if r.size(title) else ""
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><a href="{r.to_record("review", review)}">{name}</a></p>\n'
        f"<h1{size}>{r.marked(title)}</h1>\n</div>\n</header>"
    )
