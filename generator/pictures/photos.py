"""Editors' photographs: checked as a stranger's file, turned upright, and made small and clean.

What comes out holds pixels in sRGB and nothing else: no EXIF, no place, no comment, no profile.
Sizes are made with a filter that is a polynomial: a sine's last bit differs between machines.
"""

import io
import warnings

from PIL import Image, ImageCms

from generator.pictures.headers import BadPhotoError, height_at, inspected

# The first frame of an MPO, which phones write, is a JPEG.
_FORMATS = ("JPEG", "PNG", "WEBP")

_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}


def made(data: bytes, widths: tuple[int, ...]) -> tuple[bytes, ...]:
    """WebP files of all ``widths``, then JPEG files. Raises :class:`BadPhotoError`."""
    facts = inspected(data)
    image = _decoded(data, widths[-1])
    clean = _upright(_srgb(image), facts.orientation)
    sizes = []
    for width in widths:
        size = (width, height_at(facts, width))
        small = clean if clean.size == size else clean.resize(size, Image.Resampling.BICUBIC)
        small.info = {}
        sizes.append(small)
    # Drawings have flat colours, which show what a coarse JPEG does to them.
    drawn = facts.form == "PNG"
    options = {"quality": 90, "subsampling": 0} if drawn else {"quality": 80}
    return tuple(
        [_written(row, "WEBP", quality=86 if drawn else 78, method=5) for row in sizes]
        + [_written(row, "JPEG", optimize=True, progressive=True, **options) for row in sizes]
    )


def _decoded(data: bytes, width: int) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Of sizes, which were looked at, and of bad EXIF.
            image = Image.open(io.BytesIO(data), formats=_FORMATS)
            # A JPEG is decoded no larger than is needed; other formats take no notice.
            image.draft(None, (width * 2, width * 2))
            image.load()
    except Exception:
        # Whatever a decoder stumbles over, the file is none that can be shown.
        raise BadPhotoError("media-not-a-picture") from None
    return image


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    for turn in _TURNS.get(orientation, ()):
        image = image.transpose(turn)
    return image


def _srgb(image: Image.Image) -> Image.Image:
    """The pixels as RGB in sRGB; what is transparent shows white."""
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I") or image.mode == "F":
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        coloured = image.convert("RGBA")
        image = Image.new("RGB", image.size, (255, 255, 255))
        image.paste(coloured, mask=coloured.getchannel("A"))
    elif image.mode not in ("RGB", "CMYK", "L"):
        image = image.convert("RGB")
    if isinstance(profile, bytes):
        image = _converted(image, profile)
    return image.convert("RGB") if image.mode != "RGB" else image.copy()


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(own):
            return image
        plain = ImageCms.createProfile("sRGB")
        found = ImageCms.profileToProfile(image, own, plain, outputMode="RGB")
    except Exception:
        return image  # A profile that can't be read, or is for other colours, tells nothing.
    return found or image


def _written(image: Image.Image, form: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()
