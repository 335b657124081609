"""Any bytes that somebody calls a photograph give a picture or a problem, and nothing else."""

import io

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from generator.pictures.headers import BadPhotoError, height_at, inspected, widths_of
from generator.pictures.photos import made
from generator.problems.english.phrases import PHRASES
from tests.unit.pictures.photos import scene, telling, telling_png, turned, written

GOOD = (
    telling(),
    telling_png(),
    turned(6),
    turned(5, "WEBP"),
    written(scene(40, 30, "RGBA"), "WEBP", lossless=True),
    written(scene(40, 30, "CMYK")),
    written(scene(40, 30, "P"), "PNG"),
)
HEADS = (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBPVP8X", b"<svg", b"GIF89a")


def either(data: bytes) -> None:
    try:
        facts = inspected(data)
        widths = widths_of(facts)
        files = made(data, widths)
    except BadPhotoError as error:
        code = error.code
    else:
        sizes = [(width, height_at(facts, width)) for width in widths]
        assert [Image.open(io.BytesIO(row)).size for row in files] == sizes * 2
        return
    assert code in PHRASES.problems


@given(st.sampled_from(HEADS), st.binary(max_size=400))
def test_any_bytes(head: bytes, data: bytes) -> None:
    either(head + data)


@settings(deadline=None)
@given(st.sampled_from(GOOD), st.data())
def test_a_photograph_with_some_bytes_changed(photo: bytes, data: st.DataObject) -> None:
    spoilt = bytearray(photo)
    for _ in range(data.draw(st.integers(1, 8))):
        # Most of what can go wrong goes wrong in the header.
        end = data.draw(st.sampled_from([40, 400, len(spoilt)]))
        place = data.draw(st.integers(0, min(end, len(spoilt)) - 1))
        spoilt[place] = data.draw(st.integers(0, 255))
    either(bytes(spoilt))


@settings(deadline=None)
@given(st.sampled_from(GOOD), st.data())
def test_a_photograph_cut_short_or_grown(photo: bytes, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(photo)))
    either(photo[:end] + data.draw(st.binary(max_size=40)))
