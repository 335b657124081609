"""English sentences on quotes that are not in their source, or not once."""

from generator.problems.phrases import Phrase

ROWS = {
    "quote-not-found": Phrase(
        "The source “{source}” does not say this. The nearest passage has {there} where the "
        "quote has {here}.",
        "words of the source; the nearest are: “{nearest}”",
        "Copy the words from the source, letter by letter.",
    ),
    "quote-other-sign": Phrase(
        "The source “{source}” has {there} where the quote has {here}.",
        "words of the source; the nearest are: “{nearest}”",
        "Copy the words from the source, with its signs.",
    ),
    "quote-with-gap": Phrase(
        "The quote has “{dots}” in the place of words, and the source “{source}” does not: a "
        "quote leaves nothing out.",
        "the whole passage: “{whole}”",
        "Quote the passage as it stands, or each part of it as a quote of its own.",
    ),
    "quote-joined": Phrase(
        "The quote joins two passages that stand apart in the source “{source}”: the second "
        "begins with “{second}”.",
        "one passage, as the source has it",
        "Make two quotes of it, each with its `source` and its words.",
    ),
    "quote-nowhere": Phrase(
        "The source “{source}” says nothing like this.",
        "words of the source, letter by letter",
        "Check that the quote is from this source and in its language, then copy it.",
    ),
    "quote-ambiguous": Phrase(
        "The source “{source}” says this {count} times.",
        "`after`: the words directly before the passage that is meant",
        "Add `after` with words that stand before only one of them: {contexts}.",
    ),
    "after-not-before": Phrase(
        "These words do not stand directly before the quote in “{source}”.",
        "the words directly before it, for example: {contexts}",
        "Copy them from the source, letter by letter.",
    ),
    "after-ambiguous": Phrase(
        "These words stand before the quote {count} times in “{source}”.",
        "words that stand before only one of the passages",
        "Make `after` longer: {contexts}.",
    ),
    "quote-torn": Phrase(
        "The quote begins or ends inside “{whole}”, which the source has whole.",
        "whole words and whole numbers",
        "Lengthen the quote so that it holds “{whole}”.",
    ),
}
