"""Whatever a page links to, we resolve it as browsers do."""

from urllib.parse import unquote, urljoin, urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.building.links import read_page

PATHS = st.sampled_from(
    ["index.html", "a/index.html", "a/b/index.html", "zh/index.html", "zh/a/b/index.html"]
)
PARTS = ("../", "a/", "b/", "./", "c", "x.css", "%E5/", "?q=1", "#p", "#", "/", "/r/", "..", "-1/")
ADDRESSES = (
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=5)
    .map("".join)
    .filter(lambda address: "//" not in address)
)
TAGS = st.sampled_from(
    ['<a href="{}">', '<a class="cite" href="{}" aria-label="x">', "<a lang=zh href='{}'>"]
)
ROOT = "/r/"


@given(PATHS, st.lists(st.tuples(TAGS, ADDRESSES), max_size=4))
@settings(max_examples=600, deadline=None)
def test_targets_are_where_a_browser_goes(path: str, links: list[tuple[str, str]]) -> None:
    body = "".join(tag.format(address) for tag, address in links)
    found = read_page(f'<html lang="en"><title>T</title><h1>H</h1>{body}'.encode(), path, ROOT)
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
