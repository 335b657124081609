"""English sentences on links in texts."""

from generator.problems.phrases import Phrase

ROWS = {
    "link-wrong": Phrase(
        "The link “{found}” can't be followed: {reason}.",
        "brands/red-pomegranate, /about/ or https://…",
        "Write the link in one of these three forms.",
    ),
    "link-nowhere": Phrase(
        "The link “{found}” leads nowhere.",
        "a record or a page of the site",
        "Correct the link, or add the record.",
    ),
    "link-nowhere-close": Phrase(
        "The link “{found}” leads nowhere.",
        "a record or a page of the site",
        "Did you mean “{close}”?",
    ),
    "link-no-place": Phrase(
        "The page of the link “{found}” has no place of that name.",
        "one of its places: {known}",
        "Correct what stands after #, or leave it out.",
    ),
}
