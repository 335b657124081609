"""What people pass on: the citation of a page, its poster, and the code of its address."""

from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.text import Text


def share(r: Reader, kind: str, id_: str, title: Text) -> Markup:
    """How to cite a page, and what to pass on."""
    # Nothing but marks stands between them.
    citation = r.words["citation"].format(
        title=r.whole(title),
        site=r.whole(r.settings.name),
        # Steps of an address below the root need no escape.
        address=escape(r.base) + r.address,
    )
    return (
        '<section class="share">\n'
        f'<div><h2 id="cite">{r.word("cite_and_share")}</h2>\n'
        f'<p class="copybox"><span id="citation">{citation}</span>'
        '<button class="copy" type="button" data-copy="citation"'
        f' data-done="{r.word("copied")}">{r.word("copy_it")}</button></p>\n'
        '<ul class="links"><li><button class="copy" type="button" data-print>'
        f"{r.word('print_page')}</button></li>"
        f'<li><a href="{r.to("data/")}">{r.word("record_as_data")}</a></li>'
        f"{poster_link(r, kind, id_)}{_cover_link(r, kind, id_)}</ul>\n</div>\n"
        f"{_code(r, kind, id_)}</section>"
    )


def poster_link(r: Reader, kind: str, id_: str) -> Markup:
    """The way to a page's poster, as an item of a list."""
    return _picture_link(r, r.site.pictures.poster(r.language, (kind, id_)), "poster_link")


def _cover_link(r: Reader, kind: str, id_: str) -> Markup:
    return _picture_link(r, r.site.pictures.cover(r.language, (kind, id_)), "cover_link")


def _picture_link(r: Reader, path: str, word: str) -> Markup:
    if not path:
        return ""
    return f'<li><a href="{r.to(path)}" type="image/png">{r.word(word)}</a></li>'


def _code(r: Reader, kind: str, id_: str) -> str:
    """The code of a page's address."""
    path = r.site.pictures.code(r.language, (kind, id_))
    if not path:
        return ""
    return (
        f'<div class="qr"><img src="{r.to(path)}" width="128" height="128"'
        f' alt="{r.word("code_label")}" loading="lazy" decoding="async"></div>\n'
    )
