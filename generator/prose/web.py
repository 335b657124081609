"""The rules of a web address: what a link to another site may look like.

Stricter than a browser, on purpose: an address that two programs read differently is a way to
mislead. No user name, no bracketed host, no backslash; a host is ASCII (`xn--` for others).
"""

from __future__ import annotations

import re
from urllib.parse import quote

from generator.prose.faults import LinkFault

_ADDRESS = re.compile(r"(https?)://([^/?#]*)(.*)", re.IGNORECASE | re.DOTALL)
_LABEL = re.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NUMBER = re.compile("0|[1-9][0-9]{0,4}")
_KEPT = "!$&'()*+,;=:@/?%#-._~"
_REST = re.compile(r"(?:[A-Za-z0-9!$&'()*+,;=:@/?#._~\x80-\U0010ffff-]|%[0-9A-Fa-f]{2})*")


def parse_web(written: str) -> str | LinkFault:
    """Return the address that `written` stands for, or what is wrong with it.

    Scheme and host come out in lower case, characters beyond ASCII percent-encoded as UTF-8.
    """
    if not (match := _ADDRESS.fullmatch(written)):
        return LinkFault.HOST
    scheme, authority, rest = match.groups()
    if "@" in authority:
        return LinkFault.USERINFO
    host, colon, port = authority.partition(":")
    host = host.lower()
    if not _is_host(host):
        return LinkFault.HOST
    if colon and not (_NUMBER.fullmatch(port) and 0 < int(port) < 65536):
        return LinkFault.PORT
    if not _REST.fullmatch(rest) or rest.count("#") > 1:
        return LinkFault.CHARACTER
    encoded = quote(rest, safe=_KEPT, errors="replace")
    return f"{scheme.lower()}://{host}{colon}{port}{encoded}"


def _is_host(host: str) -> bool:
    labels = host.split(".")
    if len(host) > 253 or len(labels) < 2 or not all(map(_LABEL.fullmatch, labels)):
        return False
    # A last label that begins with a digit makes browsers read numbers; only the plain form passes.
    if labels[-1][0].isdigit():
        return len(labels) == 4 and all(
            _NUMBER.fullmatch(label) and int(label) < 256 for label in labels
        )
    return True
