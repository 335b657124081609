"""What looking a quote up found, told as a problem."""

import re
from itertools import islice

from generator.evidence.quotes.findings import Ambiguous, Blank, Missing, NotAfter, Occurrence
from generator.evidence.quotes.gaps import Gapped
from generator.problems.problem import Problem, Term
from generator.problems.wording import phrases_of, shortened
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.parts import Path
from generator.records.plain import Quote

_CONTEXTS_SHOWN = 3
# Where one passage may end and another one begin; a shorter one may stand anywhere.
_END = re.compile(r"[.!?;,。！？；，、：][”’」』\"']?|\n")
_ENDS_LOOKED_AT, _A_PASSAGE, _BEGINNING, _LONG = 60, 6, 60, 200_000


def quote_problem(
    entry: Entry,
    path: Path,
    evidence: Evidence | Quote,
    text: str,
    found: Missing | Gapped | Ambiguous | NotAfter | Blank,
) -> Problem:
    """Why this quote proves nothing yet in a source's ``text``, and what would mend it."""
    document = entry.document
    quote = (*path, "quote")
    source = evidence.source
    if isinstance(found, Blank):
        return document.problem("empty-text", quote, "")
    if isinstance(found, Gapped):
        whole = shortened(text[found.start : found.end], 400)
        return document.problem(
            "quote-with-gap", quote, source=source, dots=found.dots, whole=whole
        )
    if isinstance(found, Missing):
        second = _joined(evidence.quote, text)
        if second:
            return document.problem(
                "quote-joined", quote, source=source, second=shortened(second, _BEGINNING)
            )
        if not found.nearest:
            return document.problem("quote-nowhere", quote, source=source)
        difference = found.difference
        nearest = shortened(found.nearest, 400)
        signs = [_sign(evidence.quote, difference.index, len(difference.expected))]
        signs.append(_sign(text, difference.place, len(difference.found)))
        if all(signs):
            here, there = map(Term, signs)
            return document.problem(
                "quote-other-sign", quote, source=source, nearest=nearest, there=there, here=here
            )
        names = f" ({', '.join(difference.code_points)})" if difference.code_points else ""
        end = difference.index + len(difference.expected)
        own = _in_words(evidence.quote, difference.index, end)
        end = difference.place + len(difference.found)
        other = _in_words(text, difference.place, end)
        return document.problem(
            "quote-not-found",
            quote,
            source=source,
            nearest=nearest,
            there=f"“{shortened(other)}”" if other.strip() else Term("nothing"),
            here=f"“{shortened(own)}”{names}" if own.strip() else Term("nothing"),
        )
    contexts = _contexts(found.occurrences)
    count = str(found.count)
    if isinstance(found, NotAfter):
        return document.problem(
            "after-not-before", (*path, "after"), source=source, contexts=contexts
        )
    code, at = ("after-ambiguous", "after") if found.narrowed else ("quote-ambiguous", "quote")
    return document.problem(code, (*path, at), source=source, count=count, contexts=contexts)


def _joined(quote: str, text: str) -> str:
    """The second of two passages of a text that a quote joins; empty where it does not."""
    if len(text) > _LONG:
        return ""  # Each of many wrong quotes would be looked up in a whole book.
    whole = "".join(text.split())
    for match in islice(_END.finditer(quote), _ENDS_LOOKED_AT):
        second = quote[match.end() :].strip()
        parts = ["".join(part.split()) for part in (quote[: match.start()], second)]
        if min(map(len, parts)) < _A_PASSAGE or not all(part in whole for part in parts):
            continue
        # Where only the mark between them is another one, they stand together.
        between = whole.find(parts[1]) - whole.find(parts[0]) - len(parts[0])
        if not 0 <= between <= len(match[0]) + 1:
            return second
    return ""


def _sign(text: str, start: int, length: int) -> str:
    """The term for one mark of punctuation at a place; empty for anything else."""
    term = f"mark-{ord(text[start]):04X}" if length == 1 else ""
    return term if term in phrases_of("en").terms else ""


def _in_words(text: str, start: int, end: int) -> str:
    """What stands from ``start`` to ``end``, lengthened to whole words of Latin letters."""
    empty = start == end
    while start > 0 and _in_word(text, start - 1) and (empty or _in_word(text, start)):
        start -= 1
    while end < len(text) and _in_word(text, end - 1) and _in_word(text, end):
        end += 1
    return text[start:end]


def _in_word(text: str, place: int) -> bool:
    return 0 <= place < len(text) and text[place].isascii() and text[place].isalnum()


def _contexts(occurrences: tuple[Occurrence, ...]) -> str:
    shown = [f"“{row.before}”" for row in occurrences if row.before][:_CONTEXTS_SHOWN]
    return ", ".join(shown)
