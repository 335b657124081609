"""From records to sheets: what the card, the poster and the cover of each page say."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from generator.catalog.addresses import HOME as HOME_ADDRESS
from generator.catalog.addresses import address_of, language_path
from generator.catalog.called import names_of
from generator.catalog.catalog import Catalog
from generator.catalog.pictures import HOME, Subject
from generator.catalog.places import dimension_places
from generator.catalog.seal import seal_of
from generator.catalog.texts import Said, said, said_quote
from generator.marks.drawing import mark
from generator.marks.rods import rod
from generator.pictures.faces import sans, serif
from generator.pictures.sheets import Rod, Sheet
from generator.pictures.words import WORDS
from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.organ import Organ
from generator.records.review import Review
from generator.records.source import Source
from generator.records.text import Text

_NAMES_SHOWN = 2


class Subjects:
    """The sheets of one language. ``base`` is the address of the site's root.

    ``root`` is that of the language.
    """

    def __init__(self, catalog: Catalog, language: str, base: str) -> None:
        self._catalog = catalog
        self._language = language
        self.root = base + language_path(language, catalog.languages)
        self._words: Mapping[str, str] = WORDS[language]
        self._kind_of_brand = names_of(catalog, language).brand or self._words["brand"]
        self._places = dimension_places(catalog)
        bodies = catalog.all(Body).values()
        self._kept = tuple(
            sorted({self._line(text) for body in bodies for text in (body.name, body.place)})
        )
        practices = catalog.entries.get("practice", {}).values()
        self._of_organ = Counter(row.named("organ") for row in practices)
        self._of_review = Counter(row.named("review") for row in practices)
        self._brands_in = Counter(
            review for brand in catalog.all(Brand).values() for review in set(brand.reviews)
        )
        self._brands_of: dict[str, list[str]] = defaultdict(list)
        for entry in catalog.entries.get("brand", {}).values():
            name = self._line(entry.name)
            if entry.value("status") == "ended":
                name = self._words["name_ended"].format(name=name)
            self._brands_of[str(entry.value("owner"))].append(name)
        seal = seal_of(catalog)
        self._seal = "" if sans().missing(seal) else seal
        self._site = self._line(catalog.settings.name)

    def all(self) -> Iterator[tuple[Subject, Sheet]]:
        """The sheet of the home page, of each review, brand and organ."""
        yield HOME, self._home()
        for id_, review in self._catalog.all(Review).items():
            yield ("review", id_), self._review(id_, review)
        for id_, brand in self._catalog.all(Brand).items():
            yield ("brand", id_), self._brand(id_, brand)
        for id_, organ in self._catalog.all(Organ).items():
            yield ("organ", id_), self._organ(id_, organ)

    def address(self, subject: Subject) -> str:
        """The whole address of a subject's page."""
        kind, id_ = subject
        page = HOME_ADDRESS if subject == HOME else address_of(kind, id_) or ""
        return self.root + page

    def _home(self) -> Sheet:
        settings = self._catalog.settings
        body = self._catalog.get(Body, settings.body)
        review = self._catalog.get(Review, settings.home_review)
        return self._sheet(
            HOME,
            settings.name,
            kicker=self._line(body.place),
            note=self._line(settings.tagline),
            rods=self._rods(review),
        )

    def _review(self, id_: str, review: Review) -> Sheet:
        counts = [("practices", self._of_review[id_]), ("brands", self._brands_in[id_])]
        told = [self._many(key, count) for key, count in counts if count]
        body = self._line(self._catalog.get(Body, review.body).name)
        return self._sheet(
            ("review", id_),
            review.title,
            kicker=self._words["year"].format(body=body, year=review.year),
            note=self._words["comma"].join(told),
            rods=self._rods(review),
        )

    def _brand(self, id_: str, brand: Brand) -> Sheet:
        owner = self._catalog.get(Organ, brand.owner)
        letters = brand.mark.letters or self._line(brand.name)[:1]
        kicker = self._kind_of_brand
        if brand.status == "ended":
            kicker = self._words["brand_ended"].format(brand=kicker)
        quote, label = self._quote(brand.evidence[0])
        return self._sheet(
            ("brand", id_),
            brand.name,
            kicker=kicker,
            note=self._line(owner.name),
            mark=mark(brand.mark.pattern, letters),
            dimension=self._rod(brand.dimension),
            quote=quote,
            quote_label=label,
        )

    def _organ(self, id_: str, organ: Organ) -> Sheet:
        count = self._of_organ[id_]
        names = self._brands_of[id_]
        form = "organ_brand" if len(names) == 1 else "organ_brands"
        shown = self._words["comma"].join(names[:_NAMES_SHOWN])
        if len(names) > _NAMES_SHOWN:
            shown += " …"
        name = self._line(organ.short_name or organ.name)
        # Nearly every organ of a city begins with the word for city.
        first = name.removeprefix("市")[:1] or name[:1]
        return self._sheet(
            ("organ", id_),
            organ.name,
            kicker=self._line(self._catalog.get(Body, organ.body).name),
            note=self._words[form].format(names=shown) if names else "",
            mark="" if count else mark("monogram", first),
            numeral=str(count) if count else "",
            numeral_label=self._words["practice_one" if count == 1 else "practice_many"],
        )

    def _sheet(
        self,
        subject: Subject,
        title: Text,
        *,
        kicker: str,
        note: str,
        mark: str = "",
        numeral: str = "",
        numeral_label: str = "",
        rods: tuple[Rod, ...] = (),
        dimension: Rod | None = None,
        quote: str = "",
        quote_label: str = "",
    ) -> Sheet:
        name, second = self._said(title), self._second(title)
        guessed = next((row for row in (name, second) if row and row.state == "inferred"), None)
        address = self.address(subject)
        return Sheet(
            seal=self._seal,
            site=self._site,
            kicker=kicker,
            title=_flat(name.text),
            second=_flat(second.text) if second else "",
            keep=self._kept,
            badge=self._words.get(f"inferred_{guessed.language}", "") if guessed else "",
            note=note,
            mark=mark,
            numeral=numeral,
            numeral_label=numeral_label,
            rods=rods,
            dimension=dimension,
            mark_note=self._words["mark_note"] if dimension else "",
            quote=quote,
            quote_label=quote_label,
            invitation=self._words["invitation"],
            address=address,
            shown_address=address.split("://", 1)[-1],
        )

    def _rods(self, review: Review) -> tuple[Rod, ...]:
        return tuple(self._rod(row.dimension) for row in review.dimensions)

    def _rod(self, dimension: str) -> Rod:
        name = self._line(self._catalog.term("dimensions", dimension).name)
        return Rod(rod(self._places[dimension]), name)

    def _quote(self, evidence: Evidence) -> tuple[str, str]:
        """The quotation and where it is from; nothing where a font lacks one of its characters.

        It is verbatim: nobody could mend it.
        """
        language = self._catalog.get(Source, evidence.source).language
        words = said_quote(evidence, language, self._language)
        text = _flat(words.text)
        if serif().missing(text):
            return "", ""
        if not any(sign in text for sign in "“”「」"):
            text = f"“{text}”"
        label = f"quote_{words.state}" if words.translated else "quote"
        return text, self._words[label]

    def _second(self, text: Text) -> Said | None:
        """The name in the first other language that has it."""
        shown = self._said(text).language
        first = self._catalog.first_language
        rows = (said(text, language, first) for language in self._catalog.languages)
        return next(
            (row for row in rows if row.language != shown and row.text != self._said(text).text),
            None,
        )

    def _said(self, text: Text) -> Said:
        return said(text, self._language, self._catalog.first_language)

    def _line(self, text: Text) -> str:
        return _flat(self._said(text).text)

    def _many(self, key: str, count: int) -> str:
        form = "one" if count == 1 else "many"
        return self._words[f"{key}_{form}"].format(count=count)


def _flat(text: str) -> str:
    return " ".join(text.split())
