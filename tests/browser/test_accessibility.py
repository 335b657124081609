"""axe on each kind of page: light, dark, in the largest text, in high contrast, on a phone."""

from functools import cache

import pytest

from tests.browser.conftest import DESK, PHONE, Served
from tests.browser.kinds import one_of_each_kind
from tests.browser.watching import Watched
from tests.build.project import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.build]

MODES: dict[str, dict[str, str]] = {
    "light": {},
    "dark": {"theme": "dark"},
    "largest text": {"text": "larger"},
    "contrast": {"contrast": "high"},
    "dark contrast": {"theme": "dark", "contrast": "high"},
}
# What a mode can change; all else is the same page, and looked at once.
LOOKS = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"]
# As the buttons for it do.
CHOOSE = """(rows) => {
  const root = document.documentElement.dataset;
  for (const name of ["theme", "text", "contrast"]) delete root[name];
  Object.assign(root, rows);
}"""
RUN = """async (rules) => {
  const only = rules ? {runOnly: {type: "rule", values: rules}} : {};
  // axe leaves this one out unless it is asked for.
  const more = {rules: {"target-size": {enabled: true}}};
  const result = await axe.run(document, {resultTypes: ["violations"], ...more, ...only});
  return result.violations.map((row) =>
    `${row.id}: ${row.nodes.slice(0, 3).map((node) => node.target.join(" ")).join("; ")}`);
}"""


@cache
def axe() -> str:
    """The script of axe-core, as the locked package carries it."""
    path = ROOT / ".venv/npm/checkers/node_modules/axe-core/axe.min.js"
    if not path.is_file():
        pytest.fail("axe-core is not here: type scripts/setup test.")
    return path.read_text(encoding="utf-8")


def test_no_violation(served: Served, watched: Watched) -> None:
    page = watched.page
    found: dict[tuple[str, str], list[str]] = {}
    # Handed over once: half a megabyte takes its time.
    page.add_init_script(axe())
    for address in [*one_of_each_kind(served.site), "404.html"]:
        watched.go(address)
        # Everything that opens is open: what nobody sees is not looked at.
        page.evaluate(
            "() => { for (const d of document.querySelectorAll('main details')) d.open = true; }"
        )
        for mode, chosen in MODES.items():
            page.set_viewport_size(PHONE if mode == "largest text" else DESK)
            page.evaluate(CHOOSE, chosen)
            violations = page.evaluate(RUN, None if mode == "light" else LOOKS)
            if violations:
                found[address, mode] = violations
    assert found == {}


HAN_AS_LATIN = r"""() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const holder = node.parentElement;
    if (holder.closest("[aria-hidden=true], script")) continue;
    if (!/\p{Script=Han}/u.test(node.data)) continue;
    if (!holder.closest("[lang]").lang.startsWith("zh")) found.push(node.data.trim());
  }
  return found;
}"""


HAN_NAMES = {"yangzhou": "红艺", "yunhe": "禾灯"}


def test_no_chinese_word_is_read_as_english(served: Served, watched: Watched) -> None:
    english = served.site.path("en")
    others = [served.site.path(code) for code in served.site.languages if code != "en"]
    found: dict[str, list[str]] = {}
    for address in one_of_each_kind(served.site):
        if address.startswith(english) and not any(map(address.startswith, filter(None, others))):
            watched.go(address)
            found[address] = watched.page.evaluate(HAN_AS_LATIN)
    watched.go(f"{english}search/?q={HAN_NAMES[served.site.name]}")
    watched.page.locator("#hits > li").first.wait_for()
    found["search"] = watched.page.evaluate(HAN_AS_LATIN)
    assert len(found) > 10
    assert {address: texts for address, texts in found.items() if texts} == {}


def test_axe_would_tell(watched: Watched) -> None:
    watched.go("")
    page = watched.page
    page.evaluate("() => { document.documentElement.removeAttribute('lang'); }")
    page.evaluate(axe())
    assert any(row.startswith("html-has-lang") for row in page.evaluate(RUN))
