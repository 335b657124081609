"""English sentences on pictures."""

from generator.problems.phrases import Phrase

ROWS = {
    "alt-file-name": Phrase(
        "“{found}” is the name of a file. Who can’t see the picture learns nothing from it.",
        "what the picture shows, in a few words",
        "Say it as you would on the telephone: “An old harbour hall with a tower, at night.”",
    ),
    "alt-repeats-caption": Phrase(
        "The description is the caption once more: it is read aloud twice.",
        "what the picture shows, beside what the caption says",
        "Describe what is to be seen; the caption says what it means, or leave it out.",
    ),
    "alt-says-nothing": Phrase(
        "“{found}” does not say what the picture shows.",
        "what the picture shows, in a few words",
        "Say it as you would on the telephone: “An old harbour hall with a tower, at night.”",
    ),
    "media-missing": Phrase(
        "There is no file {found}.",
        "a picture in the project folder",
        "Correct the path, or add the file.",
    ),
    "media-missing-close": Phrase(
        "There is no file {found}.",
        "the path of a file, from the project folder and with slashes (/)",
        "Did you mean “{close}”? Otherwise add the file.",
    ),
    "media-not-a-picture": Phrase(
        "The file {found} can't be read as a picture: it is damaged, or no picture at all.",
        "a whole JPEG, PNG or WebP file",
        "Open it in a picture program, export it as JPEG, and put the new file here.",
    ),
    "media-format": Phrase(
        "The file {found} can't be shown: its format is {is_found}.",
        "a still picture as JPEG, PNG or WebP",
        "Export it as JPEG (photographs) or PNG (drawings), and name the new file here.",
    ),
    "media-too-large": Phrase(
        "The picture {found} is too large: {is_found}.",
        "at most {megabytes} MB and {megapixels} million pixels",
        "Make it smaller in a picture program; 1,600 pixels in width are enough.",
    ),
    "media-too-narrow": Phrase(
        "The picture {found} is a strip in which nothing can be seen: {is_found}.",
        "a long side of at most {ratio} times the short one",
        "Cut out the part that shows something, and put the new file here.",
    ),
    "media-without-consent": Phrase(
        "People can be recognized in this picture, and whether they agreed is unknown.",
        "given or not-needed",
        "Ask them, or use a picture in which nobody can be recognized.",
    ),
    "missing-glyph": Phrase(
        "The fonts of cards and posters have no form for {characters}.",
        "characters that Noto Serif SC and Noto Sans SC have",
        "Use the common form of the character here; emoji and very rare forms can't be drawn.",
    ),
}
