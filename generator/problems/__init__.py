"""What can be wrong, where, and how to mend it.

The ground floor: a place in a file, a problem with its code, the wording of every problem in
every language of the command, and the three ways of reporting (text, JSON, annotations).
"""
