"""English words of ``showcase impact``."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "title": "What this change does, compared with {base}",
    "title-commit": "What this change does, compared with {base} ({commit})",
    "nothing": "No change: every record, source and problem is as it was.",
    "nothing-pages": "No change: every record, source, problem and page is as it was.",
    "comma": ", ",
    "semicolon": "; ",
    # At a glance.
    "records": "Records",
    "sources": "Sources",
    "pictures": "Pictures",
    "quotes": "Quotes",
    "problems": "Problems",
    "pages": "Pages",
    "addresses": "Addresses",
    "none-changed": "none changed",
    "n-added": "{n} added",
    "n-removed": "{n} removed",
    "n-renamed": "{n} renamed",
    "n-moved": "{n} moved to another folder",
    "n-changed": "{n} changed",
    "n-unread": "{n} not readable",
    "n-reached-one": "{n} more shows the changed records",
    "n-reached-many": "{n} more show the changed records",
    "n-text-one": "{n} with another text",
    "n-text-many": "{n} with another text",
    "n-file-one": "{n} with another file",
    "n-file-many": "{n} with another file",
    "quotes-found-one": "{n} checked, found",
    "quotes-found-many": "{n} checked, all found",
    "quotes-lost": "{n} checked, {lost} not found",
    "quotes-unchecked-one": "{n} could not be checked",
    "quotes-unchecked-many": "{n} could not be checked",
    "quotes-new": "{n} new",
    "quotes-gone": "{n} gone",
    "errors-one": "{n} error",
    "errors-many": "{n} errors",
    "notices-one": "{n} notice",
    "notices-many": "{n} notices",
    "and": " and ",
    "brought": "{what} brought in",
    "mended": "{what} mended",
    "kept": "{what} as before",
    "gone-one": "{n} leads nowhere now",
    "gone-many": "{n} lead nowhere now",
    # Sections.
    "notes": "To be known",
    "unread-records": "Records that can’t be read, and are not compared",
    "changed-sources": "Sources with another text",
    "changed-pictures": "Pictures with another file",
    "brought-problems": "Problems that the change brings",
    "mended-problems": "Problems that it mends",
    "gone-addresses": "Addresses that lead nowhere now",
    "added-pages": "Pages added",
    "removed-pages": "Pages removed",
    "changed-pages": "Pages of the changed records",
    "reached-pages": "Pages that show the changed records",
    "more": "and {n} more",
    # Records.
    "record-added": "added: {kind} {id} – {name}",
    "record-removed": "removed: {kind} {id} – {name}",
    "record-changed": "changed: {kind} {id} – {name}",
    "record-renamed": "renamed: {kind} {before} → {id} – {name}",
    "record-moved": "moved: {kind} {id} – {name}",
    "from-to": "{before} → {after}",
    "says-same": "It says the same as {other}, which is gone, or nearly so. If it is the same "
    "record, write {field}, so that its old address leads here.",
    "leads-to": "Its address leads to {other}.",
    "before": "before: {words}",
    "now": "now: {words}",
    "field-added": "{field} added: {words}",
    "field-removed": "{field} removed: {words}",
    "field-changed": "{field}: {before} → {after}",
    "field-changed-long": "{field}",
    "field-moved": "{field} moved here from {was}: {words}",
    "field-confirmed": "{field}: the same words, confirmed as the translation of the original "
    "as it is now",
    "field-hidden": "{field}: changed; it is not public, and is not told here",
    # Sources.
    "source-text": "{id}: {before} → {after}",
    "picture": "{id}, {file}: {before} → {after}",
    "source-quotes": "{records} rest on it with {quotes}; {found}.",
    "record-one": "{n} record",
    "record-many": "{n} records",
    "quote-one": "{n} quote",
    "quote-many": "{n} quotes",
    "quotes-all-there": "all stand in the new text",
    "quotes-some-lost": "{n} not in the new text",
    "source-blanks": "Only blanks and line breaks differ.",
    "source-no-quotes": "Nothing quotes it.",
    "source-not-recorded": "Its record does not have the hash of this text.",
    "no-file": "no file",
    "lost-quote": "not in the new text: {record} {field}",
    # Files.
    "unread-before": "{file}: could not be read in the base",
    "unread-now": "{file}: can’t be read now",
    "unread-both": "{file}: can’t be read, as before",
    "problem": "{place}: {severity} [{code}] {message}",
    "page": "{address} – {title}",
    "page-leads-on": "{address} – {title}; its address leads on",
    # What is to be known beside all that.
    "note-base-has-errors": "Pages: the base has errors, so its site can’t be built.",
    "note-now-has-errors": "Pages: the content has errors, so its site can’t be built. Mend them, "
    "and this tells the pages as well.",
    "note-both-have-errors": "Pages: the base and the content have errors, so that neither site "
    "can be built.",
    "note-base-has-no-content": "The base has no folder with records: everything is new.",
    "note-no-content": "There is no folder with records now, so nothing was compared.",
    "note-pages-left-out": "Pages were left out, as --no-pages says.",
    "note-base-is-ahead": "{told} has changes that the branch here has not: these are told the "
    "other way round, as if they were taken back. Merge it into the branch first, then ask again.",
    "note-submodules": "Submodules of the base, which are other repositories: {told}",
    # Faults.
    "fault-base-empty": "No base is named. Name a revision of git, such as origin/main or HEAD~1, "
    "or the folder of another copy of the project.",
    "fault-base-is-option": "“{base}” begins with a hyphen, as an option of git does, and no "
    "revision does. Name one such as origin/main or HEAD~1.",
    "fault-base-unknown": "The repository has no revision “{base}”, and there is no such folder. "
    "`git branch --all` and `git tag` list what there is; `git fetch origin` brings what is new.",
    "fault-base-without-content": "“{base}” is a folder without a folder {content}/ in it. Name "
    "the folder of another copy of the project, the one that {content}/ stands in.",
    "fault-clone-partial": "This clone has not all files of that revision (it is a partial "
    "clone), and nothing is fetched here. Type: git fetch --refetch --no-filter origin",
    "fault-clone-shallow": "This clone has only the latest commits, and “{base}” is not among "
    "them. Type: git fetch --unshallow origin\n"
    "In a workflow of GitHub, give actions/checkout `fetch-depth: 0`.",
    "fault-git-failed": "git could not read the repository: {told}\n"
    "`git fsck` tells what is wrong with it.",
    "fault-git-missing": "git is not installed, or not on the path. Install it, or name the "
    "folder of another copy of the project instead of a revision.",
    "fault-no-repository": "{folder} is in no repository of git, so it has no revisions. Name the "
    "folder of another copy of the project.",
    "fault-repository-not-trusted": "The repository belongs to somebody else, and git does not "
    "trust it. If you do, type: git config --global --add safe.directory {folder}",
}
