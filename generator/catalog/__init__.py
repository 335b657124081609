"""All records joined: look-up, links both ways, addresses, words by language.

Here a reference to a record that is not there becomes a problem, as does a term that no
vocabulary has, or a translation without its origin.
"""
