"""Files beside the pages: stylesheet, scripts, icon, data. Their names carry their hashes."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.building.configuration import THEME

# What the templates of the frame ask for by name.
_ASSETS = ("assets/site.css", "assets/display.js", "assets/site.js", "assets/icon.svg")


@dataclass(frozen=True, slots=True)
class Assets:
    """``names`` goes from the name that a template asks for to the hashed one."""

    names: Mapping[str, str]
    files: Mapping[str, bytes]


def hashed_assets(theme: Path = THEME) -> Assets:
    """The theme's files under names with hashes, so that a cache may keep them for ever."""
    names, files = {}, {}
    for name in _ASSETS:
        data = (theme / name).read_bytes()
        stem, _, suffix = name.rpartition(".")
        hashed = f"{stem}.{hashlib.sha256(data).hexdigest()[:10]}.{suffix}"
        names[name] = hashed
        files[hashed] = data
    return Assets(names, files)
