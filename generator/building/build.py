"""The build: records in, a whole, checked site out."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path

from generator.building.dead_ends import dead_ends
from generator.building.explore import place_explore
from generator.building.exports import exports_begun
from generator.building.keeping.files import keep_only
from generator.building.keeping.state import State
from generator.building.keys import document_key, page_key
from generator.building.made import Task
from generator.building.making import make_pages
from generator.building.order import Built, Fault, Order
from generator.building.pages_only import tasks_of
from generator.building.pictures import pictures, place_pictures
from generator.building.progress import Progress
from generator.building.releasing.manifest import manifest
from generator.building.releasing.placing import Placing
from generator.building.releasing.redirects import redirects
from generator.building.releasing.release import put
from generator.building.releasing.sitemap import sitemap
from generator.building.releasing.standing import Standing, clear, forget_standing
from generator.building.search import Indexing, search_begun, search_prepared
from generator.building.traces import Traces, files_kept
from generator.building.work import Work, begun, keep_frames, know_frames, outset

# Below so many new pages few parts of the search index are new.
_FEW = 60


def build(
    order: Order,
    folder: Path,
    standing: Standing,
    progress: Progress,
    indexing: Indexing | None = None,
) -> Built:
    """Fill ``folder`` with the whole site; the caller releases it if there are no faults.

    It is empty, or the mirror of the release that stands. Where none does, a process may wait
    for ``indexing`` that holds nothing of the site yet.
    """
    known = outset(order)
    state = known.state()
    docs = {language: _left_in(own, standing) for language, own in known.docs.items()}
    placing = Placing(folder, known.docs, known.paths, standing, files_kept(state))
    standing.wait()
    # The data need nothing but the records: they are made while this process goes on to the pages.
    with exports_begun(known.catalog, known.proof, placing, state, order.wish.jobs) as exported:
        work = begun(known, folder)
        return _built(work, state, placing, docs, exported, progress, indexing)


def _built(
    work: Work,
    state: State,
    placing: Placing,
    docs: Mapping[str, Sequence[str] | None],
    exported: Callable[[], None],
    progress: Progress,
    indexing: Indexing | None,
) -> Built:
    """All but the data, for which ``exported`` waits; ``docs`` are what the last build left."""
    standing, jobs = placing.standing, work.order.wish.jobs
    know_frames(work, state)
    before = Traces.kept(state, placing.before)
    tasks = tasks_of(work.workshop)
    taken = _taken(work, before, standing, set(tasks))
    few = len(tasks) - len(taken) < _FEW
    # A process that begins here begins behind most of the work: what is looked at in one while it
    # stands in others is copied.
    with search_prepared(work.workshop, before, placing, jobs if few else 1) as search_of:
        traces = before.keep_only(task for task in tasks if task in taken)
        _pages(work, tasks, traces, progress)
        keep_frames(work, state)
        for path, html in _error_pages(work):
            placing.put(path, html)
            work.frame[path] = work.workshop.places(path, html)
        if not few:
            work.workshop.forget()
            # Each process takes memory of its own: this one is mostly over, and the next can begin.
            exported()
        with (
            nullcontext(search_of(traces))
            if few
            else search_begun(work.workshop, traces, placing, jobs, indexing)
        ) as searched:
            _other_files(work, traces, placing, state)
            _whole_site_files(work, traces, placing)
            if not few and work.plans:
                # So it is with the index: what is drawn meanwhile has to be little, or nothing.
                searched()
            _pictures(work, placing, progress)
            exported()
            # No link leads to a file of the index: its program alone asks for these.
            traces.files = placing.placed
            work.built.digests |= _digests(placing)
            work.built.faults = (*work.built.faults, *dead_ends(work, before, traces))
            sound = not work.built.faults and not work.built.problems
            if sound:
                # From here on what is kept is of the new release; whatever ends the build before
                # that stands, the older one must not be taken for it.
                forget_standing(state)
                traces.keep_pages(state, work.tables)
            if not standing.is_known:
                # Nearly all files are new: those that stand are looked at until the index is made.
                trees = {standing.release: work.built.digests, **_docs(work, traces, placing)}
                standing.look_ahead(work.folder, trees)
            work.keys |= searched()
    _clear_docs(work, traces, placing, docs)
    work.built.digests |= _digests(placing)
    _lists(work)
    if sound:
        traces.keep_files(state)
    _tidy(work)
    work.built.workshop, work.built.traces = work.workshop, (before, traces)
    return work.built


def _digests(placing: Placing) -> dict[str, str]:
    return {path: digest for path, (_, digest) in placing.placed.items()}


def _lists(work: Work) -> None:
    """The manifest, cut into lists."""
    for path, data in manifest(work.built.digests):
        put(work.folder, path, data)
        work.built.lists.append(path)


def build_slice(order: Order, number: int, of: int, folder: Path, progress: Progress) -> Built:
    """Make one share of pages and pictures into the store, for another machine to take from.

    What belongs to a share does so by its name, so a record more or less moves nothing else.
    """
    work = begun(outset(order), folder)
    tasks = [
        task for task in tasks_of(work.workshop) if _share_of((task[0], *task[1]), of) == number
    ]
    for count, made in enumerate(make_pages(work.workshop, tasks, order.wish.jobs), 1):
        work.built.made += made.fresh
        work.keys.add(made.key)
        if made.brief is not None:
            work.keys.add(document_key(made.brief.digest))
        progress("pages", count, len(tasks))
    work.built.pages = len(tasks)
    for _ in _error_pages(work):
        pass  # The store has it now.
    plans = [plan for plan in work.plans if _share_of(plan.names, of) == number]
    for plan, _ in pictures(plans, work.workshop.store, order.wish.jobs, progress):
        work.keys.update(plan.keys)
    _tidy(work)
    return work.built


def _share_of(names: tuple[str, ...], of: int) -> int:
    """The share, from 1, that something with these names belongs to."""
    digest = hashlib.sha256("/".join(names).encode()).hexdigest()
    return int(digest[:8], 16) % of + 1


def _pages(work: Work, tasks: Sequence[Task], traces: Traces, progress: Progress) -> None:
    """All pages in their places: those without ``traces`` are made, and leave some."""
    built, workshop = work.built, work.workshop
    stale = [task for task in tasks if task not in traces.rows]
    wrong = []
    for count, made in enumerate(make_pages(workshop, stale, work.order.wish.jobs), 1):
        traces.add(made)
        wrong += [Fault(made.path, fault) for fault in made.faults]
        built.made += made.fresh
        work.keys.add(made.key)
        progress("pages", count, len(stale))
    built.pages = len(tasks)
    built.faults = tuple(wrong)
    for row in traces.rows.values():
        built.digests[row.path] = row.digest
        work.keys.add(row.key)


def _taken(work: Work, before: Traces, standing: Standing, tasks: set[Task]) -> set[Task]:
    """Pages that are as they were, put into the new release as well."""
    taken = set()
    for task in before.unchanged(work.tables):
        row = before.rows[task]
        docs = work.workshop.docs.get(task[0])
        if task not in tasks or docs is None or not standing.untouched(f"{docs}/{row.file}"):
            continue
        if not standing.take(row.path):
            kept = work.workshop.kept(row.key)
            if kept is None or put(work.folder, row.path, kept[1]) != row.digest:
                continue
        standing.carry([f"{docs}/{row.file}"])
        taken.add(task)
    return taken


def _error_pages(work: Work) -> Iterator[tuple[str, bytes]]:
    """The 404 page of each language, from the theme alone."""
    workshop = work.workshop
    with workshop.store.writer() as writer:
        for language, path in workshop.paths.items():
            key = page_key(workshop.shell_keys[language], "404.html", b"")
            html = workshop.store.get(key)
            work.keys.add(key)
            if html is None:
                html = workshop.shell(language).standing("404.html")
                writer.put(key, html)
            yield f"{path}404.html", html


def _pictures(work: Work, placing: Placing, progress: Progress) -> None:
    jobs, store = work.order.wish.jobs, work.workshop.store
    drawn = place_pictures(work.catalog, work.plans, placing, store, jobs, progress)
    work.built.problems = tuple(drawn.problems)
    work.keys.update(drawn.keys)


def _other_files(work: Work, traces: Traces, placing: Placing, state: State) -> None:
    """Files beside the pages, in each language's docs and in the release."""
    for language in work.workshop.docs:
        for name, data in work.assets.files.items():
            placing.place(language, name, name, partial(bytes, data))
    site, jobs = work.workshop.site, work.order.wish.jobs
    place_explore(site, work.tables, traces, placing, state, jobs)


def _whole_site_files(work: Work, traces: Traces, placing: Placing) -> None:
    """What stands once for all languages: redirects and the site map."""
    for path, html in redirects(work.catalog, work.order.base):
        placing.put(path, html)
        work.frame[path] = work.workshop.places(path, html)
    paths = work.workshop.paths
    addresses = {
        row.path.removeprefix(paths[language]).removesuffix("index.html")
        for (language, _), row in traces.rows.items()
    }
    for path, data in sitemap(addresses, work.catalog, work.order.base):
        placing.put(path, data)


def _left_in(docs: Path, standing: Standing) -> Sequence[str] | None:
    """The files that the last build left in a folder; ``None`` where that is not known."""
    return standing.files_in(docs) if docs.is_dir() and any(docs.iterdir()) else []


def _clear_docs(
    work: Work,
    traces: Traces,
    placing: Placing,
    before: Mapping[str, Sequence[str] | None],
) -> None:
    """Docs that no page has any longer go; ``before`` are those that the last build left."""
    work.built.docs = _docs(work, traces, placing)
    for language, docs in work.workshop.docs.items():
        known, names = before[language], work.built.docs[docs]
        if known is None:
            keep_only(docs, names)
        else:
            clear(docs, set(known) - names)


def _docs(work: Work, traces: Traces, placing: Placing) -> dict[Path, set[str]]:
    """The names of all docs that there are now, by their folder."""
    names = {language: set(placing.names.get(language, ())) for language in work.workshop.docs}
    for (language, _), row in traces.rows.items():
        names[language].add(row.file)
    return {docs: names[language] for language, docs in work.workshop.docs.items()}


def _tidy(work: Work) -> None:
    store = work.workshop.store
    store.tidy(work.keys, work.order.wish.keep)
    store.close()
