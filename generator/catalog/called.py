"""What a site calls what it tells of, in the words of its settings."""

from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.catalog.texts import said
from generator.records.text import Text


class Names(NamedTuple):
    """Words of one language; an empty one is that of the frame."""

    review: str = ""
    organ: str = ""
    organs: str = ""
    dimension: str = ""
    brand: str = ""
    body: str = ""


def names_of(catalog: Catalog, language: str) -> Names:
    """The words that the settings have in a language; one that is not translated is left out."""
    called = catalog.settings.called
    if called is None:
        return Names()

    def word(text: Text | None) -> str:
        if text is None:
            return ""
        words = said(text, language, catalog.first_language)
        return words.text if words.language == language else ""

    return Names(*(word(getattr(called, name)) for name in Names._fields))
