"""Explanations of fields, and what a field's value refers to; both stand beside its type."""

from typing import NamedTuple


class About(NamedTuple):
    """What a field is for, in one sentence of each language of the command.

    ``example`` is shown in templates and in the field reference; it is YAML, of one line or
    more, as it would stand after the key.
    """

    en: str
    zh: str
    example: str = ""


class RefersTo(NamedTuple):
    """The value is the id of a record of this kind."""

    kind: str


class TermOf(NamedTuple):
    """The value is the id of a term in a vocabulary with this role."""

    role: str


class Prose:
    """The text may hold the small Markdown: emphasis, links, lists. Other texts are one line."""


class EditorsOwn:
    """A date that the editors vouch for, such as that of publication: no quote is asked for it.

    Every other date and year of a record has to be stated by a quote.
    """


class WebAddress:
    """An address on the web that pages link to: it keeps the rules of links in prose."""


class Verbatim:
    """A name that sources give: in a language of the quotes beside it, it stands in one of them.

    Capital letters and white space apart. In other languages it is a translation.
    """


class Commentary:
    """The editors' own words about a record: its numbers may come from anywhere in the record."""
