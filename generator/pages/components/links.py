"""Links to records, as they stand in lists, facts and headings."""

from collections.abc import Sequence

from generator.catalog.addresses import SEARCH
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.prose.markup import Markup

# Between facts on a line: it ends a line and never begins one.
BETWEEN = "\u00a0· "


def record_link(r: Reader, kind: str, id_: str) -> Markup:
    """A record's name, leading to its page."""
    return f'<a href="{r.to_record(kind, id_)}">{r.called(kind, id_)}</a>'


def organ_link(r: Reader, id_: str) -> Markup:
    """An organ's name, leading to its page."""
    return record_link(r, "organ", id_)


def source_link(r: Reader, id_: str) -> Markup:
    """A source's title, leading to its page."""
    return record_link(r, "source", id_)


def search_instead(r: Reader) -> Markup:
    """The way from a filter that found nothing to the search; the script adds what was typed."""
    return f'<p><a data-ask href="{r.to(SEARCH)}">{r.word("search_instead")}</a></p>'


def dimension(r: Reader, id_: str, review: str) -> Markup:
    """A dimension with its rod and colour, leading to its place in a review."""
    href = r.to_record("review", review, f"d-{id_}")
    return (
        f'<span class="dim" data-dim="{r.place(id_)}">{r.rod(id_)}'
        f'<a href="{href}">{r.line(r.term("dimensions", id_))}</a></span>'
    )


def practice_entry(r: Reader, id_: str, *, with_owner: bool = True) -> Markup:
    """A practice in a list, with who did it, or with its kind and the review that tells of it."""
    # The record itself need not be unpacked: many are listed on a page.
    practice = r.catalog.entry("practice", id_)
    if with_owner:
        organ = practice.named("organ")
        if organ is None:
            by = r.line(r.owner(None, practice.named("body"))) + BETWEEN + r.word("body_as_whole")
        else:
            by = r.short_called(organ)
    else:
        by = r.line(r.term("practice-kinds", str(practice.value("kind"))))
        if r.site.several["review"]:
            year = r.catalog.entry("review", str(practice.value("review"))).value("year")
            by += BETWEEN + r.filled("review_of_year", year=str(year))
    return (
        f'<li><a href="{r.to_record("practice", id_)}">{r.called("practice", id_)}</a>'
        f'<span class="by">{by}</span></li>'
    )


def practice_list(r: Reader, ids: Sequence[str]) -> Markup:
    """Practices below a heading; where there are none, a word that says so."""
    if not ids:
        return f'<p class="muted">{escape(r.many("practices", 0))}</p>'
    rows = "".join([f"{practice_entry(r, id_)}\n" for id_ in ids])
    return f'<ul class="entries">\n{rows}</ul>'
