"""What the address of a site looks like."""

# http or https, a host in ASCII, perhaps a port, perhaps a path of plain words; a slash at the end.
BASE_ADDRESS = r"^https?://[A-Za-z0-9.-]+(:\d+)?(/[A-Za-z0-9._~-]+)*/$"
