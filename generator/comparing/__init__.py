"""What a change does: two states of a project compared, and told to whoever judges the change.

A base is taken out of git, or is a folder. Both sides are read, checked and, where they can be,
made into pages; what differs is data, which is then told as text, as Markdown or as JSON.
"""
