"""The site that is audited: built for the address at which it is served, as a host would do it."""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.kinds import kind_of, one_of_each_kind
from tests.browser.nginx import free_port, nginx
from tests.build.project import Site, read_record

KINDS = ("home", "review", "brand", "explore", "search")


def options_of(name: str, about: str | None) -> argparse.ArgumentParser:
    """A command line with the options that all audits share."""
    parser = argparse.ArgumentParser(prog=f"python -m bench.{name}", description=about)
    parser.add_argument("--content", type=Path, default=Path("content"), help="the records")
    parser.add_argument(
        "--kinds",
        default=",".join(KINDS),
        help="kinds of page, with commas; the longest page of each is looked at",
    )
    return parser


@contextmanager
def audited(content: Path) -> Iterator[tuple[Site, str]]:
    """The built site, and the address of its root while it is served."""
    with tempfile.TemporaryDirectory(prefix="audited-") as name:
        folder = Path(name).resolve()
        port = free_port()
        base = f"http://127.0.0.1:{port}/"
        command = [
            *(sys.executable, "-m", "generator", "build", "--content", str(content)),
            *("--site-dir", str(folder / "site"), "--work", str(folder / "work")),
            *("--base-address", base),
        ]
        subprocess.run(command, check=True, capture_output=True)
        settings = read_record(next((content / "settings").glob("*.yml")))
        site = Site(
            *("audited", content.resolve().parent, folder / "site", folder / "work"),
            *(base, tuple(settings["languages"])),
        )
        with nginx(site, folder / "nginx", port) as address:
            yield site, address


def pages(site: Site, kinds: str) -> Iterator[tuple[str, str, str]]:
    """For each kind and language: the kind, the language, the address below the root."""
    found = {tuple(kind_of(site, page).split()): page for page in one_of_each_kind(site)}
    for kind in kinds.split(","):
        rows = [(lang, page) for (name, lang), page in sorted(found.items()) if name == kind]
        if not rows:
            known = ", ".join(sorted({name for name, _ in found}))
            raise SystemExit(f"There is no page of the kind {kind!r}; there are {known}.")
        for lang, page in rows:
            yield kind, lang, page
