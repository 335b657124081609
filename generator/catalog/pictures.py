"""Where pictures stand below a language's root: what pages know of them, and no more.

The room that makes pictures fills this in; pages only read it, so that neither needs the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

# Below the root of each language.
CARDS = "assets/cards"
POSTERS = "assets/posters"
COVERS = "assets/covers"
CODES = "assets/codes"
PHOTOS = "assets/media"

# A page whose picture this is: kind and id of its record; the home page is ("home", "").
Subject = tuple[str, str]
HOME: Subject = ("home", "")


class Size(NamedTuple):
    """One file of a photograph; ``width`` in pixels."""

    path: str
    width: int


class Photo(NamedTuple):
    """A photograph in several sizes, the smallest first; width and height are the largest's."""

    width: int
    height: int
    webp: tuple[Size, ...]
    fallback: tuple[Size, ...]


@dataclass(frozen=True, slots=True)
class PictureAddresses:
    """Every picture that pages may show, by subject or by the id of its media record."""

    cards: Mapping[tuple[str, Subject], str] = field(default_factory=dict)
    posters: Mapping[tuple[str, Subject], str] = field(default_factory=dict)
    covers: Mapping[tuple[str, Subject], str] = field(default_factory=dict)
    codes: Mapping[tuple[str, Subject], str] = field(default_factory=dict)
    photos: Mapping[str, Photo] = field(default_factory=dict)

    def card(self, language: str, subject: Subject) -> str:
        """The social card of a page; the home page's where it has none of its own."""
        return self.cards.get((language, subject)) or self.cards.get((language, HOME), "")

    def poster(self, language: str, subject: Subject) -> str:
        """The square poster of a page, or an empty text."""
        return self.posters.get((language, subject), "")

    def cover(self, language: str, subject: Subject) -> str:
        """The upright cover of a brand, or an empty text."""
        return self.covers.get((language, subject), "")

    def code(self, language: str, subject: Subject) -> str:
        """The QR code of a page's address as SVG, or an empty text."""
        return self.codes.get((language, subject), "")


NO_PICTURES = PictureAddresses()
