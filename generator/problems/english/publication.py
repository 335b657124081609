"""English sentences on what may not be published, or not yet."""

from generator.problems.phrases import Phrase

ROWS = {
    "personal-in-text": Phrase(
        "This text has personal data ({what}): {masked}.",
        "a text without personal data",
        "Delete it. Whom to ask is an office, with its telephone (the area code in front) or "
        "its own e-mail address. If the number counts something, its unit stands directly "
        "behind it.",
    ),
    "personal-in-quote": Phrase(
        "The quote has personal data ({what}): {masked}, in sentence {sentences} of the source "
        "“{source}”.",
        "a passage without personal data",
        "Quote a passage without it. Or black it out in the file of the source, write the new "
        "SHA-256 of the file into the record of the source, and quote what stands there then.",
    ),
    "personal-in-source": Phrase(
        "The whole text of this source is shown, and it has personal data ({what}): {masked}, "
        "in sentence {sentences}.",
        "a text without personal data, or excerpts alone",
        "Write `show: excerpts`: the site then shows only what records quote. Or black it out "
        "in {file}, and write the new SHA-256 of the file under `sha256`.",
    ),
    "not-yet-public": Phrase(
        "The site is built as a preview and says so: the settings lack {missing}.",
        "what a public body's site must show",
        "Fill in `profile` in the settings before the site is published.",
    ),
}
