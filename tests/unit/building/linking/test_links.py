"""What is read off a page."""

import pytest

from generator.building.linking.links import read_page

PATH = "a/index.html"


def page(body: str, head: str = "") -> bytes:
    return (
        f'<!doctype html><html lang="en"><head><title>T</title>{head}</head>'
        f"<body><h1>H</h1>{body}</body></html>"
    ).encode()


def test_links_loads_and_ids() -> None:
    found = read_page(
        page(
            '<a href="../b/?x=1&amp;y=2#b" class="c">x</a><p id="p-1">y</p>'
            '<img alt="" src="i.png" srcset="i.png 1x, ../j.png 2x"><a href=\'z/\'>z</a>'
            '<a class="cite" href="../b/#p-1" aria-label="in b">1</a><a href="#p-1">here</a>',
            '<link rel="stylesheet" href="../s.css"><script src="m.js"></script>'
            '<link rel="canonical" href="https://example.org/">',
        ),
        PATH,
        "/",
    )
    assert set(found.targets) == {
        ("b/index.html", "b"),
        ("b/index.html", "p-1"),
        ("a/z/index.html", ""),
        ("a/index.html", "p-1"),
        ("s.css", ""),
        ("a/m.js", ""),
        ("a/i.png", ""),
        ("j.png", ""),
    }
    assert found.ids == ("p-1",)
    assert found.faults == ()


def test_a_link_is_a_place_as_well() -> None:
    seal = '<a class="cite" href="../../s/x/#p-1-2" aria-label="in x" id="c-x-{}">{}</a>'
    body = f'<p>{seal.format(3, 3)}</p><h2 id="z">z</h2>{seal.format(4, 4)}{seal.format(3, 3)}'
    found = read_page(page(body), "a/b/index.html", "/")
    assert found.ids == ("c-x-3", "z", "c-x-4")
    assert found.faults == ('id "c-x-3" stands twice',)
    assert found.targets == (("s/x/index.html", "p-1-2"),)


def test_links_are_told_in_the_order_of_the_page() -> None:
    names = [f"page-{number}" for number in range(20)]
    body = "".join(f'<a href="../{name}/#here">x</a>' for name in [*names, *reversed(names)])
    found = read_page(page(body), PATH, "/")
    assert found.targets == tuple((f"{name}/index.html", "here") for name in names)
    outside = "".join(f'<a href="../../{name}/">x</a>' for name in names)
    faults = read_page(page(outside), PATH, "/").faults
    assert faults == tuple(f"the link ../../{name}/ has no lawful form" for name in names)


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>alert(1)</script>", "a script stands in the page"),
        ('<p onclick="x()">a</p>', "a handler onclick stands in the page"),
        ('<p style="color:red">a</p>', "a style stands in the page"),
        ("<style>a{}</style>", "a style stands in the page"),
        ('<img src="a.png">', "a picture has no alt text"),
        ('<i id="a"></i><b id="a"></b>', 'id "a" stands twice'),
        ('<i id="a"></i><i id="a"></i>', 'id "a" stands twice'),
        ("<h1>again</h1>", "there are 2 h1, not one"),
        ("a < b > c<script>alert(1)</script>", "a script stands in the page"),
        ("a > b <p onclick=x>c</p>", "a handler onclick stands in the page"),
    ],
)
def test_what_no_page_may_hold(body: str, fault: str) -> None:
    assert fault in read_page(page(body), PATH, "/").faults


def test_a_page_without_language_or_title() -> None:
    faults = read_page(b"<html><body><h1>a</h1></body></html>", PATH, "/").faults
    assert faults == ("html has no lang", "there is no title")


def test_pages_of_one_folder_do_not_share_what_is_near() -> None:
    for name in ("a", "b"):
        found = read_page(page('<a href="c/">x</a><a href="./">y</a>'), f"{name}/index.html", "/")
        assert set(found.targets) == {(f"{name}/c/index.html", ""), (f"{name}/index.html", "")}
