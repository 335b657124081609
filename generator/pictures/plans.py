"""A picture that can be made: its names, its keys, and what to draw."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from pydantic_core import to_json

from generator.pictures.faces import PACKAGE
from generator.pictures.sheets import Sheet

_PACKAGES = ("Pillow", PACKAGE, "segno")
_CODE = Path(__file__).parent.parent
_KEY_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """A picture that can be made. ``drawing`` names its maker.

    ``names`` are files below the root of each of ``languages``; ``keys`` are as many, each the
    hash of all that goes into that file. ``media`` is the id of a photograph's record, ``source``
    its file, ``widths`` those of the sizes.
    """

    drawing: str
    languages: tuple[str, ...]
    names: tuple[str, ...]
    keys: tuple[str, ...]
    sheet: Sheet | None = None
    address: str = ""
    media: str = ""
    source: Path | None = None
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoilt:
    """Why a photograph could not be made: a problem's code, and what the file is."""

    code: str
    found: str = ""


def key_of(drawing: str, data: object) -> str:
    """The hash of what is drawn, of the code that draws it, and of the packages that it uses."""
    return hashlib.sha256(to_json([drawing, data, _makers()])).hexdigest()


def named(folder: str, stem: str, key: str, suffix: str) -> str:
    """A file name with a part of the key, so that a cache may keep it for ever."""
    return f"{folder}/{stem}.{key[:_KEY_SHOWN]}.{suffix}"


@cache
def _makers() -> list[str]:
    digest = hashlib.sha256()
    for folder in ("breaking", "marks", "pictures"):
        for path in sorted((_CODE / folder).iterdir()):
            if path.suffix in (".py", ".txt"):
                digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return [digest.hexdigest(), *(f"{name} {version(name)}" for name in _PACKAGES)]
