"""A search page as the site has it, with the index of some documents."""

from __future__ import annotations

from collections.abc import Iterable

from generator.searching import index
from generator.searching.document import Document
from tests.browser.serving import scripts

WORDS = {
    "en": {
        "found": "{n} pages",
        "found1": "1 page",
        "near": "No page holds exactly this; {n} are near",
        "some": "No page holds all of this; {n} hold a part",
        "part": "Part of it",
        "nothing": "No page found",
        "failed": "The index could not be loaded: look through the names",
        "kind-brand": "Brand",
        "about": "About this site",
    },
    "zh-Hans": {
        "found": "{n}个页面",
        "found1": "1个页面",
        "near": "没有完全相同的，{n}个相近",
        "some": "没有页面包含全部内容，{n}个包含一部分",
        "part": "只包含一部分",
        "nothing": "没有找到页面",
        "failed": "索引没有载入，请看下面的名录",
        "kind-brand": "品牌",
        "about": "关于本站",
    },
}

PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>Search</title>
<script type="module" src="{root}first-act.js"></script></head><body><main>
<form class="filter js-only" role="search" data-program="search" data-index="{root}index/index.json"
 data-root="{root}" data-hits="hits" data-more="more"
 data-none="none" data-status="found" data-names="index" {words}>
<label for="q">Search</label><input id="q" name="q" type="search" autocomplete="off">
<span id="found" class="muted" role="status"></span></form>
<ol id="hits" class="entries hits" hidden></ol>
<button id="more" class="go" type="button" hidden>More</button>
<div class="empty" id="none" hidden><strong>Nothing found</strong> Try fewer words.</div>
<div id="index"><ul><li><a href="{root}brands/a/">Every name</a></li></ul></div>
</main></body></html>"""


def search_page(language: str, root: str) -> bytes:
    """The page, `root` being the way from it to the site's root."""
    words = " ".join(f'data-{name}="{text}"' for name, text in WORDS[language].items())
    return PAGE.format(language=language, root=root, words=words).encode()


def site(documents: Iterable[Document]) -> dict[str, bytes]:
    """A site that can do nothing but search, in English and, below zh/, in Chinese."""
    files = {f"index/{path}": data for path, data in index.build(documents).items()}
    files["search/index.html"] = search_page("en", "../")
    files["zh/search/index.html"] = search_page("zh-Hans", "../../")
    return files | scripts()
