"""The components of pages: each a function from a reader and records to a piece of a page.

What stands inside one block is ``Markup`` of whole lines without a blank line; what has blocks of
its own is a list of them. Page modules put components together; templates call them as ``c``.
Words and values are escaped one by one where they come in, so a component is an f-string.
"""

from generator.pages.components.brands import brand_card, brand_link, ended
from generator.pages.components.colophon import colophon
from generator.pages.components.covers import (
    fact,
    facts_list,
    lead,
    other_names,
    source_fact,
    standing_cover,
    title,
)
from generator.pages.components.dates import proved_date
from generator.pages.components.figures import figure_numeral, figures
from generator.pages.components.links import (
    BETWEEN,
    dimension,
    organ_link,
    practice_entry,
    practice_list,
    record_link,
    search_instead,
    source_link,
)
from generator.pages.components.participations import rated
from generator.pages.components.passages import claims, points, replication
from generator.pages.components.photos import emblem, photos
from generator.pages.components.problems import found_problems
from generator.pages.components.quotes import quotation, quotations, said
from generator.pages.components.sharing import poster_link, share
from generator.pages.components.signs import badge, name_sign, named, origin, why

__all__ = [
    "BETWEEN",
    "badge",
    "brand_card",
    "brand_link",
    "claims",
    "colophon",
    "dimension",
    "emblem",
    "ended",
    "fact",
    "facts_list",
    "figure_numeral",
    "figures",
    "found_problems",
    "lead",
    "name_sign",
    "named",
    "organ_link",
    "origin",
    "other_names",
    "photos",
    "points",
    "poster_link",
    "practice_entry",
    "practice_list",
    "proved_date",
    "quotation",
    "quotations",
    "rated",
    "record_link",
    "replication",
    "said",
    "search_instead",
    "share",
    "source_fact",
    "source_link",
    "standing_cover",
    "title",
    "why",
]
