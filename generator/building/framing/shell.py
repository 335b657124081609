"""The frame around pages: MkDocs' settings and templates of one language, loaded once.

A page's HTML depends on its Markdown, its address and the shell alone. The body of a page is
known as HTML, and the template is filled with it: that gives the bytes of ``mkdocs build``, of
which no more is needed for it than how it reads settings and writes addresses.
Most pages are in a frame that the template was rendered for once, and need no shell.
"""

from pathlib import Path
from types import CodeType, SimpleNamespace
from typing import Any, cast
from urllib.parse import urlsplit

import jinja2
import yaml
from jinja2.bccache import Bucket
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import url_filter
from mkdocs.utils.yaml import yaml_load

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
# The template of a page, and what that extends.
_TEMPLATES = ("main.html", "base.html")
# It reads as the one of MkDocs does, in C.
_LOADER = cast("type[yaml.BaseLoader]", yaml.CSafeLoader)


class Shell:
    """One language's MkDocs settings and templates."""

    def __init__(self, configuration: Path) -> None:
        with configuration.open("rb") as file:
            self.config: dict[str, Any] = yaml_load(file, _LOADER)
        folder = configuration.parent / self.config["theme"]["custom_dir"]
        # Templates ask for an attribute before they ask for a key.
        extra = self.config["extra"]
        words = SimpleNamespace(**extra["words"])
        shown = SimpleNamespace(**{**extra, "words": words})
        self._config = SimpleNamespace(**{**self.config, "extra": shown})
        # The templates escape each value, and have next to no constants to work out beforehand.
        self.environment = jinja2.Environment(  # noqa: S701
            loader=jinja2.FileSystemLoader(folder),
            auto_reload=False,
            bytecode_cache=_COMPILED,
            optimized=False,
        )
        self.environment.filters["url"] = url_filter

    def compile(self) -> None:
        """Compile what every page needs, so that processes which part here need not each do so."""
        for name in _TEMPLATES:
            self.environment.get_template(name)

    def rendered(self, page: KnownPage) -> str:
        """A page whose body is known, by the template, as MkDocs does it."""
        return self._made(_TEMPLATES[0], get_relative_url(".", page.url), page)

    def standing(self, name: str) -> bytes:
        """The HTML of a template without a page (``404.html``); its links are absolute."""
        return self._made(name, urlsplit(self.config["site_url"]).path).encode()

    def _made(self, template: str, base_url: str, page: KnownPage | None = None) -> str:
        """A template that is told what of MkDocs' context it asks for."""
        made = self.environment.get_template(template)
        return made.render(config=self._config, page=page, base_url=base_url)
