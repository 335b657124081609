"""Explore: one page over all practices and brands, its plain lists, and a page to embed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.catalog import addresses
from generator.pages import components as c
from generator.pages.blocks import Block, joined, raw
from generator.pages.explore_first import Facet, facets, first_cards
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.shelves.rows import explored_line
from generator.pages.shelves.shelf import EXPLORE
from generator.pages.site import Site
from generator.pages.telling import described
from generator.prose.escaping import escape
from generator.prose.markup import Markup

_SORTS = ("told", "year", "name", "organ")
# So many rows in all stand on the plain page itself; of more, only how many there are.
_FEW = 60
# So many facets are open, the others shut.
_OPEN = 4
# So many cards the script shows at once, and again for whoever wants more.
_STEP = 24
_SCRIPT = {"script": "assets/first-act.js"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A dimension of a year: the way to its list, and its rows where there are few in all."""

    key: str
    dimension: str
    href: str
    count: int
    rows: list[Markup]


def explore_page(site: Site, language: str) -> Page:
    """The page itself, as it is before anything is chosen.

    Where no script runs, the years and dimensions with a way to each list.
    """
    r = Reader(site, language, addresses.EXPLORE)
    crumbs = (Crumb(r.words["home"], addresses.HOME),)
    return _page(r, crumbs, _blocks(r), _SCRIPT)


def embed_page(site: Site, language: str) -> Page:
    """A choice of cards without the site's frame, to stand in another site's page."""
    r = Reader(site, language, addresses.EXPLORE_EMBED)
    return _page(r, (), _embedded(r), _SCRIPT | {"bare": "true"})


def _page(
    r: Reader, crumbs: tuple[Crumb, ...], blocks: Iterable[Block], extra: Mapping[str, str]
) -> Page:
    return Page(
        r.address,
        "explore",
        r.words["explore"],
        described([r.words["explore_lead"]]),
        joined(blocks),
        crumbs,
        r.catalog.settings.first_published.isoformat(),
        column=r.words["explore"],
        extra=dict(extra),
    )


def _blocks(r: Reader) -> Iterator[Block]:
    """The page from top to bottom."""
    # Only the script can filter; without it there is the list by year and dimension.
    gap = "" if r.language == "zh" else " "
    choices = f'<span class="js-only">{gap}{r.word("explore_lead_choices")}</span>'
    yield c.standing_cover(r.word("explore"), r.word("explore_lead") + choices)
    years = _years(r)
    if not years:
        yield raw(f'<div class="empty"><strong>{r.word("explore_empty")}</strong></div>')
        return
    rows = _count(r.site)
    site = "" if r.root == r.to("") else f' data-site="{r.root}"'
    yield raw(
        f'<div class="explore wide" id="explore"{site} {_root_attributes(r)}>\n'
        f"{_asked(r)}\n"
        f"{_side(r)}\n{_sheet(r, rows)}\n"
        f'<section class="results" id="results" aria-label="{r.word("explore_results")}"'
        f' tabindex="-1">\n{_results(r, first_cards(r), rows, c.search_instead(r))}\n'
        f"{_take(r)}\n</section>\n</div>"
    )
    shown = "".join(_year(r, year, stretches) for year, stretches in years.items())
    yield raw(f'<div class="plain wide" id="plain">\n{shown}</div>')


def _embedded(r: Reader) -> Iterator[Block]:
    """The page to embed from top to bottom."""
    name = r.line(r.catalog.settings.name)
    yield raw(
        '<header class="embed-head wide">\n'
        f'<h1>{r.word("explore")} <span class="by">{name}</span></h1>\n'
        f'<p><a id="whole" href="{r.to(addresses.EXPLORE)}" target="_top">'
        f"{r.word('explore_whole')}</a></p>\n</header>"
    )
    yield raw(
        f'<div class="explore embedded wide" id="explore" data-embedded {_root_attributes(r)}>\n'
        f'<section class="results" id="results" aria-label="{r.word("explore_results")}">\n'
        f"{_results(r, [], 0)}\n</section>\n</div>"
    )


def _root_attributes(r: Reader) -> Markup:
    files = r.to(f"{addresses.EXPLORE}data/")
    return f'data-program="explore" data-files="{files}" data-root="{r.to("")}"'


def _asked(r: Reader) -> Markup:
    """What is asked for in words, and the order."""
    sorts = "".join(
        f'<option value="{sort}">{r.word(f"explore_sort_{sort}")}</option>' for sort in _SORTS
    )
    return (
        '<div class="asked" role="search">\n'
        f'<p class="ask"><label for="q">{r.word("explore_filter")}</label><input class="field"'
        ' id="q" type="search" maxlength="500" autocomplete="off"'
        f' placeholder="{r.word("explore_filter_hint")}"></p>\n'
        f'<p class="ask"><label for="sort">{r.word("explore_sort")}</label>'
        f'<select class="field" id="sort" autocomplete="off">{sorts}</select></p>\n'
        '<button class="choice" type="button" id="open" aria-haspopup="dialog">'
        f'{r.word("explore_choices")}<span class="count" id="chosen"></span></button>\n</div>'
    )


def _side(r: Reader) -> Markup:
    """The facets."""
    # What a reader must know of a facet, where it is so in these records.
    noted = r.site.explored["explore"].noted
    notes = {facet: r.words[f"explore_note_{facet}"] for facet in noted}
    rows = "".join(
        _facet(r, facet, notes.get(facet.name, ""), shut=number >= _OPEN)
        for number, facet in enumerate(facets(r))
    )
    return (
        '<aside class="side" id="side" aria-labelledby="choices-title">'
        '<form id="choices" autocomplete="off">\n'
        f'<a class="skip" href="#results">{r.word("explore_to_results")}</a>\n'
        f'<h2 id="choices-title">{r.word("explore_choices")}</h2>\n{rows}</form></aside>'
    )


def _facet(r: Reader, facet: Facet, note: str, *, shut: bool) -> Markup:
    """The values of a facet that have a place on the page, and a way to the others."""
    name = facet.name
    look = ("" if shut else " open") + (" hidden" if facet.size < 2 else "")
    said = f'<p class="by">{escape(note)}</p>' if note else ""
    items = "".join(f"{item}\n" for item in facet.items)
    find, others = "", ""
    if facet.is_long:
        word = r.filled("explore_say_find", facet=r.words[f"explore_facet_{name}"])
        find = (
            '<input type="search" class="field" autocomplete="off"'
            f' aria-label="{word}" placeholder="{word}">\n'
        )
        word = r.filled("explore_say_all", number=f"{facet.rest:,}")
        others = f'\n<button type="button" class="copy">{word}</button>'
    return (
        f'<details class="facet" data-facet="{name}"{look}><summary id="t-{name}">'
        f'{r.word(f"explore_facet_{name}")}</summary><div role="group"'
        f' aria-labelledby="t-{name}">{said}\n{find}<ul>\n{items}</ul>{others}</div></details>\n'
    )


def _sheet(r: Reader, rows: int) -> Markup:
    """What shows the facets on a narrow screen."""
    return (
        '<dialog class="choices-sheet" id="sheet" aria-labelledby="choices-title">'
        '<p class="sheet-end"><button class="go" type="button" id="shut">'
        f"{r.filled('explore_say_show', number=f'{rows:,}')}</button>"
        '<button class="choice" type="button" id="clear">'
        f"{r.word('explore_say_clear')}</button></p></dialog>"
    )


def _results(r: Reader, cards: Sequence[Markup], rows: int, instead: Markup = "") -> Markup:
    """What was found, card by card, of so many ``rows``; what to do where nothing was."""
    found = escape(r.many("explore_say_found", rows)) if rows else ""
    shown = "".join(f"{card}\n" for card in cards)
    more = min(rows - len(cards), _STEP)
    look, further = " hidden", ""
    # What can be embedded is not printed by itself.
    some = f' data-some="{r.word("printed_some")}"' if rows else ""
    if more > 0:
        look, further = "", r.filled("explore_say_more", number=more)
    return (
        f'<h2 class="sr">{r.word("explore_results")}</h2>\n'
        f'<p class="found" id="found" role="status"{some} tabindex="-1">{found}</p>\n'
        f'<ul class="chips" id="chips" aria-label="{r.word("explore_chosen")}"></ul>\n'
        f'<ul class="cards" id="cards">\n{shown}</ul>\n'
        f'<p class="further"><button class="choice" type="button" id="more"{look}>{further}'
        "</button></p>\n"
        f'<div class="empty" id="nothing" hidden><strong>{r.word("explore_nothing")}</strong>'
        f'<span id="hint">{r.word("explore_loosen")}</span>'
        f'<ul class="loosen" id="loosen"></ul>{instead}</div>'
    )


def _take(r: Reader) -> Markup:
    """What a reader may take along: rows, the way here, code to embed."""
    done = r.word("copied")
    copies = "".join(
        f'<p><span>{r.word(label)}</span><span class="copybox"><code id="{id_}"></code>'
        f'<button class="copy" type="button" data-copy="{id_}" data-done="{done}">{r.word(button)}'
        "</button></span></p>\n"
        for label, id_, button in (
            ("explore_link", "view", "explore_copy_link"),
            ("explore_embed", "frame", "explore_copy_code"),
        )
    )
    return (
        f'<details class="tap take" id="take"><summary>{r.word("explore_take")}</summary><div>\n'
        f'<p><button class="copy" type="button" id="csv">{r.word("explore_csv")}</button></p>\n'
        f"{copies}</div></details>"
    )


def _year(r: Reader, year: str, stretches: Iterable[Stretch]) -> Markup:
    rows = "".join(_stretch(r, stretch) for stretch in stretches)
    return (
        f'<section class="initial-year"><h2 id="y-{year}">'
        f"{r.filled('explore_say_year', year=year)}</h2>\n{rows}</section>\n"
    )


def _stretch(r: Reader, stretch: Stretch) -> Markup:
    id_ = stretch.dimension
    if stretch.rows:
        rows = "".join(f"{row}\n" for row in stretch.rows)
        told = f'<ul class="entries">\n{rows}</ul>'
    else:
        told = f'<p class="by">{escape(r.many("explore_rows", stretch.count))}</p>'
    return (
        f'<section class="band" data-dim="{r.place(id_)}"><h3 id="d-{stretch.key}">{r.rod(id_)}'
        f'<a href="{stretch.href}">{r.line(r.term("dimensions", id_))}</a></h3>\n{told}\n'
        "</section>\n"
    )


def _years(reader: Reader) -> dict[str, list[Stretch]]:
    """The years with their dimensions; with the rows themselves where there are few in all."""
    whole = EXPLORE.listed(reader.site)
    few = whole.counts[reader.language] <= _FEW
    years: dict[str, list[Stretch]] = defaultdict(list)
    for way in whole.ways:
        year, _, dimension = way.value.partition("-")
        rows = EXPLORE.rows(reader.site, reader.language, way.value) if few else []
        years[year].append(
            Stretch(
                way.value,
                dimension,
                reader.to(EXPLORE.at(way.value)),
                way.counts[reader.language],
                [explored_line(reader, kind, id_) for _, kind, id_ in rows],
            )
        )
    return years


def _count(site: Site) -> int:
    """How many practices and brands there are."""
    return sum(site.explored["explore"].counts.get("dim", {}).values())
