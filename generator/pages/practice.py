"""A practice's page: what was done, by whom, and the sentence that says so."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.catalog.addresses import HOME, PRACTICES, address_of
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.site import Site
from generator.records.practice import Practice

_SIBLINGS = 6


def practice_pages(site: Site, language: str) -> Iterator[Page]:
    """The page of each practice."""
    practices = site.catalog.all(Practice)
    later: dict[str, list[str]] = defaultdict(list)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id_, practice in practices.items():
        if practice.continues:
            later[practice.continues].append(id_)
        groups[(practice.review, practice.dimension)].append(id_)
    for id_, practice in practices.items():
        group = groups[(practice.review, practice.dimension)]
        yield _page(site, language, id_, practice, later, group)


def _page(
    site: Site,
    language: str,
    id_: str,
    practice: Practice,
    later: Mapping[str, list[str]],
    group: list[str],
) -> Page:
    reader = Reader(site, language, address_of("practice", id_) or "")
    words = reader.words
    siblings = _neighbours(group, id_)
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
            continued_by=later.get(id_, []),
            siblings=[(row, site.catalog.get(Practice, row)) for row in siblings],
        ),
        (Crumb(words["home"], HOME), Crumb(words["practices"], PRACTICES)),
        practice.first_published.isoformat(),
        reader.plain(reader.name("source", practice.evidence[0].source)),
        words["practices"],
    )


def _neighbours(group: list[str], id_: str) -> list[str]:
    """The next few of a group, around its end: one more record changes few pages."""
    place = group.index(id_)
    around = group[place + 1 :] + group[:place]
    return around[:_SIBLINGS]
