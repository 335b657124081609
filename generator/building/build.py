"""The build: records in, a whole, checked site out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.building.assets import hashed_assets
from generator.building.checks import faults, read_page
from generator.building.configuration import THEME, write_configurations
from generator.building.files import files_below, keep_only, write_if_changed
from generator.building.keys import page_key, shell_key
from generator.building.project import Project
from generator.building.release import MANIFEST, manifest
from generator.building.sitemap import redirects, sitemap
from generator.building.store import Store
from generator.catalog.addresses import language_path
from generator.catalog.catalog import Catalog
from generator.checking.content import Checked
from generator.checking.proof import Proof
from generator.exports.files import data_files
from generator.pages.all_pages import all_pages
from generator.pages.site import site_of

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a page that came out: a fault of ours, not of the content."""

    page: str
    text: str


@dataclass(frozen=True, slots=True)
class Built:
    """All files of a release by path, and what is wrong with them."""

    files: Mapping[str, bytes]
    faults: tuple[Fault, ...]
    pages: int
    made: int


def build(checked: Checked, project: Project, base: str, jobs: int, progress: Progress) -> Built:
    """Everything from a checked content folder to the files of a release, nothing released."""
    catalog, proof = checked.catalog, checked.proof
    if catalog is None or proof is None:
        raise ValueError("content with errors can't be built")
    assets = hashed_assets()
    markdown = write_docs(catalog, proof, project, dict(assets.files))
    configurations = write_configurations(catalog, project, assets.names, base)
    html, made = make_html(markdown, configurations, project, jobs, progress)
    files = collect(catalog, project, markdown, html, base)
    root = "/" + base.split("://", 1)[-1].partition("/")[2]
    pages = {name: read_page(data) for name, data in files.items() if name.endswith(".html")}
    found = [Fault(*row) for row in faults(pages, frozenset(files), root)]
    files[MANIFEST] = manifest(files)
    return Built(files, tuple(found), len(html), made)


def write_docs(
    catalog: Catalog, proof: Proof, project: Project, extra: dict[str, bytes]
) -> dict[tuple[str, str], bytes]:
    """Write every page and file below ``docs/``, and delete what no record makes any more.

    Gives the Markdown by language and name.
    """
    site = site_of(catalog, proof)
    markdown: dict[tuple[str, str], bytes] = {}
    files = {f"data/{name}": data for name, data in data_files(catalog, proof)} | extra
    for language in catalog.languages:
        docs = project.docs(language)
        own = {page.file: page.markdown().encode() for page in all_pages(site, language)}
        for name, data in (own | files).items():
            write_if_changed(docs / name, data)
        keep_only(docs, own.keys() | files.keys())
        markdown |= {(language, name): data for name, data in own.items()}
    return markdown


def make_html(
    markdown: Mapping[tuple[str, str], bytes],
    configurations: Mapping[str, Path],
    project: Project,
    jobs: int,
    progress: Progress,
) -> tuple[dict[tuple[str, str], bytes], int]:
    """The HTML of every page: from the store where its inputs are known, else made anew.

    MkDocs is imported only where there is something to make.
    """
    store = Store(project.build / "store")
    first = next(iter(configurations.values()))
    shells = {language: shell_key(path, first, THEME) for language, path in configurations.items()}
    names: dict[tuple[str, str], bytes | None] = {
        (language, "404.html"): None for language in shells
    }
    names |= markdown
    keys = {row: page_key(shells[row[0]], row[1], data or b"") for row, data in names.items()}
    html: dict[tuple[str, str], bytes] = {}
    for row, key in keys.items():
        kept = store.get(key)
        if kept is not None:
            html[row] = kept
    stale = [row for row in keys if row not in html]
    if stale:
        from generator.building.rendering import render_pages

        for count, (row, data) in enumerate(render_pages(configurations, stale, jobs), 1):
            html[row] = data
            store.put(keys[row], data)
            progress("pages", count, len(stale))
    store.save(keys.values())
    return html, len(stale)


def collect(
    catalog: Catalog,
    project: Project,
    markdown: Mapping[tuple[str, str], bytes],
    html: Mapping[tuple[str, str], bytes],
    base: str,
) -> dict[str, bytes]:
    """Every file of the release by its path below the site's root."""
    files: dict[str, bytes] = {}
    for language in catalog.languages:
        path = language_path(language, catalog.languages)
        docs = project.docs(language)
        for name in files_below(docs):
            if (language, name) not in markdown:
                files[path + name] = (docs / name).read_bytes()
        for (row_language, name), data in html.items():
            if row_language == language:
                target = name[: -len(".md")] + ".html" if name.endswith(".md") else name
                files[path + target] = data
    files |= dict(redirects(catalog, base))
    addresses = {name[: -len("index.md")] for _, name in markdown}
    files["sitemap.xml"] = sitemap(addresses, catalog, base)
    return files
