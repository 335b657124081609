"""Runs of another script inside a text: each carries its language, for faces, voices and breaks."""

import re
from collections.abc import Callable, Iterator

from generator.pages.languages import tag_of

# What is left alone: tags, addresses of Markdown links, entities.
_KEPT = re.compile(r"(<[^>]*>|\]\([^)]*\)|&#?\w+;)")
_HAN = re.compile("[\u3400-\u9fff](?:[\u3400-\u9fff·、，。；：]*[\u3400-\u9fff])?")
# Words, not abbreviations: at least two small letters in a row.
_LATIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9’,.+&… -]*[A-Za-z.])?")
_WORD = re.compile("[a-z]{2}")
_LETTER = re.compile("[A-Za-z]")
# A browser ends a line after any hyphen, also where one letter would stay alone before it.
_HYPHENATED = re.compile(r"(?<![\w-])[A-Za-z]-[A-Za-z]{2,12}(?![\w-])")


def spoken(words: str, language: str) -> str:
    """The tag of the language that words are in, if they are not in the page's; else nothing.

    Few words have no doubt: those of a title without translation, perhaps with a year.
    """
    if language == "zh":
        is_foreign = not _HAN.search(words) and _WORD.search(words) is not None
        return tag_of("en") if is_foreign else ""
    han = sum(map(len, _HAN.findall(words)))
    return tag_of("zh") if han > len(_LETTER.findall(words)) else ""


def foreign_runs(text: str, language: str) -> Iterator[re.Match[str]]:
    """The runs of a text that are in the other script; one of Latin letters holds a word."""
    if language != "zh":
        return _HAN.finditer(text)
    return (found for found in _LATIN.finditer(text) if _WORD.search(found[0]))


def with_languages(markup: str, language: str) -> str:
    """Escaped text of a language, HTML or Markdown, with runs of the other script marked.

    English words of one letter and a hyphen are marked, too: no line ends in them.
    """
    if language != "zh" and _HYPHENATED.search(markup):
        markup = _apart(markup, _HYPHENATED, lambda found: f'<span class="whole">{found[0]}</span>')
    pattern, other = (_LATIN, "en") if language == "zh" else (_HAN, "zh")
    if not pattern.search(markup):
        return markup
    opening = f'<span lang="{tag_of(other)}">'

    def marked(found: re.Match[str]) -> str:
        run = found.group()
        return f"{opening}{run}</span>" if other != "en" or _WORD.search(run) else run

    return _apart(markup, pattern, marked)


def _apart(markup: str, pattern: re.Pattern[str], marked: Callable[[re.Match[str]], str]) -> str:
    """With everything marked that a pattern finds in the text, and nothing in a tag."""
    parts = _KEPT.split(markup)
    parts[::2] = [pattern.sub(marked, part) for part in parts[::2]]
    return "".join(parts)
