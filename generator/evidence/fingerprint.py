"""Fingerprints: of a text, to see that it changed since it was translated; of a file's bytes."""

import hashlib
import unicodedata

from generator.evidence.folding import fold

_DIGITS = 8


def fingerprint(text: str) -> str:
    """Return 8 lower-case hexadecimal digits that change with a text, not with its white space.

    They begin the SHA-256 of the text in Unicode's composed form (NFC), folded and trimmed.
    """
    bare = fold(unicodedata.normalize("NFC", text)).text.strip(" ")
    # A lone surrogate can come out of an escape in a record: it is hashed like the rest.
    return sha256(bare.encode("utf-8", "surrogatepass"))[:_DIGITS]


def sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
