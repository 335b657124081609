"""English sentences on statements that their quotes do not prove."""

from generator.problems.phrases import Phrase

ROWS = {
    "review-not-quoted": Phrase(
        "This record quotes no source of the review “{found}”.",
        "a quote from {known}",
        "Quote what a source of that review says, or name the review that the quotes are of; a "
        "source that is missing belongs to the `sources` of the review.",
    ),
    "organ-not-named": Phrase(
        "The source does not name this organ where it is quoted, nor as the last one before.",
        "one of its wordings: {known}",
        "Correct the organ, or quote the words that name it too; a wording that is missing "
        "belongs to the `aliases` of the organ.",
    ),
    "organ-not-listed": Phrase(
        "The quotes that prove this do not name the organ.",
        "one of its wordings: {known}",
        "Quote the words that name it, or correct the organ; a wording that is missing belongs "
        "to the `aliases` of the organ.",
    ),
    "rating-kept-back": Phrase(
        "The rating is said to be public, and the review “{review}” says that ratings are not.",
        "false, or `rating.published: true` in the review",
        "Correct the one of the two that is wrong.",
    ),
    "mode-differs": Phrase(
        "The quotes say another way of reporting than {found}.",
        "{known}",
        "Write the mode that the quotes give, or quote the words that say it of this organ.",
    ),
    "mode-of-others": Phrase(
        "The quotes say how other organs reported; of this one they tell no report.",
        "unknown, or mentioned-only",
        "Write `mode: unknown`, or quote the words that say it of this organ.",
    ),
    "end-unproved": Phrase(
        "The brand is said to have ended, and nothing proves it.",
        "`last_year` with its quotes, beside this status",
        "Say under `last_year` until when, with the quote that says so, or write "
        "`status: unknown`.",
    ),
    "end-not-told": Phrase(
        "The record says until when the brand was in use, and its status is “{status}”.",
        "`status: ended`, or no `last_year`",
        "Correct the one of the two that is wrong.",
    ),
    "status-unproved": Phrase(
        "The status is “{found}”, and nothing tells what was done about the problem.",
        "a `rectification` with its quotes, beside this status",
        "Say under `rectification` what was done, with the quote that says so, or write "
        "`status: open` or `unknown`.",
    ),
    "status-denied": Phrase(
        "The problem is said to be solved, and the quotes of its rectification say that it is "
        "not: “{known}”.",
        "in-progress or open, as the quotes say",
        "Write `status: in-progress` or `open`, or quote the words that say it is solved.",
    ),
    "not-earlier": Phrase(
        "“{found}” is of {year}, a later year than this record's.",
        "a record of an earlier year",
        "Name the record of an earlier year, or leave the field out.",
    ),
    "earlier-of-another": Phrase(
        "“{found}” is of another organ, {organ}, which no quote here names.",
        "a record of the same organ, or of one that it continues; or a quote with {known}",
        "Correct the id, or quote the words that tell how the other organ comes in.",
    ),
    "level-not-in-quote": Phrase(
        "The quotes of this rating do not give this organ the level {found}.",
        "{known}",
        "Correct the level, or quote the words that give it; another word for it belongs to "
        "the `forms` of the level.",
    ),
    "organ-name-unknown": Phrase(
        "No wording of this organ has the name “{found}”, and the record does not explain it.",
        "a wording of the organ, its city before it or not: {known}",
        "Copy the name from a wording. A name that no source has stands among the `aliases` "
        "with the reason under `inferred`, or `identity` says, in the name's words, why it is "
        "meant.",
    ),
    "not-a-short-form": Phrase(
        "“{found}” has letters or words that the longer names of the organ do not have.",
        "a short form of {known}",
        "Correct the short form. One that is made in another way stands among the `aliases` "
        "as a `variant`, with its quote or with the reason under `inferred`.",
    ),
    "type-not-in-quote": Phrase(
        "The source's words do not name the type {found}.",
        "{known}, and not as a part of another type's name",
        "Correct the type, or copy the whole name of the type into `wording`; another word for "
        "it belongs to the `forms` of the type.",
    ),
    "relation-not-quoted": Phrase(
        "No quote of this record, or of “{found}”, names both.",
        "one of {known} and one of {others} in the same quote",
        "Quote the words that tell how the two are related, or delete the relation.",
    ),
    "list-is-open": Phrase(
        "The list is said to be complete, and its source goes on with “{known}”.",
        "true",
        "Write `open: true`; if another passage has all names, quote that one.",
    ),
    "award-not-in-quote": Phrase(
        "The quotes of this award do not have: {lacking}.",
        "the award in the words of its quotes",
        "Write the award as the quotes have it, or quote the passage that names it so.",
    ),
    "status-differs": Phrase(
        "The status is {found}, and the claims below it name these types: {known}.",
        "confirmed for one type, conflict for several, unknown for anything else",
        "Write the status that the claims prove, or add the claim that is missing.",
    ),
    "title-differs": Phrase(
        "The title is said to be the source's own, and the source has nearly the same words.",
        "{known}",
        "Copy the title from the source, letter by letter; if the editors gave it, write "
        "`title_by: editors`.",
    ),
    "title-not-in-source": Phrase(
        "The text of this source does not have the title that is said to be its own.",
        "a text with its heading",
        "Look whether the title is right. If the editors gave it, write `title_by: editors`; "
        "if the file lacks the heading of the original, add it there.",
    ),
    "quoted-not-in-source": Phrase(
        "No source that this record quotes has “{found}”, which stands in quotation marks.",
        "words of the source between quotation marks",
        "Copy the name from the source, letter by letter; words of your own stand without "
        "quotation marks.",
    ),
    "wording-not-in-quote": Phrase(
        "The wording does not stand in the quote.",
        "words of the quote",
        "Copy the wording from the quote, or quote the passage that has it.",
    ),
    "name-not-in-quote": Phrase(
        "No quote beside it has the name “{found}”.",
        "the name as a quote has it",
        "Copy the name from the quote, or quote the passage that has it.",
    ),
    "coverage-fell": Phrase(
        "Records cite {found} % of this source; the record demands {bound} %.",
        "at least {bound} %",
        "Cite the passages that no record cites any more: {uncited}",
    ),
    "coverage-can-rise": Phrase(
        "Records cite {reached} % of this source, more than the {bound} % that it demands.",
        "{reached}",
        "Write `coverage_at_least: {reached}`, so that it can't fall unnoticed.",
    ),
}
