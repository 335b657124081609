"""Fingerprints: how a translation knows the original that it was made from."""

import hashlib
import unicodedata
from functools import lru_cache


# A text is shown on several pages, and each asks whether its translation is of these words.
@lru_cache(maxsize=8192)
def fingerprint(text: str) -> str:
    """Eight hexadecimal digits of the SHA-256 of ``text`` in NFC, white space left out.

    Wrapping a text anew, in any language, does not make its translations stale.
    """
    bare = "".join(unicodedata.normalize("NFC", text).split())
    # A lone surrogate can come out of an escape in a record: it is hashed like the rest.
    return hashlib.sha256(bare.encode("utf-8", "surrogatepass")).hexdigest()[:8]
