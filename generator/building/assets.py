"""Files beside the pages: stylesheet, scripts, icon, data. Their names carry their hashes."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.building.configuration import THEME

# What the templates of the frame ask for by name.
# A file that names another stands after it: it gets the other's hashed name.
_ASSETS = (
    "assets/site.css",
    "assets/display.js",
    "assets/sounds.js",
    "assets/folding.js",
    "assets/filter.js",
    "assets/site.js",
    "assets/icon.svg",
    "assets/search-near.js",
    "assets/search-explained.js",
    "assets/search-shards.js",
    "assets/search.js",
    "assets/explore-table.js",
    "assets/explore.js",
    "assets/first-act.js",
)


@dataclass(frozen=True, slots=True)
class Assets:
    """``names`` goes from the name that a template asks for to the hashed one."""

    names: Mapping[str, str]
    files: Mapping[str, bytes]


def hashed_assets(theme: Path = THEME) -> Assets:
    """The theme's files under names with hashes, so that a cache may keep them for ever."""
    names: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for name in _ASSETS:
        data = (theme / name).read_bytes()
        for known, hashed in names.items():
            data = data.replace(_bare(known), _bare(hashed))
        stem, _, suffix = name.rpartition(".")
        hashed = f"{stem}.{hashlib.sha256(data).hexdigest()[:10]}.{suffix}"
        names[name] = hashed
        files[hashed] = data
    return Assets(names, files)


def _bare(name: str) -> bytes:
    """How a script names its neighbour: in quotation marks, from its own folder."""
    return f'"./{name.rpartition("/")[2]}"'.encode()
