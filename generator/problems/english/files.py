"""English sentences on files and folders."""

from generator.problems.phrases import Phrase

ROWS = {
    "no-content-folder": Phrase(
        "There is no content folder here.",
        "a folder with records, such as content/",
        "Run the command in the project folder, or name the folder with --content. For a new "
        "site, make an empty folder with this name first.",
    ),
    "other-content-folder": Phrase(
        "“{found}” is not the content folder; “{close}” is one.",
        "the folder that holds the folders of all kinds of record",
        "Name the folder “{close}” with --content.",
    ),
    "not-content-folder": Phrase(
        "“{name}” is no content folder: none of the folders for records stands in it.",
        "a folder with folders such as {folders}",
        "Name the folder that has them with --content, such as --content lakeside/content. If "
        "this one is to hold the records, put each into the folder of its kind, and all else "
        "somewhere else.",
    ),
    "unreadable": Phrase(
        "This can't be read: {reason}.",
        "an ordinary file that can be read",
        "Put an ordinary file here, or change who may read it.",
    ),
    "symbolic-link": Phrase(
        "A symbolic link stands here instead of a file.",
        "an ordinary file",
        "Put a copy of the file itself here.",
    ),
    "unknown-folder": Phrase(
        "No kind of record lives here, so this file is not read.",
        "one of the folders {folders}",
        "Move the file into the folder of its kind.",
    ),
    "unknown-folder-close": Phrase(
        "The folder “{found}” belongs to no kind of record, so this file is not read.",
        "one of the folders {folders}",
        "Did you mean “{close}”? Rename the folder or move the file.",
    ),
    "not-a-yml-file": Phrase(
        "“{found}” is not a record: its name does not end in .yml.",
        "a file name that ends in .yml",
        "Rename it to {name}, or move it out of the content folder.",
    ),
    "older-copy": Phrase(
        "“{found}” is a copy of {name} that a program kept, and no record.",
        "records alone",
        "Delete it, or move it out of the content folder.",
    ),
    "picture-among-records": Phrase(
        "“{found}” is a picture; here stand records.",
        "a record that describes the picture, in content/media/",
        "Move the picture into media/ beside the content folder, and begin a record of it: "
        "`showcase new media your-id` with `file: media/{name}`.",
    ),
    "wrong-kind": Phrase(
        "This file holds another kind of record ({kind}) than the others in “{found}”.",
        "a file in the folder of its kind, {folder}",
        "Move the file into the folder “{folder}”.",
    ),
    "bad-file-name": Phrase(
        "The file name “{found}” can't be an id.",
        "lower-case letters a to z and digits, in words joined by hyphens",
        "Rename the file, for example to {name}.",
    ),
    "too-large": Phrase(
        "This file has {size} bytes; a record may have {limit}.",
        "a file of at most {limit} bytes",
        "Keep the record's own words here, and put long documents into seeds/.",
    ),
    "file-of-other-form": Phrase(
        "This file is not text: it is {is_found}.",
        "a record: text saved as UTF-8, in a file whose name ends in .yml",
        "Open it in its own program, copy the words, and paste them into a text file. Another "
        "name for it is not enough.",
    ),
    "not-utf8": Phrase(
        "This file is not UTF-8: the bytes {found} can't be read as text.",
        "text saved as UTF-8",
        "Open the file in your editor and save it again with the encoding UTF-8.",
    ),
    "control-character": Phrase(
        "An invisible character stands here: {found}, {name}.",
        "text without invisible characters",
        "Delete it; retype the words around it if you can't see it. Where a source has such a "
        "character, write it as an escape, such as \\u200b, in double quotation marks.",
    ),
    "hidden-character": Phrase(
        "This text holds {sign}, {name}: nobody sees it, and it can turn or break what follows.",
        "text without hidden characters",
        "Delete it, or the escape that stands for it; only quotes and wordings of a source may "
        "hold one.",
    ),
    "text-garbled": Phrase(
        "This text was read in a wrong encoding: “{sign}” stands where another character was.",
        "words that readers can read",
        "Copy the words anew from where they came from, and save the file as UTF-8.",
    ),
    "markdown-in-line": Phrase(
        "This text holds {sign}, which is Markdown, and is one line of plain words: readers see "
        "it as it is typed here.",
        "plain words",
        "Delete the signs. Emphasis and links stand in longer texts.",
    ),
    "markdown-as-typed": Phrase(
        "This text holds “{sign}”: no text has pictures, headings, tables, quotations or code of "
        "Markdown, so readers see it as it is typed here.",
        "in longer texts *emphasis*, **strong words**, lists and [links](https://…)",
        "Delete the signs and say it in words. A picture has a file of its own in `content/media`.",
    ),
    "text-markup": Phrase(
        "This text holds {sign}, which is HTML: readers see it as it is typed here.",
        "plain words; in longer texts *emphasis*, **strong words** and [links](https://…)",
        "Delete the tags, and write the character that an entity stands for.",
    ),
    "damaged-character": Phrase(
        "This text holds {sign}, {name}.",
        "characters that every reader sees alike",
        "Look up in the original what stood here and type it; only quotes and wordings of a "
        "source keep such a character. A rare name is written with the character that Unicode "
        "has for it, or the text says in other words how it is written.",
    ),
    "joining-start": Phrase(
        "The text begins with {sign}, {name}; nothing stands before it here.",
        "a text that begins with a letter, a digit or another whole sign",
        "Delete it, or type the letter that it belongs to before it.",
    ),
}
