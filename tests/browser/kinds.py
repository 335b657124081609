"""One page of each kind, by what the page itself says that it is."""

import re

from tests.build.project import Site


def kind_of(site: Site, address: str) -> str:
    """The kind of the page at an address, with its language."""
    html = (site.folder / address / "index.html").read_text(encoding="utf-8")
    found = re.search(r'<body[^>]* class="[^"]*kind-([a-z-]+)"', html)
    name = found[1] if found else address.split("/")[-2]
    lang = re.search(r'<html lang="([^"]+)"', html)
    assert lang is not None, address
    return f"{name} {lang[1]}"


def one_of_each_kind(site: Site) -> list[str]:
    """Addresses: for each kind and language the longest page, which has most that can go wrong."""
    longest: dict[str, tuple[int, str]] = {}
    for address in site.pages():
        size = (site.folder / address / "index.html").stat().st_size
        kind = kind_of(site, address)
        longest[kind] = max(longest.get(kind, (0, "")), (size, address))
    return sorted(address for _, address in longest.values())
