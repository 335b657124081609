"""Data and templates → the bytes of a PDF, with the locked typesetter and the locked fonts."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pylopdf_fonts_zh_cn
import typst

from generator.booklet.volume import Told
from generator.pictures.faces import sans, serif
from generator.problems.signs import code_point

TEMPLATES = Path(__file__).parent / "templates"


def set_in_type(told: Told, template: str, **options: object) -> tuple[bytes, tuple[str, ...]]:
    """The PDF of a document, and the characters that the fonts lack.

    ``template`` is a file of ``templates``; ``options`` join the data. A lacking character is
    shown by its number, 〈U+1F600〉, never as an empty box.
    """
    text = json.dumps({**told.data, **options}, ensure_ascii=False, sort_keys=True)
    lacking = undrawn(text)
    for character in lacking:
        text = text.replace(character, f"〈{code_point(character)}〉")
    year, month, day = json.loads(text)["document"]["date"]
    with TemporaryDirectory() as folder:
        room = Path(folder)
        for path in TEMPLATES.glob("*.typ"):
            shutil.copy(path, room)
        (room / "data.json").write_text(text, encoding="utf-8")
        for name, data in told.files.items():
            (room / name).write_bytes(_drawn(name, data, lacking))
        pdf, warnings = typst.compile_with_warnings(
            room / template,
            root=room,
            font_paths=typst.Fonts(
                include_system_fonts=False,
                include_embedded_fonts=False,
                font_paths=[pylopdf_fonts_zh_cn.serif_path().parent],
            ),
            # Packages would be fetched from the network: there is no folder to find one in.
            package_path=room / "no-packages",
            package_cache_path=room / "no-packages",
            # It refuses what a screen reader could not follow.
            pdf_standards=["ua-1"],
            timestamp=datetime(year, month, day, tzinfo=UTC),
        )
    if warnings:
        # A font that is not found is a warning to the typesetter, and empty pages to a reader.
        raise RuntimeError(str(warnings[0]))
    return pdf, lacking


def undrawn(text: str) -> tuple[str, ...]:
    """Characters that neither font has, each once, in the order of their numbers."""
    return tuple(sorted(_lacking(text)))


def _lacking(text: str) -> Iterator[str]:
    others = {mark for mark in set(text) if ord(mark) > 0x7E}
    kept = "".join(sorted(others))
    yield from set(serif().missing(kept)) & set(sans().missing(kept))


def _drawn(name: str, data: bytes, lacking: tuple[str, ...]) -> bytes:
    """A picture; a mark with a letter that can't be drawn loses the letter."""
    if not name.endswith(".svg"):
        return data
    text = data.decode("utf-8")
    for character in lacking:
        text = text.replace(character, "")
    return text.encode("utf-8")
