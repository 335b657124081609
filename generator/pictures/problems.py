"""Problems that only the making of pictures shows: missing glyphs, spoilt photographs."""

from collections.abc import Iterator, Sequence
from typing import cast

from generator.catalog.catalog import Catalog
from generator.problems.problem import Problem
from generator.problems.signs import code_point
from generator.reading.entry import Entry
from generator.records.brand import Brand
from generator.records.media import Media
from generator.records.text import Text

# Fields whose words stand on cards and posters, by kind of record.
_DRAWN = {
    "settings": ("name", "tagline"),
    "body": ("name", "place"),
    "review": ("title",),
    "brand": ("name",),
    "organ": ("name", "short_name"),
    "vocabulary": (),
}
# A backslash first: what follows two of them is none of the others. A line break is white space.
_USUAL_ESCAPES = ("\\\\", "\\n", "\\t", '\\"')
# So many records are looked at together first.
_AT_ONCE = 100


def picture_problems(catalog: Catalog) -> list[Problem]:
    """Everything that keeps a picture from being made.

    The fonts are opened only for characters outside GB 2312. Photographs are looked at, not
    decoded; what decoding finds, the build tells.
    """
    drawn = [row for kind in _DRAWN for row in catalog.entries.get(kind, {}).values()]
    found = [problem for entry in _unusual(drawn) for problem in _glyphs(entry)]
    media = catalog.entries.get("media", {}).values()
    if media:
        # What looks at photographs is imported where there are some, and so are fonts.
        from generator.pictures.albums import photo_problems

        found += [row for entry in media for row in _consent(entry)]
        found += photo_problems(catalog)
    return found


def _consent(entry: Entry) -> Iterator[Problem]:
    record = entry.record
    if isinstance(record, Media) and record.people_visible and record.consent == "unknown":
        yield entry.document.problem("media-without-consent", ("consent",))


def _glyphs(entry: Entry) -> Iterator[Problem]:
    for name in _DRAWN[entry.kind.name]:
        text = getattr(entry.record, name)
        if isinstance(text, Text):
            yield from _missing(entry, (name,), text.plain or "")
            for language, wording in text.languages.items():
                yield from _missing(entry, (name, language), wording.text)
    if entry.kind.name == "vocabulary" and getattr(entry.record, "role", "") == "dimensions":
        for index, term in enumerate(getattr(entry.record, "terms", ())):
            yield from _missing(entry, ("terms", index, "name"), term.name.plain or "")
            for language, wording in term.name.languages.items():
                yield from _missing(entry, ("terms", index, "name", language), wording.text)
    if entry.kind.name == "brand":
        letters = cast(Brand, entry.record).mark.letters
        if letters:
            yield from _missing(entry, ("mark", "letters"), letters)


def _unusual(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Those of which signs could be missing; most show without being unpacked that none can."""
    for start in range(0, len(entries), _AT_ONCE):
        some = entries[start : start + _AT_ONCE]
        if not _is_ordinary_whole(b"".join([entry.packed for entry in some])):
            yield from (entry for entry in some if not _is_ordinary_whole(entry.packed))


def _is_ordinary_whole(packed: bytes) -> bool:
    """Whether no sign of packed records can be missing, one or several in a row."""
    # Packed texts have unusual signs as escapes, and a few that are none; line breaks are of the
    # packing.
    text = packed.decode().replace("\n", "")
    if "\\" in text:
        for escape in _USUAL_ESCAPES:
            text = text.replace(escape, "")
    return "\\" not in text and _ordinary(text)


def _missing(entry: Entry, path: tuple[str | int, ...], text: str) -> Iterator[Problem]:
    if _ordinary(text):
        return
    from generator.pictures.faces import sans, serif

    lacking = dict.fromkeys((*serif().missing(text), *sans().missing(text)))
    if lacking:
        shown = tuple(f"{sign} ({code_point(sign)})" for sign in lacking)
        yield entry.document.problem("missing-glyph", path, text, characters=shown)


def _ordinary(text: str) -> bool:
    """Whether all of it is in a character set that both fonts are known to hold."""
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return text.isprintable()
