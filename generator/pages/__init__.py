"""Records → Markdown pages, in each language of the site.

One module and one template for each kind of page. A page is plain Markdown with a header of
metadata; parts that Markdown has no form for are blocks of HTML. What a template prints is
escaped for both unless it says that it is markup.
"""
