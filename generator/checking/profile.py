"""What a public body's site must show before it is more than a preview."""

from collections.abc import Iterator

from generator.catalog.catalog import Catalog
from generator.problems.problem import Problem

# The fields of the profile without which a site is built as a preview.
REQUIRED = ("sponsor", "contact", "icp", "public_security", "site_code", "organ_mark")


def missing_profile(catalog: Catalog) -> tuple[str, ...]:
    """Names of the required fields that the settings leave out."""
    profile = catalog.settings.profile
    return tuple(name for name in REQUIRED if getattr(profile, name) is None)


def profile_problems(catalog: Catalog) -> Iterator[Problem]:
    """A notice where the site is a preview."""
    missing = missing_profile(catalog)
    if missing:
        yield catalog.site.document.problem(
            "not-yet-public", ("profile",), "", missing=", ".join(missing)
        )
