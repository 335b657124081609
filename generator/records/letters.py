"""A word, or a few, of letters alone."""

from unicodedata import category

LONGEST = 40
"""So many characters has a word or a few of them; more than that nobody types."""

# What stands inside words and between them; Tibetan has a sign of its own between syllables.
_BETWEEN = frozenset(" -'’·་")


def is_of_letters(words: str) -> bool:
    """Whether words have letters, and nothing that stands neither in words nor between them."""
    kinds = {category(sign)[0] for sign in words if sign not in _BETWEEN}
    return "L" in kinds and kinds <= {"L", "M"}
