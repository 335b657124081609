"""What a visit costs: bytes over the wire, requests, and how far the page moves while it loads."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

KIB = 1024
# What may move: a packet may end in the middle of a line, which is then set anew. A browser's
# makers call ten times as much good.
STILL = 0.01
# As slow as a phone on a poor day: what loads late is seen to load late.
_SLOW = {
    "offline": False,
    "latency": 100,
    "downloadThroughput": 200_000,
    "uploadThroughput": 90_000,
}
# When nothing has come for so many milliseconds, nothing more will.
_REST = 500
_PHOTOGRAPHS = ("image/jpeg", "image/png", "image/webp", "image/avif")
_WATCH = """
window.moved = [];
new PerformanceObserver((list) => {
  for (const row of list.getEntries()) {
    if (row.hadRecentInput) continue;
    const names = row.sources.map(({node}) => node && node.nodeType === 1
      ? `${node.tagName.toLowerCase()}.${node.className}` : "text");
    window.moved.push([row.value, names.join(", ")]);
  }
}).observe({type: "layout-shift", buffered: true});
"""
# To the end of the page and back, a window at a time: whatever loads on the way has loaded then.
# It rests at each stop, since a browser does not count what moves in the frame of a scroll.
_THROUGH = """async () => {
  const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo({top: y, behavior: "instant"});
    await rest();
  }
  scrollTo({top: 0, behavior: "instant"});
  await rest();
}"""


@dataclass(slots=True)
class Visit:
    """One page, opened: bytes by address, heads of the answers included; what was kept costs none.

    ``photographs`` are apart. ``moved`` has each shift of the layout with what moved.
    """

    bytes_by_address: dict[str, int] = field(default_factory=dict)
    photographs: dict[str, int] = field(default_factory=dict)
    moved: list[tuple[float, str]] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Bytes over the wire without photographs."""
        return sum(self.bytes_by_address.values())

    @property
    def still(self) -> bool:
        """Whether nothing moved that somebody could see."""
        return sum(value for value, _ in self.moved) <= STILL

    @property
    def requests(self) -> int:
        """How many answers came over the wire, photographs left out."""
        return len(self.bytes_by_address)


class Visitor:
    """Somebody with a phone, who goes from page to page and keeps what a browser keeps."""

    def __init__(self, context: BrowserContext, *, slow: bool) -> None:
        self.page: Page = context.new_page()
        self.page.add_init_script(_WATCH)
        self._asked: dict[str, dict[str, Any]] = {}
        self._client: CDPSession = context.new_cdp_session(self.page)
        self._client.on("Network.responseReceived", self._answered)
        self._client.on("Network.loadingFinished", self._finished)
        self._client.send("Network.enable")
        if slow:
            self._client.send("Network.emulateNetworkConditions", _SLOW)

    def visit(self, address: str, *, through: bool = True) -> Visit:
        """Open a page, wait until nothing loads any more, look ``through`` it, and tell."""
        self._asked.clear()
        self.page.goto(address, wait_until="networkidle")
        loaded = dict(self._asked)
        if through:
            self.page.evaluate(_THROUGH)
        return self._told(loaded, self.moved())

    def touch(self, field: str) -> Visit:
        """Put the cursor into a field (a selector of CSS), and tell what comes then."""
        self._asked.clear()
        self.page.focus(field)
        came: list[int] = []
        while len(came) < 2 or came[-1] > came[-2]:
            self.page.wait_for_timeout(_REST)
            came.append(sum(row["bytes"] for row in self._asked.values()))
        return self._told(self._asked, [])

    def _told(self, loaded: Mapping[str, Any], moved: list[tuple[float, str]]) -> Visit:
        visit = Visit(moved=moved)
        for row in loaded.values():
            if row["bytes"]:
                photograph = row["type"] in _PHOTOGRAPHS
                into = visit.photographs if photograph else visit.bytes_by_address
                into[row["url"]] = into.get(row["url"], 0) + row["bytes"]
        return visit

    def moved(self) -> list[tuple[float, str]]:
        """Each shift of the layout of this page so far, with what moved."""
        return [(value, names) for value, names in self.page.evaluate("window.moved")]

    def _answered(self, event: dict[str, Any]) -> None:
        response = event["response"]
        row = {"url": response["url"], "type": response["mimeType"], "bytes": 0}
        self._asked[event["requestId"]] = row

    def _finished(self, event: dict[str, Any]) -> None:
        row = self._asked.get(event["requestId"])
        if row:
            row["bytes"] = round(event["encodedDataLength"])


@contextmanager
def visitor(chromium: Browser, *, slow: bool = False) -> Iterator[Visitor]:
    """Somebody who was never here; ``slow`` has a poor line."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2)
    context.set_default_timeout(20_000)
    try:
        yield Visitor(context, slow=slow)
    finally:
        context.close()
