"""Records → Markdown pages, in each language of the site.

One module for each kind of page: its function ``_blocks`` gives the page from top to bottom, block
by block, of ``components`` and parts of its own. A page is plain Markdown with a header of
metadata; parts that Markdown has no form for are blocks of HTML. Pages that a site has once
(``home``, ``about`` …) have a template in ``templates``, which prints the same components. Words
and values are escaped for HTML and Markdown at once where they come in; what is ``Markup`` is not.
"""
