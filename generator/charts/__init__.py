"""Charts as markup: a table that everybody can read, with bars or a line drawn as SVG beside it.

Labels come in as markup that their caller escaped; what the number is, in words, too. No chart
carries a script, a style or an id, and none says by colour alone what it says.
"""
