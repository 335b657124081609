"""Files that are no plain text: a page as browsers get it, a document of a word processor, a PDF.

Who saves a web page, or copies its source, has the tags and entities of HTML between the words: no
reader has seen them, and no quote can go across them. One tag may be what a text speaks of.
"""

import re
from itertools import islice

# These are looked at where a text has signs of them: compiled when they are first needed.
_PAGE = (
    r"(?i)\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|span"
    r"|section|article|main)\b[^<>]{0,400}>"
)
_TAG = (
    r"(?i)</?(?:p|div|span|br|a|b|i|u|em|strong|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|img|font"
    r"|section|article|blockquote|center|hr|sup|sub|small|figure|o:p)(?:\s[^<>\n]{0,400})?/?>"
)
_ENTITY = (
    r"&(?:nbsp|amp|quot|lt|gt|[lr][sd]quo|[mne][nm]?dash|[em][nm]sp|hellip|middot|bull|times|copy"
    r"|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});"
)
# So many tags or entities are no example of one.
_FEWEST = 3


def page_sign(text: str) -> str:
    """The tag with which a text begins that is a web page as browsers get it; empty else."""
    match = re.match(_PAGE, text)
    return match[0].strip() if match is not None else ""


def markup_in(text: str) -> tuple[str, int]:
    """The first sign of HTML in a text with several, and its line; empty and 0 in plain text."""
    if "<" not in text and "&" not in text:
        return "", 0
    found = list(islice(re.finditer(f"{_TAG}|{_ENTITY}", text), _FEWEST))
    if len(found) < _FEWEST:
        return "", 0
    return found[0][0], text.count("\n", 0, found[0].start()) + 1


def sign_of_markup(text: str) -> str:
    """The first tag or entity of HTML in a text, be it the only one; empty where there is none."""
    match = re.search(f"{_TAG}|{_ENTITY}", text) if "<" in text or "&" in text else None
    return match[0] if match is not None else ""
