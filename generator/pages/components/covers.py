"""The head of a record's page: its title, what it is in a sentence, and its facts."""

from collections.abc import Iterable

from generator.pages.blocks import Block, raw
from generator.pages.components.links import source_link
from generator.pages.components.signs import badge, origin
from generator.pages.reader import Reader
from generator.prose.markup import Markup
from generator.records.evidence import Evidence
from generator.records.text import Text


def title(r: Reader, text: Text) -> Markup:
    """The title of the page, smaller where it is long."""
    size = ' class="long"' if r.size(r.plain(text)) else ""
    return f"<h1{size}>{r.line(text)}</h1>"


def standing_cover(title: Markup, lead: Markup) -> Block:
    """The head of a page that is no record's."""
    return raw(
        f'<header class="cover">\n<div>\n<h1>{title}</h1>\n<p class="lead">{lead}</p>\n</div>\n'
        "</header>"
    )


def other_names(r: Reader, name: Text) -> Markup:
    """A line for each other language in which a record has a name."""
    rows = []
    for other in r.other_names(name):
        inferred = other.state == "inferred"
        sign = f" {badge('inferred', r.words['name_inferred'])}" if inferred else ""
        rows.append(f'<p class="name">{r.shown(other)}{sign}</p>\n')
    return "".join(rows)


def lead(r: Reader, summary: Text, evidence: tuple[Evidence, ...]) -> Markup:
    """What it is, in a sentence or two, with its seals."""
    sign = "" if r.is_original(summary) else origin(r, r.said(summary))
    told = f"{r.row(summary)}{sign} {r.cites(evidence)}" if sign else r.sealed(summary, evidence)
    return f'<p class="lead">{told}</p>'


def facts_list(facts: Iterable[Markup]) -> Markup:
    """The list of facts, one a line."""
    rows = "\n".join(facts)
    return f'<dl class="facts-list">\n{rows}\n</dl>'


def fact(r: Reader, key: str, *shown: str) -> Markup:
    """A row of the list of facts: one of the frame's words, and what it is, as markup."""
    values = f"<dd>{'</dd><dd>'.join(shown)}</dd>" if shown else ""
    return f"<div><dt>{r.word(key)}</dt>{values}</div>"


def source_fact(r: Reader, ids: Iterable[str]) -> Markup:
    """The sources that a record mainly rests on, and how far each goes."""
    return fact(r, "source", *(_source(r, id_) for id_ in dict.fromkeys(ids)))


def _source(r: Reader, id_: str) -> Markup:
    authority = r.word(f"authority_{r.catalog.entry('source', id_).value('authority')}")
    return f'{source_link(r, id_)}<span class="by">{authority}</span>'
