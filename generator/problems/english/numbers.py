"""English sentences on numbers, figures and formulas."""

from generator.problems.phrases import Phrase

ROWS = {
    "number-not-in-quote": Phrase(
        "The number {found} stands in no quote of this statement.",
        "a number of the quotes: {known}",
        "Correct the number, quote the passage that has it, or declare it under `derived`. "
        "Where the quote’s sentence says “this year” or the like, the year of the review that "
        "has its source may stand for it.",
    ),
    "number-rounded": Phrase(
        "The number {found} stands in no quote of this statement: it is {known}, rounded.",
        "{known}, or the round number under `derived` of this statement",
        "Write {known}, or add under `derived` of this statement a line “- value: {value}”, "
        "and below it “formula: {formula}”.",
    ),
    "number-rounded-here": Phrase(
        "The number {found} stands in no quote here: it is {known}, rounded.",
        "{known}",
        "Write {known}; round numbers belong into statements, where `derived` takes their formula.",
    ),
    "number-scaled": Phrase(
        "The number {found} stands in no quote here; a quote has {known}, and none says that "
        "this is in thousands or in millions.",
        "a quote beside it that says so, such as “in thousands of pounds”",
        "Add the passage of the source that says so as a further quote.",
    ),
    "time-not-in-quote": Phrase(
        "No quote of this statement has the time {found}; they give another one.",
        "a time of the quotes: {known}",
        "Correct the time, quote the passage that has it, or leave it out.",
    ),
    "time-not-translated": Phrase(
        "The translation says {found}; the original gives another time.",
        "a time of the original: {known}",
        "Correct the time: mind the hour, and whether it is of the morning or the afternoon.",
    ),
    "text-date-not-in-quote": Phrase(
        "The date {found} stands in no quote of this statement.",
        "a date of the quotes: {known}",
        "Correct the date, quote the passage that has it, or leave it out.",
    ),
    "number-not-translated": Phrase(
        "The translation has the number {found} more often than what it translates.",
        "each number as often as in the original: {known}",
        "Correct the number. Where a word for a number (two, both) stands beside its digits, "
        "say it another way.",
    ),
    "number-left-out": Phrase(
        "The translation leaves out {known}.",
        "every number of ten or more, and every day, of the original",
        "Put it into the translation, in digits.",
    ),
    "organ-not-in-original": Phrase(
        "The translation names {found}, of which the original does not speak.",
        "the organs that the original names: {known}",
        "Correct the name if it is another organ’s; if the original calls the organ by another "
        "wording, add that to its `aliases`.",
    ),
    "type-not-in-original": Phrase(
        "The translation says {found}, and the original does not.",
        "the types of organization that the original names: {known}",
        "Correct the translation; if the original writes the type in another way, add that to "
        "the `forms` of the type in its vocabulary.",
    ),
    "figure-not-in-quote": Phrase(
        "The value {found} stands in no quote of this figure.",
        "a number of the quotes: {known}",
        "Correct the value, quote the passage that has it, or give its `formula`.",
    ),
    "unit-differs": Phrase(
        "The quotes count something else: there, “{known}” stands behind the number.",
        "the unit of the quotes: {known}",
        "Correct the unit or the number. If both words mean one unit, add the word to its "
        "`forms` in the vocabulary.",
    ),
    "verification-unexplained": Phrase(
        "The number is said to be more than quoted, and nothing says how.",
        "a `note` beside it",
        "Say in `note` which evidence is attached, or who checked the number, or write "
        "`source-quoted`.",
    ),
    "figure-twice": Phrase(
        "Two figures of this record have the id “{found}”.",
        "an id for each figure",
        "Rename one of them.",
    ),
    "formula-units": Phrase(
        "What this formula adds or subtracts, and its result, are not all in one unit.",
        "one unit, not {known}",
        "Correct the formula or the unit. If words mean one unit, they belong to the `forms` "
        "of one unit in the vocabulary.",
    ),
    "formula-wrong": Phrase(
        "The formula can't be computed: {reason}, at character {position}.",
        "numbers, names of figures, + - * / ( ) with blanks around them, "
        "round(number, decimals), sum(one, two), percent(part, whole)",
        "Correct the formula.",
    ),
    "formula-wrong-close": Phrase(
        "The formula is not written as formulas are here.",
        "numbers, names of figures, and + - * / with blanks around them",
        "Did you mean “{close}”?",
    ),
    "formula-operand": Phrase(
        "The formula uses {operand}, which stands in no quote.",
        "numbers of the quotes: {known}",
        "Quote the passage that has the number, or name a figure.",
    ),
    "formula-differs": Phrase(
        "The formula gives {result}, not {found}.",
        "{result}",
        "Correct the value or the formula.",
    ),
    "derived-unused": Phrase(
        "The text has no number {found}.",
        "a number of the text",
        "Delete the entry, or correct its value.",
    ),
    "breakdown-differs": Phrase(
        "The parts add up to {sum}, not to {found}.",
        "parts that add up to {found}",
        "Correct a part, or the value.",
    ),
    "figure-about": Phrase(
        "The figure is exactly {found}, and its quotes say “{known}”.",
        "a figure that tells readers that it is not exact",
        "Say it in the `label`, the `scope` or the `note`, such as “more than”.",
    ),
    "number-about": Phrase(
        "The text says exactly {found} where the quotes say “{known}”.",
        "the number as the quotes have it: “{known}”",
        "Say that the number is not exact, such as “more than” or “nearly”.",
    ),
    "number-exact": Phrase(
        "The text says about {found} where the quotes say exactly “{known}”.",
        "the number as the quotes have it: “{known}”",
        "Leave out what makes the number inexact.",
    ),
}
