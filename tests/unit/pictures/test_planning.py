"""Plans: every page has its picture, and a key that changes with what the picture shows."""

import shutil
from pathlib import Path

import pytest

from generator.catalog.catalog import Catalog
from generator.catalog.pictures import HOME
from generator.checking.content import check_content
from generator.pictures.planning import Pictures, pictures_of
from generator.pictures.plans import Plan
from generator.pictures.problems import picture_problems
from generator.records.brand import Brand
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.review import Review

CITY = Path("tests/cities/yunhe")
BASE = "https://yunhe.example/"


def catalog_of(content: Path) -> Catalog:
    catalog = check_content(content).catalog
    assert catalog is not None
    return catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return catalog_of(CITY / "content")


@pytest.fixture(scope="module")
def pictures(catalog: Catalog) -> Pictures:
    return pictures_of(catalog, BASE)


def test_every_page_has_a_card_in_its_language(catalog: Catalog, pictures: Pictures) -> None:
    cards = pictures.addresses.cards
    subjects = {
        (kind, id_)
        for kind, model in (
            ("review", Review),
            ("brand", Brand),
            ("organ", Organ),
            ("practice", Practice),
        )
        for id_ in catalog.all(model)
    } | {HOME}
    assert set(cards) == {(language, row) for language in ("zh", "en") for row in subjects}


def test_a_practice_has_the_card_of_its_organ(catalog: Catalog, pictures: Pictures) -> None:
    for id_, practice in catalog.all(Practice).items():
        owner = ("organ", practice.organ) if practice.organ else ("review", practice.review)
        card = pictures.addresses.card("en", ("practice", id_))
        assert card == pictures.addresses.cards["en", owner]


def test_other_pages_have_the_card_of_the_home_page(pictures: Pictures) -> None:
    assert pictures.addresses.card("en", ("", "about")) == pictures.addresses.cards["en", HOME]
    assert pictures.addresses.poster("en", ("", "about")) == ""


def test_every_brand_has_a_cover_and_nothing_else_has(catalog: Catalog, pictures: Pictures) -> None:
    wanted = {
        (language, ("brand", id_)) for language in catalog.languages for id_ in catalog.all(Brand)
    }
    assert pictures.addresses.covers.keys() == wanted


def test_names_are_made_once_and_every_address_is_made(pictures: Pictures) -> None:
    files = [
        (language, name)
        for plan in pictures.plans
        for language in plan.languages
        for name in plan.names
    ]
    assert len(files) == len(set(files))
    book = pictures.addresses
    for table in (book.cards, book.posters, book.covers, book.codes):
        assert {(language, path) for (language, _), path in table.items()} <= set(files)
    for photo in book.photos.values():
        for size in (*photo.webp, *photo.fallback):
            assert {("zh", size.path), ("en", size.path)} <= set(files)


def test_addresses_on_posters_and_codes_are_the_canonical_ones(pictures: Pictures) -> None:
    plans = {(plan.languages[0], plan.names[0]): plan for plan in pictures.plans}
    book = pictures.addresses
    subject = ("brand", "hedeng-station")
    for language, wanted in (("zh", f"{BASE}brands/"), ("en", f"{BASE}en/brands/")):
        address = f"{wanted}hedeng-station/"
        sheet = plans[language, book.poster(language, subject)].sheet
        assert sheet is not None
        assert sheet.address == address
        assert plans[language, book.code(language, subject)].address == address


def test_pages_that_are_no_records_have_codes_where_they_are_named(catalog: Catalog) -> None:
    others = [(("", "about"), "about/"), (("names", "h/hong"), "search/list/h/hong/")]
    planned = pictures_of(catalog, BASE, others)
    assert not pictures_of(catalog, BASE).addresses.code("en", ("", "about"))
    plans = {(plan.languages[0], plan.names[0]): plan for plan in planned.plans}
    for subject, address in others:
        for language, root in (("zh", BASE), ("en", f"{BASE}en/")):
            name = planned.addresses.code(language, subject)
            assert plans[language, name].address == root + address
            assert name.count("/") == 2


def drawn(content: Path, base: str = BASE) -> dict[str, Plan]:
    return {plan.names[0]: plan for plan in pictures_of(catalog_of(content), base).plans}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("content", "seeds", "media"):
        if (CITY / name).is_dir():
            shutil.copytree(CITY / name, tmp_path / name)
    return tmp_path


def test_a_changed_name_changes_the_pictures_that_show_it_and_no_other(project: Path) -> None:
    before = drawn(project / "content")
    file = next((project / "content").rglob("hedeng-station.yml"))
    text = file.read_text(encoding="utf-8")
    assert "  zh: 禾灯驿站\n" in text
    file.write_text(text.replace("  zh: 禾灯驿站\n", "  zh: 禾灯站\n", 1), encoding="utf-8")
    changed = drawn(project / "content").keys() - before.keys()
    assert {name.rpartition("/")[2].partition(".")[0] for name in changed} == {
        "brand-hedeng-station",
        "organ-yunhe-housing",
    }


def test_another_address_changes_posters_and_codes(project: Path) -> None:
    before, after = (drawn(project / "content", base) for base in (BASE, "https://b.example/"))
    changed = {name.split("/")[1] for name in after.keys() - before.keys()}
    assert {"posters", "codes"} <= changed


def test_a_changed_photograph_changes_its_names(project: Path) -> None:
    before = drawn(project / "content")
    file = project / "media" / "hedeng-night.jpg"
    file.write_bytes(file.read_bytes() + b"\0")
    changed = drawn(project / "content").keys() - before.keys()
    assert {name.rpartition("/")[2].partition(".")[0] for name in changed} == {"hedeng-photo-480"}


def test_a_file_that_is_no_photograph_is_a_problem_and_no_plan(project: Path) -> None:
    (project / "media" / "hedeng-night.jpg").write_bytes(b"no picture")
    catalog = catalog_of(project / "content")
    assert [row.code for row in picture_problems(catalog)] == ["media-not-a-picture"]
    assert "hedeng-photo" not in pictures_of(catalog, BASE).addresses.photos


def test_the_sample_city_can_be_drawn(catalog: Catalog) -> None:
    assert picture_problems(catalog) == []
