"""Makes what was planned, in as many processes as there is work for."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from generator.marks.codes import qr_svg
from generator.pictures.cards import card
from generator.pictures.covers import cover
from generator.pictures.headers import BadPhotoError
from generator.pictures.photos import made
from generator.pictures.plans import Plan, Spoilt
from generator.pictures.posters import poster

_MAKERS = {"card": card, "poster": poster, "cover": cover}
# Below this many pictures another process costs more than it brings.
_FEW = 8


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


def make_all(plans: Sequence[Plan], jobs: int) -> Iterator[tuple[Plan, Files | Spoilt]]:
    """The files of many plans, in their order; one job gives the same bytes as many."""
    if jobs <= 1 or len(plans) < _FEW:
        for plan in plans:
            yield plan, make(plan)
        return
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(jobs, context) as pool:
        size = max(1, len(plans) // (jobs * 4))
        yield from zip(plans, pool.map(make, plans, chunksize=size), strict=True)
