"""English sentences for every problem."""

from generator.problems.phrases import Phrase, Phrases

_P = Phrase

PHRASES = Phrases(
    separator=", ",
    labels={
        "error": "error",
        "notice": "notice",
        "field": "field:    ",
        "found": "found:    ",
        "expected": "expected: ",
        "mend": "mend:     ",
        "see": "see:      ",
        "count": "{errors} {errors_word}, {notices} {notices_word}",
        "error-one": "error",
        "error-many": "errors",
        "notice-one": "notice",
        "notice-many": "notices",
        "more-head": "Of a kind with more than {most}, {few} are shown. Not shown:",
        "more-one": "{number} of [{code}], in one file",
        "more-many": "{number} of [{code}], in {files} files",
        "more-all": "All of them: {command}",
    },
    terms={
        "text": "a text",
        "text-or-wording": "a text, or a block with `text`, `how` and `of`",
        "text-or-languages": "a text, or one text for each language",
        "one-id": "one id",
        "date": "a date such as 2026-11-24",
        "whole-number": "a whole number",
        "number": "a number",
        "yes-or-no": "true or false",
        "list": "a list (lines that begin with “- ”)",
        "mapping": "a block of “key: value” lines",
        "nothing": "nothing",
        "at-least": "at least",
        "at-most": "at most",
        "hint-none": "",
        "hint-list": " A list of ids may stand in one line: [one, two].",
        "hint-quote-number": " A number that is meant as text stands in quotation marks.",
        "hint-plain-number": " Digits 0 to 9 alone: no commas, no unit, no zeros in front, no "
        "quotation marks.",
        "language-en": "English",
        "language-zh": "Chinese",
        "address": "a whole address, such as https://www.example.org/page",
        "address-with-slash": "a whole address with a slash at its end, such as "
        "https://www.example.org/",
        "address-without-slash": "a whole address without a slash at its end, such as "
        "https://www.example.org/page",
        "address-or-mailto": "https://www.example.org/page or mailto:name@example.org",
        "sign-annotation": "a mark for notes above the line",
        "sign-byte-order": "a mark of the order of bytes, which belongs to the beginning of a file",
        "sign-control": "a control character",
        "sign-encoding": "a control character, mostly the sign of a text that was read in a wrong "
        "encoding",
        "sign-direction": "a mark that changes the direction of writing",
        "sign-filler": "a filler that looks like a blank and is none",
        "sign-format": "a mark of format",
        "sign-joiner": "a joiner, which shapes the letters beside it",
        "sign-line-break": "a line break that only some programs take for one",
        "sign-mark": "an accent or another mark of the letter before it",
        "sign-none": "a code that is no character",
        "sign-object": "what is left of a picture or another object that was not copied",
        "sign-private": "a private-use character, which each font draws in its own way or as a box",
        "sign-replacement": "the sign that a program puts where it could not read a character",
        "sign-soft-hyphen": "a soft hyphen",
        "sign-tag": "a tag, which only programs read",
        "sign-variant": "a selector, which chooses a form of the character before it",
        "sign-zero-width": "a blank without width",
        "degree-share": "a share of the whole",
        "degree-multiple": "a multiple of what was before",
        "degree-prize": "the class of a prize",
        "superlative-first": "the first",
        "superlative-only": "the only one",
        "superlative-unique": "like no other",
        "superlative-most": "more than all others",
        "superlative-best": "the best",
        "superlative-leading": "ahead of others",
        "scope-world": "the world",
        "scope-country": "the country",
        "scope-province": "the province",
        "scope-city": "the city",
        "scope-county": "the county",
        "scope-district": "the district",
        "scope-town": "the town",
        "reason-permission": "you may not read it",
        "reason-gone": "it is no longer there",
        "form-pdf": "a PDF",
        "form-office": "a document of a word processor, or a packed file",
        "form-rtf": "an RTF document",
        "form-picture": "a picture",
        "reason-not-a-file": "it is no ordinary file",
        "reason-name-too-long": "its path is too long",
        "reason-other": "the system gives another reason",
        "kind-settings": "settings",
        "kind-vocabulary": "vocabulary",
        "kind-body": "body",
        "kind-source": "source",
        "kind-organ": "organ",
        "kind-review": "review",
        "kind-participation": "participation",
        "kind-brand": "brand",
        "kind-practice": "practice",
        "kind-problem": "problem",
        "kind-media": "picture",
        "kind-page": "page",
        "role-dimensions": "dimensions",
        "role-rating-scale": "rating scale",
        "role-practice-kinds": "kinds of practice",
        "role-units": "units",
        "role-organization-types": "types of organization",
        "role-sectors": "sectors",
        "role-glossary": "glossary",
        "year": "year",
        "month": "month",
        "day": "day",
        "formula-circular": "it leads back to its own figure",
        "formula-division-by-zero": "it divides by zero",
        "formula-empty": "it is empty",
        "formula-too-deep": "its brackets are nested too deeply",
        "formula-too-large": "its numbers grow too large",
        "formula-too-long": "it is too long",
        "formula-unexpected": "something stands in it that does not belong there",
        "formula-unfinished": "something is missing at its end",
        "formula-unknown-function": "only round, sum and percent can be computed",
        "formula-unknown-name": "it uses a name that is no figure of this record",
        "formula-unspaced": "a blank is missing beside a sign",
        "formula-wrong-arguments": "a function in it has the wrong values",
        "personal-mobile": "mobile number",
        "personal-identity": "identity number",
        "personal-passport": "passport number",
        "personal-card": "bank card or account number",
        "personal-mail": "private e-mail address",
        "personal-account": "QQ number or WeChat id",
        "mark-0022": 'the straight double quotation mark "',
        "mark-0027": "the straight apostrophe or single quotation mark '",
        "mark-201C": "the opening double quotation mark “",
        "mark-201D": "the closing double quotation mark ”",
        "mark-2018": "the opening single quotation mark ‘",
        "mark-2019": "the curly apostrophe or closing single quotation mark ’",
        "mark-300C": "the opening corner bracket 「",
        "mark-300D": "the closing corner bracket 」",
        "mark-300A": "the opening title mark 《",
        "mark-300B": "the closing title mark 》",
        "mark-002C": "the comma ,",
        "mark-FF0C": "the Chinese comma ，",
        "mark-3001": "the Chinese comma of lists 、",
        "mark-002E": "the full stop .",
        "mark-3002": "the Chinese full stop 。",
        "mark-003A": "the colon :",
        "mark-FF1A": "the Chinese colon ：",
        "mark-003B": "the semicolon ;",
        "mark-FF1B": "the Chinese semicolon ；",
        "mark-0028": "the opening round bracket (",
        "mark-FF08": "the Chinese opening round bracket （",
        "mark-0029": "the closing round bracket )",
        "mark-FF09": "the Chinese closing round bracket ）",
        "mark-002D": "the hyphen -",
        "mark-2013": "the short dash –",
        "mark-2014": "the long dash —",
        "mark-2026": "the ellipsis …",
        "mark-0021": "the exclamation mark !",
        "mark-FF01": "the Chinese exclamation mark ！",
        "mark-003F": "the question mark ?",
        "mark-FF1F": "the Chinese question mark ？",
        "mark-00B7": "the middle dot ·",
        "mark-2022": "the bullet •",
        "mark-002B": "the plus sign +",
        "mark-FF0B": "the Chinese plus sign ＋",
        "link-fullwidth": "its round brackets are Chinese ones",
        "link-no-words": "it has no words to read",
        "link-unclosed": "its bracket is not closed",
        "link-no-target": "nothing stands between its brackets",
        "link-long": "its address is too long",
        "link-blank": "its address holds a blank or an invisible character",
        "link-scheme": "only http and https lead out of the site",
        "link-protocol-relative": "it begins with two slashes",
        "link-host": "it names no host on the web",
        "link-userinfo": "it carries a user name",
        "link-port": "its port is no port",
        "link-character": "it holds a character that no address may have",
        "link-page-form": "a page’s path has lower-case words and ends in a slash",
        "link-record-form": "it is no record, no page and no web address",
        "link-fragment": "what follows # is no name of a place",
    },
    problems={
        # Files
        "no-content-folder": _P(
            "There is no content folder here.",
            "a folder with records, such as content/",
            "Run the command in the project folder, or name the folder with --content. For a new "
            "site, make an empty folder with this name first.",
        ),
        "other-content-folder": _P(
            "“{found}” is not the content folder; “{close}” is one.",
            "the folder that holds the folders of all kinds of record",
            "Name the folder “{close}” with --content.",
        ),
        "not-content-folder": _P(
            "“{name}” is no content folder: none of the folders for records stands in it.",
            "a folder with folders such as {folders}",
            "Name the folder that has them with --content, such as --content lakeside/content. If "
            "this one is to hold the records, put each into the folder of its kind, and all else "
            "somewhere else.",
        ),
        "unreadable": _P(
            "This can't be read: {reason}.",
            "an ordinary file that can be read",
            "Put an ordinary file here, or change who may read it.",
        ),
        "symbolic-link": _P(
            "A symbolic link stands here instead of a file.",
            "an ordinary file",
            "Put a copy of the file itself here.",
        ),
        "unknown-folder": _P(
            "No kind of record lives here, so this file is not read.",
            "one of the folders {folders}",
            "Move the file into the folder of its kind.",
        ),
        "unknown-folder-close": _P(
            "The folder “{found}” belongs to no kind of record, so this file is not read.",
            "one of the folders {folders}",
            "Did you mean “{close}”? Rename the folder or move the file.",
        ),
        "not-a-yml-file": _P(
            "“{found}” is not a record: its name does not end in .yml.",
            "a file name that ends in .yml",
            "Rename it to {name}, or move it out of the content folder.",
        ),
        "picture-among-records": _P(
            "“{found}” is a picture; here stand records.",
            "a record that describes the picture, in content/media/",
            "Move the picture into media/ beside the content folder, and begin a record of it: "
            "`showcase new media your-id` with `file: media/{name}`.",
        ),
        "wrong-kind": _P(
            "This file holds another kind of record ({kind}) than the others in “{found}”.",
            "a file in the folder of its kind, {folder}",
            "Move the file into the folder “{folder}”.",
        ),
        "bad-file-name": _P(
            "The file name “{found}” can't be an id.",
            "lower-case letters a to z and digits, in words joined by hyphens",
            "Rename the file, for example to {name}.",
        ),
        "too-large": _P(
            "This file has {size} bytes; a record may have {limit}.",
            "a file of at most {limit} bytes",
            "Keep the record's own words here, and put long documents into seeds/.",
        ),
        "file-of-other-form": _P(
            "This file is not text: it is {is_found}.",
            "a record: text saved as UTF-8, in a file whose name ends in .yml",
            "Open it in its own program, copy the words, and paste them into a text file. Another "
            "name for it is not enough.",
        ),
        "not-utf8": _P(
            "This file is not UTF-8: the bytes {found} can't be read as text.",
            "text saved as UTF-8",
            "Open the file in your editor and save it again with the encoding UTF-8.",
        ),
        "control-character": _P(
            "An invisible character stands here: {found}, {name}.",
            "text without invisible characters",
            "Delete it; retype the words around it if you can't see it. Where a source has such a "
            "character, write it as an escape, such as \\u200b, in double quotation marks.",
        ),
        "hidden-character": _P(
            "This text holds {sign}, {name}: nobody sees it, and it can turn or break what "
            "follows.",
            "text without hidden characters",
            "Delete it, or the escape that stands for it; only quotes and wordings of a source may "
            "hold one.",
        ),
        "text-garbled": _P(
            "This text was read in a wrong encoding: “{sign}” stands where another character was.",
            "words that readers can read",
            "Copy the words anew from where they came from, and save the file as UTF-8.",
        ),
        "text-markup": _P(
            "This text holds {sign}, which is HTML: readers see it as it is typed here.",
            "plain words; in longer texts *emphasis*, **strong words** and [links](https://…)",
            "Delete the tags, and write the character that an entity stands for.",
        ),
        "damaged-character": _P(
            "This text holds {sign}, {name}.",
            "characters that every reader sees alike",
            "Look up in the original what stood here and type it; only quotes and wordings of a "
            "source keep such a character. A rare name is written with the character that Unicode "
            "has for it, or the text says in other words how it is written.",
        ),
        "joining-start": _P(
            "The text begins with {sign}, {name}; nothing stands before it here.",
            "a text that begins with a letter, a digit or another whole sign",
            "Delete it, or type the letter that it belongs to before it.",
        ),
        "empty-file": _P(
            "This file is empty.",
            "a record",
            "Fill it in (`showcase new` prints a template), or delete it.",
        ),
        # YAML
        "not-a-mapping": _P(
            "This file does not hold a record.",
            "lines of the form “key: value”",
            "Begin with a key at the start of a line, such as “name: …”.",
        ),
        "several-documents": _P(
            "A second document begins here.",
            "one record in one file",
            "Delete the line “{found}”, or put the second record into a file of its own.",
        ),
        "alias": _P(
            "“{found}” repeats or marks another part of the file; records may not do that.",
            "each value written out",
            "Write the value out where it is needed. A text that begins with & or * stands in "
            "quotation marks.",
        ),
        "tag": _P(
            "“{found}” is a mark of YAML for the type of a value (a tag); records have none.",
            "a plain value",
            "Delete the tag. If “!” belongs to the text, put the whole text in quotation marks.",
        ),
        "too-deep": _P(
            "The values are nested more than {limit} levels deep.",
            "the fields that the kind of record has",
            "Take out the extra brackets or indentation.",
        ),
        "key-not-text": _P(
            "A list or a block stands where a key should be.",
            "a key: one word, then a colon",
            "Write a key. Brackets and “? ” at the start of a text stand in quotation marks.",
        ),
        "duplicate-key": _P(
            "“{key}” stands twice; the first is in line {first}.",
            "each key once",
            "Delete one of the two, or join what they say.",
        ),
        "item-not-begun": _P(
            "“{key}” stands a second time in one item of a list, as it does where the hyphen of "
            "the next item is missing; the first is in line {first}.",
            "“- ” before the first field of each item",
            "If a new item begins here, write “- ” before “{key}”, two columns to the left. "
            "Otherwise delete one of the two.",
        ),
        "second-record": _P(
            "Another record begins here: this field and others stand twice; the first is in line "
            "{first}.",
            "one record in one file",
            "Put the second record into a file of its own, or delete it.",
        ),
        "tab-indent": _P(
            "This line is indented with a tab.",
            "blanks at the start of a line",
            "Replace the tab by blanks, two for each level.",
        ),
        "bad-hyphen": _P(
            "A list begins an item with a hyphen and a blank; here the blank is missing, or "
            "another sign stands for the hyphen.",
            "“- ” before an item of a list",
            "Put a hyphen (-) and a blank before the key.",
        ),
        "fullwidth-colon": _P(
            "A full-width colon “：” stands after the key.",
            "an ordinary colon and a blank: “key: value”",
            "Replace “：” by “: ”.",
        ),
        "curly-quotes": _P(
            "The value begins with a curly quotation mark, which YAML does not take as one.",
            "straight quotation marks around the whole value, or none",
            "Put straight double quotation marks around the whole value, and keep the curly ones "
            "inside.",
        ),
        "missing-blank-after-colon": _P(
            "A blank is missing after the colon.",
            "“key: value”",
            "Put one blank after the colon.",
        ),
        "colon-in-value": _P(
            "The value holds “: ”, which YAML reads as a second key.",
            "a value with “: ” stands in quotation marks",
            "Put straight double quotation marks around the whole value.",
        ),
        "comma-in-value": _P(
            "Between braces a comma ends the value: “{found}” is read as a key of its own.",
            "a value with a comma stands in quotation marks",
            "Put straight double quotation marks around the whole value, or write each field on a "
            "line of its own.",
        ),
        "block-beside-text": _P(
            "Words stand behind “>” or “|”; a text that is begun so begins in the next line.",
            "“>-” alone, and the text in the next lines, two blanks further in than the key",
            "Move the words to the next line, two blanks further in than the key, or delete the "
            "sign before them.",
        ),
        "conflict-mark": _P(
            "Git found two versions of these lines and put both here, between “<<<<<<<” and "
            "“>>>>>>>”.",
            "one version, without these marks",
            "Keep what is right of the lines above and below “=======”, and delete the three lines "
            "with the marks.",
        ),
        "code-fence": _P(
            "“{found}” is a mark of Markdown or of a chat, and no part of the record.",
            "the record alone",
            "Delete this line, and the one at the end of the file.",
        ),
        "reserved-start": _P(
            "The value begins with a sign that YAML keeps for itself (such as @ ` % * & ! > | -).",
            "a value with such a beginning stands in quotation marks",
            "Put straight double quotation marks around the whole value.",
        ),
        "unclosed-quote": _P(
            "The quotation mark that opens here is never closed.",
            "a closing quotation mark of the same sort",
            "Add the closing mark at the end of the value.",
        ),
        "odd-blank": _P(
            "A blank of another kind, as word processors make them, stands before or after a key.",
            "ordinary blanks around keys",
            "Delete the blank and type it again with the space bar.",
        ),
        "text-after-quote": _P(
            "Words stand behind a closing quotation mark or bracket.",
            "nothing behind it",
            'Put the whole value in quotation marks; inside double ones write \\" for a quotation '
            "mark, or use curly ones.",
        ),
        "fullwidth-comma": _P(
            "A Chinese comma “{sign}” stands between brackets, where an ordinary one divides.",
            "[one, two]",
            "Replace “{sign}” by a comma (,) and a blank.",
        ),
        "unopened-bracket": _P(
            "A bracket is closed here that was not opened.",
            "[one, two] or {{key: value}}",
            "Delete it, or write the opening one before the value. A text with such a bracket "
            "stands in quotation marks.",
        ),
        "bad-escape": _P(
            "A backslash between double quotation marks begins an escape, but this is none.",
            "\\\\ for a backslash",
            "Write the backslash twice, or use single quotation marks around the value.",
        ),
        "unclosed-bracket": _P(
            "The bracket that opens here is not closed, or a comma is missing inside.",
            "[one, two] or {{key: value}}",
            "Add the closing bracket or the comma. A text that begins with a bracket stands in "
            "quotation marks.",
        ),
        "missing-colon": _P(
            "This line has no colon with a blank: it is no field, and goes on with no text.",
            "“key: value”",
            "Add the colon and a blank, or delete the line. A line that goes on with a text is "
            "indented more than the key of that text.",
        ),
        "bad-indent": _P(
            "The indentation of this line fits none of the lines above it.",
            "lines of one block begin in the same column",
            "Move the line so that it begins below its neighbours, with blanks.",
        ),
        "not-yaml": _P(
            "This line can't be read as YAML.",
            "“key: value”, or “- ” before an item of a list",
            "Check the line and the one above: brackets, quotation marks, a colon with a blank.",
        ),
        # Fields
        "missing-key": _P(
            "“{key}” is missing.",
            "a line “{key}: …”",
            "Add a line such as “{line}”.",
        ),
        "unknown-key": _P(
            "There is no field “{key}” here.",
            "one of {known}",
            "Delete the line, or use the field that you meant.",
        ),
        "unknown-key-close": _P(
            "There is no field “{key}” here.",
            "one of {known}",
            "Did you mean “{close}”?",
        ),
        "quoted-key": _P(
            "Quotation marks of a text stand around the field {close}: YAML takes them for a part "
            "of its name.",
            "{close}",
            "Delete the quotation marks, so that the line begins with {close} and a colon.",
        ),
        "empty-value": _P(
            "No value stands here.",
            "a value",
            "Fill it in; if the field may be left out, delete its line.",
        ),
        "empty-text": _P(
            "The text is empty.",
            "words",
            "Write the text; if the field may be left out, delete its line.",
        ),
        "comment-in-text": _P(
            "A blank and “#” begin a comment, so the text ends before “{lost}”.",
            "a text with “#” stands in quotation marks",
            "Put straight double quotation marks around the whole text. A comment that is meant "
            "stands in a line of its own.",
        ),
        "wrong-type": _P(
            "“{found}” is not what belongs here.",
            "{expected}",
            "Write {expected}.{hint}",
        ),
        "not-a-block": _P(
            "“{found}” stands where a block of fields belongs.",
            "a block with the fields {fields}",
            "Write each of these fields in a line of its own below the key, two blanks further in.",
        ),
        "not-true-or-false": _P(
            "“{found}” is neither true nor false in a record.",
            "{close}",
            "Write {close}, without quotation marks.",
        ),
        "quotes-around": _P(
            "The quotation marks around this word do not belong there.",
            "{close}",
            "Replace all of it by {close}.",
        ),
        "blank-around": _P(
            "A blank or a line break stands before or behind this word.",
            "{close}",
            "Write {close} in the line of its field, without “|” or “>” before it, and without a "
            "blank inside quotation marks.",
        ),
        "not-a-choice": _P(
            "“{found}” is none of the words that may stand here.",
            "one of {choices}",
            "Choose one of them.",
        ),
        "not-a-choice-close": _P(
            "“{found}” is none of the words that may stand here.",
            "one of {choices}",
            "Did you mean “{close}”?",
        ),
        "text-too-long": _P(
            "The text is too long.",
            "at most {limit} characters",
            "Shorten it.",
        ),
        "out-of-range": _P(
            "{found} is out of range.",
            "{relation} {bound}",
            "Correct the number.",
        ),
        "not-an-address": _P(
            "“{found}” does not have the form that this field needs.",
            "{form}",
            "Copy the address from the browser, then correct its end.",
        ),
        "not-an-address-close": _P(
            "“{found}” does not have the form that this field needs.",
            "{form}",
            "Did you mean {close}?",
        ),
        "bad-id": _P(
            "“{found}” can't be an id.",
            "lower-case letters a to z and digits, in words joined by hyphens",
            "Write it like red-pomegranate; a number such as 2022 stands in quotation marks.",
        ),
        "bad-id-close": _P(
            "“{found}” can't be an id.",
            "lower-case letters a to z and digits, in words joined by hyphens",
            "Did you mean “{close}”?",
        ),
        "name-for-id": _P(
            "“{found}” is a name; here stands the id of what has it.",
            "“{close}”, the id that belongs to this name",
            "Write “{close}”.",
        ),
        "divided-ids": _P(
            "“{found}” is not divided in the way that YAML divides a list.",
            "{listed}",
            "Put a comma (,) and a blank between the ids.",
        ),
        "id-too-long": _P(
            "“{found}” is too long for an id, which is a part of addresses and of file names.",
            "at most {limit} characters",
            "Choose a shorter one.",
        ),
        "id-reserved": _P(
            "“{found}” can't be an id: Windows keeps this name for a device, so no file can have "
            "it there.",
            "a name that files may have on every system",
            "Choose another one, or add a word with a hyphen.",
        ),
        "search-word": _P(
            "“{found}” is nothing that readers would search for: it is not words alone.",
            "an everyday word, or a few: letters, blanks, hyphens and apostrophes",
            "Write one word or phrase a line. Figures and dates belong in texts, where a quote "
            "proves them; search finds them there.",
        ),
        "thing-name": _P(
            "“{words}” can’t stand in the site’s sentences as the name of a thing: it is not "
            "words alone.",
            "a word, or a few: letters, blanks, hyphens and apostrophes",
            "Write the plain name, such as 检查 or inspection.",
        ),
        "bad-site-code": _P(
            "“{found}” is no site identification code.",
            "letters and digits without blanks",
            "Copy the code from the notice that gives it.",
        ),
        "bad-language": _P(
            "“{found}” is no code of a language.",
            "a code such as en or zh",
            "Use the code that the settings have.",
        ),
        "bad-language-close": _P(
            "“{found}” is no code of a language.",
            "a code such as en or zh",
            "Did you mean “{close}”?",
        ),
        "bad-sha256": _P(
            "This is no SHA-256.",
            "64 digits, 0 to 9 and small a to f",
            "Run `sha256sum` on the file and copy what it prints.",
        ),
        "sha256-missing": _P(
            "The SHA-256 of {file} is not here yet.",
            "{hash}",
            "If this is the right file, write `sha256: {hash}`.",
        ),
        "bad-fingerprint": _P(
            "“{found}” is no fingerprint.",
            "8 digits, 0 to 9 and a to f; in quotation marks if all are 0 to 9",
            "Run `showcase stamp`, which writes it for you.",
        ),
        "not-a-date": _P(
            "“{found}” is not in the calendar.",
            "a day that exists",
            "Correct the month or the day.",
        ),
        "date-in-other-form": _P(
            "“{found}” is a date, but not in the form that records use.",
            "{close}",
            "Write {close}.",
        ),
        "not-a-plain-number": _P(
            "“{found}” is not a number in plain digits.",
            "{close}",
            "Write {close}: digits 0 to 9 alone, without commas, unit, zeros in front or quotation "
            "marks.",
        ),
        "not-a-partial-date": _P(
            "“{found}” is no date.",
            "2023-01-17, 2023-01 or 2023",
            "Write the date as year-month-day, as far as it is known.",
        ),
        "fiscal-year": _P(
            "“{found}” is two years; one stands here.",
            "{year}, the year in which it begins",
            "Write {year}, and name the financial year in a label, a title or a note.",
        ),
        "not-a-day": _P(
            "“{found}” is no full date.",
            "a date such as 2026-11-24",
            "Write year, month and day with hyphens: four, two and two digits.",
        ),
        "inference-incomplete": _P(
            "`inferred_parts` and `inferred` belong together; one of them is missing.",
            "the inferred parts of the date and the reason",
            "Fill in both, or, if the quote states the whole date, neither.",
        ),
        "unproved": _P(
            "Nothing proves this.",
            "at least one quote under `evidence`",
            "Add the quote. Where the source is silent, use the field that says so: `inferred` "
            "for a name, `mode: unknown` for a participation, `public: false` for a rating.",
        ),
        "listed-twice": _P(
            "“{name}” stands twice in `{within}`.",
            "each entry once",
            "Delete one of the two.",
        ),
        "names-itself": _P(
            "“{found}” is this record itself.",
            "another record",
            "Name the record that you meant, or delete it from the list.",
        ),
        "one-of-two": _P(
            "Exactly one of `{first}` and `{second}` must be there.",
            "either `{first}` or `{second}`",
            "Keep one of them: `{first}` for one organ, `{second}` for the organs as a whole.",
        ),
        # Records together
        "id-taken": _P(
            "The id “{id}” is taken by {other}.",
            "an id that no other record of the site has",
            "Rename this file.",
        ),
        "former-id-taken": _P(
            "The former id “{id}” belongs to {other}.",
            "an id that no record has now",
            "Delete it from `former_ids`.",
        ),
        "settings-twice": _P(
            "The site has settings already, in {first}.",
            "one file of settings",
            "Delete one of the two files.",
        ),
        "no-settings": _P(
            "The site has no settings.",
            "a file content/settings/site.yml",
            "Run `showcase new settings site` and fill in the file.",
        ),
        "term-taken": _P(
            "The term “{found}” stands already in {other}.",
            "a term that no other vocabulary with this role has",
            "Delete it here, or give it another id.",
        ),
        "no-record": _P(
            "There is no {kind} with the id “{id}”.",
            "the id of a record that is there",
            "Correct the id, or add the record {file}.",
        ),
        "no-record-close": _P(
            "There is no {kind} with the id “{id}”.",
            "the id of a record that is there",
            "Did you mean “{close}”? Otherwise add the record {file}.",
        ),
        "record-of-other-kind": _P(
            "“{id}” is the id of a record of another kind: {other}.",
            "the id of a record of the kind “{kind}”",
            "Write the id of the {kind} that you mean.",
        ),
        "no-record-many": _P(
            "There is no {kind} with the id “{id}”, which {count} places name.",
            "the record {file}",
            "Put the record {file} there, or back; if it has another id now, name the former one "
            "in its `former_ids` to be told the places one by one. The first is this one; others "
            "stand in {others}.",
        ),
        "record-renamed": _P(
            "The {kind} “{id}” has another id now.",
            "the id that it has now",
            "Write “{close}”.",
        ),
        "no-vocabulary": _P(
            "“{found}” is no term: there is no vocabulary of the {role} yet.",
            "a term of a file in content/vocabularies/",
            "Run `showcase new vocabulary {file}`, write `role: {file}`, and add the term there.",
        ),
        "no-term": _P(
            "“{found}” is no term of the {role}.",
            "one of: {known}",
            "Use one of these, or add the term to the vocabulary.",
        ),
        "no-term-close": _P(
            "“{found}” is no term of the {role}.",
            "one of: {known}",
            "Did you mean “{close}”? Otherwise add the term to the vocabulary.",
        ),
        "no-frame-words": _P(
            "The pages have no words of their own in “{found}”.",
            "one of {known}",
            "Use one of these languages. Sources may be in any.",
        ),
        "circular": _P(
            "“{found}” leads back to this record.",
            "a chain that ends",
            "Correct one of the records {chain}.",
        ),
        "dimension-not-in-review": _P(
            "The review “{review}” has no dimension “{found}”.",
            "one of {known}",
            "Use a dimension of the review, or add it there with its quote.",
        ),
        "level-not-in-scale": _P(
            "“{found}” is no level of the review's rating scale.",
            "{known}",
            "Use a level of the scale, or name the scale in the review under `rating`.",
        ),
        # Languages
        "no-first-language": _P(
            "The text has no words in “{language}”, the site's first language.",
            "a line “{language}: …”",
            "Write the original there; the other languages are its translations. Where it stands "
            "there under another code, correct the code.",
        ),
        "original-as-translation": _P(
            "“{found}” is the site's first language, so its words are no translation.",
            "the words alone",
            "Delete `how` and `of` here.",
        ),
        "unknown-language": _P(
            "The site has no language “{found}”.",
            "one of {known}",
            "Correct the code, or add the language to the settings.",
        ),
        "unknown-language-unframed": _P(
            "The site has no language “{found}”, and its pages can have no words in it.",
            "one of {known}",
            "Correct the code, or write the words in a language of the site. What a source says in "
            "“{found}” stands in its quotes.",
        ),
        "unknown-language-close": _P(
            "The site has no language “{found}”.",
            "one of {known}",
            "Did you mean “{close}”?",
        ),
        "translation-without-origin": _P(
            "The translation does not say how it came about and what it translates.",
            "`text`, `how` and `of`",
            "Write `how:` official, editorial or inferred, and `of: {mark}` "
            "(`showcase stamp` adds the `of`).",
        ),
        "translation-missing": _P(
            "There is no translation into “{language}”; readers get the original.",
            "a translation",
            "Add one under “{language}:” with `text` and `how`, then run `showcase stamp`.",
        ),
        "translation-stale": _P(
            "The original has changed since it was translated; readers get the original.",
            "a translation of “{original}”",
            "Check the translation, then write `of: {mark}`.",
        ),
        # Sources and quotes
        "source-outside": _P(
            "“{found}” is not inside the project folder.",
            "a path such as seeds/news.txt or media/hall.jpg",
            "Put texts into seeds/ and pictures into media/, and write the path from the project "
            "folder.",
        ),
        "source-missing": _P(
            "There is no file {found}.",
            "the text of the source",
            "Correct the path, which leads from the project folder and has slashes (/), or add the "
            "file.",
        ),
        "source-missing-close": _P(
            "There is no file {found}.",
            "the path of a file, from the project folder and with slashes (/)",
            "Did you mean “{close}”? Otherwise add the file.",
        ),
        "source-unreadable": _P(
            "The file {found} can't be read: {reason}.",
            "an ordinary file that can be read",
            "Name an ordinary file, or change who may read it.",
        ),
        "source-too-large": _P(
            "The file {found} has {size} bytes; here it may have {limit}.",
            "a file of at most {limit} bytes",
            "Keep the part that the records quote as a text of its own, or divide it into several "
            "sources.",
        ),
        "source-not-utf8": _P(
            "The file {file} is not UTF-8 text.",
            "a text file saved as UTF-8",
            "Save the text as UTF-8, and keep the original document under `original`.",
        ),
        "source-html": _P(
            "The file {file} is no plain text but a web page as browsers get it: it begins with "
            "{sign}.",
            "the words of the source alone, as its readers see them",
            "Open the page in a browser, mark its text there, copy it into a text file saved as "
            "UTF-8, and write the SHA-256 of that file. The page may stand under `original`.",
        ),
        "source-markup": _P(
            "The file {file} has HTML between its words, such as {sign} in line {line}: readers "
            "see it.",
            "the words of the source alone, as its readers see them",
            "Copy the text from the page as a browser shows it, and write the SHA-256 of the new "
            "file. If the document itself has these signs, leave them.",
        ),
        "source-other-form": _P(
            "The file {found} is no text: it is {is_found}.",
            "a text file saved as UTF-8",
            "Copy the words of the document into a text file saved as UTF-8, name that file here "
            "and write its SHA-256. The document may stand under `original`.",
        ),
        "source-empty": _P(
            "There is no text in the file {found}.",
            "the text of the source",
            "Copy the text of the source into the file, and write its SHA-256.",
        ),
        "source-other-language": _P(
            "The text of this source is not in {language}.",
            "the code of the language of its text",
            "Correct `language`, or name the right file under `file`.",
        ),
        "other-language": _P(
            "These words are not in {language}, and stand where that belongs.",
            "words in {language}",
            "Write the words in {language} here, or correct the code of the language. If two "
            "languages were swapped, put each text behind its own code.",
        ),
        "language-close": _P(
            "“{found}” is not the code that this site has for that language.",
            "a code of the settings, or of a language that the site does not have",
            "Write “{close}”.",
        ),
        "source-damaged": _P(
            "The text in {file} lost characters when it was saved: “�” (U+FFFD) stands there "
            "{count} times, first in line {line}.",
            "the characters of the original",
            "Save the text anew from the original, as UTF-8, and write the new SHA-256. If the "
            "original itself has this sign, leave it; quotes may hold it.",
        ),
        "source-changed": _P(
            "The file {file} is not the one that this record fixes.",
            "a file with the SHA-256 {expected_hash}; it has {found_hash}",
            "Put the right file back. If the source itself is another now, check every quote "
            "and write the new value.",
        ),
        "source-saved-anew": _P(
            "The file {file} is the one that this record fixes, but for its encoding, its line "
            "breaks or an invisible mark at its beginning (BOM): a program saved it anew.",
            "a file with the SHA-256 {expected_hash}; it has {found_hash}",
            "Put the file back as it was. If git changes line breaks on this computer, a line "
            "“{file} -text” in the file .gitattributes keeps it from doing so.",
        ),
        "quote-not-found": _P(
            "The source “{source}” does not say this. The nearest passage has {there} where the "
            "quote has {here}.",
            "words of the source; the nearest are: “{nearest}”",
            "Copy the words from the source, letter by letter.",
        ),
        "quote-other-sign": _P(
            "The source “{source}” has {there} where the quote has {here}.",
            "words of the source; the nearest are: “{nearest}”",
            "Copy the words from the source, with its signs.",
        ),
        "quote-with-gap": _P(
            "The quote has “{dots}” in the place of words, and the source “{source}” does not: a "
            "quote leaves nothing out.",
            "the whole passage: “{whole}”",
            "Quote the passage as it stands, or each part of it as a quote of its own.",
        ),
        "quote-joined": _P(
            "The quote joins two passages that stand apart in the source “{source}”: the second "
            "begins with “{second}”.",
            "one passage, as the source has it",
            "Make two quotes of it, each with its `source` and its words.",
        ),
        "quote-nowhere": _P(
            "The source “{source}” says nothing like this.",
            "words of the source, letter by letter",
            "Check that the quote is from this source and in its language, then copy it.",
        ),
        "quote-ambiguous": _P(
            "The source “{source}” says this {count} times.",
            "`after`: the words directly before the passage that is meant",
            "Add `after` with words that stand before only one of them: {contexts}.",
        ),
        "after-not-before": _P(
            "These words do not stand directly before the quote in “{source}”.",
            "the words directly before it, for example: {contexts}",
            "Copy them from the source, letter by letter.",
        ),
        "after-ambiguous": _P(
            "These words stand before the quote {count} times in “{source}”.",
            "words that stand before only one of the passages",
            "Make `after` longer: {contexts}.",
        ),
        "quote-torn": _P(
            "The quote begins or ends inside “{whole}”, which the source has whole.",
            "whole words and whole numbers",
            "Lengthen the quote so that it holds “{whole}”.",
        ),
        "review-not-quoted": _P(
            "This record quotes no source of the review “{found}”.",
            "a quote from {known}",
            "Quote what a source of that review says, or name the review that the quotes are of; a "
            "source that is missing belongs to the `sources` of the review.",
        ),
        "organ-not-named": _P(
            "The source does not name this organ where it is quoted, nor as the last one before.",
            "one of its wordings: {known}",
            "Correct the organ, or quote the words that name it too; a wording that is missing "
            "belongs to the `aliases` of the organ.",
        ),
        "organ-not-listed": _P(
            "The quotes that prove this do not name the organ.",
            "one of its wordings: {known}",
            "Quote the words that name it, or correct the organ; a wording that is missing belongs "
            "to the `aliases` of the organ.",
        ),
        "rating-kept-back": _P(
            "The rating is said to be public, and the review “{review}” says that ratings are not.",
            "false, or `rating.published: true` in the review",
            "Correct the one of the two that is wrong.",
        ),
        "mode-differs": _P(
            "The quotes say another way of reporting than {found}.",
            "{known}",
            "Write the mode that the quotes give, or quote the words that say it of this organ.",
        ),
        "mode-of-others": _P(
            "The quotes say how other organs reported; of this one they tell no report.",
            "unknown, or mentioned-only",
            "Write `mode: unknown`, or quote the words that say it of this organ.",
        ),
        "end-unproved": _P(
            "The brand is said to have ended, and nothing proves it.",
            "`last_year` with its quotes, beside this status",
            "Say under `last_year` until when, with the quote that says so, or write "
            "`status: unknown`.",
        ),
        "end-not-told": _P(
            "The record says until when the brand was in use, and its status is “{status}”.",
            "`status: ended`, or no `last_year`",
            "Correct the one of the two that is wrong.",
        ),
        "status-unproved": _P(
            "The status is “{found}”, and nothing tells what was done about the problem.",
            "a `rectification` with its quotes, beside this status",
            "Say under `rectification` what was done, with the quote that says so, or write "
            "`status: open` or `unknown`.",
        ),
        "status-denied": _P(
            "The problem is said to be solved, and the quotes of its rectification say that it is "
            "not: “{known}”.",
            "in-progress or open, as the quotes say",
            "Write `status: in-progress` or `open`, or quote the words that say it is solved.",
        ),
        "not-earlier": _P(
            "“{found}” is of {year}, a later year than this record's.",
            "a record of an earlier year",
            "Name the record of an earlier year, or leave the field out.",
        ),
        "earlier-of-another": _P(
            "“{found}” is of another organ, {organ}, which no quote here names.",
            "a record of the same organ, or of one that it continues; or a quote with {known}",
            "Correct the id, or quote the words that tell how the other organ comes in.",
        ),
        "level-not-in-quote": _P(
            "The quotes of this rating do not give this organ the level {found}.",
            "{known}",
            "Correct the level, or quote the words that give it; another word for it belongs to "
            "the `forms` of the level.",
        ),
        "organ-name-unknown": _P(
            "No wording of this organ has the name “{found}”, and the record does not explain it.",
            "a wording of the organ, its city before it or not: {known}",
            "Copy the name from a wording. A name that no source has stands among the `aliases` "
            "with the reason under `inferred`, or `identity` says, in the name's words, why it is "
            "meant.",
        ),
        "not-a-short-form": _P(
            "“{found}” has letters or words that the longer names of the organ do not have.",
            "a short form of {known}",
            "Correct the short form. One that is made in another way stands among the `aliases` "
            "as a `variant`, with its quote or with the reason under `inferred`.",
        ),
        "type-not-in-quote": _P(
            "The source's words do not name the type {found}.",
            "{known}, and not as a part of another type's name",
            "Correct the type, or copy the whole name of the type into `wording`; another word for "
            "it belongs to the `forms` of the type.",
        ),
        "relation-not-quoted": _P(
            "No quote of this record, or of “{found}”, names both.",
            "one of {known} and one of {others} in the same quote",
            "Quote the words that tell how the two are related, or delete the relation.",
        ),
        "list-is-open": _P(
            "The list is said to be complete, and its source goes on with “{known}”.",
            "true",
            "Write `open: true`; if another passage has all names, quote that one.",
        ),
        "award-not-in-quote": _P(
            "The quotes of this award do not have: {lacking}.",
            "the award in the words of its quotes",
            "Write the award as the quotes have it, or quote the passage that names it so.",
        ),
        "status-differs": _P(
            "The status is {found}, and the claims below it name these types: {known}.",
            "confirmed for one type, conflict for several, unknown for anything else",
            "Write the status that the claims prove, or add the claim that is missing.",
        ),
        "title-differs": _P(
            "The title is said to be the source's own, and the source has nearly the same words.",
            "{known}",
            "Copy the title from the source, letter by letter; if the editors gave it, write "
            "`title_by: editors`.",
        ),
        "title-not-in-source": _P(
            "The text of this source does not have the title that is said to be its own.",
            "a text with its heading",
            "Look whether the title is right. If the editors gave it, write `title_by: editors`; "
            "if the file lacks the heading of the original, add it there.",
        ),
        "quoted-not-in-source": _P(
            "No source that this record quotes has “{found}”, which stands in quotation marks.",
            "words of the source between quotation marks",
            "Copy the name from the source, letter by letter; words of your own stand without "
            "quotation marks.",
        ),
        "wording-not-in-quote": _P(
            "The wording does not stand in the quote.",
            "words of the quote",
            "Copy the wording from the quote, or quote the passage that has it.",
        ),
        "name-not-in-quote": _P(
            "No quote beside it has the name “{found}”.",
            "the name as a quote has it",
            "Copy the name from the quote, or quote the passage that has it.",
        ),
        "coverage-fell": _P(
            "Records cite {found} % of this source; the record demands {bound} %.",
            "at least {bound} %",
            "Cite the passages that no record cites any more: {uncited}",
        ),
        "coverage-can-rise": _P(
            "Records cite {reached} % of this source, more than the {bound} % that it demands.",
            "{reached}",
            "Write `coverage_at_least: {reached}`, so that it can't fall unnoticed.",
        ),
        # Numbers
        "number-not-in-quote": _P(
            "The number {found} stands in no quote of this statement.",
            "a number of the quotes: {known}",
            "Correct the number, quote the passage that has it, or declare it under `derived`. "
            "Where the quote’s sentence says “this year” or the like, the year of the review that "
            "has its source may stand for it.",
        ),
        "number-rounded": _P(
            "The number {found} stands in no quote of this statement: it is {known}, rounded.",
            "{known}, or the round number under `derived` of this statement",
            "Write {known}, or add under `derived` of this statement a line “- value: {value}”, "
            "and below it “formula: {formula}”.",
        ),
        "number-rounded-here": _P(
            "The number {found} stands in no quote here: it is {known}, rounded.",
            "{known}",
            "Write {known}; round numbers belong into statements, where `derived` takes their "
            "formula.",
        ),
        "number-scaled": _P(
            "The number {found} stands in no quote here; a quote has {known}, and none says that "
            "this is in thousands or in millions.",
            "a quote beside it that says so, such as “in thousands of pounds”",
            "Add the passage of the source that says so as a further quote.",
        ),
        "time-not-in-quote": _P(
            "No quote of this statement has the time {found}; they give another one.",
            "a time of the quotes: {known}",
            "Correct the time, quote the passage that has it, or leave it out.",
        ),
        "time-not-translated": _P(
            "The translation says {found}; the original gives another time.",
            "a time of the original: {known}",
            "Correct the time: mind the hour, and whether it is of the morning or the afternoon.",
        ),
        "text-date-not-in-quote": _P(
            "The date {found} stands in no quote of this statement.",
            "a date of the quotes: {known}",
            "Correct the date, quote the passage that has it, or leave it out.",
        ),
        "number-not-translated": _P(
            "The translation has the number {found} more often than what it translates.",
            "each number as often as in the original: {known}",
            "Correct the number. Where a word for a number (two, both) stands beside its digits, "
            "say it another way.",
        ),
        "number-left-out": _P(
            "The translation leaves out {known}.",
            "every number of ten or more, and every day, of the original",
            "Put it into the translation, in digits.",
        ),
        "organ-not-in-original": _P(
            "The translation names {found}, of which the original does not speak.",
            "the organs that the original names: {known}",
            "Correct the name if it is another organ’s; if the original calls the organ by another "
            "wording, add that to its `aliases`.",
        ),
        "type-not-in-original": _P(
            "The translation says {found}, and the original does not.",
            "the types of organization that the original names: {known}",
            "Correct the translation; if the original writes the type in another way, add that to "
            "the `forms` of the type in its vocabulary.",
        ),
        "figure-not-in-quote": _P(
            "The value {found} stands in no quote of this figure.",
            "a number of the quotes: {known}",
            "Correct the value, quote the passage that has it, or give its `formula`.",
        ),
        "unit-differs": _P(
            "The quotes count something else: there, “{known}” stands behind the number.",
            "the unit of the quotes: {known}",
            "Correct the unit or the number. If both words mean one unit, add the word to its "
            "`forms` in the vocabulary.",
        ),
        "verification-unexplained": _P(
            "The number is said to be more than quoted, and nothing says how.",
            "a `note` beside it",
            "Say in `note` which evidence is attached, or who checked the number, or write "
            "`source-quoted`.",
        ),
        "figure-twice": _P(
            "Two figures of this record have the id “{found}”.",
            "an id for each figure",
            "Rename one of them.",
        ),
        "formula-units": _P(
            "What this formula adds or subtracts, and its result, are not all in one unit.",
            "one unit, not {known}",
            "Correct the formula or the unit. If words mean one unit, they belong to the `forms` "
            "of one unit in the vocabulary.",
        ),
        "formula-wrong": _P(
            "The formula can't be computed: {reason}, at character {position}.",
            "numbers, names of figures, + - * / ( ) with blanks around them, "
            "round(number, decimals), sum(one, two), percent(part, whole)",
            "Correct the formula.",
        ),
        "formula-operand": _P(
            "The formula uses {operand}, which stands in no quote.",
            "numbers of the quotes: {known}",
            "Quote the passage that has the number, or name a figure.",
        ),
        "formula-differs": _P(
            "The formula gives {result}, not {found}.",
            "{result}",
            "Correct the value or the formula.",
        ),
        "derived-unused": _P(
            "The text has no number {found}.",
            "a number of the text",
            "Delete the entry, or correct its value.",
        ),
        "breakdown-differs": _P(
            "The parts add up to {sum}, not to {found}.",
            "parts that add up to {found}",
            "Correct a part, or the value.",
        ),
        "figure-about": _P(
            "The figure is exactly {found}, and its quotes say “{known}”.",
            "a figure that tells readers that it is not exact",
            "Say it in the `label`, the `scope` or the `note`, such as “more than”.",
        ),
        "number-about": _P(
            "The text says exactly {found} where the quotes say “{known}”.",
            "the number as the quotes have it: “{known}”",
            "Say that the number is not exact, such as “more than” or “nearly”.",
        ),
        "number-exact": _P(
            "The text says about {found} where the quotes say exactly “{known}”.",
            "the number as the quotes have it: “{known}”",
            "Leave out what makes the number inexact.",
        ),
        "superlative-not-in-quote": _P(
            "“{found}” says that something is {kind}, and no quote here says so.",
            "a quote that says it is {kind}, in whatever words",
            "Leave these words out, or quote the passage that has them. What the editors infer is "
            "a statement of its own, with the reason under `inferred`.",
        ),
        "superlative-scope": _P(
            "“{found}” says it of {kind}, and no quote here does; their scope is: {known}.",
            "the scope that the quotes give: {known}",
            "Say how far it reaches as the quotes do, leave that out, or quote the passage that "
            "says it of {kind}.",
        ),
        "contrary-to-quote": _P(
            "The text says “{found}”, and the quotes say “{known}”.",
            "what the quotes say: “{known}”",
            "Say what the quotes say, or quote the passage that says so.",
        ),
        "denied-in-quote": _P(
            "The text says that it was done (“{found}”), and the quotes deny it: “{known}”.",
            "what the quotes say: “{known}”",
            "Say that it was not done, or quote the passage that tells that it was.",
        ),
        "target-not-result": _P(
            "The text tells {found} as reached; in the quotes it is a target alone (“{known}”).",
            "a number that was reached, or the word that it is a target",
            "Say that it is a target, or take the number that the source tells as reached.",
        ),
        "degree-not-in-quote": _P(
            "“{found}” is {kind}, and no quote here has it, in words or in numbers.",
            "what a quote says, or what two of its numbers make",
            "Write what the quotes say, or quote the passage that has it. What you computed stands "
            "under `derived` with its formula.",
        ),
        "planned-not-done": _P(
            "The text says that it is done (“{found}”), and the quotes tell only of a plan.",
            "the plan that the quotes tell of: {known}",
            "Say that it is planned, or quote the passage that tells that it was done.",
        ),
        "number-bound": _P(
            "The text says “{found}”, and the quotes say the contrary: “{known}”.",
            "the number as the quotes have it: “{known}”",
            "Say what the quotes say: “more than” or “at least”; or “less than”, “nearly” or "
            "“up to”.",
        ),
        "number-contrary": _P(
            "The text says “{found}”, and the quotes say “{known}”.",
            "what the quotes say of this number: “{known}”",
            "Say of the number what its quotes say: which way it goes, by so many or to so many, "
            "and of what it is. What the editors computed or infer is marked as such.",
        ),
        "number-misplaced": _P(
            "The text says “{found}” where the quotes say “{known}”: what has the number of the "
            "text in them is something else.",
            "the number that the quotes give it: “{known}”",
            "Give each thing the number that its quote gives it, or quote the passage that says "
            "“{found}”.",
        ),
        "breakdown-label": _P(
            "In the quote another part has the number of “{found}”.",
            "{known}",
            "Put each name beside the number that the quote gives it.",
        ),
        "date-not-in-quote": _P(
            "The quotes do not state the {parts} of {found}.",
            "a date that a quote states",
            "Quote the passage that has the date, or name what is inferred under "
            "`inferred_parts`, with the reason under `inferred`.",
        ),
        "date-differs": _P(
            "The quotes state another {parts} than {found}.",
            "the date as a quote states it: {known}",
            "Correct the date.",
        ),
        "date-after": _P(
            "{found} lies after the date of `{name}`, {other}.",
            "a date no later than {other}",
            "Correct one of the two dates.",
        ),
        "day-before-web": _P(
            "{found} lies before {web}, when the World Wide Web was opened to all.",
            "the day on which this record first stood on the site",
            "Write that day; when the source was published belongs in its `published`.",
        ),
        "day-far-ahead": _P(
            "{found} lies more than two years after {known}, the last day of the other records.",
            "a day that has come",
            "Look at the year. If it is right, leave it: the next records will agree with it.",
        ),
        "date-part-stated": _P(
            "The {parts} is called inferred, but a quote states it.",
            "only the parts that no quote states",
            "Take it out of `inferred_parts`.",
        ),
        "date-not-stated": _P(
            "No quote here states the {parts} of {found}.",
            "a date of the quotes: {known}",
            "Correct the date, quote the passage that has it, or give it only as precisely as the "
            "quotes do.",
        ),
        "period-not-stated": _P(
            "No quote of this figure states the {parts} of {found}, and no review of this record "
            "that has the figure's source is of that year.",
            "a year of the quotes or of the review: {known}",
            "Correct the period, quote the passage that has it, or leave it out.",
        ),
        "year-not-in-quote": _P(
            "No quote of this review names {found} as a year.",
            "a year that a quote names without a month: {known}",
            "Correct the year, quote the passage that has it, or give the reason under "
            "`year_inferred`.",
        ),
        "year-stated": _P(
            "The year is called inferred, but a quote states it.",
            "nothing: the quote is the proof",
            "Take `year_inferred` out.",
        ),
        "title-year-differs": _P(
            "The title names the year {found}, and this is the review of {known}.",
            "{known}, or no year",
            "Correct the title, or the `year` if that is the one that is wrong.",
        ),
        "inferred-year-far": _P(
            "Nothing that is known leads to the year of {found}.",
            "a year that a quote, the review or the source's publication has, or one beside it (a "
            "meeting: the year reviewed or the next): {known}",
            "Correct the year, or quote a passage with a year near it.",
        ),
        "record-copied": _P(
            "The record “{found}” says the very same as {other}: readers would find it twice.",
            "a record of something else",
            "Write what this one is about, or delete one of the two files.",
        ),
        "participation-twice": _P(
            "The organ “{found}” takes part in this review twice.",
            "one participation of an organ in a review",
            "Correct the organ or the review here or in {others}, or keep one of them.",
        ),
        "order-twice": _P(
            "Another organ of this review has the place {found} as well.",
            "a number that stands once in a review",
            "Correct it here or in {others}.",
        ),
        "order-differs": _P(
            "The source names this organ at another place than {found} in the order.",
            "a number after {before} and before {after}",
            "Number the organs as the first quote of each stands in the source.",
        ),
        "order-gap": _P(
            "This review has a place {found}, but no place {missing}.",
            "1, 2, 3 and so on without a gap",
            "Correct the number, or add the participation at place {missing}. Where not all are "
            "recorded, leave `order` out.",
        ),
        # Links
        "link-wrong": _P(
            "The link “{found}” can't be followed: {reason}.",
            "brands/red-pomegranate, /about/ or https://…",
            "Write the link in one of these three forms.",
        ),
        "link-nowhere": _P(
            "The link “{found}” leads nowhere.",
            "a record or a page of the site",
            "Correct the link, or add the record.",
        ),
        "link-nowhere-close": _P(
            "The link “{found}” leads nowhere.",
            "a record or a page of the site",
            "Did you mean “{close}”?",
        ),
        "link-no-place": _P(
            "The page of the link “{found}” has no place of that name.",
            "one of its places: {known}",
            "Correct what stands after #, or leave it out.",
        ),
        # Media
        "alt-file-name": _P(
            "“{found}” is the name of a file. Who can’t see the picture learns nothing from it.",
            "what the picture shows, in a few words",
            "Say it as you would on the telephone: “An old harbour hall with a tower, at night.”",
        ),
        "alt-repeats-caption": _P(
            "The description is the caption once more: it is read aloud twice.",
            "what the picture shows, beside what the caption says",
            "Describe what is to be seen; the caption says what it means, or leave it out.",
        ),
        "alt-says-nothing": _P(
            "“{found}” does not say what the picture shows.",
            "what the picture shows, in a few words",
            "Say it as you would on the telephone: “An old harbour hall with a tower, at night.”",
        ),
        "media-missing": _P(
            "There is no file {found}.",
            "a picture in the project folder",
            "Correct the path, or add the file.",
        ),
        "media-missing-close": _P(
            "There is no file {found}.",
            "the path of a file, from the project folder and with slashes (/)",
            "Did you mean “{close}”? Otherwise add the file.",
        ),
        "media-not-a-picture": _P(
            "The file {found} can't be read as a picture: it is damaged, or no picture at all.",
            "a whole JPEG, PNG or WebP file",
            "Open it in a picture program, export it as JPEG, and put the new file here.",
        ),
        "media-format": _P(
            "The file {found} can't be shown: its format is {is_found}.",
            "a still picture as JPEG, PNG or WebP",
            "Export it as JPEG (photographs) or PNG (drawings), and name the new file here.",
        ),
        "media-too-large": _P(
            "The picture {found} is too large: {is_found}.",
            "at most {megabytes} MB and {megapixels} million pixels",
            "Make it smaller in a picture program; 1,600 pixels in width are enough.",
        ),
        "media-too-narrow": _P(
            "The picture {found} is a strip in which nothing can be seen: {is_found}.",
            "a long side of at most {ratio} times the short one",
            "Cut out the part that shows something, and put the new file here.",
        ),
        "media-without-consent": _P(
            "People can be recognized in this picture, and whether they agreed is unknown.",
            "given or not-needed",
            "Ask them, or use a picture in which nobody can be recognized.",
        ),
        "missing-glyph": _P(
            "The fonts of cards and posters have no form for {characters}.",
            "characters that Noto Serif SC and Noto Sans SC have",
            "Use the common form of the character here; emoji and very rare forms can't be drawn.",
        ),
        # Personal data
        "personal-in-text": _P(
            "This text has personal data ({what}): {masked}.",
            "a text without personal data",
            "Delete it. Whom to ask is an office, with its telephone (the area code in front) or "
            "its own e-mail address. If the number counts something, its unit stands directly "
            "behind it.",
        ),
        "personal-in-quote": _P(
            "The quote has personal data ({what}): {masked}, in sentence {sentences} of the source "
            "“{source}”.",
            "a passage without personal data",
            "Quote a passage without it. Or black it out in the file of the source, write the new "
            "SHA-256 of the file into the record of the source, and quote what stands there then.",
        ),
        "personal-in-source": _P(
            "The whole text of this source is shown, and it has personal data ({what}): {masked}, "
            "in sentence {sentences}.",
            "a text without personal data, or excerpts alone",
            "Write `show: excerpts`: the site then shows only what records quote. Or black it out "
            "in {file}, and write the new SHA-256 of the file under `sha256`.",
        ),
        # Publication
        "not-yet-public": _P(
            "The site is built as a preview and says so: the settings lack {missing}.",
            "what a public body's site must show",
            "Fill in `profile` in the settings before the site is published.",
        ),
    },
)
