"""What comes out of an editor's photograph: upright, in sizes, and nothing but pixels."""

import io
import struct

import pytest
from PIL import Image, ImageCms

from generator.pictures.headers import BadPhotoError, Facts, height_at, inspected, widths_of
from generator.pictures.photos import made
from tests.unit.pictures.photos import BLUE, RED, scene, telling, telling_png, turned, written

NEAR = 40


def all_made(data: bytes) -> list[Image.Image]:
    return [Image.open(io.BytesIO(row)) for row in made(data, widths_of(inspected(data)))]


def near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(a - b) <= NEAR for a, b in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("data", [telling(), telling_png()], ids=["jpeg", "png"])
def test_nothing_but_pixels_is_left(data: bytes) -> None:
    assert b"Secret" in data
    for row in made(data, widths_of(inspected(data))):
        assert b"Secret" not in row
        image = Image.open(io.BytesIO(row))
        assert dict(image.getexif()) == {}
        assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & image.info.keys()
        for mark in (b"Exif", b"http://ns.adobe", b"ICC_PROFILE", b"EXIF", b"XMP ", b"ICCP"):
            assert mark not in row


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "red"),
    [(1, (0.5, 0.1)), (3, (0.5, 0.9)), (4, (0.5, 0.9)), (6, (0.9, 0.5)), (8, (0.1, 0.5)),
     (2, (0.5, 0.1)), (5, (0.1, 0.5)), (7, (0.9, 0.5))],
)  # fmt: skip
def test_a_picture_stands_upright(form: str, orientation: int, red: tuple[float, float]) -> None:
    data = turned(orientation, form)
    facts = inspected(data)
    assert (facts.width, facts.height) == ((200, 300) if orientation >= 5 else (300, 200))
    for image in all_made(data):
        assert image.size == (facts.width, facts.height)
        colours = image.convert("RGB")
        x, y = int(red[0] * facts.width), int(red[1] * facts.height)
        assert near(colours.getpixel((x, y)), RED)
        assert near(colours.getpixel((facts.width - 1 - x, facts.height - 1 - y)), BLUE)


@pytest.mark.parametrize(
    ("width", "height", "widths"),
    [
        (3000, 2000, (480, 960, 1600)),
        (1600, 900, (480, 960, 1600)),
        (960, 640, (480, 960)),
        (700, 500, (480, 700)),
        (300, 200, (300,)),
        (1, 1, (1,)),
        (1000, 40_000, (102,)),
    ],
)
def test_sizes_are_never_larger_than_the_picture(
    width: int, height: int, widths: tuple[int, ...]
) -> None:
    assert widths_of(Facts("JPEG", width, height)) == widths


def test_what_is_made_has_the_measures_that_the_page_tells() -> None:
    data = written(scene(1999, 1333))
    facts = inspected(data)
    sizes = [(width, height_at(facts, width)) for width in widths_of(facts)]
    images = all_made(data)
    assert [image.size for image in images] == sizes * 2
    assert [image.format for image in images] == ["WEBP"] * 3 + ["JPEG"] * 3


@pytest.mark.parametrize("mode", ["L", "CMYK", "1", "P", "RGBA", "LA", "I;16"])
def test_every_kind_of_pixel_becomes_rgb(mode: str) -> None:
    form = "JPEG" if mode == "CMYK" else "PNG"
    image = Image.new(mode, (60, 40)) if mode.startswith("I") else scene(60, 40, mode)
    assert {row.mode for row in all_made(written(image, form))} == {"RGB"}


def test_sixteen_bits_keep_their_shade() -> None:
    image = Image.new("I;16", (20, 20), 0x8080)
    (webp, jpeg) = all_made(written(image, "PNG"))
    for row in (webp, jpeg):
        assert near(row.getpixel((10, 10)), (128, 128, 128))


def test_what_is_transparent_shows_white() -> None:
    image = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    assert all(
        near(row.getpixel((30, 20)), (255, 255, 255)) for row in all_made(written(image, "PNG"))
    )


def swapped_profile() -> bytes:
    """A profile in which red is blue, to see that it is heeded."""
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for one, other in ((b"rXYZ", b"####"), (b"bXYZ", b"rXYZ"), (b"####", b"bXYZ")):
        assert data.count(one) == 1
        data = data.replace(one, other)
    return data.replace("sRGB".encode("utf-16-be"), "xRGB".encode("utf-16-be"))


def test_colours_of_another_profile_become_srgb() -> None:
    red = Image.new("RGB", (20, 20), (250, 0, 0))
    for row in all_made(written(red, "PNG", icc_profile=swapped_profile())):
        assert near(row.getpixel((10, 10)), (0, 0, 250))


@pytest.mark.parametrize("profile", [b"", b"no profile", b"\0" * 200])
def test_a_spoilt_profile_tells_nothing(profile: bytes) -> None:
    assert len(made(written(scene(20, 20), "PNG", icc_profile=profile), (20,))) == 2


def bomb() -> bytes:
    """A PNG of 100,000 × 100,000 pixels in a few bytes."""
    head = struct.pack(">II5B", 100_000, 100_000, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", b""), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + b"\0\0\0\0" for name, data in chunks
    )


def scanned(count: int, behind: bytes = b"") -> bytes:
    """A JPEG with so many scans that hold nothing, and what stands behind its end."""
    data = written(scene(20, 20), progressive=True)
    end = len(data) - 2
    assert data[end:] == b"\xff\xd9"
    return data[:end] + b"\xff\xda\0\2" * count + data[end:] + behind


def test_a_picture_may_be_long_and_have_many_scans() -> None:
    assert inspected(written(scene(20, 2000), "PNG")).height == 2000
    assert inspected(written(scene(2000, 20), "PNG")).width == 2000
    assert inspected(scanned(180)).form == "JPEG"
    # A camera's film behind the picture has such bytes by chance.
    assert inspected(scanned(0, b"\xff\xda\0\2" * 1000)).form == "JPEG"


def animated(form: str) -> bytes:
    return written(scene(20, 20), form, save_all=True, append_images=[scene(20, 20).rotate(90)])


@pytest.mark.parametrize(
    ("data", "code", "found"),
    [
        (b"", "media-not-a-picture", ""),
        (b"hello", "media-not-a-picture", ""),
        (b"\xff\xd8\xff\xe0", "media-not-a-picture", ""),
        (b"\xef\xbb\xbf <?xml version='1.0'?>\n<!-- x --><svg/>", "media-format", "SVG"),
        (b"<SVG onload=alert(1)>", "media-format", "SVG"),
        (b"<html>", "media-not-a-picture", ""),
        (written(scene(20, 20), "GIF"), "media-format", "GIF"),
        (written(scene(20, 20), "TIFF"), "media-format", "TIFF"),
        (written(scene(20, 20), "BMP"), "media-format", "BMP"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "media-format", "HEIC"),
        (b"%PDF-1.7", "media-format", "PDF"),
        (animated("WEBP"), "media-format", "animated WebP"),
        (animated("PNG"), "media-format", "animated PNG"),
        (bomb(), "media-too-large", "100,000 × 100,000"),
        (b"\0" * (33 << 20), "media-too-large", "33 MB"),
        (written(scene(20, 2001), "PNG"), "media-too-narrow", "20 × 2,001"),
        (written(scene(2001, 20), "PNG"), "media-too-narrow", "2,001 × 20"),
        (scanned(200), "media-format", "JPEG with more than 200 scans"),
    ],
)
def test_what_is_refused_at_sight(data: bytes, code: str, found: str) -> None:
    with pytest.raises(BadPhotoError) as refused:
        inspected(data)
    assert (refused.value.code, refused.value.found) == (code, found)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_hole_in_the_middle_is_found_when_decoding_or_does_no_harm(form: str) -> None:
    data = bytearray(written(scene(600, 400).effect_spread(20), form))
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    code = ""
    try:
        made(bytes(data), (300,))
    except BadPhotoError as error:
        code = error.code
    assert code in ("", "media-not-a-picture")


def test_the_same_photograph_gives_the_same_bytes() -> None:
    data = written(scene(1200, 800).effect_spread(3))
    assert made(data, (480, 960)) == made(data, (480, 960))
