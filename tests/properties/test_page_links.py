"""Whatever a page links to, we resolve it as browsers do."""

from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.building.linking.links import Found, read_page

PATHS = st.sampled_from(
    ["index.html", "a/index.html", "a/b/index.html", "zh/index.html", "zh/a/b/index.html"]
)
PARTS = ("../", "a/", "b/", "./", "c", "x.css", "%E5/", "?q=1", "#p", "#", "/", "/r/", "..", "-1/")
ADDRESSES = (
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=5)
    .map("".join)
    # Up and out of the site and into it again is a fault as well, which a browser does not see.
    .filter(lambda address: "//" not in address and address.rfind("/r/") < 1)
)
TAGS = st.sampled_from(
    ['<a href="{}">', '<a class="cite" href="{}" aria-label="x">', "<a lang=zh href='{}'>"]
)
ROOT = "/r/"


def read(html: str, path: str, root: str) -> Found:
    """What stands on a page. Each tag is looked at closely where some > is no tag's."""
    found = read_page(html.encode(), path, root)
    closely = read_page(f"{html}>".encode(), path, root)
    assert [set(row) for row in found] == [set(row) for row in closely]
    return found


@given(PATHS, st.lists(st.tuples(TAGS, ADDRESSES), max_size=4))
@settings(max_examples=600, deadline=None)
def test_targets_are_where_a_browser_goes(path: str, links: list[tuple[str, str]]) -> None:
    body = "".join(tag.format(address) for tag, address in links)
    found = read(f'<html lang="en"><title>T</title><h1>H</h1>{body}', path, ROOT)
    page = f"https://h{ROOT}{path.removesuffix('index.html')}"
    expected = set()
    for _, address in links:
        # A browser stays at the host's root where a path would leave it; we call that a fault.
        parts = urlsplit(urljoin(page, address))
        file = unquote(parts.path).removeprefix(ROOT)
        expected.add((file, unquote(parts.fragment)))
    ours = {(file.removesuffix("index.html"), id_) for file, id_ in found.targets}
    assert ours <= expected
    outside = {row for row in expected if row not in ours}
    assert bool(outside) == bool(found.faults)


WRITTEN = st.sampled_from(
    [
        ' class="b c"',
        ' data-id="x"',
        ' aria-label="on a id=b"',
        ' lang="en" role="x"',
        ' d="M0 0z" x="1"',
        ' id="{}"',
        "\nid='{}'",
        " ID={}",
        ' href="../a/#{}"',
        ' href="https://h/"',
        ' style="x"',
        " onclick",
        ' alt=""',
        " hidden",
        " /",
    ]
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["a", "A", "p", "div", "h2", "mark", "span", "path", "style", "b", "wbr", "w"]
            ),
            st.lists(WRITTEN, max_size=4, unique_by=lambda text: text.strip()[:3].lower()),
        ),
        max_size=6,
    )
)
@settings(max_examples=600, deadline=None)
def test_no_tag_that_tells_something_is_passed_over(rows: list[tuple[str, list[str]]]) -> None:
    tags = [
        f"<{name}{''.join(written)}>".replace("{}", f"n{number}")
        for number, (name, written) in enumerate(rows)
    ]
    found = read(
        f'<html lang="en"><title>T</title><h1>H</h1>{"x</b>".join(tags)}', "a/index.html", "/"
    )
    told = [html_of(tag) for tag in tags]
    assert set(found.ids) == {values["id"] for _, values in told if "id" in values}
    links = [values.get("href") for name, values in told if name == "a"]
    assert {f"../a/#{id_}" for _, id_ in found.targets} == {
        address for address in links if address and address.startswith("../")
    }
    handlers = any("onclick" in values for _, values in told)
    styles = any(name == "style" or "style" in values for name, values in told)
    assert handlers == any("handler" in fault for fault in found.faults)
    assert styles == any("style" in fault for fault in found.faults)


def html_of(tag: str) -> tuple[str, dict[str, str | None]]:
    """A tag's name and attributes, as Python's own parser reads them."""
    told: list[tuple[str, dict[str, str | None]]] = []

    class Parser(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            told.append((tag, dict(reversed(attrs))))

    Parser().feed(tag)
    return told[0]
