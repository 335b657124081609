"""Where a page's Markdown stands: MkDocs must give it the page's own address."""

from pathlib import Path

import pytest
from mkdocs.structure.files import File

from generator.pages.blocks import joined
from generator.pages.page import Page


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("", "index.md"),
        ("practices/", "practices.md"),
        ("practices/reed-lamp/", "practices/reed-lamp.md"),
        ("practices/2031/reed-lamp/", "practices/2031/reed-lamp.md"),
        # A record may have such an id.
        ("index/", "index/index.md"),
        ("practices/index/", "practices/index/index.md"),
        ("practices/reed-index/", "practices/reed-index.md"),
        ("practices/readme/", "practices/readme.md"),
    ],
)
def test_plain_mkdocs_puts_a_page_at_its_address(address: str, file: str) -> None:
    page = Page(address, "practice", "A", "B", joined([]))
    assert page.file == file
    known = File(file, str(Path("docs")), str(Path("site")), use_directory_urls=True)
    assert known.dest_uri == f"{address}index.html"


def test_what_yaml_takes_for_a_line_break_is_escaped_in_the_header() -> None:
    page = Page("a/", "practice", "A\u2028B\x85C\u2029D\x7fE", "字", joined([]))
    header = page.markdown().decode().split("---\n")[1]
    assert header.splitlines()[0] == 'title: "A\\u2028B\\u0085C\\u2029D\\u007fE"'
    assert 'description: "字"' in header.splitlines()
