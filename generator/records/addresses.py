"""What the address of a site looks like."""

# http or https, a host in ASCII, perhaps a port, perhaps a path of plain words; a slash at the end.
# A dot or two alone are no word: they lead elsewhere.
BASE_ADDRESS = r"^https?://[A-Za-z0-9.-]+(:\d+)?(/\.{0,2}[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/$"
