"""Codes of languages: those of countries and old ones that stand where another one is meant."""

#: The languages that the frame of a page has words for.
FRAME_LANGUAGES = ("en", "zh")

_MEANT = {"cn": "zh", "ch": "zh", "chn": "zh", "chi": "zh", "zho": "zh", "eng": "en", "gb": "en"}
_MEANT |= {"us": "en"}
# What is Chinese, and not as most sites write it.
_APART = frozenset({"hant", "hk", "mo", "tw"})


def language_meant(code: str, languages: tuple[str, ...]) -> str | None:
    """The language of the site that a code was probably meant for, which is none of them."""
    base, *more = code.lower().split("-")
    if code in languages or not _APART.isdisjoint(more):
        return None
    meant = _MEANT.get(base, base)
    return meant if meant in languages else None
