"""The frame around pages: MkDocs' configuration and templates of one language, loaded once.

A page's HTML depends on its Markdown, its address and the shell alone. The body of a page is
known as HTML, and the template is filled with it: that gives the bytes of ``mkdocs build``.
"""

from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.building.frames import Filled, Frames, KnownPage


class Shell:
    """One language's MkDocs configuration and templates."""

    def __init__(self, configuration: Path) -> None:
        self.config: MkDocsConfig = load_config(str(configuration))
        self.environment: jinja2.Environment = self.config.theme.get_env()
        links = (row for key in ("navigation", "foot") for row in self.config.extra.get(key, ()))
        named = {row["path"] for row in links}
        self._frames = Frames(named)

    def filled(self, page: KnownPage) -> Filled:
        """A page whose body is known."""
        return self._frames.around(page, self.rendered)

    def rendered(self, page: KnownPage) -> str:
        """The same by the template itself, as MkDocs does it."""
        return self._made("main.html", cast(Page, page))

    def standing(self, name: str) -> bytes:
        """The HTML of a template without a page (``404.html``); its links are absolute."""
        base = urlsplit(self.config.site_url or "/").path
        context = get_context(Navigation([], []), Files([]), self.config, base_url=base)
        return self.environment.get_template(name).render(cast(Any, context)).encode()

    def _made(self, template: str, page: Page) -> str:
        context = get_context(Navigation([], []), Files([]), self.config, page)
        return self.environment.get_template(template).render(cast(Any, context))
