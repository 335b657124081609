"""Quotes that say of a problem that it is not solved: 尚未整改到位, yet to be resolved."""

import re
from collections.abc import Iterable

from generator.evidence.claims.plans import plan_of

# All are looked at where a problem is called solved: compiled when they are first needed.
_SOLVED_HAN = "解决|整改|到位|完成|销号|消除|根治|办结|落实"
_DENIED = (
    f"(?:尚未|还未|仍未|并未|未能?|没有|没能|还没|无法|难以)[^，。；、]{{0,8}}?(?:{_SOLVED_HAN})"
    f"|(?:仍|还)(?:有待|需|须|存在|在整改|在推进)[^，。；]{{0,8}}|正在(?:{_SOLVED_HAN})"
    r"|(?i:(?:\b(?:not|never|cannot|yet to|unable to|failed to)\b|n[’']t\b)[^,.;]{0,24}?"
    r"\b(?:solv|resolv|rectif|remed|complet|finish|fix|clos|settl)\w*"
    r"|\b(?:remains?|still)\s+(?:open|unsolved|unresolved|outstanding|to be)\b"
    r"|\b(?:unresolved|unsolved)\b)"
)
_DONE = (
    f"(?:已|均|全部|现已)[^，。；]{{0,8}}?(?:{_SOLVED_HAN})|(?:{_SOLVED_HAN})了"
    r"|(?i:\b(?:is|are|has|have|was|were|been|now)\s+(?:\w+ly\s+|since\s+|now\s+|been\s+|all\s+)*"
    r"(?:solv|resolv|rectif|remed|complet|finish|fix|clos|settl)\w*ed\b)"
)


def unsolved(quotes: Iterable[str]) -> str:
    """What says that a problem is not solved, where each of the quotes says so; empty otherwise."""
    found = [_denied(quote) or plan_of(quote) for quote in quotes]
    return found[0] if found and all(found) else ""


def _denied(quote: str) -> str:
    match = re.search(_DENIED, quote)
    # What was late at first, and is solved now, tells of both.
    return match[0] if match and not re.search(_DONE, quote[match.end() :]) else ""
