"""Makes what was planned: the files of a picture."""

from generator.marks.codes import qr_svg
from generator.pictures.cards import card
from generator.pictures.covers import cover
from generator.pictures.faces import sans, serif
from generator.pictures.headers import BadPhotoError
from generator.pictures.photos import made
from generator.pictures.plans import Plan, Spoilt
from generator.pictures.posters import poster

_MAKERS = {"card": card, "poster": poster, "cover": cover}

Files = tuple[bytes, ...]


def make(plan: Plan) -> Files | Spoilt:
    """The files of a plan, in the order of its names."""
    if plan.source is not None:
        try:
            return made(plan.source.read_bytes(), plan.widths)
        except BadPhotoError as error:
            return Spoilt(error.code, error.found)
    if plan.sheet is None:
        return (qr_svg(plan.address).encode(),)
    return (_MAKERS[plan.drawing](plan.sheet),)


def load_faces() -> None:
    """Have the fonts in memory before processes are forked, which then share them."""
    for face in (serif(), sans()):
        face.load()
