"""The pages of a site alone, without what a release has besides.

It needs fewer modules than a whole build, which take as long to import as hundreds of pages.
"""

from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path

from generator.building.made import Made, Task
from generator.building.making import Workshop, make_pages, write_pages
from generator.building.order import Order
from generator.building.progress import Progress
from generator.building.work import begun, outset
from generator.pages.all_pages import page_names


def build_pages(order: Order, folder: Path, progress: Progress) -> Workshop:
    """Fill ``folder`` with the pages alone, for measuring: nothing is checked or kept."""
    workshop = begun(outset(order), folder, watched=False).workshop
    tasks = tasks_of(workshop)
    for count, _ in enumerate(write_pages(workshop, tasks, order.wish.jobs), 1):
        progress("pages", count, len(tasks))
    workshop.store.close()
    return workshop


def made_pages(order: Order, progress: Progress) -> Iterator[Made]:
    """Make every page of a site, in the folder of its release; it gets nothing else.

    A page is taken from the store where that has it. Nobody is told what pages looked at.
    """
    workshop = begun(outset(order), order.wish.release, watched=False).workshop
    tasks = tasks_of(workshop)
    for count, made in enumerate(make_pages(workshop, tasks, order.wish.jobs), 1):
        yield made
        progress("pages", count, len(tasks))
    workshop.store.close()


def workshop_of(order: Order) -> Workshop:
    """What making the pages of a site that stands needs."""
    return begun(outset(order), order.wish.release).workshop


def tasks_of(workshop: Workshop) -> list[Task]:
    """All pages to be made, in the order that is best for many."""
    # Ids of what belongs together mostly begin alike, and it shows the same records: these are
    # unpacked for one page after the other.
    names = sorted(page_names(workshop.site), key=itemgetter(1))
    return [(language, name) for language in workshop.docs for name in names]
