"""The MkDocs configurations, derived from the site's records.

``mkdocs.yml`` is the first language's; each other language has a small file that inherits it.
Plain ``mkdocs build`` works with each.
"""

import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from generator.building.belonging import ForeignFileError, foreign_in
from generator.building.keeping.files import write_if_changed
from generator.building.project import Project
from generator.catalog.addresses import language_path
from generator.catalog.catalog import Catalog
from generator.pages.frame import frame

THEME = Path(__file__).resolve().parent.parent / "theme"

_HEADER = (
    "# Written by `showcase build` from content/settings/, do not edit.\n"
    "# `mkdocs build -f {name}` builds the pages in docs/{language}/.\n"
)


# By the header we know our own, and whose pages they are for; no other folder of docs is so named.
_LANGUAGE = "([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)"
_OURS = re.compile(
    re.escape(_HEADER).replace(r"\{name\}", r"[^\n`]+").replace(r"\{language\}", _LANGUAGE)
)


def write_configurations(
    catalog: Catalog, project: Project, assets: Mapping[str, str], base_address: str
) -> dict[str, Path]:
    """Write each language's configuration where it differs; gives their paths.

    Those of languages that the site had before go, with their docs.
    """
    texts = configurations(catalog, project, assets, base_address)
    paths = {row: project.configuration(row, catalog.first_language) for row in texts}
    for path in sorted(project.work.glob("mkdocs*.yml")):
        found = _ours(path)
        if found is None:
            continue
        docs = project.docs(found[1])
        # Anybody can write a header: it says nothing of what stands in a folder.
        if found[1] not in paths and foreign_in(docs) is None:
            shutil.rmtree(docs, ignore_errors=True)
        if path not in paths.values():
            path.unlink()
    for language, text in texts.items():
        write_if_changed(paths[language], text.encode())
    return paths


def refuse_foreign_configurations(catalog: Catalog, project: Project) -> None:
    """Raises ``ForeignFileError`` where somebody else's configuration would be replaced."""
    for language in catalog.languages:
        path = project.configuration(language, catalog.first_language)
        if os.path.lexists(path) and _ours(path) is None:
            raise ForeignFileError(path)


def _ours(path: Path) -> re.Match[str] | None:
    """The header of a configuration, if it is one of ours."""
    if path.is_symlink() or not path.is_file():
        return None
    with path.open("rb") as file:
        return _OURS.match(file.read(1024).decode("utf-8", "replace"))


def configurations(
    catalog: Catalog, project: Project, assets: Mapping[str, str], base_address: str
) -> dict[str, str]:
    """The text of each language's configuration."""
    first = catalog.first_language
    base = _configuration(catalog, project, first, assets, base_address)
    texts = {}
    for language in catalog.languages:
        shown = base
        if language != first:
            whole = _configuration(catalog, project, language, assets, base_address)
            shown = {"INHERIT": project.configuration(first, first).name, **_own(whole, base)}
        name = project.configuration(language, first).name
        header = _HEADER.format(name=name, language=language)
        texts[language] = header + yaml.safe_dump(
            shown, allow_unicode=True, sort_keys=False, width=100
        )
    return texts


def _configuration(
    catalog: Catalog, project: Project, language: str, assets: Mapping[str, str], base: str
) -> dict[str, Any]:
    shell = frame(catalog, language)
    return {
        "site_name": shell.name,
        "site_url": base + language_path(language, catalog.languages),
        "site_description": shell.description,
        "docs_dir": f"docs/{language}",
        "site_dir": f"build/mkdocs/{language}",
        "use_directory_urls": True,
        "theme": {
            "name": "material",
            "custom_dir": _relative(THEME, project.work),
            "language": language,
            "font": False,
        },
        "plugins": [],
        "markdown_extensions": ["attr_list"],
        "nav": [{"Home": "index.md"}],
        "validation": {
            "omitted_files": "ignore",
            "absolute_links": "ignore",
            "unrecognized_links": "ignore",
            "anchors": "ignore",
        },
        "extra": {"assets": dict(sorted(assets.items())), **shell.extra},
    }


def _own(whole: Mapping[str, Any], base: Mapping[str, Any]) -> dict[str, Any]:
    """What differs from ``base``; mappings are merged by MkDocs, lists and values replaced."""
    own: dict[str, Any] = {}
    for key, value in whole.items():
        if key not in base:
            own[key] = value
        elif isinstance(value, dict) and isinstance(base[key], dict):
            inner = _own(value, base[key])
            if inner:
                own[key] = inner
        elif value != base[key]:
            own[key] = value
    return own


def _relative(path: Path, start: Path) -> str:
    """``path`` from ``start`` where it lies below it, else absolute."""
    if path.is_relative_to(start):
        return path.relative_to(start).as_posix()
    return os.fspath(path)
