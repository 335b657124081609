"""The card of a brand."""

from generator.pages.components.covers import other_names
from generator.pages.components.links import BETWEEN, dimension
from generator.pages.components.signs import name_sign
from generator.pages.reader import Reader
from generator.prose.markup import Markup
from generator.records.brand import Brand


def brand_card(r: Reader, id_: str, brand: Brand, level: str = "h3") -> Markup:
    """A brand in a list of cards; ``level`` is that of the headings in the list."""
    ended = f"{BETWEEN}{r.word('status_ended')}" if brand.status == "ended" else ""
    return (
        f'<li class="card"><div class="art">{r.mark(id_)}</div>'
        f'<p class="kicker">{dimension(r, brand.dimension, brand.reviews[0])}'
        f"{name_sign(r, brand.name)}</p>"
        f'<{level}><a href="{r.to_record("brand", id_)}">{r.line(brand.name)}</a></{level}>\n'
        f"{other_names(r, brand.name)}"
        f'<p class="by">{r.short_called(brand.owner)}{ended}</p>'
        f'<p class="said">{r.sealed(brand.summary, brand.evidence[:1])}</p></li>'
    )
