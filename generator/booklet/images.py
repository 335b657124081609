"""Marks, rods, QR codes and photographs, as files that the templates place by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.booklet.teller import Node, Teller
from generator.catalog.catalog import Catalog
from generator.checking.proving.sources import file_inside
from generator.marks.codes import qr_svg
from generator.marks.rods import colour_of, rod
from generator.pictures.headers import BadPhotoError, inspected, widths_of
from generator.pictures.photos import made
from generator.records.media import Media

# The paper's inks: the light tokens of the site's stylesheet.
INK, RED = "#1f1a17", "#a4161a"
DIMENSIONS = (
    *("#1d567a", "#2b6547", "#8f2450", "#75510f"),
    *("#573c86", "#85431a", "#14605f", "#4a5161"),
)
_XMLNS = 'xmlns="http://www.w3.org/2000/svg"'
_MARK_STYLE = (
    f".a{{fill:{INK}}}.b{{fill:{RED}}}"
    f".la{{fill:none;stroke:{INK}}}"
    "text{font-family:'Noto Serif SC';font-size:40px;text-anchor:middle}"
    ".two{font-size:25px}"
)


@dataclass(slots=True)
class Images:
    """The pictures that a volume asked for: bytes by file name."""

    catalog: Catalog
    files: dict[str, bytes] = field(default_factory=dict)

    def mark(self, teller: Teller, brand_id: str) -> str:
        """The file with this site's mark for a brand."""
        drawn = str(teller.reader.mark(brand_id))
        return self._svg(f"mark-{brand_id}.svg", _styled(drawn, _MARK_STYLE))

    def rod(self, place: int) -> str:
        """The file with the rod numeral of a dimension."""
        colour = DIMENSIONS[colour_of(place) - 1]
        style = f"path{{fill:none;stroke:{colour};stroke-width:2.25}}"
        return self._svg(f"rod-{colour_of(place)}.svg", _styled(rod(place), style))

    def code(self, name: str, address: str) -> str:
        """The file with the QR code of an address."""
        return self._svg(f"code-{name}.svg", qr_svg(address))

    def photo(self, teller: Teller, id_: str) -> Node | None:
        """A photograph with its caption and credit; nothing where it may not be shown."""
        media = self.catalog.get(Media, id_)
        path = file_inside(self.catalog.project, media.file)
        unasked = media.people_visible and media.consent == "unknown"
        if path is None or unasked:
            return None
        try:
            data = path.read_bytes()
            width = widths_of(inspected(data))[-1]
            # One WebP, one JPEG: the second is what every PDF reader knows.
            self.files[f"photo-{id_}.jpg"] = made(data, (width,))[1]
        except BadPhotoError:
            return None
        return {
            "file": f"photo-{id_}.jpg",
            "alt": teller.reader.plain(media.alt),
            "caption": teller.line(media.caption or media.alt),
            "credit": [*teller.plain(teller.words["credit"]), *teller.line(media.credit)],
        }

    def _svg(self, name: str, text: str) -> str:
        self.files[name] = text.encode("utf-8")
        return name


def _styled(svg: str, style: str) -> str:
    """A drawing for a page as a file of its own: with its name space and its inks."""
    head, inner = svg.split(">", 1)
    return f"{head.replace('<svg', f'<svg {_XMLNS}', 1)}><style>{style}</style>{inner}"


def dimension_node(teller: Teller, images: Images, id_: str) -> Mapping[str, object]:
    """A dimension as everything shows it: its rod, its colour, its word."""
    place = teller.reader.site.place(id_)
    return {
        "rod": images.rod(place),
        "colour": DIMENSIONS[colour_of(place) - 1],
        "name": teller.line(teller.reader.term("dimensions", id_)),
    }
