"""A text as runs of one language: faces, quotation marks and line breaks depend on it."""

from generator.pages.foreign import foreign_runs
from generator.prose.folding import fold

# A run, and its language where that is not the reader's.
Run = tuple[str, str]


def runs(text: str, language: str) -> list[Run]:
    """The runs of a text of ``language``; put together they are the text, its blanks folded."""
    text = fold(text)
    other = "en" if language == "zh" else "zh"
    rows: list[Run] = []
    at = 0
    for found in foreign_runs(text, language):
        if found.start() > at:
            rows.append((text[at : found.start()], language))
        rows.append((found.group(), other))
        at = found.end()
    if at < len(text):
        rows.append((text[at:], language))
    return rows
