"""What can be wrong with the way a link is written; the wording for readers lies elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LinkFault(Enum):
    """Why something that looks like a link is none, and stays on the page as text."""

    NO_WORDS = "no-words"
    """`[](target)`: nothing to read, so nothing to follow."""
    UNCLOSED = "unclosed"
    """`[words](target`: no closing parenthesis, or a bracket before it."""
    NO_TARGET = "no-target"
    """`[words]()`."""
    LONG = "long"
    """The target has more than `targets.LONGEST` characters."""
    BLANK = "blank"
    """A blank, a title in quotes after one, or an invisible character inside the target."""
    SCHEME = "scheme"
    """A scheme other than http and https (`javascript:`, `data:`, `mailto:`, …)."""
    PROTOCOL_RELATIVE = "protocol-relative"
    """`//host/…` or a form that browsers take for it."""
    HOST = "host"
    """The web address has no host name, or none that can be reached in public."""
    USERINFO = "userinfo"
    """The web address carries a user name (`https://name@host/`)."""
    PORT = "port"
    """The port of the web address is not a number from 1 to 65535."""
    CHARACTER = "character"
    """A character that no web address may hold, or a `%` without two hexadecimal digits."""
    PAGE_FORM = "page-form"
    """It begins with `/` but is not a page's path (lower-case words, `/` at the end)."""
    RECORD_FORM = "record-form"
    """It is neither `kind/id` nor a page nor a web address."""
    FRAGMENT = "fragment"
    """What follows `#` is no name of a place on a page."""


@dataclass(frozen=True, slots=True)
class LinkSyntaxIssue:
    """Something that looks like a link and is none.

    `written` is the piece as it stands in the text (blanks folded), `target` what stands between
    the parentheses, empty when they do not close.
    """

    reason: LinkFault
    written: str
    target: str
