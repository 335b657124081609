"""What the frame of every page shows: names, navigation, the public-body profile."""

from typing import Any, NamedTuple

from generator.catalog import addresses
from generator.catalog.catalog import Catalog
from generator.catalog.seal import seal_of
from generator.catalog.texts import said
from generator.checking.profile import missing_profile
from generator.pages.foreign import spoken
from generator.pages.languages import language_rows, tag_of
from generator.pages.words import wording_of
from generator.pages.words.en import EN
from generator.records.text import Text

# Words that the templates of the frame print; the rest belong to pages.
FRAME_WORDS = tuple(list(EN)[: list(EN).index("search_go") + 1])


class Frame(NamedTuple):
    """The site's name and description in a language, and ``config.extra`` of its build."""

    name: str
    description: str
    extra: dict[str, Any]

    @property
    def addresses(self) -> list[str]:
        """The pages that the frame leads to from each page."""
        return [row["path"] for key in ("navigation", "foot") for row in self.extra[key]]


def frame(catalog: Catalog, language: str) -> Frame:
    """The frame of all pages of a language: plain data, the same for each page."""
    settings = catalog.settings
    words = wording_of(catalog, language).words

    def line(text: Text) -> str:
        return " ".join(said(text, language, catalog.first_language).text.split())

    review = addresses.address_of("review", settings.home_review) or addresses.REVIEWS
    navigation = [
        (words["reviews"], addresses.REVIEWS if _several_reviews(catalog) else review),
        (words["brands"], addresses.BRANDS),
        (words["practices"], addresses.PRACTICES),
        (words["organs_title"], addresses.ORGANS),
        (words["sources_title"], addresses.SOURCES),
        (words["explore"], addresses.EXPLORE),
        (words["search"], addresses.SEARCH),
        (words["about"], addresses.ABOUT),
    ]
    foot = [(words["the_data"], addresses.DATA), (words["contribute_title"], addresses.CONTRIBUTE)]
    profile = settings.profile
    name, description = line(settings.name), line(settings.tagline)
    fields: dict[str, str | None] = {
        "sponsor": line(profile.sponsor) if profile.sponsor else None,
        "contact": line(profile.contact) if profile.contact else None,
        "icp": profile.icp.number if profile.icp else None,
        "public_security": profile.public_security.number if profile.public_security else None,
        "public_security_url": profile.public_security.address if profile.public_security else None,
        "site_id_code": profile.site_code,
        "organ_mark_url": profile.organ_mark,
    }
    # Texts without a translation are shown as they are. All have a row: what is left out of a
    # language's configuration, MkDocs takes from that of the first one.
    shown = {"name": name, "description": description, "sponsor": fields["sponsor"] or ""}
    return Frame(
        name,
        description,
        {
            "lang": tag_of(language),
            "languages": language_rows(catalog.languages),
            "navigation": [{"title": title, "path": path} for title, path in navigation],
            "seal": seal_of(catalog),
            "foot": [{"title": title, "path": path} for title, path in foot],
            "profile": {key: value for key, value in fields.items() if value},
            "spoken": {place: spoken(text, language) for place, text in shown.items()},
            "preview": bool(missing_profile(catalog)),
            "words": {key: words[key] for key in FRAME_WORDS},
        },
    )


def _several_reviews(catalog: Catalog) -> bool:
    return len(catalog.entries.get("review", {})) > 1
