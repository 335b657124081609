"""Keys of pages: hashes of all that a page depends on."""

import hashlib
import json
import os
from importlib.metadata import version
from pathlib import Path

# What is kept of a page, and in which order: other versions of the program kept it otherwise.
_LAYOUT = "html, places"
_PACKAGES = ("mkdocs", "mkdocs-material", "Markdown", "Jinja2", "MarkupSafe", "showcase")


def shell_key(configuration: Path, parent: Path, theme: Path) -> str:
    """The hash of everything that a page depends on besides its Markdown and its address."""
    digest = hashlib.sha256()
    for path in sorted({configuration, parent}):
        # Where this program is installed changes no page: other machines have it elsewhere.
        digest.update(path.read_bytes().replace(os.fsencode(theme), b""))
    for path in sorted(theme.rglob("*.html")):
        digest.update(path.relative_to(theme).as_posix().encode() + b"\0" + path.read_bytes())
    versions = {name: version(name) for name in _PACKAGES}
    digest.update(json.dumps(versions, sort_keys=True).encode())
    return digest.hexdigest()


def page_key(shell: str, name: str, markdown: bytes) -> str:
    """The key of one page: all of its inputs."""
    digest = hashlib.sha256(f"{_LAYOUT}\0{shell}\0{name}\0".encode())
    digest.update(markdown)
    return digest.hexdigest()


def document_key(digest: str) -> str:
    """Under which key the store has a document for search."""
    return f"document-{digest}"
