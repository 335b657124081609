"""A review beside the one before: groups of links, and figures in the same unit."""

from collections.abc import Iterable, Iterator

from generator.pages import components as c
from generator.pages.blocks import Block, marked_heading, raw
from generator.pages.comparison import Change, Comparison, FigurePair, Pair, comparison
from generator.pages.reader import Reader
from generator.pages.reviewing.scope import Scope
from generator.prose.escaping import escape
from generator.records.review import Review

# So many figures stand side by side; a practice's page has all of its own over the years.
_FIGURES = 12


def compared(r: Reader, scope: Scope) -> Iterator[Block]:
    """What is new, goes on, is not told of again; who was renamed; figures side by side."""
    found = comparison(r.site, scope, _FIGURES)
    if found is None or found.empty:
        return
    yield _heading(r, found)
    groups = "".join(_groups(r, found))
    if groups:
        yield raw(f'<div class="wide compared">\n{groups}</div>')
    if found.figures:
        yield _table(r, scope, found, found.figures)


def compared_numbers(r: Reader, scope: Scope) -> Iterator[Block]:
    """How many practices are new, go on, are not told of again, where there are too many."""
    # Of practices, it is enough to know whether there are any.
    found = comparison(r.site, scope, 1)
    if found is None or found.empty:
        return
    yield _heading(r, found)
    rows = {
        "new": len(found.new),
        "continued": len(found.continued),
        "resumed": len(found.resumed),
        "not_told": len(found.not_told),
    }
    facts = "".join(
        f"<div><dt>{r.word(f'compare_{key}')}</dt><dd>{number:,}</dd></div>\n"
        for key, number in rows.items()
        if number
    )
    note = f'<p class="by">{r.word("compare_not_told_note")}</p>\n' if found.not_told else ""
    yield raw(f'<div class="wide">\n<dl class="facts-list tally">\n{facts}</dl>\n{note}</div>')
    own = [row for row in found.figures if not row.practice]
    if own:
        yield _table(r, scope, found, own)


def _heading(r: Reader, found: Comparison) -> Block:
    earlier = r.plain_name("review", found.earlier)
    title = r.title(r.words["compare_heading"].format(review=earlier))
    return marked_heading(2, title, "compared")


def _groups(r: Reader, found: Comparison) -> Iterator[str]:
    """The groups that hold something, in the order of a reader's questions."""
    note = f'<p class="by">{r.word("compare_not_told_note")}</p>\n'
    yield _group(r, "new", (_link(r, "practice", id_) for id_ in found.new))
    yield _group(r, "continued", (_pair(r, row) for row in found.continued))
    yield _group(r, "resumed", (_pair(r, row) for row in found.resumed))
    yield _group(r, "not_told", (_link(r, "practice", id_) for id_ in found.not_told), note)
    yield _group(r, "renamed", (_change(r, row) for row in found.renamed))
    yield _group(r, "merged", (_change(r, row) for row in found.merged))
    yield _group(r, "taken_over", (_change(r, row) for row in found.taken_over))


def _group(r: Reader, key: str, links: Iterable[str], note: str = "") -> str:
    rows = [f"<li>{link}</li>\n" for link in links]
    if not rows:
        return ""
    return (
        f'<div><h3>{r.word(f"compare_{key}")} <span class="by">{len(rows)}</span></h3>\n{note}'
        f'<ul class="entries">\n{"".join(rows)}</ul></div>\n'
    )


def _link(r: Reader, kind: str, id_: str) -> str:
    return c.record_link(r, kind, id_)


def _pair(r: Reader, row: Pair) -> str:
    """A practice, with the earlier one where that had another name."""
    link = _link(r, "practice", row.now)
    if r.plain_name("practice", row.now) == r.plain_name("practice", row.before):
        return link
    return f'{link}<span class="by">{_link(r, "practice", row.before)}</span>'


def _change(r: Reader, row: Change) -> str:
    before = c.BETWEEN.join([_link(r, "organ", id_) for id_ in row.predecessors])
    return f'{_link(r, "organ", row.organ)}<span class="by">{before}</span>'


def _table(r: Reader, scope: Scope, found: Comparison, pairs: Iterable[FigurePair]) -> Block:
    years = [r.catalog.get(Review, id_).year for id_ in (found.earlier, scope.review)]
    heads = "".join(
        f'<th scope="col" class="num">{head}</th>' for head in (*years, r.word("difference"))
    )
    rows = "".join([_figure(r, row) for row in pairs])
    label = r.word("compare_figures")
    return raw(
        f'<div class="table" role="region" aria-label="{label}" tabindex="0"><table>\n'
        f'<thead><tr><th scope="col">{label}</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody></table></div>"
    )


def _figure(r: Reader, row: FigurePair) -> str:
    of = f'<span class="by">{_link(r, "practice", row.practice)}</span>' if row.practice else ""
    unit = r.line(r.term("units", row.now.unit))
    cells = "".join(
        f'<td class="num">{escape(r.number(figure.value))} {r.cites(figure.evidence)}</td>'
        for figure in (row.before, row.now)
    )
    return (
        f'<tr><th scope="row">{r.line(row.label)} <small>{unit}</small>{of}</th>{cells}'
        f'<td class="num">{escape(r.signed(row.difference))}</td></tr>\n'
    )
