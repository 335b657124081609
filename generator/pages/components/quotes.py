"""Quotations: the source's own words, with a translation before them where there is one."""

from collections.abc import Iterator

from generator.pages.blocks import Block, raw
from generator.pages.components.signs import badge, origin
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.pages.shown import sealed
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.evidence import Evidence


def quotations(r: Reader, evidence: tuple[Evidence, ...]) -> Iterator[Block]:
    """The quotations at the head of a page, the first one large."""
    several = len({row.source for row in evidence}) > 1
    for index, row in enumerate(r.apart(evidence)):
        yield raw(quotation(r, row, "" if index else "big", several=several))


def quotation(r: Reader, evidence: Evidence, size: str = "", *, several: bool = False) -> Markup:
    """A quotation as a figure; ``size`` is ``big``, ``small`` or nothing.

    Where quotations of ``several`` sources may stand side by side, each names its own.
    """
    words, verbatim, language = r.quote(evidence)
    quote: str
    look = f" {size}" if size else ""
    if size == "big" and (long := r.quote_size(words.text)):
        look += f" {long}"
    if words.translated:
        tap = r.words.get(f"see_original_{language}") or r.words["see_original"]
        quote = r.marked(words.text)
        place = r.numbered("quote_place", r.sentence(evidence))
        beside = (
            f"{badge('translation-inferred', r.words[f'quote_{words.state}'])}\n"
            f'<details class="tap"><summary>{escape(tap)}</summary>'
            f'<blockquote lang="{tag_of(language)}">{escape(verbatim)}</blockquote></details>'
        )
    else:
        quote = r.marked(verbatim) if language == r.language else escape(verbatim)
        place = r.numbered("quote_verbatim", r.sentence(evidence))
        beside = origin(r, words)
    if several:
        place += f"{r.word('colon')}{r.called('source', evidence.source)}"
    foreign = not words.translated and language != r.language
    lang = f' lang="{tag_of(language)}"' if foreign else ""
    return (
        f'<figure class="quote{look}">\n<blockquote{lang}>{quote}</blockquote>\n'
        f"<figcaption>{r.cite(evidence)}<span>{place}</span>{beside}</figcaption>\n</figure>"
    )


def said(r: Reader, evidence: Evidence) -> Markup:
    """A short quotation within a component."""
    words = r.quote(evidence)[0]
    if words.language != r.language:
        shown = f'<span lang="{tag_of(words.language)}">{escape(words.text)}</span>'
    else:
        shown = r.marked(words.text)
    return f'<blockquote class="said">{sealed(shown, r.cite(evidence))}</blockquote>'
