"""Prose: the small, safe Markdown of records, read into a tree and written as HTML, Markdown, text.

Texts in records are written by strangers. `parsing.parse` reads one into a `nodes.Document`, whose
whole grammar is written down in `parsing`; whatever is not in that grammar is text and is shown
literally. `html`, `markdown` and `plain` write a document out; `html.to_html` gives, byte for byte,
what Python-Markdown makes of `markdown.to_markdown`. `links` lists the links, whose forms are in
`targets`. `escaping.escape` is the one escape for plain values: its result shows exactly the text
inside a raw HTML block, an attribute, a line of Markdown and a double-quoted YAML scalar. The room
is pure: no files, no network, no other room of the house.
"""
