"""Where a line of text may end, and where it should, in Chinese and in English.

Pure: a text in, its parts out. Pictures set their lines by these rules themselves; pages tell the
reader's browser where a title may be divided, and what it must keep together.
"""
