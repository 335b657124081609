"""What is read off a page."""

import pytest

from generator.building.links import Found, read_page


def page(body: str, head: str = "") -> bytes:
    return (
        f'<!doctype html><html lang="en"><head><title>T</title>{head}</head>'
        f"<body><h1>H</h1>{body}</body></html>"
    ).encode()


def test_links_loads_and_ids() -> None:
    found = read_page(
        page(
            '<a href="../a/?x=1&amp;y=2#b" class="c">x</a><p id="p-1">y</p>'
            '<img alt="" src="i.png" srcset="i.png 1x, j.png 2x"><a href=\'z/\'>z</a>',
            '<link rel="stylesheet" href="s.css"><script src="m.js"></script>'
            '<link rel="canonical" href="https://example.org/">',
        )
    )
    assert found.links == ["../a/?x=1&y=2#b", "z/"]
    assert found.loads == ["s.css", "m.js", "i.png", "j.png"]
    assert found.ids == ["p-1"]
    assert found.faults == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>alert(1)</script>", "a script stands in the page"),
        ('<p onclick="x()">a</p>', "a handler onclick stands in the page"),
        ('<p style="color:red">a</p>', "a style stands in the page"),
        ("<style>a{}</style>", "a style stands in the page"),
        ('<img src="a.png">', "a picture has no alt text"),
        ('<i id="a"></i><b id="a"></b>', 'id "a" stands twice'),
        ("<h1>again</h1>", "there are 2 h1, not one"),
    ],
)
def test_what_no_page_may_hold(body: str, fault: str) -> None:
    assert fault in read_page(page(body)).faults


def test_a_page_without_language_or_title() -> None:
    faults = read_page(b"<html><body><h1>a</h1></body></html>").faults
    assert faults == ["html has no lang", "there is no title"]


def test_found_survives_being_kept() -> None:
    found = read_page(page('<a href="甲/">x</a><p id="乙">y</p>'))
    assert Found.from_bytes(found.as_bytes()) == found
    assert b"\n" not in found.as_bytes()
