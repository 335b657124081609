"""The frame around pages: MkDocs' configuration and templates of one language, loaded once.

A page's HTML depends on its Markdown, its address and the shell alone. The body of a page is
known as HTML, and the template is filled with it: that gives the bytes of ``mkdocs build``.
Most pages are in a frame that the template was rendered for once, and need no shell.
"""

from pathlib import Path
from types import CodeType
from typing import Any, cast
from urllib.parse import urlsplit

import jinja2
from jinja2.bccache import Bucket
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.building.framing.frames import KnownPage


class _Compiled(jinja2.BytecodeCache):
    """Templates as this process has compiled them: all languages have the same."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


class Shell:
    """One language's MkDocs configuration and templates."""

    def __init__(self, configuration: Path) -> None:
        self.config: MkDocsConfig = load_config(str(configuration))
        self.environment: jinja2.Environment = self.config.theme.get_env()
        self.environment.bytecode_cache = _COMPILED

    def rendered(self, page: KnownPage) -> str:
        """A page whose body is known, by the template, as MkDocs does it."""
        return self._made("main.html", cast(Page, page))

    def standing(self, name: str) -> bytes:
        """The HTML of a template without a page (``404.html``); its links are absolute."""
        base = urlsplit(self.config.site_url or "/").path
        context = get_context(Navigation([], []), Files([]), self.config, base_url=base)
        return self.environment.get_template(name).render(cast(Any, context)).encode()

    def _made(self, template: str, page: Page) -> str:
        context = get_context(Navigation([], []), Files([]), self.config, page)
        return self.environment.get_template(template).render(cast(Any, context))
