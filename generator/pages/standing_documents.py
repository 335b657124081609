"""What search finds of the pages about the site itself: data, about, contribute."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from generator.breaking.phrases import with_breaks
from generator.catalog import addresses
from generator.catalog.addresses import language_path
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.pages.standing import SIGNS, explained, term_place
from generator.records.kinds import KINDS
from generator.searching.document import Document

Texts = Iterator[tuple[str, str]]


def standing_document(site: Site, language: str, name: str) -> Document | None:
    """What search knows of a standing page; of lists and tools nothing, which have no own texts."""
    if name not in _PAGES:
        return None
    address, names, headings, passages = _PAGES[name]
    r = Reader(site, language, "")
    path = language_path(language, site.catalog.languages)
    title = r.words[f"{name}_title"]
    # Ways to a page may call it otherwise than the page itself does, and readers otherwise again.
    called = (*(r.words[word] for word in names), *r.words[f"{name}_search_words"].split("\n"))
    return Document(
        path + address,
        "site",
        tag_of(language),
        with_breaks(title) if language == "zh" else title,
        tuple(dict.fromkeys(text for text in called if text != title)),
        tuple((anchor, r.words[word]) for anchor, word in headings),
        tuple(dict.fromkeys(passages(r))),
        same=address,
    )


def _of_data(r: Reader) -> Texts:
    yield "", r.words["data_lead"]
    folders = [kind.folder for kind in KINDS if r.catalog.entries.get(kind.name)]
    yield "", " · ".join(f"{folder}.csv · {folder}.json" for folder in folders)
    yield "licence", r.plain(r.catalog.settings.licence)


def _of_about(r: Reader) -> Texts:
    settings, words = r.catalog.settings, r.words
    yield "", r.plain(settings.tagline)
    if settings.about:
        yield "", r.plain(settings.about)
    yield "check", words["how_to_check_text"]
    for _, word, text in SIGNS:
        yield "signs", words[word] + words["colon"] + words[text]
    yield "marks", words["marks_text"]
    for id_, vocabulary in explained(r):
        for term in vocabulary.terms:
            if term.definition:
                told = r.plain(term.name) + words["colon"] + r.plain(term.definition)
                yield term_place(id_, vocabulary, term), told
    yield "licence", r.plain(settings.licence)


def _of_contribute(r: Reader) -> Texts:
    yield "", r.words["contribute_lead"]
    for place in ("correct", "add", "never"):
        for line in r.words[f"{place}_text"].split("\n"):
            yield place, line


class _Page(NamedTuple):
    """A page's address, and the words of its other names and, by place, of its headings."""

    address: str
    names: tuple[str, ...]
    headings: tuple[tuple[str, str], ...]
    passages: Callable[[Reader], Texts]


_PAGES: Mapping[str, _Page] = {
    "data": _Page(addresses.DATA, ("data", "the_data"), (("licence", "licence"),), _of_data),
    "about": _Page(
        addresses.ABOUT,
        ("about",),
        (("check", "how_to_check"), ("signs", "how_sure"), ("marks", "marks_heading")),
        _of_about,
    ),
    "contribute": _Page(
        addresses.CONTRIBUTE,
        ("contribute",),
        tuple((place, f"{place}_heading") for place in ("correct", "add", "never")),
        _of_contribute,
    ),
}
