"""Pictures: social cards, posters, covers of brands, and editors' photographs in several sizes.

A picture is planned as plain data, with a key that is the hash of all that goes into it, and
painted only when nobody has its bytes. Pillow paints; what the letters look like, how wide they
are and where a line ends is read from the locked fonts here, so that nothing of the system's
has a say.
"""
