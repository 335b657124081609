"""The locked fonts hold what titles need, and typesetting reaches every glyph of them."""

import os
from typing import BinaryIO

import pytest
from PIL import Image, ImageDraw, ImageFont

from generator.pictures.faces import GLYPHS, Face, sans, serif

FACES = [pytest.param(serif(), id="serif"), pytest.param(sans(), id="sans")]


def gb2312() -> str:
    rows = ((high, low) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return "".join(bytes(row).decode("gb2312", "ignore") for row in rows)


@pytest.mark.parametrize("face", FACES)
def test_every_character_of_gb2312_is_there(face: Face) -> None:
    """What is in GB 2312 is never looked up in the fonts when records are checked."""
    text = gb2312()
    assert len(text) > 7400
    assert face.missing(text) == ()


@pytest.mark.parametrize("face", FACES)
def test_every_character_of_english_is_there(face: Face) -> None:
    assert face.missing("".join(map(chr, range(0x20, 0x7F))) + "‘’“”–—…·éüñ×") == ()


def test_what_is_missing_is_named_once() -> None:
    assert serif().missing("灯🏮火🏮 \n") == ("🏮",)


@pytest.mark.parametrize("face", FACES)
def test_quotation_marks_are_wide_in_chinese_and_narrow_elsewhere(face: Face) -> None:
    for mark in "‘’“”":
        assert face.advance(face.glyph(mark, narrow=False)) == 1000
        assert face.advance(face.glyph(mark, narrow=True)) < 500


def test_letters_are_kerned() -> None:
    face = serif()
    pairs = [[face.glyph(mark, narrow=True) for mark in pair] for pair in ("AV", "To", "nn")]
    close, closer, plain = (face.kern(*pair) for pair in pairs)
    assert close < -50
    assert closer < -50
    assert plain == 0


@pytest.mark.parametrize("face", FACES)
def test_pillow_draws_the_glyph_that_is_asked_for(
    face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    glyph = chr(GLYPHS + face.glyph("党", narrow=False))
    drawn = [_drawn(str(face.path), "党"), _drawn(face.file, glyph)]
    # A system without files in memory.
    monkeypatch.delattr(os, "memfd_create", raising=False)
    drawn.append(_drawn(Face(face.path).file, glyph))
    assert any(drawn[0])
    assert drawn[0] == drawn[1] == drawn[2]


def _drawn(file: str | BinaryIO, text: str) -> bytes:
    font = ImageFont.truetype(file, 64, layout_engine=ImageFont.Layout.BASIC)
    image = Image.new("L", (80, 80))
    ImageDraw.Draw(image).text((8, 70), text, 255, font, anchor="ls")
    return image.tobytes()
