"""Links of the site that lead nowhere, told at the page and at the record that has them."""

from collections.abc import Iterator, Mapping

from generator.building.linking.checks import nowhere
from generator.building.linking.numbering import Places, put_places
from generator.building.linking.targets import Target
from generator.building.order import Fault
from generator.building.traces import Traces
from generator.building.work import Work
from generator.checking.links import place_links
from generator.problems.problem import Problem

# What a link names of a page that it leads to as a whole.
_WHOLE = frozenset({""})


def dead_ends(work: Work, before: Traces, traces: Traces) -> Iterator[Fault]:
    """A fault for each link of any page that leads nowhere.

    All links of the site before led somewhere.
    """
    frame = work.frame
    if traces.has_all_places(before):
        wanted = traces.targets_of(traces.new_since(before).values())
    else:
        # With places that no page leads to any longer: nobody leads to those that are not there.
        wanted = traces.targets.places()
    for _, targets, _ in frame.values():
        put_places(wanted, targets)
    places = {path: frozenset(own) for path, (own, _, _) in frame.items()}
    places |= {
        row.path: frozenset(row.ids.split())
        for row in traces.rows.values()
        if not wanted.get(row.path, _WHOLE) <= _WHOLE
    }
    wrong = nowhere(wanted, work.built.digests.keys(), places)
    for path, (_, targets, faults) in frame.items():
        for text in (*faults, *(wrong[row] for row in targets if row in wrong)):
            yield Fault(path, text)
    if wrong:
        work.built.problems = (*work.built.problems, *_misled(work, wrong, places))
        for row, target in traces.leading_to(wrong):
            yield Fault(row.path, wrong[target])


def _misled(work: Work, wrong: Mapping[Target, str], places: Places) -> Iterator[Problem]:
    """Links of records to a place that its page turned out not to have, in any language."""
    for link in place_links(work.catalog):
        for root in work.workshop.paths.values():
            page = f"{root}{link.address}index.html"
            if (page, link.fragment) in wrong and page in places:
                yield link.problem(", ".join(sorted(places[page])))
                break
