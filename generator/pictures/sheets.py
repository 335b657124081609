"""What stands on a card, a poster or a cover: plain data, the whole of what the painter knows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rod:
    """A dimension: its rod numeral as SVG, and its name."""

    svg: str
    name: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words and signs of one picture, in one language.

    At most one of ``mark``, ``numeral`` and ``rods`` fills the plate. ``second`` is the name in
    the site's other language; ``badge`` marks a name as inferred.
    """

    seal: str
    site: str
    kicker: str
    title: str
    second: str = ""
    badge: str = ""
    # Words of the title that no line end should cut: names of places.
    keep: tuple[str, ...] = ()
    note: str = ""
    mark: str = ""
    numeral: str = ""
    numeral_label: str = ""
    rods: tuple[Rod, ...] = ()
    # The cover alone:
    dimension: Rod | None = None
    mark_note: str = ""
    # The poster alone:
    quote: str = ""
    quote_label: str = ""
    invitation: str = ""
    address: str = ""
    shown_address: str = ""
