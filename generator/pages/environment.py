"""The templates' environment: everything is escaped, for HTML and for Markdown at once.

A block, or a list of blocks, that a template prints stands apart from what is around it.
"""

from functools import cache
from pathlib import Path

import jinja2

from generator.pages.blocks import CUT, Block, printed
from generator.prose.escaping import escape
from generator.prose.markup import markup

TEMPLATES = Path(__file__).parent / "templates"


def _finalize(value: object) -> object:
    if hasattr(value, "__html__"):
        return value
    if isinstance(value, Block):
        return printed([value])
    if isinstance(value, list):
        return printed(value)
    return markup(escape(str(value)))


@cache
def environment() -> jinja2.Environment:
    """The one environment; undefined names are errors."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        finalize=_finalize,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["cut"] = markup(f"\n{CUT}\n")
    return made
