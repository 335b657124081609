"""A source's page: the text sentence by sentence, each passage with what cites it."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.catalog.addresses import HOME, SOURCES, address_of
from generator.pages import components as c
from generator.pages.blocks import Block, joined, raw
from generator.pages.charting import coverage_chart
from generator.pages.dates import percent_words
from generator.pages.languages import language_name, tag_of
from generator.pages.page import Crumb, Page
from generator.pages.passages import Cut, Piece, Sentence, cut_by_citations, sentences_of
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.pages.telling import described
from generator.prose.escaping import escape, escape_once
from generator.prose.markup import Markup
from generator.records.source import Source


class _Bar(NamedTuple):
    """A cited run on the coverage bar, in thousandths of the text."""

    x: int
    width: int
    place: int


def source_page(site: Site, language: str, id_: str) -> Page:
    """The page of a source."""
    reader = Reader(site, language, address_of("source", id_) or "")
    words = reader.words
    source = site.proof.readings[id_].source
    return Page(
        reader.address,
        "source",
        reader.plain(source.title),
        described([reader.plain(source.about) if source.about else words["sources_lead"]]),
        joined(_blocks(reader, id_, source)),
        (Crumb(words["home"], HOME), Crumb(words["sources_title"], SOURCES)),
        source.first_published.isoformat(),
        reader.plain(source.title),
        words["sources_title"],
    )


def _blocks(r: Reader, id_: str, source: Source) -> Iterator[Block]:
    """The page from top to bottom."""
    cut = cut_by_citations(r, id_)
    sentences = sentences_of(r, id_, cut)
    yield _cover(r, source)
    yield _coverage(r, id_, cut)
    yield raw(
        f'<details class="tap wide shares"><summary>{r.word("chart_as_table")}</summary>\n'
        f"{coverage_chart(r, id_, cut)}\n</details>"
    )
    if source.show == "excerpts":
        word = "excerpts_note" if any(map(_is_short, sentences)) else "excerpts_all"
        yield raw(f'<p class="notice wide">{r.word(word)}</p>')
    tag = tag_of(source.language)
    shown = "".join([_sentence(r, tag, row) for row in sentences])
    yield raw(f'<section class="sheet-text" aria-label="{r.word("the_text")}">\n{shown}</section>')
    yield from c.points(r, source.open_points)
    yield raw(c.share(r, "source", id_, source.title))
    yield raw(c.colophon(r, "source", id_, source))


def _is_short(sentence: Sentence) -> bool:
    return bool(sentence.left_out) or any(piece.omitted for piece in sentence.pieces)


def _cover(r: Reader, source: Source) -> Block:
    authority = r.word(f"authority_{source.authority}")
    by_editors, lead = "", ""
    if source.title_by == "editors":
        sign = c.badge("inferred", r.words["title_by_editors"])
        by_editors = f'<p class="name">{sign}</p>'
    if source.about:
        lead = f'<p class="lead">{r.row(source.about)}</p>'
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><span>{r.word("source")}</span><span>{authority}</span></p>\n'
        f"{c.title(r, source.title)}\n{by_editors}{lead}</div>\n"
        f"{c.facts_list(_facts(r, source))}\n</header>"
    )


def _facts(r: Reader, source: Source) -> Iterator[Markup]:
    unstated = c.badge("unpublished", r.words["not_stated"])
    publisher = r.line(source.publisher) if source.publisher else unstated
    yield c.fact(r, "publisher", publisher)
    published = escape(r.date(source.published)) if source.published else unstated
    yield c.fact(r, "published_on", published)
    yield c.fact(r, "language", escape(language_name(r.words, source.language)))
    yield c.fact(r, "rights", r.row(source.rights))
    if source.url:
        url = escape(source.url)
        yield c.fact(r, "address", f'<a href="{url}">{url}</a>')
    if source.retrieved:
        yield c.fact(r, "retrieved", escape(r.day(source.retrieved)))
    if source.translation_of:
        yield c.fact(r, "translation_of", c.source_link(r, source.translation_of))
    digest = f'<code class="hash">{source.sha256}</code>'
    yield (f"<div><dt>SHA-256</dt><dd>{digest}</dd></div>")


def _coverage(r: Reader, id_: str, cut: Cut) -> Block:
    """How much of the text is cited, and under which dimensions."""
    percent = percent_words(r.proof.coverages[id_].percent)
    share = r.filled("cited_share", percent=percent)
    bars = _bars(len(r.proof.readings[id_].text.text), cut)
    drawn = "".join(
        f'<rect x="{bar.x}" width="{bar.width}" height="10"{_colour(bar.place)}/>\n' for bar in bars
    )
    legend = [f"<strong>{share}</strong>"]
    if not all(bar.place for bar in bars):
        legend.append(f'<span><span class="swatch"></span> {r.word("cited_by_elsewhere")}</span>')
    for dimension in cut.dimensions:
        name = r.line(r.term("dimensions", dimension))
        colour = _colour(r.place(dimension))
        legend.append(f'<span{colour}><span class="swatch"></span> {name}</span>')
    if percent != "100":
        word = r.word("cited_by_nothing")
        legend.append(f'<span><span class="swatch none"></span> {word}</span>')
    return raw(
        '<figure class="coverage wide">\n'
        f'<svg viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="{share}">\n'
        f'{drawn}</svg>\n<figcaption class="legend">{"".join(legend)}</figcaption>\n</figure>'
    )


def _bars(length: int, cut: Cut) -> list[_Bar]:
    bars: list[_Bar] = []
    scale = 1000 / max(length, 1)
    for passage in cut.passages:
        if not passage.cited_by:
            continue
        place = passage.place
        start, end = round(passage.start * scale), round(passage.end * scale)
        if bars and bars[-1].place == place and bars[-1].x + bars[-1].width >= start:
            bars[-1] = _Bar(bars[-1].x, end - bars[-1].x, place)
        elif end > start:
            bars.append(_Bar(start, end - start, place))
    return bars


def _sentence(r: Reader, tag: str, row: Sentence) -> str:
    """A sentence with its number and what cites it, or how many are not shown here."""
    if row.left_out:
        return f'<p class="left-out">{escape(r.many("left_out", row.left_out))}</p>\n'
    number = row.number
    pieces = "".join(map(_piece, row.pieces))
    cites = f'<p class="gap">{r.word("nothing_cites")}</p>'
    if row.cited_by:
        links = "".join([by.item for by in row.cited_by])
        many = escape(r.many("cite_this", len(row.cited_by)))
        cites = f'<details class="cites tap"><summary>{many}</summary><ul>\n{links}</ul></details>'
    return (
        f'<div class="sentence" id="s{number}"><a class="no" href="#s{number}"'
        f' aria-label="{r.numbered("sentence", number)}">{number}</a>'
        f'<p lang="{tag}">{pieces}</p>\n{cites}\n</div>\n'
    )


def _piece(piece: Piece) -> str:
    if piece.omitted:
        return "…"
    if not piece.cited:
        return escape_once(piece.text)
    many = " many" if piece.many else ""
    # Quotes that begin at one place have one each; a passage that only ends some has its own.
    *others, place = [f"p-{piece.start}-{end}" for end in piece.ends] or [f"p-{piece.start}"]
    quotes = "".join([f'<span id="{other}"></span>' for other in others])
    return (
        f'{quotes}<mark class="cited{many}"{_colour(piece.place)} id="{place}">'
        f"{escape_once(piece.text)}</mark>"
    )


def _colour(place: int) -> str:
    return f' data-dim="{place}"' if place else ""
