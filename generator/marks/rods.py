"""Counting rods (算筹): the numeral of a dimension's place in its review, from 1 to 8."""

_RODS = (
    "M8 2v12",
    "M5.5 2v12M10.5 2v12",
    "M3.5 2v12M8 2v12M12.5 2v12",
    "M2 2v12M6 2v12M10 2v12M14 2v12",
    "M1.5 2v12M4.75 2v12M8 2v12M11.25 2v12M14.5 2v12",
    "M2 3h12M8 3v11",
    "M2 3h12M5.5 3v11M10.5 3v11",
    "M2 3h12M3.5 3v11M8 3v11M12.5 3v11",
)


def colour_of(place: int) -> int:
    """The colour, 1 to 8, of the dimension at ``place``; a ninth begins anew."""
    return (place - 1) % len(_RODS) + 1


def rod(place: int) -> str:
    """The rod numeral as an ``svg`` element; the dimension's word always stands beside it."""
    path = _RODS[colour_of(place) - 1]
    return f'<svg class="rod" viewBox="0 0 16 16" aria-hidden="true"><path d="{path}"/></svg>'
