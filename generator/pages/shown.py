"""Texts as a page of a language shows them, each worked out once: plain strings in, markup out.

``of`` is the language that a text is in, ``on`` that of the page.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from generator.breaking.ends import CLOSING, width
from generator.breaking.phrases import last_word, phrases
from generator.pages.blocks import Block, raw
from generator.pages.dates import count_word
from generator.pages.foreign import with_languages
from generator.pages.languages import tag_of
from generator.pages.words import Wording
from generator.prose.escaping import escape, escape_once
from generator.prose.html import to_html, to_inline_html
from generator.prose.markdown import to_both
from generator.prose.markup import Markup
from generator.prose.nodes import Paragraph
from generator.prose.parsing import parse
from generator.prose.plain import to_text
from generator.prose.simple import is_simple, simple_row
from generator.prose.steps import Resolve

# Names of records, dimensions, units stand on many pages; a claim stands on its own alone.
_KEPT = 8192
# A mark that closes a Chinese title fills half of its square: a line below it ends with the ink.
_CLOSED = re.compile("[”）」』》】](?=(?:</span>)?$)")
# A part of a title that is longer than this may be wider than its place; where it is divided
# there, no line begins with what closes it.
_WIDE = 8
_ENDS = re.compile(rf"\w{{1,2}}[{re.escape(''.join(CLOSING))}]+$")
# What little may follow a mark at the end of a text.
_REST = re.compile(r" ?\w?[^\w\s*<>\[\]()]*$")
# Emphasis, or words of another language, at the end of a text, in Markdown or HTML; stars that are
# no marks are entities in both. What is long and has no last word stays as it is.
_MARKED = re.compile(
    r"(?P<open>\*{1,2}|<(?:em|strong|span lang=\"[^\"<>]*\")>)(?P<inner>[^*<>]+)"
    rf"(?P<close>\*{{1,2}}|</(?:em|strong|span)>)(?P<rest>{_REST.pattern})"
)
_LONG = 12
# What stands for a number in words that are escaped once for many numbers.
_NUMBER = "\ue000"
# The end of the last item of a list that is not in another one.
_LAST_ITEM = re.compile(r"(?<!>)</li>\n</[ou]l>$")


@lru_cache(maxsize=_KEPT)
def line(text: str, of: str, on: str) -> Markup:
    """A text on one line, foreign words marked; a long Chinese one in phrases."""
    return _line(text, of, on)


@cache
def own_line(language: str) -> Callable[[str], Markup]:
    """As :func:`line` of texts in the page's language, as most are: known by the text alone."""
    return lru_cache(maxsize=_KEPT)(lambda text: _line(text, language, language))


def _line(text: str, of: str, on: str) -> Markup:
    return in_language(title_markup(text) if of == "zh" else escape_once(text), of, on)


@lru_cache(maxsize=_KEPT)
def sentence(text: str, of: str, on: str) -> Markup:
    """Words that are no title, or a title where there is room for it; foreign ones marked."""
    return in_language(escape_once(text), of, on)


def title_markup(text: str) -> Markup:
    """A Chinese title, with the places where a line of it may end."""
    shown = "<wbr>".join(map(_held, phrases(text)))
    return _CLOSED.sub(r'<span class="half">\g<0></span>', shown)


def _held(phrase: str) -> Markup:
    """A part of a title, its last signs held together where a line may have to end within it."""
    ends = _ENDS.search(phrase) if len(phrase) > _WIDE else None
    if ends is None:
        return escape_once(phrase)
    return f'{escape_once(phrase[: ends.start()])}<span class="held">{escape_once(ends[0])}</span>'


def sealed(shown: str, seals: str) -> Markup:
    """A text with its seals behind it, the first of which keeps the last word with it."""
    if not seals:
        return shown
    before, word = _last(shown)
    if not word:
        return f"{before}\u00a0{seals}"
    first, end, others = str.partition(seals, "</a>")
    return f'{before}<span class="end">{word} {first}{end}</span>{others}'


# A summary stands on several pages.
@lru_cache(maxsize=_KEPT // 2)
def _last(shown: str) -> tuple[str, str]:
    """A text before its last word, and that word, which is empty where nothing must be held.

    Emphasis that has the word, or a part of it, is cut before it.
    """
    # What little follows the last mark is seen before the whole is searched.
    end = max(shown.rfind("*"), shown.rfind(">")) + 1
    found = _MARKED.search(shown) if end and _REST.match(shown, end) else None
    if found is None:
        word = last_word(shown)
        return shown.removesuffix(word), word
    opening, inner, close, rest = found.group("open", "inner", "close", "rest")
    part = last_word(inner) or inner
    if width(part) > _LONG:
        return shown, ""
    head = inner.removesuffix(part)
    words = head.rstrip()
    before = shown[: found.start()]
    if words:
        before += f"{opening}{words}{close}{head.removeprefix(words)}"
    return before, f"{opening}{part}{close}{rest}"


def row(text: str, of: str, on: str, resolve: Resolve) -> Markup:
    """A text with its emphasis and links, in one row of HTML."""
    shown = _simple_row(text, of, on)
    return in_language(to_inline_html(parse(text)[0], resolve), of, on) if shown is None else shown


@lru_cache(maxsize=_KEPT)
def _simple_row(text: str, of: str, on: str) -> Markup | None:
    """The row of a text without markup, which is the same on every page."""
    return in_language(simple_row(text), of, on) if is_simple(text) else None


def in_language(inline: str, of: str, on: str) -> Markup:
    """Inline markup of a language, marked where it is not the page's."""
    if of == on:
        return with_languages(inline, of)
    return f'<span lang="{tag_of(of)}">{inline}</span>'


def prose(text: str, language: str, resolve: Resolve, tail: str = "") -> Block:
    """A text of the page's language; ``tail`` (seals) ends its last paragraph or item."""
    if is_simple(text):
        shown = sealed(with_languages(simple_row(text), language), tail)
        return Block(shown, f"<p>{shown}</p>")
    document, _ = parse(text)
    markdown, html = to_both(document, resolve, lambda words: with_languages(words, language))
    if not tail:
        return Block(markdown, html)
    if document.blocks and isinstance(document.blocks[-1], Paragraph):
        return Block(sealed(markdown, tail), f"{sealed(html.removesuffix('</p>'), tail)}</p>")
    item = _LAST_ITEM.search(html)
    if item:
        return Block(sealed(markdown, tail), f"{sealed(html[: item.start()], tail)}{item[0]}")
    return Block(f"{markdown}\n\n{tail}", f"{html}\n<p>{tail}</p>")


def foreign_prose(text: str, of: str, resolve: Resolve, tail: str = "") -> Block:
    """A text that is not in the page's language."""
    inner = to_html(parse(text)[0], resolve).replace("\n\n", "\n")
    return raw(f'<div lang="{tag_of(of)}">{inner}{tail}</div>')


@lru_cache(maxsize=_KEPT)
def plain(text: str) -> str:
    """The words of a text alone, on one line."""
    return text if is_simple(text) else to_text(parse(text)[0], " ")


@lru_cache(maxsize=1024)
def seal_label(wording: Wording, source: str) -> tuple[str, str]:
    """A seal's label, before and behind its number; ``source`` is named where there are several."""
    words = wording.words["cite_label"].replace("{number}", _NUMBER)
    if source:
        words += wording.words["cite_label_source"].replace("{source}", source)
    before, _, behind = escape(words).partition(_NUMBER)
    return before, behind


@lru_cache(maxsize=2048)
def numbered(wording: Wording, key: str, number: int) -> Markup:
    """One of the frame's words with a number in it."""
    return escape(wording.words[key].format(number=number))


@lru_cache(maxsize=2048)
def many(wording: Wording, key: str, number: int) -> str:
    """A phrase of the words that depends on a count, as :meth:`Reader.many` says it."""
    words, word = wording.words, count_word(number, wording.language)
    form = "one" if number == 1 else "many"
    if number == 0 and f"{key}_none" in words:
        form = "none"
    return words[f"{key}_{form}"].format(
        count=word, Count=word[:1].upper() + word[1:], number=f"{number:,}"
    )
