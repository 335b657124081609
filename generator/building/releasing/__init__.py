"""A release: a tree of files, made beside the one that stands, and put in its place in one step."""
