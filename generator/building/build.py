"""The build: records in, a whole, checked site out."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.building.alone import alone
from generator.building.assets import Assets, hashed_assets
from generator.building.checks import faults
from generator.building.configuration import THEME, write_configurations
from generator.building.files import keep_only, write_if_changed
from generator.building.keys import page_key, shell_key
from generator.building.links import Found, read_page
from generator.building.making import Made, Task, Workshop, make_pages
from generator.building.manifest import write_manifest
from generator.building.pictures import Places, place_pictures
from generator.building.project import Project
from generator.building.redirects import redirects
from generator.building.release import put
from generator.building.sitemap import sitemap
from generator.building.store import Store
from generator.catalog.addresses import language_path
from generator.catalog.catalog import Catalog
from generator.catalog.pictures import PictureAddresses
from generator.checking.content import Checked
from generator.checking.proof import Proof
from generator.exports.files import data_files
from generator.pages.all_pages import page_names
from generator.pages.documents import documents
from generator.pages.explore import explore_data
from generator.pages.site import Site, site_of
from generator.pictures.planning import pictures_of
from generator.problems.problem import Problem
from generator.searching.index import build as search_index

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a page that came out: a fault of ours, not of the content."""

    page: str
    text: str


@dataclass(slots=True)
class Built:
    """What a build put into its folder, and what is wrong with it.

    ``problems`` are of the content: photographs that only decoding showed to be spoilt.
    """

    digests: dict[str, str] = field(default_factory=dict)
    pages: dict[str, Found] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    problems: tuple[Problem, ...] = ()
    made: int = 0


@dataclass(frozen=True, slots=True)
class Order:
    """What to build, and how. ``base`` is the site's address with a slash at its end.

    ``keep`` bounds the store, in bytes; ``stores`` are further ones to take pages from.
    """

    checked: Checked
    project: Project
    base: str
    jobs: int = 1
    keep: int = 2 << 30
    stores: tuple[Path, ...] = ()


def build(order: Order, folder: Path, progress: Progress) -> Built:
    """Fill ``folder`` with the whole site; the caller releases it if there are no faults.

    Another build in the same work folder is waited for.
    """
    with alone(order.project.build):
        return _built(order, folder, progress)


def _built(order: Order, folder: Path, progress: Progress) -> Built:
    catalog, _ = _joined(order)
    built = Built()
    assets = hashed_assets()
    store = Store(order.project.build / "store", order.stores)
    pictures = pictures_of(catalog, order.base)
    workshop = _workshop(order, assets, pictures.addresses, store, folder)
    files = _files(workshop.site, assets)
    rows = list(_pages(workshop, _tasks(workshop), order.jobs, built, progress))
    standing = _standing(workshop, built)
    placed = place_pictures(
        catalog,
        pictures.plans,
        Places(workshop.docs, folder, workshop.paths),
        store,
        order.jobs,
        progress,
    )
    built.digests |= placed.digests
    built.problems = tuple(placed.problems)
    _other_files(workshop, files, rows, placed.names, built)
    _whole_site_files(catalog, order.base, rows, built, folder)
    root = "/" + order.base.split("://", 1)[-1].partition("/")[2]
    built.faults = tuple(Fault(*row) for row in faults(built.pages, built.digests.keys(), root))
    write_manifest(folder, built.digests)
    store.close()
    keys = {row.key: row.fresh for row in rows} | standing | placed.keys
    store.tidy(keys, [key for key, fresh in keys.items() if fresh], order.keep)
    return built


def _files(site: Site, assets: Assets) -> dict[str, dict[str, bytes]]:
    """Files beside the pages, by language and by name below the language's root."""
    catalog = site.catalog
    shared = {f"data/{name}": data for name, data in data_files(catalog, site.proof)}
    shared |= assets.files
    files = {
        language: shared | dict(explore_data(site, language)) for language in catalog.languages
    }
    # One index for all languages, at the root of the site.
    index = search_index(documents(site))
    files[catalog.first_language] |= {f"search-index/{row}": data for row, data in index.items()}
    return files


def build_slice(order: Order, number: int, of: int, folder: Path, progress: Progress) -> Built:
    """Make one share of the pages into the store, for another machine to take them from.

    A page belongs to a share by its name, so a record more or less moves no other page.
    """
    catalog, _ = _joined(order)
    built = Built()
    store = Store(order.project.build / "store", order.stores)
    pictures = pictures_of(catalog, order.base)
    workshop = _workshop(order, hashed_assets(), pictures.addresses, store, folder)
    tasks = [task for task in _tasks(workshop) if share_of(task, of) == number]
    _pages(workshop, tasks, order.jobs, built, progress)
    store.close()
    return built


def share_of(task: Task, of: int) -> int:
    """The share, from 1, that a page belongs to."""
    language, name = task
    digest = hashlib.sha256("/".join((language, *name)).encode()).hexdigest()
    return int(digest[:8], 16) % of + 1


def _joined(order: Order) -> tuple[Catalog, Proof]:
    catalog, proof = order.checked.catalog, order.checked.proof
    if catalog is None or proof is None:
        raise ValueError("content with errors can't be built")
    return catalog, proof


def _workshop(
    order: Order, assets: Assets, pictures: PictureAddresses, store: Store, folder: Path
) -> Workshop:
    catalog, proof = _joined(order)
    configurations = write_configurations(catalog, order.project, assets.names, order.base)
    return Workshop(
        site_of(catalog, proof, pictures),
        configurations,
        {
            language: shell_key(path, configurations[catalog.first_language], THEME)
            for language, path in configurations.items()
        },
        {language: order.project.docs(language) for language in catalog.languages},
        folder,
        {row: language_path(row, catalog.languages) for row in catalog.languages},
        store,
    )


def _tasks(workshop: Workshop) -> list[Task]:
    names = list(page_names(workshop.site))
    return [(language, name) for language in workshop.docs for name in names]


def _pages(
    workshop: Workshop, tasks: list[Task], jobs: int, built: Built, progress: Progress
) -> list[Made]:
    rows = []
    for count, row in enumerate(make_pages(workshop, tasks, jobs), 1):
        built.digests[row.path] = row.digest
        built.pages[row.path] = row.found
        built.made += row.fresh
        rows.append(row)
        progress("pages", count, len(tasks))
    return rows


def _standing(workshop: Workshop, built: Built) -> dict[str, bool]:
    """The 404 page of each language, from the theme alone; its key, and whether it is new."""
    writer = workshop.store.writer()
    keys: dict[str, bool] = {}
    for language, path in workshop.paths.items():
        key = page_key(workshop.shell_keys[language], "404.html", b"")
        html = workshop.store.get(key)
        keys[key] = html is None
        if html is None:
            html = workshop.shell(language).standing("404.html")
            writer.put(key, html)
        built.digests[f"{path}404.html"] = put(workshop.release, f"{path}404.html", html)
        built.pages[f"{path}404.html"] = read_page(html)
    writer.close()
    return keys


def _other_files(
    workshop: Workshop,
    files: Mapping[str, Mapping[str, bytes]],
    rows: list[Made],
    pictures: Mapping[str, set[str]],
    built: Built,
) -> None:
    """Files beside the pages, in each language's docs and in the release; stale ones go."""
    for language, docs in workshop.docs.items():
        for name, data in files[language].items():
            write_if_changed(docs / name, data)
            path = workshop.paths[language] + name
            built.digests[path] = put(workshop.release, path, data)
        pages = {row.file for row in rows if row.language == language}
        keep_only(docs, pages | files[language].keys() | pictures.get(language, set()))


def _whole_site_files(
    catalog: Catalog, base: str, rows: list[Made], built: Built, folder: Path
) -> None:
    """What stands once for all languages: redirects and the site map."""
    for path, html in redirects(catalog, base):
        built.digests[path] = put(folder, path, html)
        built.pages[path] = read_page(html)
    addresses = {row.file[: -len("index.md")] for row in rows}
    for path, data in sitemap(addresses, catalog, base):
        built.digests[path] = put(folder, path, data)
