"""What a photograph's file says of itself, read without decoding it: format, measures, rotation.

A file is taken as a stranger's: it is refused for what it is called by others, for its size, and
for an end that is missing. Whether its pixels can be decoded, only decoding shows.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

MAX_BYTES = 32 * 1024 * 1024
MAX_PIXELS = 64_000_000
# One side may be so many times as long as the other: of a longer strip nothing is seen in a page,
# and WebP has no room for its length.
MAX_RATIO = 100
# A progressive JPEG has some ten scans, and each goes over the whole picture when it is decoded.
MAX_SCANS = 200
WIDTHS = (480, 960, 1600)
# A strip that is higher than this at its widest is made narrower.
_TALLEST = 4096

# How other files begin that people take for photographs.
_OTHERS = (
    (b"GIF8", 0, "GIF"),
    (b"BM", 0, "BMP"),
    (b"II*\0", 0, "TIFF"),
    (b"MM\0*", 0, "TIFF"),
    (b"%PDF", 0, "PDF"),
    (b"ftyphei", 4, "HEIC"),
    (b"ftypmif1", 4, "HEIF"),
    (b"ftypavif", 4, "AVIF"),
    (b"8BPS", 0, "Photoshop"),
    (b"PK\3\4", 0, "ZIP"),
)
_PNG = b"\x89PNG\r\n\x1a\n"
_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_ON_ITS_SIDE = 5
_SCAN, _END = 0xDA, 0xD9
# A marker that ends what stands before it; the others belong to the pixels or say nothing.
_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")


class BadPhotoError(Exception):
    """A file that can't be shown. ``code`` is a problem's; ``found`` says what the file is."""

    def __init__(self, code: str, found: str = "") -> None:
        super().__init__(code, found)
        self.code = code
        self.found = found


@dataclass(frozen=True, slots=True)
class Facts:
    """Width and height in pixels as the picture is seen upright; ``orientation`` as EXIF has it."""

    form: str
    width: int
    height: int
    orientation: int = 1


def inspected(data: bytes) -> Facts:
    """The facts of a photograph. Raises :class:`BadPhotoError` for what can't be shown."""
    if len(data) > MAX_BYTES:
        raise BadPhotoError("media-too-large", f"{len(data) >> 20} MB")
    other = _other_format(data)
    if other:
        raise BadPhotoError("media-format", other)
    try:
        facts = _facts(data)
    except (struct.error, IndexError):
        raise BadPhotoError("media-not-a-picture") from None
    if facts.width * facts.height > MAX_PIXELS:
        raise BadPhotoError("media-too-large", f"{facts.width:,} × {facts.height:,}")
    if not facts.width or not facts.height:
        raise BadPhotoError("media-not-a-picture")
    short, long = sorted((facts.width, facts.height))
    if long > short * MAX_RATIO:
        raise BadPhotoError("media-too-narrow", f"{facts.width:,} × {facts.height:,}")
    return facts


def widths_of(facts: Facts) -> tuple[int, ...]:
    """The widths that a photograph is made in: never wider than it is."""
    largest = max(1, min(facts.width, WIDTHS[-1], facts.width * _TALLEST // facts.height))
    return (*(width for width in WIDTHS if width < largest), largest)


def height_at(facts: Facts, width: int) -> int:
    """The height that belongs to a width."""
    return max(1, (facts.height * width + facts.width // 2) // facts.width)


def _other_format(data: bytes) -> str:
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"<") and b"<svg" in data[:65536].lower():
        return "SVG"
    return next((name for sign, at, name in _OTHERS if data.startswith(sign, at)), "")


def _facts(data: bytes) -> Facts:
    if data.startswith(b"\xff\xd8\xff"):
        form, width, height, exif = _jpeg(data)
    elif data.startswith(_PNG):
        form, width, height, exif = _png(data)
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        form, width, height, exif = _webp(data)
    else:
        raise BadPhotoError("media-not-a-picture")
    turned = _orientation(exif)
    if turned >= _ON_ITS_SIDE:
        width, height = height, width
    return Facts(form, width, height, turned)


def _jpeg(data: bytes) -> tuple[str, int, int, bytes]:
    exif = b""
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1  # Any number of fill bytes may stand before a marker.
        if data[at] != 0xFF:
            raise BadPhotoError("media-not-a-picture")
        marker = data[at + 1]
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == 0xE1 and data.startswith(_EXIF, at + 4) and not exif:
            exif = data[at + 4 + len(_EXIF) : at + 2 + length]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            break
        at += 2 + length
    # Cameras write more behind the end; a file that was cut off has no end at all.
    if b"\xff\xd9" not in data[at:]:
        raise BadPhotoError("media-not-a-picture")
    if _scans(data, at) > MAX_SCANS:
        raise BadPhotoError("media-format", f"JPEG with more than {MAX_SCANS} scans")
    return "JPEG", width, height, exif


def _scans(data: bytes, at: int) -> int:
    """How many scans a JPEG has behind ``at``, or one more than there may be.

    Markers are looked for as decoders do, which pass over what stands between segments; what
    stands behind the end, such as a film, counts for nothing.
    """
    scans = 0
    while scans <= MAX_SCANS:
        found = _MARKER.search(data, at)
        if found is None or data[found.end() - 1] == _END:
            break
        scans += data[found.end() - 1] == _SCAN
        length = data[found.end() : found.end() + 2]
        at = found.end() + int.from_bytes(length, "big")
    return scans


def _png(data: bytes) -> tuple[str, int, int, bytes]:
    width, height = struct.unpack_from(">II", data, 16)
    exif = b""
    ended = False
    for name, start, length in _chunks(data, 8, ">I4s"):
        if name == b"acTL":
            raise BadPhotoError("media-format", "animated PNG")
        if name == b"eXIf":
            exif = data[start : start + length]
        ended = ended or name == b"IEND"
    if data[12:16] != b"IHDR" or not ended:
        raise BadPhotoError("media-not-a-picture")
    return "PNG", width, height, exif


def _webp(data: bytes) -> tuple[str, int, int, bytes]:
    (size,) = struct.unpack_from("<I", data, 4)
    if size + 8 > len(data):
        raise BadPhotoError("media-not-a-picture")
    exif = b""
    measures = (0, 0)
    for name, start, length in _chunks(data, 12, "<4sI"):
        if name in (b"ANIM", b"ANMF"):
            raise BadPhotoError("media-format", "animated WebP")
        if name == b"EXIF":
            exif = data[start : start + length].removeprefix(_EXIF)
        elif name == b"VP8X":
            wide, high = data[start + 4 : start + 7], data[start + 7 : start + 10]
            measures = int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1
        elif name == b"VP8L" and measures == (0, 0):
            (bits,) = struct.unpack_from("<I", data, start + 1)
            measures = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        elif name == b"VP8 " and measures == (0, 0):
            width, height = struct.unpack_from("<HH", data, start + 6)
            measures = width & 0x3FFF, height & 0x3FFF
    return "WEBP", *measures, exif


def _chunks(data: bytes, start: int, head: str) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of each chunk of a PNG (with a checksum behind) or a WebP."""
    png = head.startswith(">")
    at = start
    while at + 8 <= len(data):
        fields = struct.unpack_from(head, data, at)
        length, name = fields if png else fields[::-1]
        if at + 8 + length > len(data):
            return
        yield name, at + 8, length
        at += 8 + length + (4 if png else length % 2)


def _orientation(exif: bytes) -> int:
    """The tag of that name in the first directory; 1, upright, where there is none to be had."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, start)
        for at in range(start + 2, start + 2 + 12 * min(count, 512), 12):
            tag, kind, number, value = struct.unpack_from(f"{order}HHIH", exif, at)
            if (tag, kind, number) == (_ORIENTATION, 3, 1):
                return int(value) if 1 <= value <= 8 else 1
    except struct.error:
        pass  # Spoilt EXIF is no EXIF.
    return 1
