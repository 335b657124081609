"""A text as runs of one language: faces, quotation marks and line breaks depend on it."""

import re

from generator.prose.folding import fold

# A run, and its language where that is not the reader's.
Run = tuple[str, str]

_HAN = re.compile("[\u3400-\u9fff](?:[\u3400-\u9fff·、，。；：]*[\u3400-\u9fff])?")
# Words, not abbreviations: at least two small letters in a row.
_LATIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9’,.+&… -]*[A-Za-z.])?")
_WORD = re.compile("[a-z]{2}")


def runs(text: str, language: str) -> list[Run]:
    """The runs of a text of ``language``; put together they are the text, its blanks folded."""
    text = fold(text)
    pattern, other = (_LATIN, "en") if language == "zh" else (_HAN, "zh")
    rows: list[Run] = []
    at = 0
    for found in pattern.finditer(text):
        if other == "en" and not _WORD.search(found.group()):
            continue
        if found.start() > at:
            rows.append((text[at : found.start()], language))
        rows.append((found.group(), other))
        at = found.end()
    if at < len(text):
        rows.append((text[at:], language))
    return rows
