"""What characters are called that nobody sees, or that every font draws in its own way."""

from generator.problems.problem import Term

# First and last code point, and what they are; the first row that has a character names it.
_RANGES = (
    (0x0085, 0x0085, "line-break"),
    (0x2028, 0x2029, "line-break"),
    (0x0000, 0x001F, "control"),
    (0x007F, 0x007F, "control"),
    (0x0080, 0x009F, "encoding"),
    (0x00AD, 0x00AD, "soft-hyphen"),
    (0x061C, 0x061C, "direction"),
    (0x200E, 0x200F, "direction"),
    (0x202A, 0x202E, "direction"),
    (0x2066, 0x2069, "direction"),
    (0x200B, 0x200B, "zero-width"),
    (0x2060, 0x2060, "zero-width"),
    (0x200C, 0x200D, "joiner"),
    (0xFEFF, 0xFEFF, "byte-order"),
    (0x115F, 0x1160, "filler"),
    (0x2800, 0x2800, "filler"),
    (0x3164, 0x3164, "filler"),
    (0xFFA0, 0xFFA0, "filler"),
    (0xFFF9, 0xFFFB, "annotation"),
    (0xFFFC, 0xFFFC, "object"),
    (0xFFFD, 0xFFFD, "replacement"),
    (0xFDD0, 0xFDEF, "none"),
    (0xFE00, 0xFE0F, "variant"),
    (0xE0100, 0xE01EF, "variant"),
    (0xE0000, 0xE0FFF, "tag"),
    *((plane + 0xFFFE, plane + 0xFFFF, "none") for plane in range(0, 0x110000, 0x10000)),
    (0xE000, 0xF8FF, "private"),
    (0xF0000, 0x10FFFF, "private"),
    (0x0300, 0x036F, "mark"),
    (0x1AB0, 0x1AFF, "mark"),
    (0x1DC0, 0x1DFF, "mark"),
    (0x20D0, 0x20FF, "mark"),
    (0x3099, 0x309A, "mark"),
    (0xFE20, 0xFE2F, "mark"),
)


def code_point(character: str) -> str:
    """How a character is named where it can't be shown: ``U+200B``."""
    return f"U+{ord(character):04X}"


def sign_name(character: str) -> Term:
    """What such a character is, in plain words."""
    code = ord(character)
    return Term(
        next(
            (f"sign-{name}" for first, last, name in _RANGES if first <= code <= last),
            "sign-format",
        )
    )
