"""Which program made a file that is no text: Word, a PDF, a picture."""

PICTURE = "form-picture"

# What the files of programs begin with.
_BEGINNINGS = (
    (b"%PDF-", "form-pdf"),
    (b"PK\x03\x04", "form-office"),
    (b"\xd0\xcf\x11\xe0", "form-office"),
    (b"{\\rtf", "form-rtf"),
    (b"\x89PNG", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
)
# What the names of such files end in.
_ENDINGS = {
    **dict.fromkeys((".doc", ".docx", ".wps", ".odt", ".xls", ".xlsx", ".et"), "form-office"),
    **dict.fromkeys((".ods", ".ppt", ".pptx", ".zip", ".rar"), "form-office"),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".heic"), PICTURE),
    **dict.fromkeys((".svg", ".tif", ".tiff"), PICTURE),
    ".pdf": "form-pdf",
    ".rtf": "form-rtf",
}


def form_of_name(name: str) -> str:
    """The same, from the name of a file."""
    return next((form for end, form in _ENDINGS.items() if name.lower().endswith(end)), "")


def form_of_bytes(raw: bytes) -> str:
    """Which program's file it is, as a term of the wording; empty where it may be text."""
    beginning = raw[:16].lstrip()
    return next((form for mark, form in _BEGINNINGS if beginning.startswith(mark)), "")
