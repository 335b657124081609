"""Files that are not simple, or have something wrong: read by a whole YAML reader.

Hardly any file of good content comes here, so that this is imported when one does.
"""

from generator.problems.problem import Problem
from generator.reading.characters import is_echo, keys_beside
from generator.reading.comments import cut_texts, switched_off
from generator.reading.composing import Node
from generator.reading.document import Document, loaded
from generator.reading.keys import with_field
from generator.reading.mending import KEYS, mended
from generator.reading.rest import rest_of
from generator.reading.validating import validate
from generator.records.kinds import Kind
from generator.records.record import Record

# What may stand before a key that is not where it seems to be.
_ODD = "".join((" -", *map(chr, (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))))
# What is said of a block as a whole, which may be gone when its fields are mended.
_OF_A_BLOCK = frozenset({"inference-incomplete", "one-of-two", "unproved"})
# The key that stands for those of another part of a file.
_MERGE = "<<"


def read_wholly(raw: bytes, file: str, kind: Kind) -> tuple[Record | None, list[Problem]]:
    """The record in the bytes of a file, or all that is wrong with them."""
    document, root, unread = loaded(raw, file)
    if document is None:
        return None, unread
    if root is None:
        rest = _without_hidden(_beside(document, unread, kind), document)
        return None, _told(document, rest, kind)
    record, invalid = validate(document, root, kind)
    problems = _joined(document, root, kind, unread, invalid)
    if problems:
        record = mended(root, kind, problems)
    return record, _told(document, _without_hidden(problems, document), kind)


def _told(document: Document, problems: list[Problem], kind: Kind) -> list[Problem]:
    """The same problems; of a value that is not there it is told why, or what its field takes."""
    return [with_field(row, kind) for row in switched_off(document, problems)]


def _beside(document: Document, unread: list[Problem], kind: Kind) -> list[Problem]:
    """All that is wrong with a file that can't be read as a whole, as far as it can."""
    rest = rest_of(document)
    if rest is None:
        return unread
    told = {(row.code, row.place) for row in unread}
    more = (row for row in rest.problems if (row.code, row.place) not in told)
    known = [*unread, *(row for row in more if not is_echo(row, unread))]
    if rest.root is None or not isinstance(rest.root.data, dict):
        return known
    _, invalid = validate(rest.document, rest.root, kind)
    left = [row for row in invalid if not rest.is_lost(row)]
    return _joined(rest.document, rest.root, kind, known, left)


def _without_hidden(problems: list[Problem], document: Document) -> list[Problem]:
    """All but what is told of keys as missing, or as empty, that a character hides."""
    # A key behind a blank that is none stands in another block than it seems to.
    hidden = {row.found.strip(_ODD) for row in problems if row.code == "odd-blank"}
    if any(row.code == "control-character" for row in problems):
        hidden.update(keys_beside(document.text))
    # What such a blank moves out of its block leaves the key above it without a value.
    above = {row.place.line - 1 for row in problems if row.code == "odd-blank"}
    return [
        row
        for row in problems
        if not (row.code == "missing-key" and row.name.rpartition(".")[2] in hidden)
        and not (row.code == "empty-value" and row.place.line in above)
    ]


def _parent(name: str) -> str:
    """The name of what a field stands in, with the dot behind it."""
    return name[: name.rfind(".") + 1]


def _joined(
    document: Document,
    root: Node,
    kind: Kind,
    unread: list[Problem],
    invalid: list[Problem],
) -> list[Problem]:
    # What could not be read as it stands can't be judged either.
    told = {problem.name for problem in unread if problem.name}
    # Below it all belongs to another record, perhaps one of another kind.
    second = [row.place.line for row in unread if row.code == "second-record"]
    blocks = {name.rpartition(".")[0] for name in told}
    merged = tuple(name.removesuffix(_MERGE) for name in told if name.endswith(_MERGE))
    return [
        *unread,
        *(
            row
            for row in invalid
            if row.name not in told
            and not (row.code in KEYS and second and row.place.line > second[0])
            and not (row.code in _OF_A_BLOCK and row.name in blocks)
            and not is_echo(row, unread)
            and not (row.code == "missing-key" and _parent(row.name) in merged)
        ),
        *cut_texts(document, root, kind),
    ]
