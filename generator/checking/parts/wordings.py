"""The words of a text in one language, with their place in the record."""

from collections.abc import Iterable

from generator.records.parts import Path
from generator.records.text import Text


def words_in(text: Text | None, language: str, path: Path, first: str) -> tuple[str, Path]:
    """The words of a text in one language, and their place; empty where it has none."""
    if text is None:
        return "", path
    if text.plain is not None:
        return (text.plain if language == first else ""), path
    own = text.languages.get(language)
    return (own.text if own is not None else ""), (*path, language)


def said_in(text: Text | None, language: str, first: str) -> str:
    """The words alone."""
    return words_in(text, language, (), first)[0]


def listed(words: Iterable[str]) -> str:
    """Words in quotation marks, each once."""
    return ", ".join(f"“{word}”" for word in dict.fromkeys(words))
