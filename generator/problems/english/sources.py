"""English sentences on source documents and their files."""

from generator.problems.phrases import Phrase

ROWS = {
    "source-outside": Phrase(
        "“{found}” is not inside the project folder.",
        "a path such as seeds/news.txt or media/hall.jpg",
        "Put texts into seeds/ and pictures into media/, and write the path from the project "
        "folder.",
    ),
    "source-missing": Phrase(
        "There is no file {found}.",
        "the text of the source",
        "Correct the path, which leads from the project folder and has slashes (/), or add the "
        "file.",
    ),
    "source-missing-close": Phrase(
        "There is no file {found}.",
        "the path of a file, from the project folder and with slashes (/)",
        "Did you mean “{close}”? Otherwise add the file.",
    ),
    "source-unreadable": Phrase(
        "The file {found} can't be read: {reason}.",
        "an ordinary file that can be read",
        "Name an ordinary file, or change who may read it.",
    ),
    "source-too-large": Phrase(
        "The file {found} has {size} bytes; here it may have {limit}.",
        "a file of at most {limit} bytes",
        "Keep the part that the records quote as a text of its own, or divide it into several "
        "sources.",
    ),
    "source-not-utf8": Phrase(
        "The file {file} is not UTF-8 text.",
        "a text file saved as UTF-8",
        "Save the text as UTF-8, and keep the original document under `original`.",
    ),
    "source-html": Phrase(
        "The file {file} is no plain text but a web page as browsers get it: it begins with "
        "{sign}.",
        "the words of the source alone, as its readers see them",
        "Open the page in a browser, mark its text there, copy it into a text file saved as "
        "UTF-8, and write the SHA-256 of that file. The page may stand under `original`.",
    ),
    "source-markup": Phrase(
        "The file {file} has HTML between its words, such as {sign} in line {line}: readers "
        "see it.",
        "the words of the source alone, as its readers see them",
        "Copy the text from the page as a browser shows it, and write the SHA-256 of the new "
        "file. If the document itself has these signs, leave them.",
    ),
    "source-other-form": Phrase(
        "The file {found} is no text: it is {is_found}.",
        "a text file saved as UTF-8",
        "Copy the words of the document into a text file saved as UTF-8, name that file here "
        "and write its SHA-256. The document may stand under `original`.",
    ),
    "source-empty": Phrase(
        "There is no text in the file {found}.",
        "the text of the source",
        "Copy the text of the source into the file, and write its SHA-256.",
    ),
    "source-other-language": Phrase(
        "The text of this source is not in {language}.",
        "the code of the language of its text",
        "Correct `language`, or name the right file under `file`.",
    ),
    "other-language": Phrase(
        "These words are not in {language}, and stand where that belongs.",
        "words in {language}",
        "Write the words in {language} here, or correct the code of the language. If two "
        "languages were swapped, put each text behind its own code.",
    ),
    "language-close": Phrase(
        "“{found}” is not the code that this site has for that language.",
        "a code of the settings, or of a language that the site does not have",
        "Write “{close}”.",
    ),
    "source-damaged": Phrase(
        "The text in {file} lost characters when it was saved: “�” (U+FFFD) stands there "
        "{count} times, first in line {line}.",
        "the characters of the original",
        "Save the text anew from the original, as UTF-8, and write the new SHA-256. If the "
        "original itself has this sign, leave it; quotes may hold it.",
    ),
    "source-conflict": Phrase(
        "Git found two versions of lines of {file} and put both there, from line {line} on, "
        "between “<<<<<<<” and “>>>>>>>”.",
        "one version of the text, without these marks",
        "Put the file back as it was (`git checkout` gives it again), or keep one version and "
        "delete the marks.",
    ),
    "source-changed": Phrase(
        "The file {file} is not the one that this record fixes.",
        "a file with the SHA-256 {expected_hash}; this one has {found_hash}",
        "Put the right file back. If the source itself is another now, check every quote "
        "and write the new value.",
    ),
    "source-saved-anew": Phrase(
        "The file {file} is the one that this record fixes, but for its encoding, its line "
        "breaks or an invisible mark at its beginning (BOM): a program saved it anew.",
        "a file with the SHA-256 {expected_hash}; this one has {found_hash}",
        "Put the file back as it was. If git changes line breaks on this computer, a line "
        "“{file} -text” in the file .gitattributes keeps it from doing so.",
    ),
}
