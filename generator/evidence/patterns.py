"""Patterns that are compiled when a text first needs one: many are looked at seldom or never."""

import re
from functools import cache


@cache
def pattern(written: str) -> re.Pattern[str]:
    """The compiled pattern; quicker to be had than what ``re`` remembers, and never forgotten."""
    return re.compile(written)
