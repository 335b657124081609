"""What is searched: one page, in plain data."""

from __future__ import annotations

from typing import NamedTuple


class Document(NamedTuple):
    """One page of the site.

    `address` is relative to the root of the whole site and ends in a slash (`zh/brands/red-art/`;
    the empty string is the home page). `kind` is shown through the search page's words, `language`
    is the page's BCP 47 tag. `names` are other names of the same thing: aliases, abbreviations,
    its name in another language. `headings` and `passages` are pairs of an anchor (an id on that
    page, or an empty string) and its plain text; a passage is a sentence or a paragraph, and is
    what a hit shows. Texts are what UTF-8 can hold: no lone surrogates. `subtitle` is shown under
    the title, and is searched only if it stands in a passage as well. `same` is what the pages
    about one thing in several languages share, such as the address below the language's own
    folder: they are shown as one hit, the one in the reader's language where both match alike;
    empty means the address.
    """

    address: str
    kind: str
    language: str
    title: str
    names: tuple[str, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    passages: tuple[tuple[str, str], ...] = ()
    subtitle: str = ""
    same: str = ""

    @property
    def thing(self) -> str:
        """What the page is about, the same in every language."""
        return self.same or self.address
