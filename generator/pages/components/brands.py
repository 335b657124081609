"""The card of a brand, and what is said wherever one that has ended could pass for a living one."""

from generator.pages.components.covers import other_names
from generator.pages.components.links import BETWEEN, dimension, record_link
from generator.pages.components.signs import name_sign
from generator.pages.reader import Reader
from generator.prose.markup import Markup
from generator.records.brand import Brand


def ended(r: Reader, id_: str) -> Markup:
    """What follows whose it is, where a brand has ended; nothing for others."""
    status = r.catalog.entry("brand", id_).value("status")
    return f"{BETWEEN}{r.word('status_ended')}" if status == "ended" else ""


def brand_link(r: Reader, id_: str) -> Markup:
    """A brand's name, leading to its page; one that has ended says so."""
    return f"{record_link(r, 'brand', id_)}{ended(r, id_)}"


def brand_card(r: Reader, id_: str, brand: Brand, level: str = "h3") -> Markup:
    """A brand in a list of cards; ``level`` is that of the headings in the list."""
    return (
        f'<li class="card"><div class="art">{r.mark(id_)}</div>'
        f'<p class="kicker">{dimension(r, brand.dimension, brand.reviews[0])}'
        f"{name_sign(r, brand.name)}</p>"
        f'<{level}><a href="{r.to_record("brand", id_)}">{r.line(brand.name)}</a></{level}>\n'
        f"{other_names(r, brand.name)}"
        f'<p class="by">{r.short_called(brand.owner)}{ended(r, id_)}</p>'
        f'<p class="said">{r.sealed(brand.summary, brand.evidence[:1])}</p></li>'
    )
