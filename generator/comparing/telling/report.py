"""The three forms of an impact."""

from collections.abc import Callable, Mapping
from typing import Literal

from generator.comparing.impact import Impact
from generator.comparing.telling.composing import Limits, outline
from generator.comparing.telling.data import as_json
from generator.comparing.telling.markdown import as_markdown
from generator.comparing.telling.text import as_text
from generator.problems.wording import Language

Format = Literal["text", "markdown", "json"]

# A comment of GitHub has room for 65,536 characters; a summary for more.
MOST_MARKDOWN = 60_000


def report(impact: Impact, language: Language, form: Format) -> str:
    """The impact in one of the forms."""
    forms: Mapping[Format, Callable[[Impact, Language], str]] = {
        "text": lambda row, words: as_text(outline(row, words)),
        "markdown": bounded_markdown,
        "json": as_json,
    }
    return forms[form](impact, language)


def bounded_markdown(impact: Impact, language: Language, most: int = MOST_MARKDOWN) -> str:
    """The impact as Markdown of so many characters at most, with fewer lines where need be."""
    limits = Limits()
    while True:
        text = as_markdown(outline(impact, language, limits))
        if len(text) <= most or limits == limits.halved():
            return text
        limits = limits.halved()
