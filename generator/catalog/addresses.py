"""Addresses of pages: they end in a slash, never change, and are the same in each language."""

from generator.records.kinds import BY_NAME

# Pages that are not a record's, in the order of the navigation.
HOME = ""
REVIEWS = "reviews/"
BRANDS = "brands/"
PRACTICES = "practices/"
ORGANS = "organs/"
SOURCES = "sources/"
EXPLORE = "explore/"
EXPLORE_EMBED = "explore/embed/"
SEARCH = "search/"
DATA = "data/"
CONTRIBUTE = "contribute/"
ABOUT = "about/"

STANDING = (
    HOME,
    REVIEWS,
    BRANDS,
    PRACTICES,
    ORGANS,
    SOURCES,
    EXPLORE,
    SEARCH,
    DATA,
    CONTRIBUTE,
    ABOUT,
)


def address_of(kind: str, id_: str) -> str | None:
    """The page of a record below the language's root, or ``None`` for kinds without pages."""
    folder = BY_NAME[kind].address
    return f"{folder}/{id_}/" if folder else None


def relative(target: str, page: str) -> str:
    """``target`` as seen from the page at ``page``; both are addresses below one root.

    A fragment on the target is kept. The same page gives the fragment alone, or ``./``.
    """
    path, mark, fragment = target.partition("#")
    if path == page:
        return f"#{fragment}" if mark else "./"
    ups = page.count("/")
    return ("../" * ups + path or "./") + mark + fragment


def language_path(language: str, languages: tuple[str, ...]) -> str:
    """Where a language's pages stand below the site's root: ``""`` for the first, ``zh/``."""
    return "" if language == languages[0] else f"{language}/"
