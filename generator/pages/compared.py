"""A review beside the one before: groups of practices and organs, and figures side by side."""

from collections.abc import Iterable, Iterator, Sequence

from generator.pages import components as c
from generator.pages.blocks import Block, heading, raw
from generator.pages.comparison import Change, Comparison, FigurePair, Pair, comparison
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.records.review import Review


def compared(r: Reader, review_id: str, review: Review) -> Iterator[Block]:
    """What is new, goes on, or is not told of again; nothing where there is nothing to tell."""
    found = comparison(r.site, review_id)
    if found is None or found.empty:
        return
    earlier = r.plain(r.name("review", found.earlier))
    yield heading(2, r.words["compare_heading"].format(review=earlier), "compared")
    yield raw(f'<div class="panels wide three compared">\n{"".join(_groups(r, found))}</div>')
    if found.figures:
        yield _figures(r, found, review)


def _groups(r: Reader, found: Comparison) -> Iterator[str]:
    """The groups that hold something, in the order of a reader's questions."""
    not_told = f'<p class="by">{r.word("compare_not_told_note")}</p>\n'
    yield _group(r, "compare_new", _practices(r, found.new))
    yield _group(r, "compare_continued", _pairs(r, found.continued))
    yield _group(r, "compare_resumed", _pairs(r, found.resumed))
    yield _group(r, "compare_not_told", _practices(r, found.not_told), not_told)
    yield _group(r, "compare_renamed", _organs(r, found.renamed))
    yield _group(r, "compare_merged", _organs(r, found.merged))


def _group(r: Reader, title: str, items: list[str], note: str = "") -> str:
    if not items:
        return ""
    rows = "".join(f"<li>{item}</li>\n" for item in items)
    return (
        f'<div><h3>{r.word(title)} <span class="by">{len(items)}</span></h3>\n{note}'
        f'<ul class="entries">\n{rows}</ul></div>\n'
    )


def _practices(r: Reader, ids: Iterable[str]) -> list[str]:
    return [c.record_link(r, "practice", id_) for id_ in ids]


def _pairs(r: Reader, pairs: Iterable[Pair]) -> list[str]:
    """Practices that go on, with their former title where it was another."""
    items = []
    for pair in pairs:
        now, before = (r.plain(r.name("practice", id_)) for id_ in (pair.now, pair.before))
        others = [] if now == before else [c.record_link(r, "practice", pair.before)]
        items.append(f"{c.record_link(r, 'practice', pair.now)}{_before(others)}")
    return items


def _organs(r: Reader, changes: Iterable[Change]) -> list[str]:
    return [
        f"{c.organ_link(r, row.organ)}{_before([c.organ_link(r, id_) for id_ in row.predecessors])}"
        for row in changes
    ]


def _before(links: Sequence[str]) -> str:
    return f'<span class="by">{" · ".join(links)}</span>' if links else ""


def _figures(r: Reader, found: Comparison, review: Review) -> Block:
    """Figures of both reviews in the same unit, and how far they are apart."""
    before = r.catalog.get(Review, found.earlier).year
    rows = "".join(_figure(r, row) for row in found.figures)
    return raw(
        f'<div class="table" role="region" aria-label="{r.word("compare_figures")}" tabindex="0">'
        f'<table>\n<thead><tr><th scope="col">{r.word("compare_figures")}</th>'
        f'<th scope="col">{r.word("unit")}</th><th scope="col" class="num">{before}</th>'
        f'<th scope="col" class="num">{review.year}</th>'
        f'<th scope="col" class="num">{r.word("difference")}</th></tr></thead>\n'
        f"<tbody>\n{rows}</tbody></table></div>"
    )


def _figure(r: Reader, row: FigurePair) -> str:
    cells = "".join(
        f'<td class="num">{escape(r.number(figure.value))} {r.cites(figure.evidence)}</td>'
        for figure in (row.before, row.now)
    )
    return (
        f'<tr><th scope="row">{r.line(row.label)}</th>'
        f"<td>{r.line(r.term('units', row.now.unit))}</td>{cells}"
        f'<td class="num">{escape(r.signed(row.difference))}</td></tr>\n'
    )
