"""The character in the red seal beside the site's name."""

from generator.catalog.catalog import Catalog
from generator.catalog.texts import said
from generator.records.body import Body


def seal_of(catalog: Catalog) -> str:
    """The first character of the body's name, the Chinese one where the site has it."""
    name = catalog.get(Body, catalog.settings.body).name
    language = "zh" if "zh" in catalog.languages else catalog.first_language
    text = said(name, language, catalog.first_language).text
    return next((mark.upper() for mark in text if mark.isalnum()), "")
