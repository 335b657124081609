"""English sentences on languages and translations."""

from generator.problems.phrases import Phrase

ROWS = {
    "no-first-language": Phrase(
        "The text has no words in “{language}”, the site's first language.",
        "a line “{language}: …”",
        "Write the words in “{language}” there, as the original: other languages are its "
        "translations, also where the source is in one of them (`how: official`). Where the words "
        "stand there under another code, correct the code.",
    ),
    "original-as-translation": Phrase(
        "“{found}” is the site's first language, so its words are no translation.",
        "the words alone",
        "Delete `how` and `of` here. Words of a source in another language stand under the code of "
        "that one, with `how: official`.",
    ),
    "unknown-language": Phrase(
        "The site has no language “{found}”.",
        "one of {known}",
        "Correct the code, or add the language to the settings.",
    ),
    "unknown-language-unframed": Phrase(
        "The site has no language “{found}”, and its pages can have no words in it.",
        "one of {known}",
        "Correct the code, or write the words in a language of the site. What a source says in "
        "“{found}” stands in its quotes.",
    ),
    "unknown-language-close": Phrase(
        "The site has no language “{found}”.",
        "one of {known}",
        "Did you mean “{close}”?",
    ),
    "translation-without-origin": Phrase(
        "The translation does not say how it came about and what it translates.",
        "`text`, `how` and `of`",
        "Write `how:` official, editorial or inferred, and `of: {mark}` "
        "(`showcase stamp` adds the `of`).",
    ),
    "translation-missing": Phrase(
        "There is no translation into “{language}”; readers get the original.",
        "a translation",
        "Add one under “{language}:” with `text` and `how`, then run `showcase stamp`.",
    ),
    "translation-unstamped": Phrase(
        "The translation does not say yet which original it was made from.",
        "`of: {mark}`",
        "Run `showcase stamp`, or write `of: {mark}` below `how`.",
    ),
    "translation-stale": Phrase(
        "The original has changed since it was translated; readers get the original.",
        "a translation of “{original}”",
        "Check the translation, then write `of: {mark}`.",
    ),
}
