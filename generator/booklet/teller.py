"""Records → plain data for the templates: texts as runs, prose as trees, quotes as seals."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.booklet.notes import Notes
from generator.booklet.runs import runs
from generator.booklet.words import words_of
from generator.breaking.ends import width
from generator.breaking.phrases import phrases
from generator.catalog.addresses import address_of, language_path
from generator.catalog.texts import Said, State
from generator.pages.reader import Reader
from generator.prose.folding import fold
from generator.prose.links import rows_of
from generator.prose.nodes import BulletList, Emphasis, Inline, Link, Paragraph, Strong
from generator.prose.nodes import Text as Plain
from generator.prose.parsing import parse
from generator.prose.targets import RecordTarget, WebTarget
from generator.records.evidence import Claim, Evidence, OpenPoint
from generator.records.figure import Figure
from generator.records.kinds import BY_FOLDER
from generator.records.text import Text

# The most characters of a phrase that is as large as a title and fits a line of it.
_LONGEST = 9
# What JSON can hold: strings, numbers, and lists and mappings of these.
Node = Mapping[str, object]
Inlines = list[Node]

_TOLD = {"inferred": "translation_inferred", "stale": "translation_stale"} | {
    "missing": "translation_missing"
}


@dataclass(frozen=True, slots=True)
class Teller:
    """What the templates need of the records, in one language.

    ``told`` holds the kind and id of each record that has a place in the volume; ``sources`` are
    told at its end even where nothing quotes them.
    """

    reader: Reader
    notes: Notes
    told: frozenset[tuple[str, str]]
    sources: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        """The reader's language."""
        return self.reader.language

    @property
    def words(self) -> Mapping[str, str]:
        """The words of the frame."""
        return words_of(self.reader.wording)

    # Texts

    def plain(self, text: str, language: str = "") -> Inlines:
        """Words of a language, in runs."""
        rows = runs(text, language or self.language)
        return [self._run(words, spoken) for words, spoken in rows]

    def said(self, words: Said) -> Inlines:
        """Words of a reader without what they came from."""
        return self.plain(words.text, words.language)

    def line(self, text: Text) -> Inlines:
        """A text on one line."""
        return self.said(self.reader.said(text))

    def named(self, text: Text) -> Inlines:
        """A text on one line, with its sign where the reader should know how it came about."""
        return self.line(text) + self.origin(self.reader.said(text).state)

    def origin(self, state: State) -> Inlines:
        """The sign of a translation that is inferred, out of date or not there."""
        return [self.badge(state, self.words[_TOLD[state]])] if state in _TOLD else []

    def phrases(self, text: Text) -> list[str]:
        """What a line of a large Chinese title should not divide; nothing where it is too long."""
        said = self.reader.said(text)
        whole = phrases(said.text) if said.language == "zh" else ()
        return [] if any(len(row) > _LONGEST for row in whole) else list(dict.fromkeys(whole))

    def row(self, text: Text) -> Inlines:
        """A text with its emphasis and links, on one line."""
        words = self.reader.said(text)
        rows: Inlines = []
        for inlines in rows_of(parse(words.text)[0]):
            rows += [*(self.plain(" ") if rows else []), *self._inlines(inlines, words.language)]
        return rows

    def prose(self, text: Text, tail: Iterable[Node] = ()) -> list[Node]:
        """A text's paragraphs and lists; ``tail`` ends the last of them."""
        words = self.reader.said(text)
        blocks: list[Node] = []
        document = parse(words.text)[0]
        for index, block in enumerate(document.blocks):
            last = [*self.origin(words.state), *tail] if index == len(document.blocks) - 1 else []
            if isinstance(block, Paragraph):
                rows = [[*self._inlines(block.inlines, words.language), *last]]
                kind = "p"
            else:
                rows = [self._inlines(item, words.language) for item in block.items]
                rows[-1] += last
                kind = "ul" if isinstance(block, BulletList) else "ol"
            blocks.append({"k": kind, "rows": rows})
        return blocks

    def _inlines(self, inlines: tuple[Inline, ...], language: str) -> Inlines:
        rows: Inlines = []
        for inline in inlines:
            if isinstance(inline, Plain):
                rows += self.plain(inline.content, language)
                continue
            inner = self._inlines(inline.inlines, language)
            if isinstance(inline, Emphasis):
                rows.append({"k": "em", "inner": inner})
            elif isinstance(inline, Strong):
                rows.append({"k": "strong", "inner": inner})
            else:
                rows.append(self._link(inline, inner))
        return rows

    def _run(self, words: str, language: str) -> Node:
        return {"k": "t", "t": words, "l": language}

    # Addresses

    def _link(self, link: Link, inner: Inlines) -> Node:
        target = link.target
        if isinstance(target, WebTarget):
            return {"k": "link", "url": target.url, "inner": inner}
        if isinstance(target, RecordTarget):
            kind = BY_FOLDER.get(target.kind)
            if kind is None:
                return {"k": "group", "inner": inner}
            if (kind.name, target.id) in self.told:
                return {"k": "goto", "to": f"{kind.name}:{target.id}", "inner": inner}
            address = address_of(kind.name, target.id) or ""
            return {"k": "link", "url": self.web(address), "inner": inner}
        return {"k": "link", "url": self.web(target.path.lstrip("/")), "inner": inner}

    def web(self, address: str) -> str:
        """The whole address of a page, as it is when the site is published."""
        catalog = self.reader.catalog
        path = language_path(self.language, catalog.languages)
        return f"{catalog.settings.base_address}{path}{address}"

    def to(self, kind: str, id_: str, words: Inlines) -> Node:
        """Words that lead to a record: inside the volume if it is told there, else on the site."""
        if (kind, id_) in self.told:
            return {"k": "goto", "to": f"{kind}:{id_}", "inner": words}
        return {"k": "link", "url": self.web(address_of(kind, id_) or ""), "inner": words}

    # Evidence

    def badge(self, kind: str, words: str) -> Node:
        """A sign of how sure something is."""
        return {"k": "badge", "kind": kind, "inner": self.plain(words)}

    def seals(self, evidence: Iterable[Evidence]) -> Inlines:
        """The red numbers of quotations."""
        return list(self.notes.seals(evidence))

    def quotation(self, evidence: Evidence) -> Node:
        """A quotation to be set large: its words, what they are, and its seal."""
        words, verbatim, language = self.reader.quote(evidence)
        shown = words if words.translated else Said(verbatim, language, words.state)
        state = [self.badge("translated", self.words[f"quote_{words.state}"])]
        number = self.reader.sentence(evidence)
        return {
            "words": self.said(shown),
            "language": shown.language,
            "seal": self.seals([evidence]),
            "state": state if words.translated else self.origin(words.state),
            "place": self.plain(self.words["sentence_of"].format(number=number)),
        }

    def short_quote(self, evidence: Evidence) -> Inlines:
        """A short quotation in marks, with its seal."""
        words, verbatim, language = self.reader.quote(evidence)
        shown = words if words.translated else Said(verbatim, language, words.state)
        text = fold(shown.text)
        # One that has marks of its own keeps them alone.
        text = text if any(mark in text for mark in "“”「」") else f"“{text}”"
        return [*self.plain(text, shown.language), *self.seals([evidence])]

    def claims(self, rows: Iterable[Claim]) -> list[Node]:
        """Statements with their seals, and with the reason of what goes beyond the source."""
        told: list[Node] = []
        for row in rows:
            told += self.prose(row.text, self.seals(row.evidence))
            if row.inferred:
                told.append({"k": "why", "inner": self.why(row.inferred)})
        return told

    def why(self, reason: Text) -> Inlines:
        """The sign of an inference, with its reason."""
        return [self.badge("inferred", self.words["inferred"]), *self.row(reason)]

    def points(self, rows: Iterable[OpenPoint]) -> list[Node]:
        """What the source leaves open: a sign and a sentence each."""
        return [
            {
                "kind": row.kind,
                "sign": self.plain(self.words[f"point_{row.kind}"]),
                "text": [*self.row(row.text), *self.seals(row.evidence)],
            }
            for row in rows
        ]

    def figures(self, rows: tuple[Figure, ...]) -> list[Node]:
        """Figures as numerals with their unit, what they count, and what one must know of them."""
        told: list[Node] = []
        for row in rows:
            notes: list[Inlines] = []
            if row.formula:
                formula = self.reader.formula(row, rows)
                notes.append(self.plain(self.words["computed"].format(formula=formula)))
            if row.verification != "source-quoted":
                notes.append(self.plain(self.words[f"verified_{row.verification}"]))
            notes += [self.row(text) for text in (row.scope, row.note) if text]
            parts = [
                {"label": self.line(part.label), "value": self.reader.number(part.value)}
                for part in row.breakdown
            ]
            told.append(
                {
                    "value": self.reader.figure(row),
                    "unit": self.line(self.reader.term("units", row.unit)),
                    "seals": self.seals(row.evidence),
                    "label": self.named(row.label),
                    "period": self.plain(self.reader.date(row.period)) if row.period else [],
                    "notes": notes,
                    "parts": parts,
                    "total": self.reader.number(row.value),
                }
            )
        return told

    def fact(self, word: str, *values: Inlines, even: bool = False) -> Node:
        """A line of a list of facts: a word of the frame, and one or more values.

        The first value is the fact, and others explain it, unless they are ``even``.
        """
        return {"term": self.plain(self.words[word]), "values": list(values), "even": even}


# How many characters an entry may have to be kept on one page.
_WHOLE = 640


def short(node: object, limit: int = _WHOLE) -> bool:
    """Whether an entry is so short that it need not be broken between pages."""
    return _length(node) <= limit


def _length(node: object) -> int:
    """How wide what a node shows is."""
    if isinstance(node, Mapping):
        if node.get("k") == "t":
            return width(str(node["t"]))
        return sum(map(_length, node.values()))
    return sum(map(_length, node)) if isinstance(node, list | tuple) else 0
