"""Whether words can be in the language that they are said to be in: told by their letters alone.

Only English and Chinese are told apart, which share no letters. A few words in Latin letters may
well be what a Chinese text calls something; a text in English has a name in Chinese now and then.
"""

import re
from functools import cache

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_LATIN = re.compile("[A-Za-z]+")
# Searched for by its first letter.
_WORD = re.compile("[A-Za-z][A-Za-z]++")
# The target of a link in a text is in no language.
_TARGET = re.compile(r"\]\([^)\s]*\)|https?://[^\s)]*")
# So many words in Latin letters are no mere name.
_FEWEST = 4
# In a long text some words of the other language are quoted.
_FEW = 20
# So much of a text is looked at first: an eighth and a line, of long ones less.
_PART, _LEAST, _BEGINNING = 8, 20, 2_000


# The languages whose words for numbers, months and claims the checks know.
_KNOWN = frozenset({"en", "zh"})


@cache
def has_known_words(language: str) -> bool:
    """Whether checks can read what a text of this language says in words, not in digits alone."""
    return language.lower().split("-")[0] in _KNOWN


def is_other_language(words: str, language: str, is_prose: bool = True) -> bool:
    """Whether words are surely in another language than this one.

    Not ``is_prose``: names and titles, which a Chinese text may well have in Latin letters.
    """
    if language == "en":
        if words.isascii() or not _HAN.search(words):
            return False
        said = _TARGET.sub("", words)
        # A character stands for a whole word.
        return _count(_HAN, said) > 2 * len(_WORD.findall(said)) + _count(_LATIN, said)
    if language == "zh":
        return (
            is_prose
            and not _HAN.search(words)
            and len(_WORD.findall(_TARGET.sub("", words))) >= _FEWEST
        )
    return False


def may_have_other_language(texts: str, language: str) -> bool:
    """Say at a glance whether any of several texts, held apart by line breaks, may be so."""
    if language == "en":
        return not texts.isascii() and _HAN.search(texts) is not None
    # Most have no target that would have to be left out.
    said = _TARGET.sub("", texts) if "](" in texts or "http" in texts else texts
    return language == "zh" and len(_WORD.findall(said)) >= _FEWEST


def is_text_in_other_language(text: str, language: str) -> bool:
    """The same of a long text, such as that of a source."""
    # The beginning of most texts has enough for all of it: a Han character has three bytes.
    beginning = text[: min(len(text) // _PART + _LEAST, _BEGINNING)]
    if language == "en":
        most = (len(text.encode(errors="surrogatepass")) - len(text)) // 2
        is_sure = _count(_LATIN, beginning) >= most
        return not is_sure and _count(_HAN, text) > _count(_LATIN, text)
    if language == "zh":
        is_sure = _FEW * _count(_HAN, beginning) >= len(text)
        return not is_sure and _count(_LATIN, text) > _FEW * _count(_HAN, text)
    return False


def _count(runs: re.Pattern[str], text: str) -> int:
    """How many characters stand in such runs."""
    return sum(map(len, runs.findall(text)))
