"""English sentences on fields: their keys and the form of their values."""

from generator.problems.phrases import Phrase

ROWS = {
    "missing-key": Phrase(
        "“{key}” is missing.",
        "a line “{key}: …”",
        "Add a line such as “{line}”.",
    ),
    "unknown-key": Phrase(
        "There is no field “{key}” here.",
        "one of {known}",
        "Delete the line, or use the field that you meant.",
    ),
    "unknown-key-close": Phrase(
        "There is no field “{key}” here.",
        "one of {known}",
        "Did you mean “{close}”?",
    ),
    "quoted-key": Phrase(
        "Quotation marks of a text stand around the field {close}: YAML takes them for a part "
        "of its name.",
        "{close}",
        "Delete the quotation marks, so that the line begins with {close} and a colon.",
    ),
    "empty-value": Phrase(
        "No value stands here.",
        "a value",
        "Fill it in; if the field may be left out, delete its line.",
    ),
    "empty-field": Phrase(
        "No value stands behind “{key}”.",
        "a value, as in “{line}”",
        "Fill it in.{left_out}",
    ),
    "empty-item": Phrase(
        "This item of “{key}” has no value.",
        "a value",
        "Fill it in, or delete the item with its “-”.",
    ),
    "empty-words": Phrase(
        "No words stand behind “{key}”.",
        "the words in this language",
        "Write them. A translation may wait: then delete its line.",
    ),
    "switched-off": Phrase(
        "Nothing stands here: the lines below begin with “#” and are switched off.",
        "lines without “#” before them",
        "Delete “#” and the blank behind it in each line that belongs here; if the field may be "
        "left out, delete its own line.",
    ),
    "empty-text": Phrase(
        "The text is empty.",
        "words",
        "Write the text; if the field may be left out, delete its line.",
    ),
    "to-be-written": Phrase(
        "“{found}” stands where words are still to be written.",
        "words for readers",
        "Write them; if the field may be left out, delete its line.",
    ),
    "sign-of-template": Phrase(
        "The text begins with “{sign}”, which belongs to the form of the file and not to the text.",
        "the words alone",
        "Delete “{sign}” and the blank behind it. To go on with a text in the next lines, write "
        "“>-”, in ordinary signs, behind the colon.",
    ),
    "comment-in-text": Phrase(
        "A blank and “#” begin a comment, so the text ends before “{lost}”.",
        "a text with “#” stands in quotation marks",
        "Put straight double quotation marks around the whole text. A comment that is meant "
        "stands in a line of its own.",
    ),
    "wrong-type": Phrase(
        "“{found}” is not what belongs here.",
        "{expected}",
        "Write {expected}.{hint}",
    ),
    "not-a-block": Phrase(
        "“{found}” stands where a block of fields belongs.",
        "a block with the fields {fields}",
        "Write each of these fields in a line of its own below the key, two blanks further in.",
    ),
    "not-a-list": Phrase(
        "“{found}” stands where a list belongs.",
        "{close}",
        "Write {close}, or each of the words in a line of its own, behind “- ”.",
    ),
    "not-a-list-of-blocks": Phrase(
        "“{found}” stands where a list belongs, each of whose items is a block of fields.",
        "items that have the fields {fields}",
        "Write each item below the key: “- ” and the first of its fields, then each other one in a "
        "line of its own, two blanks further in than the hyphen.",
    ),
    "list-without-hyphens": Phrase(
        "A list belongs here, and no hyphen begins its item.",
        "“- {first}: …”",
        "Write “- ” before “{first}”, and begin the other lines of the item two columns further to "
        "the right than the hyphen.",
    ),
    "not-true-or-false": Phrase(
        "“{found}” is neither true nor false in a record.",
        "{close}",
        "Write {close}, without quotation marks.",
    ),
    "quotes-around": Phrase(
        "The quotation marks around this word do not belong there.",
        "{close}",
        "Replace all of it by {close}.",
    ),
    "blank-around": Phrase(
        "A blank or a line break stands before or behind this word.",
        "{close}",
        "Write {close} in the line of its field, without “|” or “>” before it, and without a "
        "blank inside quotation marks.",
    ),
    "not-a-choice": Phrase(
        "“{found}” is none of the words that may stand here.",
        "one of {choices}",
        "Choose one of them.",
    ),
    "not-a-choice-close": Phrase(
        "“{found}” is none of the words that may stand here.",
        "one of {choices}",
        "Did you mean “{close}”?",
    ),
    "text-too-long": Phrase(
        "The text is too long.",
        "at most {limit} characters",
        "Shorten it.",
    ),
    "out-of-range": Phrase(
        "{found} is out of range.",
        "{relation} {bound}",
        "Correct the number.",
    ),
    "not-an-address": Phrase(
        "“{found}” does not have the form that this field needs.",
        "{form}",
        "Copy the address from the browser, then correct its end.",
    ),
    "not-an-address-close": Phrase(
        "“{found}” does not have the form that this field needs.",
        "{form}",
        "Did you mean {close}?",
    ),
    "bad-id": Phrase(
        "“{found}” can't be an id.",
        "lower-case letters a to z and digits, in words joined by hyphens",
        "Write it like red-pomegranate; a number such as 2022 stands in quotation marks.",
    ),
    "bad-id-close": Phrase(
        "“{found}” can't be an id.",
        "lower-case letters a to z and digits, in words joined by hyphens",
        "Did you mean “{close}”?",
    ),
    "name-for-id": Phrase(
        "“{found}” is a name; here stands the id of what has it.",
        "“{close}”, the id that belongs to this name",
        "Write “{close}”.",
    ),
    "divided-ids": Phrase(
        "“{found}” holds several ids, and is not divided in the way that YAML divides a list.",
        "{listed}",
        "Put a comma (,) and a blank between them, inside brackets, or write each behind “- ” in a "
        "line of its own.",
    ),
    "id-too-long": Phrase(
        "“{found}” is too long for an id, which is a part of addresses and of file names.",
        "at most {limit} characters",
        "Choose a shorter one.",
    ),
    "id-reserved": Phrase(
        "“{found}” can't be an id: Windows keeps this name for a device, so no file can have "
        "it there.",
        "a name that files may have on every system",
        "Choose another one, or add a word with a hyphen.",
    ),
    "search-word": Phrase(
        "“{found}” is nothing that readers would search for: it is not words alone.",
        "an everyday word, or a few: letters, blanks, hyphens and apostrophes",
        "Write one word or phrase a line. Figures and dates belong in texts, where a quote "
        "proves them; search finds them there.",
    ),
    "thing-name": Phrase(
        "“{words}” can’t stand in the site’s sentences as the name of a thing: it is not "
        "words alone.",
        "a word, or a few: letters, blanks, hyphens and apostrophes",
        "Write the plain name, such as 检查 or inspection.",
    ),
    "bad-site-code": Phrase(
        "“{found}” is no site identification code.",
        "letters and digits without blanks",
        "Copy the code from the notice that gives it.",
    ),
    "bad-language": Phrase(
        "“{found}” is no code of a language.",
        "a code such as en or zh",
        "Use the code that the settings have.",
    ),
    "bad-language-close": Phrase(
        "“{found}” is no code of a language.",
        "a code such as en or zh",
        "Did you mean “{close}”?",
    ),
    "bad-sha256": Phrase(
        "This is no SHA-256.",
        "64 digits, 0 to 9 and small a to f",
        "Run `sha256sum` on the file and copy what it prints.",
    ),
    "sha256-missing": Phrase(
        "The SHA-256 of {file} is not here yet.",
        "{hash}",
        "If this is the right file, write `sha256: {hash}`.",
    ),
    "sha256-other-form": Phrase(
        "This is no SHA-256 as records have it: small letters, and nothing beside it.",
        "{hash}",
        "If {file} is the right file, write `sha256: {hash}`.",
    ),
    "bad-fingerprint": Phrase(
        "“{found}” is no fingerprint.",
        "8 digits, 0 to 9 and a to f; in quotation marks if all are 0 to 9",
        "Run `showcase stamp`, which writes it for you.",
    ),
    "not-a-date": Phrase(
        "“{found}” is not in the calendar.",
        "a day that exists",
        "Correct the month or the day.",
    ),
    "date-in-other-form": Phrase(
        "“{found}” is a date, but not in the form that records use.",
        "{close}",
        "Write {close}.",
    ),
    "not-a-plain-number": Phrase(
        "“{found}” is not a number in plain digits.",
        "{close}",
        "Write {close}: digits 0 to 9 alone, without commas, unit, zeros in front or quotation "
        "marks.",
    ),
    "not-a-partial-date": Phrase(
        "“{found}” is no date.",
        "2023-01-17, 2023-01 or 2023",
        "Write the date as year-month-day, as far as it is known.",
    ),
    "fiscal-year": Phrase(
        "“{found}” is two years; one stands here.",
        "{year}, the year in which it begins",
        "Write {year}, and name the financial year in a label, a title or a note.",
    ),
    "time-span": Phrase(
        "“{found}” is neither a day nor a month nor a year.",
        "{year}, the year in which it lies",
        "Write {year}, and name the quarter, the half-year or the months in a label, a title or a "
        "note.",
    ),
    "not-a-day": Phrase(
        "“{found}” is no full date.",
        "a date such as 2026-11-24",
        "Write year, month and day with hyphens: four, two and two digits.",
    ),
    "inference-incomplete": Phrase(
        "`inferred_parts` and `inferred` belong together; one of them is missing.",
        "the inferred parts of the date and the reason",
        "Fill in both, or, if the quote states the whole date, neither.",
    ),
    "unproved": Phrase(
        "Nothing proves this.",
        "at least one quote under `evidence`",
        "Add the quote. Where the source is silent, use the field that says so: `inferred` "
        "for a name, `mode: unknown` for a participation, `public: false` for a rating.",
    ),
    "listed-twice": Phrase(
        "“{name}” stands twice in `{within}`.",
        "each entry once",
        "Delete one of the two.",
    ),
    "names-itself": Phrase(
        "“{found}” is this record itself.",
        "another record",
        "Name the record that you meant, or delete it from the list.",
    ),
    "one-of-two": Phrase(
        "Exactly one of `{first}` and `{second}` must be there.",
        "either `{first}` or `{second}`",
        "Keep one of them: `{first}` for one organ, `{second}` for the organs as a whole.",
    ),
}
