"""Makes what was planned, in as many processes as there is work for."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from generator.marks.codes import qr_svg
from generator.pictures.albums import photo_files
from generator.pictures.cards import card
from generator.pictures.planning import Plan
from generator.pictures.posters import poster

# Below this many pictures another process costs more than it brings.
_FEW = 8


def make(plan: Plan) -> tuple[bytes, ...]:
    """The files of a plan, in the order of its names."""
    if plan.drawing == "code":
        return (qr_svg(plan.address).encode(),)
    if plan.source is not None:
        return photo_files(plan.source, plan.widths)
    if plan.sheet is None:
        raise ValueError(f"nothing to draw for {plan.names}")
    return (card(plan.sheet) if plan.drawing == "card" else poster(plan.sheet),)


def make_all(plans: Sequence[Plan], jobs: int) -> Iterator[tuple[Plan, tuple[bytes, ...]]]:
    """The files of many plans, in their order; one job gives the same bytes as many."""
    if jobs <= 1 or len(plans) < _FEW:
        for plan in plans:
            yield plan, make(plan)
        return
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(jobs, context) as pool:
        size = max(1, len(plans) // (jobs * 4))
        yield from zip(plans, pool.map(make, plans, chunksize=size), strict=True)
