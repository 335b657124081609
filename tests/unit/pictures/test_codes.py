"""QR codes lead where they should: read back by another library."""

import io
import re

import pytest
import zxingcpp
from PIL import Image

from generator.marks.codes import QUIET, qr_rows, qr_svg
from generator.pictures.posters import poster
from tests.unit.pictures.test_cards import BRAND

ADDRESSES = [
    "https://a.example/",
    "https://yunhe.example/dangjian/en/brands/hedeng-station/",
    "https://yunhe.example/" + "a-very-long-name-" * 12 + "/",
]


def drawn(rows: list[list[bool]]) -> Image.Image:
    image = Image.new("L", (len(rows), len(rows)))
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    return image.resize((len(rows) * 3, len(rows) * 3), Image.Resampling.NEAREST)


def read(image: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(image)]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_code_is_the_address(address: str) -> None:
    assert read(drawn(qr_rows(address))) == [address]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_drawing_is_the_code(address: str) -> None:
    """The one path, followed move by move, gives the modules again."""
    svg = qr_svg(address)
    assert svg.count("<path") == 1
    assert "aria" not in svg
    side = int(re.findall(r'viewBox="0 0 (\d+) \1"', svg)[0])
    rows = [[False] * side for _ in range(side)]
    x, y = 0.0, 0.0
    path = re.findall(r'd="([^"]+)"', svg)[0]
    for command, dx, dy, length in re.findall(r"([Mm])(-?\d+) (-?[\d.]+)h(\d+)", path):
        x, y = (0.0, 0.0) if command == "M" else (x, y)
        x, y = x + float(dx), y + float(dy)
        for column in range(int(x), int(x) + int(length)):
            rows[int(y - 0.5)][column] = True
        x += int(length)
    assert rows == qr_rows(address)


def test_light_modules_stand_around_the_code() -> None:
    rows = qr_rows(ADDRESSES[0])
    edge = [*rows[:QUIET], *rows[-QUIET:], *(row[:QUIET] for row in rows)]
    assert not any(any(row) for row in edge)


@pytest.mark.parametrize("side", [1080, 540, 360])
def test_a_poster_can_be_scanned_at_the_size_of_a_phone(side: int) -> None:
    image = Image.open(io.BytesIO(poster(BRAND))).convert("L")
    assert read(image.resize((side, side), Image.Resampling.BICUBIC)) == [BRAND.address]
