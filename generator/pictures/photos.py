"""Editors' photographs: checked as a stranger's file, turned upright, and made small and clean.

What comes out holds pixels in sRGB and nothing else: no EXIF, no place, no comment, no profile.
Sizes are made with a filter that is a polynomial: a sine's last bit differs between machines.
"""

import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageCms

# What may come in. The first frame of an MPO, which phones write, is a JPEG.
_FORMATS = ("JPEG", "PNG", "WEBP")
_FOUND = (*_FORMATS, "MPO")
MAX_BYTES = 32 * 1024 * 1024
MAX_PIXELS = 64_000_000
WIDTHS = (480, 960, 1600)

# How other files begin that people take for photographs.
_SIGNS = (
    (b"GIF8", 0, "GIF"),
    (b"BM", 0, "BMP"),
    (b"II*\0", 0, "TIFF"),
    (b"MM\0*", 0, "TIFF"),
    (b"%PDF", 0, "PDF"),
    (b"ftypheic", 4, "HEIC"),
    (b"ftypheix", 4, "HEIC"),
    (b"ftypmif1", 4, "HEIF"),
    (b"ftypavif", 4, "AVIF"),
    (b"8BPS", 0, "Photoshop"),
    (b"PK\3\4", 0, "ZIP"),
)
_ORIENTATION = 0x0112
_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}
_ON_ITS_SIDE = 5


class BadPhotoError(Exception):
    """A file that can't be shown. ``code`` is a problem's; ``found`` says what the file is."""

    def __init__(self, code: str, found: str = "") -> None:
        super().__init__(code, found)
        self.code = code
        self.found = found


@dataclass(frozen=True, slots=True)
class Facts:
    """Width and height in pixels, as the picture is seen upright."""

    width: int
    height: int


def measured(data: bytes) -> Facts:
    """The measures of a photograph, from its header. Raises :class:`BadPhotoError`."""
    image = _opened(data)
    width, height = image.size
    if _orientation(image) >= _ON_ITS_SIDE:
        width, height = height, width
    return Facts(width, height)


def check(data: bytes) -> None:
    """Decode the whole photograph, small where that is quicker. Raises :class:`BadPhotoError`."""
    image = _opened(data)
    _load(image, 64)


def widths_of(facts: Facts) -> tuple[int, ...]:
    """The widths that a photograph is made in: never wider than it is."""
    largest = min(facts.width, WIDTHS[-1])
    return (*(width for width in WIDTHS if width < largest), largest)


def height_at(facts: Facts, width: int) -> int:
    """The height that belongs to a width."""
    return max(1, (facts.height * width + facts.width // 2) // facts.width)


def made(data: bytes, widths: tuple[int, ...]) -> tuple[bytes, ...]:
    """WebP files of all ``widths``, then JPEG files. Raises :class:`BadPhotoError`."""
    facts = measured(data)
    image = _opened(data)
    drawn = image.format == "PNG"  # flat colours, which show what a coarse JPEG does to them
    _load(image, widths[-1])
    clean = _upright(_srgb(image), _orientation(image))
    sizes = []
    for width in widths:
        size = (width, height_at(facts, width))
        small = clean if clean.size == size else clean.resize(size, Image.Resampling.BICUBIC)
        small.info = {}
        sizes.append(small)
    options = {"quality": 90, "subsampling": 0} if drawn else {"quality": 80}
    return tuple(
        [_written(row, "WEBP", quality=86 if drawn else 78, method=5) for row in sizes]
        + [_written(row, "JPEG", optimize=True, progressive=True, **options) for row in sizes]
    )


def _opened(data: bytes) -> Image.Image:
    if len(data) > MAX_BYTES:
        raise BadPhotoError("media-too-large", f"{len(data) // 1024 // 1024} MB")
    other = _other_format(data)
    if other:
        raise BadPhotoError("media-format", other)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Of size, which is looked at here, and of bad EXIF.
            image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError:
        raise BadPhotoError("media-too-large") from None
    except Exception:
        # Whatever a decoder stumbles over, the file is none that can be shown.
        raise BadPhotoError("media-not-a-picture") from None
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise BadPhotoError("media-too-large", f"{width} × {height}")
    if image.format not in _FOUND:
        raise BadPhotoError("media-format", image.format or "")
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise BadPhotoError("media-format", f"{image.format}, animated")
    return image


def _other_format(data: bytes) -> str:
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"<") and b"<svg" in data[:65536].lower():
        return "SVG"
    return next((name for sign, at, name in _SIGNS if data.startswith(sign, at)), "")


def _load(image: Image.Image, width: int) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            # A JPEG is decoded no larger than is needed; other formats take no notice.
            image.draft(None, (width * 2, width * 2))
            image.load()
    except Exception:
        raise BadPhotoError("media-not-a-picture") from None


def _orientation(image: Image.Image) -> int:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = image.getexif().get(_ORIENTATION, 1)
    except Exception:
        return 1  # Spoilt EXIF is no EXIF.
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


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
