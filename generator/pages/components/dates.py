"""A date with its proof."""

from generator.pages.components.signs import badge, why
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.evidence import DateClaim


def proved_date(r: Reader, date: DateClaim, reason: bool = True) -> Markup:
    """A date with its seal and, where a part is inferred, the sign and (once) why."""
    sign = ""
    if date.inferred:
        key = f"parts_inferred_{'_'.join(date.inferred_parts)}"
        word = r.words.get(key) or r.words["inferred"]
        sign = why(r, "inferred", word, date.inferred) if reason else badge("inferred", word)
        sign = f" {sign}"
    return f"<span>{escape(r.date(date.value))}</span> {r.cites(date.evidence)}\n{sign}"
