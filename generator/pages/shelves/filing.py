"""The name under which a record is filed in the lists of a language."""

from generator.catalog.catalog import Catalog
from generator.catalog.texts import said
from generator.records.body import Body
from generator.records.text import Text

# What an organ's name may have behind its body's, before its own part: 市委台办 is filed as 台办.
_SUPERIORS = ("人民政府", "政府", "委")


def words_of(catalog: Catalog, language: str, text: Text) -> str:
    """The words that a reader of the language gets."""
    return said(text, language, catalog.first_language).text


def record_name(catalog: Catalog, language: str, kind: str, id_: str) -> str:
    """What a record is called."""
    return words_of(catalog, language, catalog.entry(kind, id_).name)


def several_bodies(catalog: Catalog) -> bool:
    """Whether organs of more than one body stand side by side."""
    return len(catalog.records.get("body", ())) > 1


def organ_text(catalog: Catalog, id_: str, several: bool) -> Text:
    """How lists call an organ: by its short name where there are not ``several`` bodies."""
    entry = catalog.entry("organ", id_)
    return (None if several else entry.short_name) or entry.name


def organ_name(catalog: Catalog, language: str, id_: str) -> str:
    """What an organ is filed under."""
    name = words_of(catalog, language, organ_text(catalog, id_, several_bodies(catalog)))
    return own_part(catalog, language, id_, name)


def own_part(catalog: Catalog, language: str, id_: str, name: str, alone: bool = False) -> str:
    """What tells a name of an organ from those of others.

    Where all organs are of one body, they all begin with its name, or with 市 for short; so they
    do in a list of one body ``alone``.
    """
    body = catalog.get(Body, str(catalog.entry("organ", id_).value("body")))
    whole = words_of(catalog, language, body.name)
    begins = []
    if alone or not several_bodies(catalog):
        begins += [whole, words_of(catalog, language, body.place)]
    if whole[-1:] > "\u2e80":
        begins.append(whole[-1])
    for begin in begins:
        if name.startswith(begin):
            rest = name[len(begin) :].strip()
            superior = next((row for row in _SUPERIORS if rest.startswith(row)), "")
            return rest.removeprefix(superior) or rest or name
    return name
