"""The booklets and boards of both projects, as the command makes them, read back from the PDF."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest

from generator.catalog.texts import said
from generator.checking.content import check_content
from generator.pages.site import Site, site_of
from generator.records.brand import Brand
from generator.records.practice import Practice
from tests.build.project import ROOT, copied, run

PROJECTS = {"yangzhou": (ROOT, "2022"), "yunhe": (ROOT / "tests/cities/yunhe", "yunhe-2022")}
CASES = [(name, language) for name in PROJECTS for language in ("en", "zh")]
Folder = Callable[[str], Path]


@pytest.fixture(scope="session")
def printed(once: Callable[[str, Callable[[Path], None]], Path]) -> Folder:
    """The folder with everything that can be printed of a project."""

    def folder(name: str) -> Path:
        project, review = PROJECTS[name]

        def make(out: Path) -> None:
            content = ("--content", project / "content", "--out", out)
            done = run("booklet", *content, "--review", review)
            assert done.returncode == 0, done.stderr
            done = run("booklet", *content, "--board", "all", "--size", "A2")
            assert done.returncode == 0, done.stderr

        return once(f"booklet-{name}", make)

    return folder


@pytest.fixture(scope="session", params=CASES, ids=lambda row: "-".join(row))
def booklet(request: pytest.FixtureRequest, printed: Folder) -> tuple[Site, str, pypdf.PdfReader]:
    """Records, language and PDF of each booklet in turn."""
    name, language = request.param
    project, review = PROJECTS[name]
    checked = check_content(project / "content")
    assert checked.catalog is not None
    assert checked.proof is not None
    reader = pypdf.PdfReader(printed(name) / f"review-{review}-{language}.pdf")
    return site_of(checked.catalog, checked.proof), language, reader


def squeezed(text: str) -> str:
    """Letters alone: where lines end, and whether a word is divided there, is no matter."""
    return "".join(mark for mark in text if mark.isalnum())


def whole_text(reader: pypdf.PdfReader) -> str:
    """All letters of a PDF in reading order."""
    return squeezed("".join(page.extract_text() for page in reader.pages))


def titles(outline: Any) -> Iterator[str]:
    """The bookmarks' titles."""
    for row in outline:
        if isinstance(row, list):
            yield from titles(row)
        else:
            yield squeezed(str(row.title))


def test_it_holds_every_practice_brand_and_quotation(
    booklet: tuple[Site, str, pypdf.PdfReader],
) -> None:
    site, language, reader = booklet
    catalog, first = site.catalog, site.catalog.first_language
    review = next(id_ for id_ in site.reviews if "2022" in id_)
    text = whole_text(reader)
    marks = list(titles(reader.outline))
    practices = [catalog.get(Practice, row) for row in site.practices_of["review", review]]
    brands = [catalog.get(Brand, row) for row in site.brands_of["review", review]]
    assert practices
    assert brands
    for name in [row.title for row in practices] + [row.name for row in brands]:
        words = squeezed(said(name, language, first).text)
        assert words in text
        assert words in marks
    quotes = [row for record in practices for row in record.evidence]
    for evidence in [*quotes, *(row for record in brands for row in record.evidence)]:
        assert squeezed(site.proof.quoted(evidence)) in text


def test_its_fonts_are_embedded_and_ours(booklet: tuple[Site, str, pypdf.PdfReader]) -> None:
    _, _, reader = booklet
    names = set()
    for page in reader.pages:
        fonts: Any = page["/Resources"]
        for font in fonts["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile3" in inner["/FontDescriptor"].get_object()
            names.add(str(font.get_object()["/BaseFont"]).split("+")[1].split("-")[0])
    assert names == {"NotoSerifSC", "NotoSansSC"}


def test_a_screen_reader_can_follow_it(booklet: tuple[Site, str, pypdf.PdfReader]) -> None:
    _, language, reader = booklet
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value
    assert str(root["/Lang"]).startswith(language)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert "/StructTreeRoot" in root
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert reader.metadata is not None
    assert reader.metadata.title
    assert reader.metadata.author


def test_its_pages_are_numbered(booklet: tuple[Site, str, pypdf.PdfReader]) -> None:
    _, _, reader = booklet
    count = len(reader.pages)
    assert 18 <= count <= 40
    labels = reader.page_labels
    front = labels.index("1")
    assert labels[1:front] == ["i", "ii"][: front - 1]
    assert labels[front:] == [str(number + 1) for number in range(count - front)]
    for number in (front + 1, count - 1):
        assert squeezed(reader.pages[number].extract_text()).endswith(labels[number])


def test_boards_are_one_page_of_their_size(printed: Folder) -> None:
    for name in PROJECTS:
        files = sorted(printed(name).glob("board-*.pdf"))
        assert len(files) in (6, 10)
        for file in files:
            (page,) = pypdf.PdfReader(file).pages
            size = [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]]
            assert size == [420, 594]


def test_the_same_records_give_the_same_bytes_anywhere(printed: Folder, tmp_path: Path) -> None:
    copied(PROJECTS["yunhe"][0], tmp_path / "elsewhere")
    out = tmp_path / "out"
    content = tmp_path / "elsewhere/content"
    done = run("booklet", "--content", content, "--out", out, "--review", "yunhe-2022")
    assert done.returncode == 0, done.stderr
    done = run("booklet", "--content", content, "--out", out, "--board", "all", "--size", "a2")
    assert done.returncode == 0, done.stderr
    ours = {path.name: path.read_bytes() for path in printed("yunhe").glob("*.pdf")}
    assert ours == {path.name: path.read_bytes() for path in out.iterdir()}


def test_what_is_not_public_is_not_printed(tmp_path: Path) -> None:
    done = run(
        "booklet",
        *("--content", PROJECTS["yunhe"][0] / "content", "--out", tmp_path),
        *("--review", "yunhe-2023", "--edition", "en"),
    )
    assert done.returncode == 0, done.stderr
    text = whole_text(pypdf.PdfReader(tmp_path / "review-yunhe-2023-en.pdf"))
    assert squeezed("Not competent") not in text
    assert squeezed("Basically competent") not in text


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("--review", "2202"), 2, "Did you mean “2022”?"),
        (("--board", "red-art", "--review", "2022"), 2, "Name one."),
        (("--edition", "fr"), 2, "There are: en, zh."),
        (("--size", "A4"), 2, "A4"),
    ],
)
def test_wrong_usage_is_told(arguments: tuple[str, ...], status: int, told: str) -> None:
    done = run("booklet", *arguments)
    assert done.returncode == status
    assert told in done.stderr


def test_content_with_errors_prints_nothing(tmp_path: Path) -> None:
    project = copied(ROOT, tmp_path / "project")
    shutil.rmtree(project / "seeds")
    done = run("booklet", "--content", project / "content", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "Nothing was printed." in done.stderr
    assert not (tmp_path / "out").exists()
