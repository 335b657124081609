"""English sentences on days, years and periods."""

from generator.problems.phrases import Phrase

ROWS = {
    "date-not-in-quote": Phrase(
        "The quotes do not state the {parts} of {found}.",
        "a date that a quote states",
        "Quote the passage that has the date, or name what is inferred under "
        "`inferred_parts`, with the reason under `inferred`.",
    ),
    "date-differs": Phrase(
        "The quotes state another {parts} than {found}.",
        "the date as a quote states it: {known}",
        "Correct the date.",
    ),
    "date-after": Phrase(
        "{found} lies after the date of `{name}`, {other}.",
        "a date no later than {other}",
        "Correct one of the two dates.",
    ),
    "day-before-web": Phrase(
        "{found} lies before {web}, when the World Wide Web was opened to all.",
        "the day on which this record first stood on the site",
        "Write that day; when the source was published belongs in its `published`.",
    ),
    "day-far-ahead": Phrase(
        "{found} lies more than two years after {known}, the last day of the other records.",
        "a day that has come",
        "Look at the year. If it is right, leave it: the next records will agree with it.",
    ),
    "date-part-stated": Phrase(
        "The {parts} is called inferred, but a quote states it.",
        "only the parts that no quote states",
        "Take it out of `inferred_parts`.",
    ),
    "date-not-stated": Phrase(
        "No quote here states the {parts} of {found}.",
        "a date of the quotes: {known}",
        "Correct the date, quote the passage that has it, or give it only as precisely as the "
        "quotes do.",
    ),
    "period-not-stated": Phrase(
        "No quote of this figure states the {parts} of {found}, and no review of this record "
        "that has the figure's source is of that year.",
        "a year of the quotes or of the review: {known}",
        "Correct the period, quote the passage that has it, or leave it out.",
    ),
    "year-not-in-quote": Phrase(
        "No quote of this review names {found} as a year.",
        "a year that a quote names without a month: {known}",
        "Correct the year, quote the passage that has it, or give the reason under "
        "`year_inferred`.",
    ),
    "year-stated": Phrase(
        "The year is called inferred, but a quote states it.",
        "nothing: the quote is the proof",
        "Take `year_inferred` out.",
    ),
    "title-year-differs": Phrase(
        "The title names the year {found}, and this is the review of {known}.",
        "{known}, or no year",
        "Correct the title, or the `year` if that is the one that is wrong.",
    ),
    "inferred-year-far": Phrase(
        "Nothing that is known leads to the year of {found}.",
        "a year that a quote, the review or the source's publication has, or one beside it (a "
        "meeting: the year reviewed or the next): {known}",
        "Correct the year, or quote a passage with a year near it.",
    ),
}
