"""Photographs made for the tests, good and bad."""

import io

from PIL import Image, ImageCms, ImageDraw
from PIL.PngImagePlugin import PngInfo

RED, BLUE = (200, 20, 20), (20, 20, 200)


def scene(width: int = 300, height: int = 200, mode: str = "RGB") -> Image.Image:
    """Red above, blue below."""
    image = Image.new("RGB", (width, height), RED)
    ImageDraw.Draw(image).rectangle((0, height // 2, width, height), fill=BLUE)
    return image.convert(mode)


def written(image: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def telling() -> bytes:
    """A JPEG that says where, when, by whom, and more."""
    exif = Image.Exif()
    exif[0x010F] = "Secret Camera"
    exif[0x9003] = "2031:04:01 08:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (32.0, 23.0, 38.0), 3: "E", 4: (119.0, 25.0, 0.0)})
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret XMP</x:xmpmeta>'
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return written(
        scene(), exif=exif.tobytes(), xmp=xmp, comment=b"Secret comment", icc_profile=profile
    )


def telling_png() -> bytes:
    notes = PngInfo()
    notes.add_text("Author", "Secret author")
    notes.add_itxt("XML:com.adobe.xmp", "Secret XMP")
    return written(scene(), "PNG", pnginfo=notes)


def turned(orientation: int, form: str = "JPEG") -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return written(scene(), form, exif=exif.tobytes())
