"""The texts of the sources, each held against the SHA-256 of its record."""

import codecs
import errno
import hashlib
import stat
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.proving.forms import markup_in, page_sign
from generator.checking.proving.known import KnownTexts
from generator.evidence.names.bare import bare, kept_bare
from generator.evidence.names.languages import is_text_in_other_language
from generator.evidence.quotes.quoting import SourceText
from generator.evidence.quotes.sentences import Sentence, sentences
from generator.problems.likeness import closest
from generator.problems.problem import Problem, Term, Value
from generator.problems.signs import code_point
from generator.reading.entry import Entry
from generator.reading.files import reason_of
from generator.reading.forms import form_of_bytes
from generator.records.source import Source

MAX_BYTES = 8 * 1024 * 1024
"""So large may a source's text be; a thick book has two million bytes."""
MAX_ORIGINAL_BYTES = 64 * 1024 * 1024
"""The same for the document beside it, which may be scanned."""

_REPLACEMENT = "\ufffd"

# Without a file that was probably meant, and with one.
_SOURCE_MISSING = ("source-missing", "source-missing-close")

# What git puts before two versions of the same lines.
_CONFLICT = b"<<<<<<< "

# Where files of a project lie, and so many are looked at for the one that was meant.
_FOLDERS, _LOOKED_AT = ("seeds", "media"), 2000

# No file can have such a name, or none has it.
_MISSING = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP})


@dataclass(frozen=True)
class Reading:
    """A source that can be quoted: its record, its text, its numbered sentences.

    ``digest`` tells the record apart from another, and so the text, whose hash it names.
    """

    source: Source
    text: SourceText
    digest: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the text, which pages show and checks seldom need."""
        return sentences(self.text.text)

    @cached_property
    def bare(self) -> str:
        """The text in small letters without white space, for names to be looked up in."""
        return bare(self.text.text)

    def has(self, words: str) -> bool:
        """Whether the text has some words, in whatever white space and capitals."""
        # As they are written, as nearly always.
        return words in self.text.text or kept_bare(words) in self.bare

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> int:
        """The number, from 1, of the sentence that holds the character at ``offset``."""
        return max(bisect_right(self._starts, offset), 1)


def read_sources(
    catalog: Catalog, known: KnownTexts
) -> tuple[Mapping[str, Reading], list[Problem]]:
    """Every source's text by id; a source that can't be trusted is left out, with a problem.

    A text that is ``known`` to have nothing wrong is not looked through again.
    """
    readings: dict[str, Reading] = {}
    problems: list[Problem] = []
    project = ProjectFolder(catalog.project)
    for id_, entry in catalog.entries.get("source", {}).items():
        source = cast(Source, entry.record)
        named = source.file, source.sha256, MAX_BYTES
        raw = _bytes(project, entry, ("file",), named, problems)
        if source.original is not None:
            original = source.original
            named = original.file, original.sha256, MAX_ORIGINAL_BYTES
            _bytes(project, entry, ("original", "file"), named, problems)
        if raw is None:
            continue
        # All that can be wrong with a text follows from its bytes and its language.
        key = f"{source.sha256} {source.language}"
        if known.is_sound(key):
            text: str | None = raw.decode("utf-8-sig")
            wrong: list[Problem] = []
        else:
            text, wrong = _text(entry, source, raw)
        if not wrong:
            known.note_sound(key)
        problems += wrong
        if text is not None:
            readings[id_] = Reading(source, SourceText(text), entry.digest)
    return readings, problems


def _text(entry: Entry, source: Source, raw: bytes) -> tuple[str | None, list[Problem]]:
    """The text of a file if it can be quoted, and what is wrong with it."""
    form = form_of_bytes(raw)
    if form:
        return None, [entry.document.problem("source-other-form", ("file",), is_found=Term(form))]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None, [entry.document.problem("source-not-utf8", ("file",), file=source.file)]
    if not text.strip():
        return None, [entry.document.problem("source-empty", ("file",))]
    sign = page_sign(text)
    if sign:
        page: dict[str, Value] = {"file": source.file, "sign": sign}
        return None, [entry.document.problem("source-html", ("file",), **page)]
    if is_text_in_other_language(text, source.language):
        values: dict[str, Value] = {"language": Term(f"language-{source.language}")}
        return None, [entry.document.problem("source-other-language", ("language",), **values)]
    return text, [*_damaged(entry, source.file, text), *_marked(entry, source.file, text)]


def _damaged(entry: Entry, file: str, text: str) -> Iterator[Problem]:
    """What a program put where it could not read a character.

    A document may have been published like this, so it can be quoted. Characters that fonts draw
    in their own way are those of the document: rare names are written in them.
    """
    first = text.find(_REPLACEMENT)
    if first >= 0:
        count, line = text.count(_REPLACEMENT), text.count("\n", 0, first) + 1
        values: dict[str, Value] = {"file": file, "count": f"{count:,}", "line": f"{line:,}"}
        sign = code_point(_REPLACEMENT)
        yield entry.document.problem("source-damaged", ("file",), sign, **values)


def _marked(entry: Entry, file: str, text: str) -> Iterator[Problem]:
    """Tags and entities between the words: a document may speak of some, so it can be quoted."""
    sign, line = markup_in(text)
    if sign:
        values: dict[str, Value] = {"file": file, "sign": sign, "line": f"{line:,}"}
        yield entry.document.problem("source-markup", ("file",), **values)


def inside(project: Path, file: str) -> Path | None:
    """The path of a file that a record names, or ``None`` if it leaves the project folder."""
    return _inside(project.resolve(), file)


def _inside(project: Path, file: str) -> Path | None:
    """The same for a project folder whose path has no links."""
    if "\0" in file or file.startswith("/"):
        return None
    try:
        path = (project / file).resolve()
    except (OSError, RuntimeError):
        return project / file  # Too long, or links in a ring: nothing can be opened there.
    return path if path.is_relative_to(project) else None


class ProjectFolder:
    """A project folder of which many files are looked for at a time: hundreds are of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._folders: dict[str, Path | None] = {}

    def inside(self, file: str) -> Path | None:
        """Where a file that a record names is; ``None`` for one outside of the project folder."""
        above, _, name = file.rpartition("/")
        if above not in self._folders:
            self._folders[above] = _inside(self.folder, above)
        folder = self._folders[above]
        if folder is not None and name not in ("", ".", "..") and "\0" not in name:
            with suppress(OSError):
                if not (folder / name).is_symlink():
                    return folder / name
        return _inside(self.folder, file)


def file_inside(project: Path, file: str) -> Path | None:
    """The path of a file that a record names, if it is there and in the project folder."""
    path = inside(project, file)
    try:
        return path if path is not None and path.is_file() else None
    except OSError:
        return None


def missing_file(
    entry: Entry, path: tuple[str, ...], project: Path, codes: tuple[str, str]
) -> Problem:
    """The problem of a file that is not there, perhaps with one that was probably meant.

    ``codes`` are without it and with it.
    """
    problem = entry.document.problem(codes[0], path)
    close = _file_like(project, problem.found)
    if close is None:
        return problem
    return entry.document.problem(codes[1], path, close=close)


def _file_like(project: Path, file: str) -> str | None:
    """The file in the folders for texts and pictures whose path or name looks most like this."""
    found: list[str] = []
    folders = [project / name for name in _FOLDERS]
    with suppress(OSError):
        # Perhaps with capitals, which are no others on the system where they were made.
        folders = sorted(row for row in project.iterdir() if row.name.lower() in _FOLDERS)
    for folder in folders:
        rows = islice((row for row in folder.rglob("*") if row.is_file()), _LOOKED_AT)
        found += [row.relative_to(project).as_posix() for row in rows]
    written = file.replace("\\", "/").lstrip("/")
    same = [row for row in sorted(found) if row.lower() == written.lower()]
    name = written.rpartition("/")[2].lower()
    same += [row for row in sorted(found) if row.rpartition("/")[2].lower() == name]
    return same[0] if same else closest(written, sorted(found))


def _bytes(
    project: ProjectFolder,
    entry: Entry,
    path: tuple[str, ...],
    named: tuple[str, str, int],
    problems: list[Problem],
) -> bytes | None:
    """The bytes of the file, SHA-256 and limit that are named; ``None`` with a problem else."""
    file, sha256, limit = named
    place = project.inside(file)
    if place is None:
        problems.append(entry.document.problem("source-outside", path))
        return None
    try:
        status = place.stat()
        if not stat.S_ISREG(status.st_mode):
            # Reading a pipe would wait for ever.
            problems.append(_unreadable(entry, path, Term("reason-not-a-file")))
            return None
        if status.st_size > limit:
            values: dict[str, Value] = {"size": f"{status.st_size:,}", "limit": f"{limit:,}"}
            problems.append(entry.document.problem("source-too-large", path, **values))
            return None
        raw = place.read_bytes()
    except OSError as error:
        if error.errno in _MISSING:
            problems.append(missing_file(entry, path, project.folder, _SOURCE_MISSING))
        else:
            problems.append(_unreadable(entry, path, reason_of(error)))
        return None
    if line := _conflict(raw):
        two: dict[str, Value] = {"file": file, "line": f"{line:,}"}
        problems.append(entry.document.problem("source-conflict", path, **two))
        return None
    digest = hashlib.sha256(raw).hexdigest()
    if digest != sha256:
        hashes: dict[str, Value] = {"file": file, "expected_hash": sha256, "found_hash": digest}
        code = "source-saved-anew" if _is_saved_anew(raw, sha256) else "source-changed"
        problems.append(entry.document.problem(code, (*path[:-1], "sha256"), **hashes))
        return None
    return raw


def _conflict(raw: bytes) -> int:
    """The line, from 1, in which git put the first of two versions of a text; 0 without any."""
    start = 0 if raw.startswith(_CONFLICT) else raw.find(b"\n" + _CONFLICT) + 1
    there = start > 0 or raw.startswith(_CONFLICT)
    return raw.count(b"\n", 0, start) + 1 if there else 0


def _is_saved_anew(raw: bytes, sha256: str) -> bool:
    """Whether a file was the right one before a program gave it other line breaks, or a mark.

    Or another encoding: that of Chinese Windows, or two bytes for each character.
    """
    if len(raw) > MAX_BYTES:
        return False
    forms = [raw.removeprefix(codecs.BOM_UTF8)]
    for encoding in ("gb18030", "utf-16"):
        with suppress(UnicodeError):
            forms.append(raw.decode(encoding).encode())
    texts: set[bytes] = set()
    for form in forms:
        plain = form.replace(b"\r\n", b"\n")
        texts |= {plain, plain.rstrip(b"\n"), plain.rstrip(b"\n") + b"\n"}
    texts |= {text.replace(b"\n", b"\r\n") for text in texts}
    return any(
        hashlib.sha256(mark + text).hexdigest() == sha256
        for text in texts
        for mark in (b"", codecs.BOM_UTF8)
    )


def _unreadable(entry: Entry, path: tuple[str, ...], reason: Term) -> Problem:
    return entry.document.problem("source-unreadable", path, reason=reason)
