"""What the command asks for: booklets of reviews and boards of brands, each as a named PDF."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.booklet.boards import Size, board
from generator.booklet.setting import set_in_type
from generator.booklet.volume import volume
from generator.pages.site import Site


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF: its file name, its bytes, and the characters that the fonts lack."""

    name: str
    pdf: bytes
    lacking: tuple[str, ...]


def booklets(site: Site, languages: tuple[str, ...], reviews: tuple[str, ...]) -> Iterator[Printed]:
    """The booklet of each review in each language."""
    for review in reviews:
        for language in languages:
            pdf, lacking = set_in_type(volume(site, language, review), "volume.typ")
            yield Printed(f"review-{review}-{language}.pdf", pdf, lacking)


def boards(
    site: Site, languages: tuple[str, ...], brands: tuple[str, ...], size: Size
) -> Iterator[Printed]:
    """The board of each brand in each language."""
    for brand in brands:
        for language in languages:
            pdf, lacking = set_in_type(board(site, language, brand), "board.typ", size=size)
            yield Printed(f"board-{brand}-{size.lower()}-{language}.pdf", pdf, lacking)
