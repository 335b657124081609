"""Photographs of media records, and a body's own emblem."""

from collections.abc import Iterable, Iterator

from generator.catalog.pictures import Size
from generator.pages.blocks import Block, raw
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.media import Media


def photos(r: Reader, ids: Iterable[str]) -> list[Block]:
    """The photographs of a record, as far as they could be made."""
    return list(_photos(r, ids))


def _photos(r: Reader, ids: Iterable[str]) -> Iterator[Block]:
    for id_ in ids:
        if id_ in r.site.pictures.photos:
            media = r.catalog.get(Media, id_)
            caption = f"<span>{r.line(media.caption)}</span>" if media.caption else ""
            yield raw(
                f'<figure class="photo">{_image(r, id_, "(min-width: 48rem) 42rem, 92vw")}'
                f'<figcaption>{caption}<span class="by">{_credit(r, media)}</span>'
                "</figcaption></figure>"
            )


def emblem(r: Reader, id_: str) -> Markup:
    """The body's own emblem, on white: most are drawn for it."""
    media = r.catalog.get(Media, id_)
    caption = f" · {r.line(media.caption)}" if media.caption else ""
    return (
        f'<span class="emblem">{_image(r, id_, "10rem")}</span>'
        f'<span class="by">{r.word("emblem_own")}{caption}</span>'
        f'<span class="by">{_credit(r, media)}</span>'
    )


def _image(r: Reader, id_: str, sizes: str) -> str:
    """A photograph in the sizes that were made of it; nothing where it could not be made."""
    photo = r.site.pictures.photos.get(id_)
    if photo is None:
        return ""
    alt = r.said(r.catalog.get(Media, id_).alt)
    lang = f' lang="{tag_of(alt.language)}"' if alt.language != r.language else ""
    return (
        f'<picture><source type="image/webp" srcset="{_srcset(r, photo.webp)}" sizes="{sizes}">'
        f'<img src="{r.to(photo.fallback[-1].path)}" srcset="{_srcset(r, photo.fallback)}"'
        f' sizes="{sizes}" width="{photo.width}" height="{photo.height}" alt="{escape(alt.text)}"'
        f'{lang} loading="lazy" decoding="async"></picture>'
    )


def _srcset(r: Reader, rows: Iterable[Size]) -> str:
    return ", ".join(f"{r.to(row.path)} {row.width}w" for row in rows)


def _credit(r: Reader, media: Media) -> str:
    return f"{r.word('credit')}{r.line(media.credit)} · {escape(media.licence)}"
