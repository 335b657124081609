"""English sentences on what is no YAML, or not the plain part of it that records are written in."""

from generator.problems.phrases import Phrase

ROWS = {
    "empty-file": Phrase(
        "This file is empty.",
        "a record",
        "Fill it in (`showcase new` prints a template), or delete it.",
    ),
    "not-a-mapping": Phrase(
        "This file does not hold a record.",
        "lines of the form “key: value”",
        "Begin with a key at the start of a line, such as “name: …”.",
    ),
    "several-documents": Phrase(
        "A second document begins here.",
        "one record in one file",
        "Delete the line “{found}”, or put the second record into a file of its own.",
    ),
    "alias": Phrase(
        "“{found}” repeats or marks another part of the file; records may not do that.",
        "each value written out",
        "Write the value out where it is needed. A text that begins with & or * stands in "
        "quotation marks.",
    ),
    "tag": Phrase(
        "“{found}” is a mark of YAML for the type of a value (a tag); records have none.",
        "a plain value",
        "Delete the tag. If “!” belongs to the text, put the whole text in quotation marks.",
    ),
    "too-deep": Phrase(
        "The values are nested more than {limit} levels deep.",
        "the fields that the kind of record has",
        "Take out the extra brackets or indentation.",
    ),
    "key-not-text": Phrase(
        "A list or a block stands where a key should be.",
        "a key: one word, then a colon",
        "Write a key. Brackets and “? ” at the start of a text stand in quotation marks.",
    ),
    "duplicate-key": Phrase(
        "“{key}” stands twice; the first is in line {first}.",
        "each key once",
        "Delete one of the two, or join what they say.",
    ),
    "item-not-begun": Phrase(
        "“{key}” stands a second time in one item of a list, as it does where the hyphen of "
        "the next item is missing; the first is in line {first}.",
        "“- ” before the first field of each item",
        "If a new item begins here, write “- ” before “{key}”, two columns to the left. "
        "Otherwise delete one of the two.",
    ),
    "item-torn": Phrase(
        "A hyphen stands before “{key}”, so that a new item begins here; it seems to belong to "
        "the item above, with “{first}”.",
        "one “- ” for each item, before its first field",
        "Put two blanks in the place of “- ” before “{key}”.",
    ),
    "second-record": Phrase(
        "Another record begins here: this field and others stand twice; the first is in line "
        "{first}.",
        "one record in one file",
        "Put the second record into a file of its own, or delete it.",
    ),
    "tab-indent": Phrase(
        "This line is indented with a tab.",
        "blanks at the start of a line",
        "Replace the tab by blanks, two for each level.",
    ),
    "bad-hyphen": Phrase(
        "A list begins an item with a hyphen and a blank; here the blank is missing, or "
        "another sign stands for the hyphen.",
        "“- ” before an item of a list",
        "Put a hyphen (-) and a blank before the key.",
    ),
    "fullwidth-colon": Phrase(
        "A full-width colon “：” stands after the key.",
        "an ordinary colon and a blank: “key: value”",
        "Replace “：” by “: ”.",
    ),
    "curly-quotes": Phrase(
        "The value begins with a curly quotation mark, which YAML does not take as one.",
        "straight quotation marks around the whole value, or none",
        "Put straight double quotation marks around the whole value, and keep the curly ones "
        "inside.",
    ),
    "missing-blank-after-colon": Phrase(
        "A blank is missing after the colon.",
        "“key: value”",
        "Put one blank after the colon.",
    ),
    "colon-in-value": Phrase(
        "The value holds “: ”, which YAML reads as a second key.",
        "a value with “: ” stands in quotation marks",
        "Put straight double quotation marks around the whole value. If another field begins here, "
        "move it to a line of its own.",
    ),
    "comma-in-value": Phrase(
        "Between braces a comma ends the value: “{found}” is read as a key of its own.",
        "a value with a comma stands in quotation marks",
        "Put straight double quotation marks around the whole value, or write each field on a "
        "line of its own.",
    ),
    "block-beside-text": Phrase(
        "Words stand behind “>” or “|”; a text that is begun so begins in the next line.",
        "“>-” alone, and the text in the next lines, two blanks further in than the key",
        "Move the words to the next line, two blanks further in than the key, or delete the "
        "sign before them.",
    ),
    "conflict-mark": Phrase(
        "Git found two versions of these lines and put both here, between “<<<<<<<” and “>>>>>>>”.",
        "one version, without these marks",
        "Keep what is right of the lines above and below “=======”, and delete the three lines "
        "with the marks.",
    ),
    "conflict-mark-left": Phrase(
        "“{found}” is one of the marks that git puts around two versions of the same lines; the "
        "others were deleted already.",
        "one version, without these marks",
        "Delete this line, and see that the lines around it say everything once.",
    ),
    "sign-before-lines": Phrase(
        "“{found}” or the like stands before each line of this file, as where a change, a mail or "
        "a listing is copied.",
        "lines that begin with a key, a hyphen or blanks",
        "Delete it in each line, or copy the file itself.",
    ),
    "code-fence": Phrase(
        "“{found}” is a mark of Markdown or of a chat, and no part of the record.",
        "the record alone",
        "Delete this line, and the one at the end of the file.",
    ),
    "reserved-start": Phrase(
        "The value begins with a sign that YAML keeps for itself (such as @ ` % * & ! > | -).",
        "a value with such a beginning stands in quotation marks",
        "Put straight double quotation marks around the whole value.",
    ),
    "item-beside-key": Phrase(
        "A list does not begin in the line of its key.",
        "“- ” in the next line",
        "Move the hyphen and all behind it to the next line, two blanks further in than the key. A "
        "text that begins with a hyphen stands in quotation marks.",
    ),
    "unclosed-quote": Phrase(
        "The quotation mark that opens here is never closed.",
        "a closing quotation mark of the same sort",
        "Add the closing mark at the end of the value.",
    ),
    "odd-blank": Phrase(
        "A blank of another kind, as word processors make them, stands before or after a key.",
        "ordinary blanks around keys",
        "Delete the blank and type it again with the space bar.",
    ),
    "apostrophe-in-quotes": Phrase(
        "The text stands in single quotation marks, and an apostrophe in it ends it.",
        "double quotation marks around a text with an apostrophe",
        "Put straight double quotation marks around the whole text, or write the apostrophe twice "
        "('').",
    ),
    "text-after-quote": Phrase(
        "Words stand behind a closing quotation mark or bracket.",
        "nothing behind it",
        'Put the whole value in quotation marks; inside double ones write \\" for a quotation '
        "mark, or use curly ones.",
    ),
    "fullwidth-comma": Phrase(
        "A Chinese comma “{sign}” stands between brackets, where an ordinary one divides.",
        "[one, two]",
        "Replace “{sign}” by a comma (,) and a blank.",
    ),
    "unopened-bracket": Phrase(
        "A bracket is closed here that was not opened.",
        "[one, two] or {{key: value}}",
        "Delete it, or write the opening one before the value. A text with such a bracket "
        "stands in quotation marks.",
    ),
    "bad-escape": Phrase(
        "A backslash between double quotation marks begins an escape, but this is none.",
        "\\\\ for a backslash",
        "Write the backslash twice, or use single quotation marks around the value.",
    ),
    "unclosed-bracket": Phrase(
        "The bracket that opens here is not closed, or a comma is missing inside.",
        "[one, two] or {{key: value}}",
        "Add the closing bracket or the comma. A text that begins with a bracket stands in "
        "quotation marks.",
    ),
    "missing-colon": Phrase(
        "This line has no colon with a blank: it is no field, and goes on with no text.",
        "“key: value”",
        "Add the colon and a blank, or delete the line. A line that goes on with a text is "
        "indented more than the key of that text.",
    ),
    "bad-indent": Phrase(
        "The indentation of this line fits none of the lines above it.",
        "lines of one block begin in the same column",
        "Move the line so that it begins below its neighbours, with blanks.",
    ),
    "not-yaml": Phrase(
        "This line can't be read as YAML.",
        "“key: value”, or “- ” before an item of a list",
        "Check the line and the one above: brackets, quotation marks, a colon with a blank.",
    ),
}
