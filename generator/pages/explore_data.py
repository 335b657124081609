"""What the script of the page Explore reads: the rows of all practices and brands, as files."""

from collections.abc import Iterable, Iterator, Mapping

from generator.catalog import addresses
from generator.exploring.files import explore_files
from generator.exploring.rows import Row
from generator.pages.explore_rows import explore_ids, explore_row, has_row
from generator.pages.explore_values import FACETS, explore_facets
from generator.pages.reader import Reader
from generator.pages.site import Site

# The words that the script puts together begin with this, the page's own with `explore_`.
_SPOKEN = "explore_say_"
_SHARED = (
    "name_inferred",
    "translation_stale",
    "translation_missing",
    "status_ended",
    "cite_label",
    "cite_label_source",
    "colon",
)


def explore_data(site: Site, language: str) -> Iterator[tuple[str, bytes]]:
    """Every file that the page's script reads, by its name below the language's root."""
    reader = data_reader(site, language)
    return data_of(reader, [explore_row(reader, *row) for row in explore_ids(site)])


def explore_row_of(site: Site, language: str, name: tuple[str, str]) -> Row | None:
    """The row of a page's record, for the page of its name; most pages have none."""
    return explore_row(data_reader(site, language), *name) if has_row(name[0]) else None


def data_reader(site: Site, language: str) -> Reader:
    """Who reads the records for the rows of a language."""
    return Reader(site, language, addresses.EXPLORE)


def data_of(reader: Reader, rows: Iterable[Row]) -> Iterator[tuple[str, bytes]]:
    """The files of a language, of all its rows in any order, made now or kept from before."""
    told = sorted(rows)
    words = _spoken(reader.words)
    for name, data in explore_files(told, explore_facets(reader, told), words):
        yield f"{addresses.EXPLORE}data/{name}", data


def _spoken(words: Mapping[str, str]) -> dict[str, str]:
    """What the script says by itself."""
    texts = {
        key.removeprefix(_SPOKEN): text for key, text in words.items() if key.startswith(_SPOKEN)
    }
    texts |= {f"facet_{name}": words[f"explore_facet_{name}"] for name in FACETS}
    return texts | {key: words[key] for key in _SHARED}
