"""Full-text search without a server: documents in, the files of an index out.

`index.files` is the entry. The room is pure: it reads nothing but its own two tables, writes
nothing, and imports no other room of the house. The reader's browser loads the small entry file
`index.json`, then only the shards that a question needs: see `generator/theme/assets/search.js`,
which holds the other half of every format written here.

What is found is defined by `folding.tokens`: a text is a row of tokens (one Han character, one
word, or a separator), and a question finds a page when its row stands, without a gap, in the row
of one of the page's texts; the first and the last word of a question may be a part of a word.

The index is a table: its rows are blocks of pages, cut by the hashes of what they are about, its
columns are shards of keys, cut by the hashes of the keys. A block is made from its own pages alone
(`block.py`), in any process, and kept; a shard is the blocks' parts for it, one after the other
(`index.py`). So one page changed makes one block anew, and only shards with a key of the page
change; and a question loads one shard a key, however many pages there are.
"""
