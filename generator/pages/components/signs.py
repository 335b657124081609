"""Signs: how sure a thing is, and how its words came about."""

from generator.catalog.texts import Said
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.text import Text

_ORIGINS = {
    "inferred": ("inferred", "translation_inferred"),
    "stale": ("translation-stale", "translation_stale"),
    "missing": ("translation-missing", "translation_missing"),
}


def badge(kind: str, word: str) -> Markup:
    """A sign with its word; its look goes by ``kind``."""
    return f'<span class="badge" data-kind="{kind}">{escape(word)}</span>'


def why(r: Reader, kind: str, word: str, text: Text) -> Markup:
    """A sign that says why, when it is opened."""
    return (
        f'<details class="why"><summary>{badge(kind, word)}</summary><p>{r.row(text)}</p></details>'
    )


def origin(r: Reader, words: Said) -> Markup:
    """How a text came about, where a reader should know: nothing for an original."""
    if words.state not in _ORIGINS:
        return ""
    kind, word = _ORIGINS[words.state]
    return f" {badge(kind, r.words[word])}"


def name_sign(r: Reader, name: Text) -> Markup:
    """The sign of a name that is a translation, near the name itself."""
    words = r.said(name)
    if words.state == "inferred":
        return badge("inferred", r.words["name_inferred"])
    return origin(r, words)


def named(r: Reader, text: Text) -> Markup:
    """A name with its sign."""
    return r.line(text) if r.is_original(text) else f"{r.line(text)}{origin(r, r.said(text))}"
