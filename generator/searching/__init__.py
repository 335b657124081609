"""Full-text search without a server: documents in, the files of an index out.

`index.build` is the entry. The room is pure: it reads nothing but its own two tables, writes
nothing, and imports no other room of the house. The reader's browser loads the small entry file
`index.json`, then only the shards that a question needs: see `generator/theme/assets/search.js`,
which holds the other half of every format written here.

What is found is defined by `folding.tokens`: a text is a row of tokens (one Han character, one
word, or a separator), and a question finds a page when its row stands, without a gap, in the row
of one of the page's texts; the first and the last word of a question may be a part of a word.
"""
