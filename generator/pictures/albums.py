"""The photographs of the media records: planned, and what is wrong with them as problems."""

import hashlib
from collections.abc import Iterator
from typing import cast

from generator.catalog.catalog import Catalog
from generator.catalog.pictures import PHOTOS, Photo, Size
from generator.checking.proving.sources import file_inside
from generator.pictures.headers import (
    MAX_BYTES,
    MAX_PIXELS,
    MAX_RATIO,
    BadPhotoError,
    height_at,
    inspected,
    widths_of,
)
from generator.pictures.plans import Plan, key_of, named
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.media import Media


def photo_plans(catalog: Catalog) -> tuple[list[Plan], dict[str, Photo]]:
    """A plan for each photograph, and what pages need of it; spoilt files are left out."""
    plans = []
    photos = {}
    for entry in catalog.entries.get("media", {}).values():
        path = file_inside(catalog.project, cast(Media, entry.record).file)
        if path is None:
            continue
        if path.stat().st_size > MAX_BYTES:
            continue
        data = path.read_bytes()
        try:
            facts = inspected(data)
        except BadPhotoError:
            continue
        widths = widths_of(facts)
        digest = hashlib.sha256(data).hexdigest()
        rows = [(form, width) for form in ("webp", "jpg") for width in widths]
        keys = [key_of("photo", [digest, form, width]) for form, width in rows]
        sizes = [
            Size(named(PHOTOS, f"{entry.id}-{width}", key, form), width)
            for (form, width), key in zip(rows, keys, strict=True)
        ]
        names = tuple(size.path for size in sizes)
        plan = Plan(
            "photo",
            catalog.languages,
            names,
            tuple(keys),
            media=entry.id,
            source=path,
            widths=widths,
        )
        plans.append(plan)
        largest = widths[-1]
        photos[entry.id] = Photo(
            largest,
            height_at(facts, largest),
            tuple(sizes[: len(widths)]),
            tuple(sizes[len(widths) :]),
        )
    return plans, photos


def photo_problems(catalog: Catalog) -> Iterator[Problem]:
    """What is wrong with the files of media records; files that are not there are told before."""
    for entry in catalog.entries.get("media", {}).values():
        path = file_inside(catalog.project, cast(Media, entry.record).file)
        if path is None:
            continue
        try:
            if path.stat().st_size > MAX_BYTES:
                raise BadPhotoError("media-too-large", f"{path.stat().st_size >> 20} MB")
            inspected(path.read_bytes())
        except BadPhotoError as error:
            yield photo_problem(entry, error.code, error.found)


def photo_problem(entry: Entry, code: str, found: str) -> Problem:
    """A problem with the file of a media record; ``found`` says what the file is."""
    return entry.document.problem(
        code,
        ("file",),
        is_found=found or "–",
        megabytes=str(MAX_BYTES >> 20),
        megapixels=str(MAX_PIXELS // 1_000_000),
        ratio=str(MAX_RATIO),
    )
