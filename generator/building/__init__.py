"""Makes the site: what is stale is made anew, checked whole, and released in one step.

Only this room knows MkDocs.
"""
