"""What a computation looked at: the ground of building only what changed.

A value is looked at in a table, by a key. A page that looked at no changed value is the page
that it was; nobody has to say by hand what it depends on.
"""
