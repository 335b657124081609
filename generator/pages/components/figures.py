"""Figures: numerals in large type, and tables of their parts."""

from collections.abc import Iterable, Sequence

from generator.pages.blocks import Block, raw
from generator.pages.components.signs import badge, named
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.figure import Figure

# More figures than these stand in narrower columns.
_MANY = 4


def figures(r: Reader, rows: Sequence[Figure]) -> list[Block]:
    """The figures of a record, then a table for each that has parts."""
    if not rows:
        return []
    size = " many" if len(rows) > _MANY else ""
    numerals = "".join([f"{figure_numeral(r, row, rows)}\n" for row in rows])
    shown = raw(
        f'<section class="figures{size}" aria-label="{r.word("figures")}">\n{numerals}</section>'
    )
    return [shown, *(_parts(r, row) for row in rows if row.breakdown)]


def figure_numeral(r: Reader, figure: Figure, siblings: Iterable[Figure]) -> Markup:
    """A numeral with its unit, label and notes.

    ``siblings`` are the figures of the same record, which a formula may name.
    """
    period, notes = "", ""
    if figure.period:
        period = f' <span class="by">{escape(r.date(figure.period))}</span>'
    if figure.formula:
        formula = r.filled("computed", formula=r.formula(figure, siblings))
        notes = f'<p class="note">{formula}</p>'
    for text in (figure.scope, figure.note):
        if text:
            notes += f'<p class="note">{r.row(text)}</p>'
    return (
        f'<div class="fig"><p class="value"><span>{escape(r.figure(figure))}{_unit(r, figure)}'
        f"</span>{r.cites(figure.evidence)}</p>"
        f'<div><p class="label">{named(r, figure.label)}{period}{_verified(r, figure)}</p>\n'
        f"{notes}</div></div>"
    )


def _verified(r: Reader, figure: Figure) -> Markup:
    """How far a number was checked, where that is less or more than that a source has it."""
    if figure.verification == "source-quoted":
        return ""
    word = r.words[f"verified_{figure.verification}"]
    return f" {badge(figure.verification, word)}"


def _unit(r: Reader, figure: Figure) -> str:
    unit = r.term("units", figure.unit)
    gap = " " if r.language != "zh" and r.plain(unit) != "%" else ""
    return f"<small>{gap}{r.line(unit)}</small>"


def _parts(r: Reader, figure: Figure) -> Block:
    rows = "".join(
        [
            f"<tr><td>{r.line(part.label)}</td>"
            f'<td class="num">{escape(r.number(part.value))}</td></tr>\n'
            for part in figure.breakdown
        ]
    )
    # The language of a label is that of its element; what stands in it has the page's again.
    spoken = r.said(figure.label).language
    of, on = ("", "") if spoken == r.language else (_lang(spoken), _lang(r.language))
    return raw(
        f'<div class="table parts" role="region"{of} aria-label="{escape(r.plain(figure.label))}"'
        f' tabindex="0"><table{on}>\n'
        f"<caption>{r.line(figure.label)}</caption>\n"
        f'<thead><tr><th scope="col">{r.word("part")}</th>'
        f'<th scope="col" class="num">{r.line(r.term("units", figure.unit))}</th></tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n"
        f'<tfoot><tr><th scope="row">{r.word("total")}</th>'
        f'<td class="num">{escape(r.number(figure.value))}</td></tr></tfoot></table></div>'
    )


def _lang(language: str) -> str:
    return f' lang="{tag_of(language)}"'
