"""What a page needs of the records, in one language.

A reader knows where the page stands, so every address that it gives is final and relative.
"""

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache, lru_cache

from generator.breaking.ends import width
from generator.catalog.addresses import language_path, relative
from generator.catalog.texts import Said, said, said_quote
from generator.marks.drawing import mark
from generator.marks.rods import colour_of, rod
from generator.pages import shown
from generator.pages.blocks import Block
from generator.pages.citing import Cited, Citing, cited_place
from generator.pages.dates import count_word, date_words, day_words, number_words
from generator.pages.formulas import formula_words
from generator.pages.site import Site
from generator.pages.words import Wording
from generator.pages.written import written_in
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.prose.targets import PageTarget, RecordTarget, WebTarget
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.figure import Figure
from generator.records.kinds import BY_FOLDER, BY_NAME
from generator.records.text import Text
from generator.records.values import PartialDate

# How much a line of large type bears, in widths of a Latin letter.
_LONG_TITLE, _LONG_QUOTE = 24, 170
# Where the pages of a kind are, if it has any.
_FOLDERS = {name: f"{kind.address}/" if kind.address else "" for name, kind in BY_NAME.items()}


@cache
def _rod(number: int) -> Markup:
    return rod(number)


# A brand's mark stands on several pages.
_mark = lru_cache(maxsize=1024)(mark)


class Reader:
    """Texts, links and quotes as the page at ``address`` shows them to a reader of a language.

    ``words`` are the frame's words in this language, those of its ``wording``. A page that
    ``is_record`` has a place for each sentence that it cites, to which the page of the source
    leads.
    """

    __slots__ = (
        "_citing",
        "_in_first",
        "_marked",
        "_own_line",
        "_page_address",
        "_places",
        "_seals",
        "_up",
        "address",
        "catalog",
        "language",
        "proof",
        "settings",
        "site",
        "wording",
        "words",
    )

    def __init__(self, site: Site, language: str, address: str, *, is_record: bool = False) -> None:
        self.site = site
        self.catalog = site.catalog
        self.proof = site.proof
        self.language = language
        self.address = address
        self.wording: Wording = site.wordings[language]
        self.words: Mapping[str, str] = self.wording.words
        self._marked = self.wording.marked
        self._own_line = shown.own_line(language)
        self._up = "../" * address.count("/")
        self.settings = site.catalog.settings
        self._in_first = language == self.settings.languages[0]
        self._page_address = ""
        self._citing = Citing(site.proof)
        # What the seals of a source have in common: the link, and its label around the number.
        self._seals: dict[str, tuple[Markup, Markup, Markup]] = {}
        # The places that the page has so far, if it has any.
        self._places: set[str] | None = set() if is_record else None

    def word(self, key: str) -> Markup:
        """One of the frame's words as markup."""
        return self._marked[key]

    def filled(self, key: str, **values: object) -> Markup:
        """One of the frame's words as markup, ``values`` filled in."""
        return escape(self.words[key].format(**values))

    def numbered(self, key: str, number: int) -> Markup:
        """One of the frame's words that says which ``number`` a thing has."""
        return shown.numbered(self.wording, key, number)

    def before(self, key: str) -> str:
        """One of the frame's words that what it announces follows; a full-width colon is apart."""
        word = self._marked[key]
        return word if word.endswith("：") else f"{word} "

    @property
    def page_address(self) -> str:
        """The whole address of the page, as it will be when the site is published."""
        if not self._page_address:
            self._page_address = f"{self.base}{self.address}"
        return self._page_address

    @property
    def base(self) -> str:
        """The whole address of the language's root."""
        base = self.site.base or self.settings.base_address
        return base + language_path(self.language, self.settings.languages)

    @property
    def root(self) -> str:
        """The root of the whole site, all languages included, as seen from this page."""
        path = language_path(self.language, self.catalog.languages)
        return "../" * (path + self.address).count("/")

    # Texts

    def is_original(self, text: Text) -> bool:
        """Whether a text is in the page's language as it was written, and in no other."""
        return self._in_first and text.plain is not None

    def said(self, text: Text) -> Said:
        """The words of a text, and how they came about."""
        if self._in_first and (plain := text.plain) is not None:
            return Said(plain, self.language, "original")
        return said(text, self.language, self.catalog.first_language)

    def line(self, text: Text) -> Markup:
        """A text on one line, its language marked where it is not the page's."""
        if self._in_first and (plain := text.plain) is not None:
            return self._own_line(plain)
        return self.shown(self.said(text))

    def shown(self, words: Said) -> Markup:
        """Words on one line, their language marked where it is not the page's."""
        return shown.line(words.text, words.language, self.language)

    def marked(self, text: str) -> Markup:
        """A text of the page's language that stands alone, with foreign runs marked."""
        return shown.sentence(text, self.language, self.language)

    def whole(self, text: Text) -> Markup:
        """As :meth:`line`, without places for line ends: on a page of many titles they weigh."""
        if self._in_first and (plain := text.plain) is not None:
            return shown.sentence(plain, self.language, self.language)
        words = self.said(text)
        return shown.sentence(words.text, words.language, self.language)

    def title(self, text: str) -> Markup:
        """A title in the page's language, as :meth:`line` shows it."""
        return self._own_line(text)

    def plain(self, text: Text) -> str:
        """A text without markup, for titles and descriptions."""
        if self._in_first and (plain := text.plain) is not None:
            return shown.plain(plain)
        return shown.plain(self.said(text).text)

    def prose(self, text: Text, tail: str = "") -> Block:
        """A text's paragraphs and lists; ``tail`` (markup) ends the last paragraph."""
        if self._in_first and (plain := text.plain) is not None:
            return shown.prose(plain, self.language, self._resolve, tail)
        words = self.said(text)
        if words.language != self.language:
            return shown.foreign_prose(words.text, words.language, self._resolve, tail)
        return shown.prose(words.text, self.language, self._resolve, tail)

    def row(self, text: Text) -> Markup:
        """A text with its emphasis and links, in one row of HTML."""
        if self._in_first and (plain := text.plain) is not None:
            return shown.row(plain, self.language, self.language, self._resolve)
        words = self.said(text)
        return shown.row(words.text, words.language, self.language, self._resolve)

    def sealed(self, text: Text, evidence: tuple[Evidence, ...]) -> Markup:
        """A text in one row of HTML, with the seals of its quotes behind it."""
        return shown.sealed(self.row(text), self.cites(evidence))

    def size(self, text: str, limit: int = _LONG_TITLE) -> str:
        """``long`` for a text that large type would not bear, else nothing."""
        return "long" if len(text) * 2 > limit and width(text) > limit else ""

    def quote_size(self, text: str) -> str:
        """As ``size``, for the main quotation of a page."""
        return self.size(text, _LONG_QUOTE)

    # Addresses

    def to(self, address: str) -> Markup:
        """An address below the language's root, as seen from this page; ids need no escape."""
        return relative(address, self.address)

    def to_record(self, kind: str, id_: str, fragment: str = "") -> Markup:
        """The page of a record, as seen from this page."""
        folder = _FOLDERS[kind]
        address = f"{folder}{id_}/" if folder else ""
        if address == self.address:
            return self.to(address + (f"#{fragment}" if fragment else ""))
        if fragment:
            return f"{self._up}{address}#{fragment}"
        return self._up + address or "./"

    def _resolve(self, target: RecordTarget | PageTarget | WebTarget) -> str | None:
        if isinstance(target, WebTarget):
            return target.url
        if isinstance(target, PageTarget):
            path = target.path.lstrip("/")
            return self.to(path + (f"#{target.fragment}" if target.fragment else ""))
        kind = BY_FOLDER.get(target.kind)
        if kind is None or not kind.address:
            return None
        return self.to_record(kind.name, target.id, target.fragment or "")

    # Evidence

    def cite(self, evidence: Evidence) -> Markup:
        """The seal: the number of the sentence, leading to the passage in the source."""
        cited = self._citing.cited(evidence)
        return cited.seal or self._seal(evidence.source, cited)

    def cites(self, evidence: tuple[Evidence, ...]) -> Markup:
        """The seals of several quotes, each sentence once."""
        if len(evidence) == 1:
            cited = self._citing.cited(evidence[0])
            return cited.seal or self._seal(evidence[0].source, cited)
        seen: dict[tuple[str, int], Markup] = {}
        for row in evidence:
            cited = self._citing.cited(row)
            if (row.source, cited.sentence) not in seen:
                seen[row.source, cited.sentence] = cited.seal or self._seal(row.source, cited)
        return " ".join(seen.values())

    def quote(self, evidence: Evidence) -> tuple[Said, str, str]:
        """A quote for this reader: the words, the verbatim quote, the source's language."""
        cited = self._citing.cited(evidence)
        words = said_quote(evidence, cited.language, self.language)
        return words, cited.text, cited.language

    def apart(self, evidence: tuple[Evidence, ...]) -> list[Evidence]:
        """Quotes that an earlier one of the same list does not hold already."""
        rows: list[Evidence] = []
        texts: list[str] = []
        for row in evidence:
            text = self._citing.cited(row).text
            if not any(text in other for other in texts):
                rows.append(row)
                texts.append(text)
        return rows

    def sentence(self, evidence: Evidence) -> int:
        """The number of the sentence in which a quote begins."""
        return self._citing.cited(evidence).sentence

    @property
    def cited_sources(self) -> tuple[str, ...]:
        """The sources that the page has cited so far, in the order of its seals."""
        return self._citing.sources

    def passage(self, evidence: Evidence) -> str:
        """What a quote's place is called on the page of its source."""
        return self._citing.cited(evidence).passage

    def _seal(self, source: str, cited: Cited) -> Markup:
        """A seal for the first time; where its sentence has none yet, with its place."""
        seal = self._seals.get(source)
        if seal is None:
            title = self.plain_name("source", source) if self.site.several["source"] else ""
            # On the page of the source itself, nothing stands before the sign.
            page = self.to_record("source", source, "p").partition("#")[0]
            before, behind = shown.seal_label(self.wording, title)
            seal = self._seals[source] = f'<a class="cite" href="{page}#', before, behind
        begin, before, behind = seal
        number = cited.sentence
        begin += f'{cited.passage}" aria-label="{before}{number}{behind}"'
        cited.seal = f"{begin}>{number}</a>"
        place = cited_place(source, number)
        if self._places is None or place in self._places:
            return cited.seal
        self._places.add(place)
        return f'{begin} id="{place}">{number}</a>'

    # Names and marks

    def name(self, kind: str, id_: str) -> Text:
        """What a record is called."""
        return self.catalog.entry(kind, id_).name

    def called(self, kind: str, id_: str) -> Markup:
        """What a record is called, as :meth:`line` shows it."""
        entry = self.catalog.entries[kind][id_]
        if self._in_first and (name := entry.plain_name) is not None:
            return self._own_line(name)
        return self.line(entry.name)

    def plain_name(self, kind: str, id_: str) -> str:
        """What a record is called, as :meth:`plain` tells it."""
        entry = self.catalog.entries[kind][id_]
        if self._in_first and (name := entry.plain_name) is not None:
            return shown.plain(name)
        return self.plain(entry.name)

    def short(self, organ: str) -> Text:
        """An organ's short name where it has one."""
        entry = self.catalog.entry("organ", organ)
        return entry.short_name or entry.name

    def short_called(self, organ: str) -> Markup:
        """An organ's short name where it has one, as :meth:`line` shows it."""
        facts = self.catalog.entries["organ"][organ].facts
        name = facts.short_name or facts.name
        if self._in_first and isinstance(name, str):
            return self._own_line(name)
        return self.line(self.short(organ))

    def term(self, role: str, id_: str) -> Text:
        """The name of a vocabulary's term."""
        return self.catalog.terms[role][id_].name

    def place(self, dimension: str) -> int:
        """The number, and so the colour, of a dimension."""
        return colour_of(self.site.place(dimension))

    def rod(self, dimension: str) -> Markup:
        """The rod numeral of a dimension."""
        return _rod(self.site.place(dimension))

    def mark(self, brand_id: str, label: str = "") -> Markup:
        """The mark of this site for a brand."""
        brand = self.catalog.get(Brand, brand_id)
        # The same letters in every language, so that a mark is one mark.
        name = said(brand.name, self.catalog.first_language, self.catalog.first_language).text
        letters = brand.mark.letters or next((mark for mark in name if mark.isalnum()), "")
        return _mark(brand.mark.pattern, letters, label)

    def other_names(self, text: Text) -> list[Said]:
        """The same text in the site's other languages, where it is translated."""
        first = self.catalog.first_language
        rows = [said(text, language, first) for language in self.catalog.languages]
        return [row for row in rows if row.language != self.language and row.state != "missing"][
            : len(rows) - 1
        ]

    # Values

    def date(self, value: PartialDate) -> str:
        """A date in words."""
        return date_words(value, self.language)

    def day(self, value: datetime.date) -> str:
        """A full date in words."""
        return day_words(value, self.language)

    def number(self, value: Decimal) -> str:
        """A number in digits."""
        return number_words(value)

    def signed(self, value: Decimal) -> str:
        """A difference, with its sign."""
        return f"{value:+,f}".replace("-", "−") if value else "0"

    def figure(self, figure: Figure) -> str:
        """A figure's number, grouped as its quote groups it, in digits of common width."""
        for evidence in figure.evidence:
            cited = self._citing.cited(evidence)
            if written := written_in(cited.text, figure.value, self.language):
                return written
        return self.number(figure.value)

    def formula(self, figure: Figure, others: Iterable[Figure]) -> str:
        """How a figure was computed, in numbers; ``others`` are the figures of its record."""
        numbers = {row.id: self.figure(row) for row in others}
        return formula_words(figure.formula or "", numbers)

    def count(self, number: int) -> str:
        """A small count as a word."""
        return count_word(number, self.language)

    def many(self, key: str, number: int) -> str:
        """A phrase of the words that depends on a count: ``<key>_one``, ``_many``, ``_none``."""
        return shown.many(self.wording, key, number)

    def owner(self, organ: str | None, body: str | None) -> Text:
        """Who did a practice: an organ, or a body as a whole."""
        return self.name("body", body or "") if organ is None else self.short(organ)
