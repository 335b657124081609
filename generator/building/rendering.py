"""Markdown → HTML with MkDocs' own pages and templates, for any subset of the pages.

A page's HTML depends on its Markdown, its address and the shell alone, so pages can be made in
any order, in any number of processes, and the bytes are those of ``mkdocs build``.
"""

import multiprocessing
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

# Below this many pages another process costs more than it brings.
_SMALL = 24


class Shell:
    """One language's MkDocs configuration and templates, loaded once."""

    def __init__(self, configuration: Path) -> None:
        self.config: MkDocsConfig = load_config(str(configuration))
        self.environment: jinja2.Environment = self.config.theme.get_env()

    def make(self, name: str) -> bytes:
        """The HTML of a page (``….md``) or of a template (``404.html``)."""
        return self.render(name) if name.endswith(".md") else self.render_template(name)

    def render(self, name: str) -> bytes:
        """The HTML of the page whose Markdown is ``name`` (``brands/x.md``) below docs."""
        file = File(name, self.config.docs_dir, self.config.site_dir, use_directory_urls=True)
        files = Files([file])
        page = Page(None, file, self.config)
        page.read_source(self.config)
        page.render(self.config, files)
        context = get_context(Navigation([], [page]), files, self.config, page)
        template = self.environment.get_template(str(page.meta.get("template", "main.html")))
        return template.render(context).encode("utf-8", errors="xmlcharrefreplace")

    def render_template(self, name: str) -> bytes:
        """The HTML of a page that is a template alone (``404.html``); its links are absolute."""
        base = urlsplit(self.config.site_url or "/").path
        context = get_context(Navigation([], []), Files([]), self.config, base_url=base)
        return self.environment.get_template(name).render(context).encode()


def render_pages(
    shells: Mapping[str, Path], names: Sequence[tuple[str, str]], jobs: int
) -> Iterator[tuple[tuple[str, str], bytes]]:
    """HTML of pages given as (language, name), in their order.

    ``shells`` has each language's configuration. Workers get names and give bytes back; one
    job gives the same bytes as many.
    """
    if jobs <= 1 or len(names) < _SMALL:
        loaded: dict[str, Shell] = {}
        for language, name in names:
            if language not in loaded:
                loaded[language] = Shell(shells[language])
            yield (language, name), loaded[language].make(name)
        return
    context = multiprocessing.get_context("fork")
    paths = {language: str(path) for language, path in shells.items()}
    with ProcessPoolExecutor(jobs, context, _start_worker, (paths,)) as pool:
        results = pool.map(_work, names, chunksize=max(1, len(names) // (jobs * 4)))
        yield from zip(names, results, strict=True)


_worker_paths: dict[str, str] = {}
_worker_shells: dict[str, Shell] = {}


def _start_worker(paths: dict[str, str]) -> None:
    _worker_paths.update(paths)


def _work(name: tuple[str, str]) -> bytes:
    language, page = name
    if language not in _worker_shells:
        _worker_shells[language] = Shell(Path(_worker_paths[language]))
    return _worker_shells[language].make(page)
