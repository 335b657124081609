"""The pages of whole lists: what is in them while they are short, else the ways to their parts."""

from collections.abc import Iterator, Sequence

from generator.catalog.addresses import SEARCH
from generator.pages import components as c
from generator.pages.blocks import Block, heading, raw
from generator.pages.page import Page
from generator.pages.reader import Reader
from generator.pages.shelves import rows
from generator.pages.shelves.names import KINDS
from generator.pages.shelves.shelf import (
    BRANDS,
    NAMES,
    ORGANS,
    PRACTICES,
    REVIEWS,
    SOURCES,
    Shelf,
    value_name,
)
from generator.pages.shelves.ways import letters, ways
from generator.pages.site import Site
from generator.pages.telling import names_of
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.review import Review

# So many brands of the review on the home page stand below the ways to all.
_FIRST = 6


def organs_page(site: Site, language: str) -> Page:
    """All organs, by body."""
    r = Reader(site, language, ORGANS.address)
    return ORGANS.page(r, "", _filtered(r, ORGANS, _organs(r)))


def _organs(r: Reader) -> Iterator[str]:
    bodies: dict[str, list[str]] = {}
    for id_ in ORGANS.rows(r.site, r.language):
        bodies.setdefault(r.catalog.get(Organ, id_).body, []).append(id_)
    own = r.catalog.settings.body
    for body in sorted(bodies, key=lambda id_: (id_ != own, id_)):
        lines = [rows.organ_line(r, id_, names_of(r, "organ", id_)) for id_ in bodies[body]]
        name = r.line(r.catalog.get(Body, body).name)
        yield _band(f'<h2 id="b-{body}">{name}</h2>', lines)


def practices_page(site: Site, language: str) -> Page:
    """All practices, by dimension."""
    r = Reader(site, language, PRACTICES.address)
    return PRACTICES.page(r, "", _filtered(r, PRACTICES, _practices(r)))


def _practices(r: Reader) -> Iterator[str]:
    """The latest review's first, then as they are told."""
    groups: dict[str, list[str]] = {}
    for id_ in r.site.orders["practice"]:
        groups.setdefault(r.catalog.get(Practice, id_).dimension, []).append(id_)
    for dimension in sorted(groups, key=lambda id_: (r.site.place(id_), id_)):
        lines = [
            rows.practice_line(r, id_, names_of(r, "practice", id_)) for id_ in groups[dimension]
        ]
        title = f"{r.rod(dimension)}{r.line(r.term('dimensions', dimension))}"
        yield _band(
            f'<h2 id="d-{dimension}">{title}</h2>', lines, f' data-dim="{r.place(dimension)}"'
        )


def practices_under(site: Site, review: str, dimension: str) -> str:
    """The address where the practices of a review's dimension are listed."""
    if PRACTICES.listed(site).facet:
        return PRACTICES.at(f"{site.catalog.get(Review, review).year}-{dimension}")
    return f"{PRACTICES.address}#d-{dimension}"


def brands_page(site: Site, language: str) -> Page:
    """All brands as cards, in the order in which they are told; some, where there are many."""
    r = Reader(site, language, BRANDS.address)
    return BRANDS.page(r, "", _brands(r))


def _brands(r: Reader) -> Iterator[Block]:
    yield _cover(r, BRANDS)
    level = "h2"
    if BRANDS.listed(r.site).facet:
        yield _search_form(r)
        yield ways(r, BRANDS, "")
        home = r.catalog.settings.home_review
        ids: Sequence[str] = r.site.brands_of.get(("review", home), ())[:_FIRST]
        if ids:
            name = r.plain_name("review", home)
            yield heading(2, r.words["list_brands_of"].format(review=name), "latest")
        level = "h3"
    else:
        ids = r.site.brands
    cards = [c.brand_card(r, id_, r.catalog.get(Brand, id_), level) for id_ in ids]
    if cards:
        yield raw("\n".join(['<ul class="cards">', *cards, "</ul>"]))
    elif level == "h2":
        yield raw(f'<div class="empty"><strong>{r.word("no_brand")}</strong></div>')


def sources_page(site: Site, language: str) -> Page:
    """All sources, the latest first."""
    r = Reader(site, language, SOURCES.address)
    entries = [rows.source_entry(r, id_) for id_ in SOURCES.rows(site, language)]
    return SOURCES.page(r, "", _register(r, SOURCES, entries))


def reviews_page(site: Site, language: str) -> Page:
    """All reviews, the latest first."""
    r = Reader(site, language, REVIEWS.address)
    entries = [rows.review_entry(r, id_) for id_ in REVIEWS.rows(site, language)]
    return REVIEWS.page(r, "", _register(r, REVIEWS, entries))


def _register(r: Reader, shelf: Shelf, entries: Sequence[Markup]) -> Iterator[Block]:
    yield _cover(r, shelf)
    if shelf.listed(r.site).facet:
        yield ways(r, shelf, "")
    else:
        yield raw("\n".join(['<ul class="register">', *entries, "</ul>"]))


def search_page(site: Site, language: str) -> Page:
    """The search, and where no script runs, the index of everything by name."""
    r = Reader(site, language, SEARCH)
    page = NAMES.page(r, "", _search(r))
    page.extra["script"] = "assets/first-act.js"
    return page


def _search(r: Reader) -> Iterator[Block]:
    yield heading(1, r.words["search"], "search")
    yield _searching(r)
    yield raw(
        '<div class="wide"><ol id="hits" class="entries hits" hidden></ol>'
        f'<button id="more" class="go" type="button" hidden>{r.word("search_more")}</button></div>'
    )
    yield _none(r, "search_nothing", "search_nothing_note")
    inner = [ways(r, NAMES, "").markdown] if NAMES.listed(r.site).facet else _index(r)
    yield raw("\n".join(['<div id="index" class="wide">', _other_ways(r), *inner, "</div>"]))


def _other_ways(r: Reader) -> str:
    """Lists that are in another order than by name."""
    rows = ((ORGANS, "all_organs"), (PRACTICES, "all_practices"), (SOURCES, "sources_title"))
    links = "".join(
        f'<li><a href="{r.to(shelf.address)}">{r.word(word)}</a></li>' for shelf, word in rows
    )
    return f'<ul class="links">{links}</ul>'


def _index(r: Reader) -> Iterator[str]:
    """Every name, below a letter each; the letters above."""
    groups = NAMES.listed(r.site).groups[r.language]
    yield letters(r, [group.letter for group in groups if group.letter])
    for group in groups:
        name = value_name(r, "letter", group.letter) if group.letter else ""
        lines = "\n".join(
            rows.name_line(r, row, names_of(r, row.kind, row.id), others=True) for row in group.rows
        )
        title = f'<h2 id="i-{group.letter}">{name}</h2>'
        yield f'<section class="initial" data-group>{title}<ul>\n{lines}\n</ul></section>'


def _searching(r: Reader) -> Block:
    """The field of the search, with the words and the places that its script needs."""
    root = r.root
    words = "".join(
        f' data-{key}="{r.word(f"search_{key}")}"'
        for key in ("found", "found1", "near", "some", "part", "nothing", "failed")
    )
    kinds = "".join(f' data-kind-{kind}="{r.word(kind)}"' for kind in (*KINDS, "site"))
    return raw(
        f'<form class="filter js-only" role="search" data-program="search"'
        f' data-index="{root}search-index/index.json" data-root="{root}" data-hits="hits"'
        f' data-more="more" data-none="none" data-status="found" data-names="index"{words}{kinds}'
        f' data-about="{r.word("about_title")}">'
        f'<label for="f">{r.word("search_everything")}</label><input id="f" name="q" type="search"'
        f' autocomplete="off" placeholder="{r.word("search_example")}">'
        f'<span id="found" role="status" data-some="{r.word("printed_some")}"></span></form>'
    )


def _filtered(r: Reader, shelf: Shelf, bands: Iterator[str]) -> Iterator[Block]:
    """A list that is narrowed on its page; a long one has a way to the search instead."""
    yield _cover(r, shelf)
    if shelf.listed(r.site).facet:
        yield _search_form(r)
        yield ways(r, shelf, "")
        return
    yield raw(
        f'<form class="filter js-only" role="search"><label for="f">{r.word("filter_label")}'
        '</label><input id="f" type="search" maxlength="500" autocomplete="off" data-filter="index"'
        f' data-count="found" data-none="none" data-site="{r.root}">'
        '<span id="found" role="status"></span></form>'
    )
    yield raw("\n".join(['<div id="index" class="wide">', *bands, "</div>"]))
    yield _none(r, "none_found", "none_found_note", c.search_instead(r))


def _cover(r: Reader, shelf: Shelf) -> Block:
    listed = shelf.listed(r.site)
    counted = ""
    if listed.facet:
        number = escape(r.many(f"{shelf.name}_counted", listed.counts[r.language]))
        counted = f'<p class="kicker"><span>{number}</span></p>\n'
    return raw(
        f'<header class="cover">\n<div>\n{counted}<h1>{r.word(shelf.title)}</h1>\n'
        f'<p class="lead">{r.word(shelf.lead)}</p>\n</div>\n</header>'
    )


def _search_form(r: Reader) -> Block:
    return raw(
        f'<form class="filter js-only" role="search" action="{r.to(SEARCH)}" method="get">'
        f'<label for="q">{r.word("filter_label")}</label><input id="q" name="q" type="search"'
        f' maxlength="500" autocomplete="off" placeholder="{r.word("search_hint")}">'
        f'<button class="go" type="submit">{r.word("search_go")}</button></form>'
    )


def _none(r: Reader, title: str, note: str, more: str = "") -> Block:
    words = f"<strong>{r.word(title)}</strong> {r.word(note)}"
    return raw(f'<div class="empty" id="none" hidden>{words}{more}</div>')


def _band(title: str, lines: Sequence[Markup], colour: str = "") -> str:
    inner = "\n".join(lines)
    return (
        f'<section class="band" data-group{colour}>{title}\n'
        f'<ul class="entries">\n{inner}\n</ul></section>'
    )
