"""What a claim stands on: quotes found word for word, numbers traced, coverage counted.

Pure functions over plain text. A quote is looked up in its source with white space folded and
nothing else; a number of a claim must stand in a quote or follow from a formula; the source's text
is cut into passages by what cites them, and into sentences that can be addressed. Nothing here
knows records, files or problems: whoever calls adapts the findings.
"""
