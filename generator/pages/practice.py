"""A practice's page: what was done, by whom, and the sentence that says so."""

from generator.catalog.addresses import HOME, PRACTICES, address_of
from generator.pages.charting import figure_charts
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.site import Row, Site
from generator.records.practice import Practice

_SIBLINGS = 6


def practice_page(site: Site, language: str, id_: str) -> Page:
    """The page of a practice."""
    practice = site.catalog.get(Practice, id_)
    reader = Reader(site, language, address_of("practice", id_) or "")
    words = reader.words
    siblings = _neighbours(site.practices_under[(practice.review, practice.dimension)], id_)
    return Page(
        reader.address,
        "practice",
        reader.plain(practice.title),
        described([reader.plain(practice.summary)]),
        body(
            "practice.md.j2",
            reader,
            id=id_,
            practice=practice,
            charts=list(figure_charts(reader, practice)),
            continued_by=site.continued_by.get(id_, ()),
            siblings=[(row, site.catalog.get(Practice, row)) for row in siblings],
        ),
        (Crumb(words["home"], HOME), Crumb(words["practices"], PRACTICES)),
        practice.first_published.isoformat(),
        reader.plain(reader.name("source", practice.evidence[0].source)),
        words["practices"],
    )


def _neighbours(group: Row, id_: str) -> Row:
    """The next few of a group, around its end: one more record changes few pages."""
    place = group.index(id_)
    around = group[place + 1 :] + group[:place]
    return around[:_SIBLINGS]
